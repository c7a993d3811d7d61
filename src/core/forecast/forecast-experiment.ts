import type { Experiment } from "../model/experiment.ts";
import { knownValue } from "../model/fact.ts";
import { initialMean, initialVariance } from "../model/initializer.ts";
import { inlineModels } from "../model/inline-models.ts";
import type { Layer } from "../model/layer.ts";
import { activationMoments, activationSensitivity, type Moments } from "./activation-moments.ts";
import type { Forecast, LayerForecast } from "./forecast.ts";
import { clippedCrossEntropy, initialCrossEntropy } from "./initial-cross-entropy.ts";
import { inputMoments } from "./input-moments.ts";

type Phase = "training" | "evaluation";

/** What comes out of a layer. */
interface Signal extends Moments {
  /** Standard deviation before the activation function, from unit to unit and from draw to draw of the weights. */
  readonly stddev: number;
  /** As `scatter`, of `stddev` squared. */
  readonly stddevScatter: number;
  /**
   * E[q²] / E[q]² of the mean square q over a layer's units, from draw to draw of the weights: a relu layer
   * of n units multiplies it by 1 + 5/n, so that deep narrow networks scatter widely around their forecast.
   */
  readonly scatter: number;
}

/**
 * Forecasts an experiment's signals before the first step by mean-field propagation (Glorot & Bengio 2010; He et al. 2015;
 * Poole et al. 2016): for y = W·a + b with independent draws, Var[y] = n·σ_w²·E[a²] + σ_b² where W's mean is zero.
 * Unknown where a layer, its initial values or the data's moments are; `inputs` stands in for the data's moments.
 */
export function forecastExperiment(lifted: Experiment, options: { readonly inputs?: Moments } = {}): Forecast {
  const experiment = inlineModels(lifted);
  const data = knownValue(experiment.data);
  const input = options.inputs ?? (data && inputMoments(data.train.inputs));
  if (!input)
    return { known: false, reason: data ? `the scale of ${data.train.inputs.dataSet}'s inputs is not known` : reasonOf(experiment.data) };
  const training = propagate(experiment.layers, input, "training");
  const evaluation = propagate(experiment.layers, input, "evaluation");
  if (typeof training === "string") return { known: false, reason: training };
  if (typeof evaluation === "string") return { known: false, reason: evaluation };
  const output = experiment.layers.at(-1);
  const signal = output && evaluation.get(output.id);
  if (!output || !signal) return { known: false, reason: "the model has no layers" };
  const classes = knownValue(output.outputShape)?.at(-1) ?? null;
  // What is forecast is the mean over the draws; E[√q] = √E[q] · (E[q²] / E[q]²)^(−1/8) for the log-normal q of a product of many layers.
  const logitStddev = signal.stddev * signal.stddevScatter ** -0.125;
  return {
    known: true,
    layers: experiment.layers.map((layer): LayerForecast => {
      const own = training.get(layer.id);
      const before = training.get(layer.inputs[0] ?? "") ?? own;
      return {
        layer: layer.id,
        inputScale: Math.sqrt(before?.meanSquare ?? 0),
        outputScale: Math.sqrt(own?.meanSquare ?? 0),
        preActivationStddev: own?.stddev ?? 0,
      };
    }),
    logitStddev,
    ...forecastLoss(experiment, logitStddev, classes),
  };
}

function reasonOf(fact: Experiment["data"]): string {
  return fact.known ? "" : fact.reason;
}

function forecastLoss(
  experiment: Experiment,
  stddev: number,
  classes: number | null,
): { readonly initialLoss: number | null; readonly expectedInitialLoss: number | null } {
  const loss = knownValue(experiment.training?.loss);
  if (loss?.kind !== "categoricalCrossentropy" || classes === null || classes < 2) return { initialLoss: null, expectedInitialLoss: null };
  const batch = loss.reduction === "sum" ? knownValue(experiment.training?.batchSize) : 1;
  const expected = batch === undefined ? null : batch * Math.log(classes);
  const output = experiment.layers.at(-1);
  const isSoftmax = (output?.kind === "dense" || output?.kind === "activation") && knownValue(output.activation) === "softmax";
  // Where the loss and the output do not fit together (a double softmax, logits taken for probabilities) this theory says nothing.
  if (batch === undefined || isSoftmax !== (loss.from === "probabilities")) return { initialLoss: null, expectedInitialLoss: expected };
  const each = loss.clip === null ? initialCrossEntropy(classes, stddev) : clippedCrossEntropy(classes, stddev, loss.clip);
  return { initialLoss: batch * each, expectedInitialLoss: expected };
}

/** Signals behind every layer, or the reason why they cannot be followed. */
function propagate(layers: readonly Layer[], input: Moments, phase: Phase): ReadonlyMap<string, Signal> | string {
  const signals = new Map<string, Signal>();
  for (const layer of layers) {
    if (layer.kind === "input") {
      const stddev = Math.sqrt(Math.max(0, input.meanSquare - input.mean ** 2));
      signals.set(layer.id, { ...input, stddev, stddevScatter: 1, scatter: 1 });
      continue;
    }
    const [first, ...others] = layer.inputs;
    const before = first === undefined ? undefined : signals.get(first);
    if (!before || others.length > 0) return `the inputs of ${layer.name} are not followed`;
    const signal = through(layer, before, phase);
    if (typeof signal === "string") return signal;
    signals.set(layer.id, signal);
  }
  return signals;
}

function through(layer: Layer, before: Signal, phase: Phase): Signal | string {
  switch (layer.kind) {
    case "input":
    case "flatten":
    case "reshape":
      return before;
    case "dropout": {
      const rate = knownValue(phase === "training" ? layer.rate : layer.evaluationRate);
      if (rate === undefined) return `the rate of ${layer.name} is not known`;
      if (rate < 0 || rate >= 1) return `${layer.name} drops everything`;
      return { ...before, meanSquare: before.meanSquare / (1 - rate) };
    }
    case "activation": {
      const activation = knownValue(layer.activation);
      if (activation === "softmax") return before;
      const variance = before.meanSquare - before.mean ** 2;
      const moments = activation && activationMoments(activation, before.mean, Math.max(0, variance));
      if (!moments) return `the activation of ${layer.name} is not modelled`;
      return { ...before, mean: moments.mean, meanSquare: moments.meanSquare };
    }
    case "dense":
      return throughDense(layer, before);
    case "other":
      return `layers of type ${layer.type} are not modelled yet`;
  }
}

function throughDense(layer: Layer & { readonly kind: "dense" }, before: Signal): Signal | string {
  const kernel = layer.parameters.find((parameter) => parameter.role === "kernel");
  const bias = layer.parameters.find((parameter) => parameter.role === "bias");
  const shape = knownValue(kernel?.shape);
  const initializer = knownValue(kernel?.initializer);
  const fanIn = shape?.[0];
  const units = shape?.[1];
  if (!initializer || !shape || fanIn === undefined || units === undefined) return `how ${layer.name} starts is not known`;
  const weight = { mean: initialMean(initializer), variance: initialVariance(initializer, shape) };
  const offset = { mean: 0, variance: 0 };
  if (layer.useBias) {
    const start = knownValue(bias?.initializer);
    if (!start) return `how the bias of ${layer.name} starts is not known`;
    offset.mean = initialMean(start);
    offset.variance = initialVariance(start, [units]);
  }
  const mean = fanIn * weight.mean * before.mean + offset.mean;
  const drawn = fanIn * weight.variance * before.meanSquare;
  // Weights whose mean is not zero also hand on how the inputs scatter, to all units alike: no difference between units.
  const shared = fanIn * weight.mean ** 2 * Math.max(0, before.meanSquare - before.mean ** 2);
  const variance = drawn + shared + offset.variance;
  const stddev = Math.sqrt(drawn + offset.variance);
  const activation = knownValue(layer.activation);
  const share = variance === 0 ? 0 : (drawn + shared) / variance;
  const stddevScatter = 1 + (before.scatter - 1) * share ** 2;
  // Softmax is left to the loss: what is forecast is what goes into it.
  if (activation === "softmax") return { mean, meanSquare: mean ** 2 + variance, stddev, stddevScatter, scatter: stddevScatter };
  const moments = activation && activationMoments(activation, mean, variance);
  if (!moments) return `the activation of ${layer.name} is not modelled`;
  const sensitivity = activationSensitivity(activation, mean, variance);
  const own = moments.meanSquare === 0 ? 0 : Math.max(0, moments.meanFourth / moments.meanSquare ** 2 - 1) / units;
  return {
    mean: moments.mean,
    meanSquare: moments.meanSquare,
    stddev,
    stddevScatter,
    scatter: (1 + (stddevScatter - 1) * sensitivity ** 2) * (1 + own),
  };
}
