import { describeInitializer, describeLoss, describeNumber, describeOptimizer } from "../model/describe.ts";
import type { Experiment, Training } from "../model/experiment.ts";
import { type Fact, known, knownValue } from "../model/fact.ts";
import type { Optimizer } from "../model/objective.ts";
import { type Block, type Chain, chainOf, type Dense, dropoutOf, layersOf } from "./chain.ts";
import type { Aspect, Difference } from "./comparison.ts";

/** One thing in which two experiments may differ outside of their layers: how to read it, and how to take it from the other. */
export interface ExperimentAspect {
  readonly id: string;
  readonly aspect: Aspect;
  /** As text that is equal where nothing differs; null where the experiment has no such thing. */
  read(experiment: Experiment): Fact<string> | null;
  /** `base` with this thing as `donor` has it. */
  take(base: Experiment, donor: Experiment): Experiment;
  explanation: string;
  consequence: Difference["consequence"];
}

/** The same for one hidden layer, or for the output layer. */
export interface LayerAspect {
  readonly id: string;
  readonly aspect: Aspect;
  readonly on: "hidden" | "every";
  read(block: Block): Fact<string> | null;
  take(base: Block, donor: Block): Block;
  explanation: string;
  consequence: Difference["consequence"];
}

const parameterOf = (dense: Dense, role: string) => dense.parameters.find((parameter) => parameter.role === role);

function takeParameter(base: Block, donor: Block, role: string): Block {
  const from = parameterOf(donor.dense, role);
  if (!from) return base;
  const parameters = base.dense.parameters.map((parameter) =>
    parameter.role === role ? { ...parameter, initializer: from.initializer } : parameter,
  );
  return { ...base, dense: { ...base.dense, parameters } };
}

export const layerAspects: readonly LayerAspect[] = [
  {
    id: "kernel-initializer",
    aspect: "initialization",
    on: "every",
    read: ({ dense }) => mapFact(parameterOf(dense, "kernel")?.initializer ?? null, describeInitializer),
    take: (base, donor) => takeParameter(base, donor, "kernel"),
    explanation:
      "The kernels start from different distributions: their scale decides how large the first activations and the first loss are.",
    consequence: "expected",
  },
  {
    id: "bias-initializer",
    aspect: "initialization",
    on: "every",
    read: ({ dense }) => mapFact(parameterOf(dense, "bias")?.initializer ?? null, describeInitializer),
    take: (base, donor) => takeParameter(base, donor, "bias"),
    explanation: "The biases start differently.",
    consequence: "possible",
  },
  {
    id: "use-bias",
    aspect: "model",
    on: "every",
    read: ({ dense }) => known(dense.useBias ? "with bias" : "without bias", "written", dense.place),
    take: (base, donor) => ({
      ...base,
      dense: {
        ...base.dense,
        useBias: donor.dense.useBias,
        parameters: donor.dense.parameters.map((parameter) => parameterOf(base.dense, parameter.role) ?? parameter),
      },
    }),
    explanation: "Only one of the two adds a bias.",
    consequence: "possible",
  },
  {
    id: "units",
    aspect: "model",
    on: "hidden",
    read: ({ dense }) => mapFact(dense.units, (units) => `${units} units`),
    take: (base, donor) => ({ ...base, dense: { ...base.dense, units: donor.dense.units } }),
    explanation: "The hidden layers have different sizes.",
    consequence: "expected",
  },
  {
    id: "activation",
    aspect: "model",
    on: "hidden",
    read: ({ dense }) => mapFact(dense.activation, String),
    take: (base, donor) => ({ ...base, dense: { ...base.dense, activation: donor.dense.activation } }),
    explanation: "The hidden layers have different activation functions.",
    consequence: "expected",
  },
  {
    id: "dropout-rate",
    aspect: "regularization",
    on: "hidden",
    read: (block) =>
      mapFact(dropoutOf(block)?.rate ?? known(0, "default", block.dense.place), (rate) =>
        rate === 0 ? "no dropout" : `drops ${describeNumber(rate)}`,
      ),
    take: (base, donor) => takeDropout(base, donor, "rate"),
    explanation: "Different fractions are dropped while training.",
    consequence: "expected",
  },
  {
    id: "dropout-in-evaluation",
    aspect: "evaluation",
    on: "hidden",
    read: (block) =>
      mapFact(dropoutOf(block)?.evaluationRate ?? known(0, "default", block.dense.place), (rate) =>
        rate === 0 ? "no dropout in evaluation" : `drops ${describeNumber(rate)} in evaluation`,
      ),
    take: (base, donor) => takeDropout(base, donor, "evaluationRate"),
    explanation: "Dropout stays on while one of the two is evaluated.",
    consequence: "expected",
  },
];

function takeDropout(base: Block, donor: Block, field: "rate" | "evaluationRate"): Block {
  const [own, other] = [dropoutOf(base), dropoutOf(donor)];
  const value = other?.[field] ?? known(0, "derived" as const, null);
  if (own) return { ...base, after: base.after.map((layer) => (layer === own ? { ...own, [field]: value } : layer)) };
  if (!other) return base;
  const off = known(0, "derived" as const, null);
  return { ...base, after: [...base.after, { ...other, rate: off, evaluationRate: off, [field]: value }] };
}

type TrainingKey = "batchSize" | "lastBatch" | "shuffle" | "epochs";

function trainingAspect<K extends TrainingKey>(
  id: string,
  key: K,
  text: (value: ValueOf<Training[K]>) => string,
  explanation: string,
  consequence: Difference["consequence"],
): ExperimentAspect {
  return {
    id,
    aspect: "batching",
    read: (experiment) => mapFact((experiment.training?.[key] as Fact<ValueOf<Training[K]>> | undefined) ?? null, text),
    take: (base, donor) =>
      base.training && donor.training ? { ...base, training: { ...base.training, [key]: donor.training[key] } } : base,
    explanation,
    consequence,
  };
}

type ValueOf<F> = F extends Fact<infer T> ? T : never;

function optimizerAspect(
  id: string,
  kind: Optimizer["kind"],
  field: string,
  explanation: string,
  consequence: Difference["consequence"],
): ExperimentAspect {
  const fieldOf = (experiment: Experiment): Fact<unknown> | null => {
    const optimizer = knownValue(experiment.training?.optimizer);
    return optimizer?.kind === kind ? ((optimizer as unknown as Record<string, Fact<unknown>>)[field] ?? null) : null;
  };
  return {
    id,
    aspect: "optimizer",
    read: (experiment) => mapFact(fieldOf(experiment), (value) => (typeof value === "number" ? describeNumber(value) : String(value))),
    take: (base, donor) => {
      const own = base.training?.optimizer;
      const value = fieldOf(donor);
      if (!base.training || !own?.known || own.value.kind !== kind || !value) return base;
      return { ...base, training: { ...base.training, optimizer: { ...own, value: { ...own.value, [field]: value } as Optimizer } } };
    },
    explanation,
    consequence,
  };
}

export const experimentAspects: readonly ExperimentAspect[] = [
  {
    id: "data-set",
    aspect: "data",
    read: (experiment) => mapFact(experiment.data, (data) => `${data.train.inputs.dataSet}, ${data.train.inputs.shape[0]} examples`),
    take: (base, donor) => ({ ...base, data: donor.data }),
    explanation: "The two train on different examples.",
    consequence: "expected",
  },
  {
    id: "scaling",
    aspect: "data",
    read: (experiment) =>
      mapFact(experiment.data, (data) =>
        [describeScaling(data.train.inputs.transforms), data.test && describeScaling(data.test.inputs.transforms)]
          .filter((text, i, all) => text && all.indexOf(text) === i)
          .join("; in the test data "),
      ),
    take: (base, donor) => ({ ...base, data: donor.data }),
    explanation: "The inputs are scaled differently.",
    consequence: "expected",
  },
  {
    id: "loss",
    aspect: "loss",
    read: (experiment) =>
      mapFact(experiment.training?.loss ?? null, (loss) =>
        loss.kind === "other" ? loss.name : `cross-entropy, ${loss.reduction} over the batch`,
      ),
    take: (base, donor) => (base.training && donor.training ? takeLoss(base, donor) : base),
    explanation: "The losses differ, and with them the size of the gradients.",
    consequence: "expected",
  },
  {
    id: "logits",
    aspect: "loss",
    read: (experiment) =>
      mapFact(
        experiment.training?.loss ?? null,
        (loss) => describeFit(experiment, loss.kind === "other" ? null : loss.from) ?? describeLoss(loss),
      ),
    take: takeOutput,
    explanation: "What the model gives out does not fit what its loss expects in the same way.",
    consequence: "expected",
  },
  {
    id: "optimizer",
    aspect: "optimizer",
    read: (experiment) => mapFact(experiment.training?.optimizer ?? null, describeOptimizer),
    take: (base, donor) =>
      base.training && donor.training ? { ...base, training: { ...base.training, optimizer: donor.training.optimizer } } : base,
    explanation: "The optimizers differ.",
    consequence: "expected",
  },
  optimizerAspect("optimizer.learning_rate", "adam", "learningRate", "The learning rates differ.", "expected"),
  optimizerAspect("optimizer.beta_1", "adam", "beta1", "Adam averages the gradients over different times.", "possible"),
  optimizerAspect("optimizer.beta_2", "adam", "beta2", "Adam averages the squared gradients over different times.", "possible"),
  optimizerAspect(
    "optimizer.epsilon",
    "adam",
    "epsilon",
    "Adam's epsilon differs; it matters only where gradients are about that small.",
    "possible",
  ),
  optimizerAspect("optimizer.learning_rate", "sgd", "learningRate", "The learning rates differ.", "expected"),
  optimizerAspect("optimizer.momentum", "sgd", "momentum", "The momentum differs.", "expected"),
  optimizerAspect("optimizer.nesterov", "sgd", "nesterov", "Only one of the two uses Nesterov's momentum.", "possible"),
  trainingAspect("batch-size", "batchSize", (size) => `${size} examples`, "The batches have different sizes.", "expected"),
  {
    ...trainingAspect(
      "last-batch",
      "lastBatch",
      (what) => (what === "keep" ? "kept" : "dropped"),
      "Only one of the two trains on the examples that do not fill a batch.",
      "possible",
    ),
    read: (experiment) => {
      const last = experiment.training?.lastBatch ?? null;
      const [count, size] = [knownValue(experiment.data)?.train.inputs.shape[0], knownValue(experiment.training?.batchSize)];
      // Where the batches come out even there is no last batch to drop.
      return last?.known && count && size && count % size === 0
        ? { ...last, value: "kept" }
        : mapFact(last, (what) => (what === "keep" ? "kept" : "dropped"));
    },
  },
  trainingAspect(
    "shuffling",
    "shuffle",
    (when) => (when === "everyEpoch" ? "shuffled every epoch" : when === "once" ? "shuffled once" : "not shuffled"),
    "The examples are visited in different orders.",
    "possible",
  ),
  trainingAspect("epochs", "epochs", (count) => `${count} epochs`, "One of the two trains longer.", "expected"),
  {
    id: "evaluation-split",
    aspect: "evaluation",
    read: (experiment) => mapFact(experiment.evaluation?.split ?? null, (split) => `${split} data`),
    take: (base, donor) => ({ ...base, evaluation: donor.evaluation }),
    explanation: "The accuracies are measured on different data.",
    consequence: "expected",
  },
];

function takeLoss(base: Experiment, donor: Experiment): Experiment {
  const [own, other] = [base.training?.loss, donor.training?.loss];
  if (!base.training || !own || !other) return base;
  // Only what is summed or averaged: whether it takes logits or probabilities is spelling, or the aspect "logits".
  const loss =
    own.known && other.known && own.value.kind === "categoricalCrossentropy" && other.value.kind === "categoricalCrossentropy"
      ? { ...own, value: { ...own.value, reduction: other.value.reduction } }
      : other;
  return { ...base, training: { ...base.training, loss } };
}

/** Null where output and loss fit together, however they are spelled. */
function describeFit(experiment: Experiment, from: "logits" | "probabilities" | null): string | null {
  const output = outputActivation(experiment);
  if (from === null || output === undefined) return null;
  if (from === "logits") return output === "linear" ? "softmax once" : `${output} before a loss that takes logits`;
  return output === "softmax" ? "softmax once" : `${output} output taken for probabilities`;
}

function outputActivation(experiment: Experiment): string | undefined {
  const last = experiment.layers.at(-1);
  return last?.kind === "dense" || last?.kind === "activation" ? knownValue(last.activation) : undefined;
}

function takeOutput(base: Experiment, donor: Experiment): Experiment {
  const [own, other] = [chainOf(base), chainOf(donor)];
  const [ownLoss, otherLoss] = [base.training?.loss, donor.training?.loss];
  if (
    !own ||
    !other ||
    !base.training ||
    !ownLoss?.known ||
    !otherLoss?.known ||
    ownLoss.value.kind === "other" ||
    otherLoss.value.kind === "other"
  )
    return base;
  const output = { dense: { ...own.output.dense, activation: other.output.dense.activation }, after: other.output.after };
  const loss = { ...ownLoss, value: { ...otherLoss.value, reduction: ownLoss.value.reduction } };
  return { ...base, layers: layersOf({ ...own, output }), training: { ...base.training, loss } };
}

function describeScaling(transforms: readonly { readonly kind: string }[]): string {
  let [multiply, add] = [1, 0];
  for (const transform of transforms as readonly { kind: string; multiply?: number; add?: number }[]) {
    if (transform.kind !== "affine") continue;
    [multiply, add] = [multiply * (transform.multiply ?? 1), add * (transform.multiply ?? 1) + (transform.add ?? 0)];
  }
  if (multiply === 1 && add === 0) return "not scaled";
  const divisor = 1 / multiply;
  const factor =
    Math.abs(divisor - Math.round(divisor)) < 1e-9 * Math.abs(divisor) ? `x / ${Math.round(divisor)}` : `${describeNumber(multiply)} · x`;
  return add === 0 ? factor : `${factor} ${add < 0 ? "−" : "+"} ${describeNumber(Math.abs(add))}`;
}

function mapFact<T>(fact: Fact<T> | null, text: (value: T) => string): Fact<string> | null {
  if (!fact) return null;
  return fact.known ? { ...fact, value: text(fact.value) } : fact;
}

/** The chain with as many hidden blocks as `donor` has: blocks are taken off the end, or the last one is repeated. */
export function takeDepth(base: Chain, donor: Chain): Chain {
  const count = donor.blocks.length;
  const last = base.blocks.at(-1);
  if (!last) return { ...base, blocks: donor.blocks };
  return { ...base, blocks: Array.from({ length: count }, (_, i) => base.blocks[i] ?? last) };
}
