import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type Fact, known, knownValue, type Loss, type Optimizer, type Program, programOf } from "../../src/core/index.ts";
import type { Engine } from "../../src/trainer/engine.ts";
import { createNetwork } from "../../src/trainer/network.ts";
import { activationFunction } from "../../src/trainer/operations/activation.ts";
import { startOptimizer } from "../../src/trainer/optimizers/start-optimizer.ts";
import { createTrainingStep } from "../../src/trainer/training-step.ts";
import { constantValue, sizeOf } from "../../src/trainer/value.ts";
import { activationSpec } from "../support/build-program.ts";
import { mlpExperiment } from "../support/mlp-experiment.ts";
import { engineNames, load } from "./check-program.ts";

interface Steps {
  readonly inputs: number[][];
  readonly labels: number[][];
  readonly weights: readonly (number[] | number[][])[];
  readonly losses: Record<string, number[]>;
}
interface Activations {
  readonly inputs: number[][];
  readonly keras2: Record<string, number[][]>;
  readonly keras3: Record<string, number[][]>;
}

const read = <T>(name: string) => JSON.parse(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), "utf8")) as T;
/** Made by real TensorFlow 2.21: see fixtures/make-optimizer-steps.py. */
const steps = read<Steps>("optimizer-steps");
/** Made by real Keras 3.15 and tf_keras 2.21: see fixtures/make-activations.py. */
const activations = read<Activations>("activations");

const fact = <T>(value: T): Fact<T> => known(value, "written", null);
const adam = (epsilon: number): Optimizer => ({
  kind: "adam",
  learningRate: fact(0.05),
  beta1: fact(0.9),
  beta2: fact(0.999),
  epsilon: fact(epsilon),
});
const sgd = (learningRate: number, momentum = 0, nesterov = false): Optimizer => ({
  kind: "sgd",
  learningRate: fact(learningRate),
  momentum: fact(momentum),
  nesterov: fact(nesterov),
});
const crossentropy = (from: "logits" | "probabilities", reduction: "mean" | "sum" = "mean"): Loss & { from: string } => ({
  kind: "categoricalCrossentropy",
  labels: "oneHot",
  from,
  clip: from === "probabilities" ? 1e-7 : null,
  reduction,
});

const cases: Record<string, { readonly optimizer: Optimizer; readonly loss: Loss & { from: string }; readonly scale?: number }> = {
  adam: { optimizer: adam(1e-8), loss: crossentropy("logits") },
  "adam, large epsilon": { optimizer: adam(0.1), loss: crossentropy("logits") },
  "sgd, sum": { optimizer: sgd(0.02), loss: crossentropy("logits", "sum") },
  momentum: { optimizer: sgd(0.05, 0.9), loss: crossentropy("logits") },
  nesterov: { optimizer: sgd(0.05, 0.9, true), loss: crossentropy("logits") },
  "keras adam": { optimizer: adam(1e-7), loss: crossentropy("probabilities") },
  "keras sgd with momentum": { optimizer: sgd(0.05, 0.9), loss: crossentropy("probabilities") },
  "keras adam, clipped": { optimizer: adam(1e-7), loss: crossentropy("probabilities"), scale: 20 },
};

/** The fixture's network: 5-4-3 with relu. */
function fixtureProgram({ optimizer, loss }: { readonly optimizer: Optimizer; readonly loss: Loss & { from: string } }): Program {
  const outputActivation = loss.from === "logits" ? "linear" : "softmax";
  const experiment = mlpExperiment({ hidden: [4], dropoutRate: null, outputActivation, optimizer, loss });
  const shapes: Record<string, number[]> = { "dense_1/kernel": [5, 4], "dense_2/kernel": [4, 3], "dense_2/bias": [3] };
  const widths: Record<string, number> = { input: 5, dense_1: 4, dense_2: 3 };
  const layers = experiment.layers.map((layer) => ({
    ...layer,
    outputShape: fact([null, widths[layer.id] ?? 3]),
    parameters: layer.parameters.map((parameter) => ({
      ...parameter,
      shape: fact(shapes[`${layer.id}/${parameter.role}`] ?? knownValue(parameter.shape) ?? []),
    })),
  }));
  const data = knownValue(experiment.data);
  if (!data) throw new Error("the data are known");
  const { inputs, labels } = data.train;
  const train = { inputs: { ...inputs, shape: [8, 5] }, labels: { ...labels, shape: [8, 3] } };
  return programOf({ ...experiment, layers, data: fact({ train, test: train }) });
}

function stepLosses(engine: Engine, { scale = 1, ...written }: (typeof cases)[string], count: number): number[] {
  const { tf } = engine;
  const program = fixtureProgram(written);
  const initial = steps.weights.map((weights, i) => {
    const { shape = [], trainable = true } = program.parameters[i] ?? {};
    const values = Float32Array.from(weights.flat(), (value) => value * scale);
    expect(values).toHaveLength(sizeOf(shape));
    return { shape, values, trainable, constraint: null };
  });
  const optimizer = startOptimizer(engine, [program.optimizer], initial);
  const network = createNetwork(engine, program, { seeds: [1], parameters: optimizer.parameters });
  const batch = [tf.tensor2d(steps.inputs), tf.tensor2d(steps.labels)].map((tensor) => constantValue(tensor, false));
  const training = createTrainingStep(engine, { program, network, optimizer, trials: 1 });
  const losses = Array.from({ length: count }, () => training.run(batch)[0] ?? Number.NaN);
  training.dispose();
  optimizer.dispose();
  return losses;
}

describe.each(engineNames)("on %s", (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await load(name);
  });

  it.each(Object.entries(steps.losses))("%s: the first steps' losses are TensorFlow's", (which, expected) => {
    const written = cases[which];
    if (!written) throw new Error(`no case ${which}`);
    const losses = stepLosses(engine, written, expected.length);
    expect(losses).toHaveLength(12);
    for (const [i, value] of losses.entries())
      expect(Math.abs(value / (expected[i] ?? 1) - 1), `step ${i + 1}: ${value} for ${expected[i]}`).toBeLessThan(1e-4);
  });

  it.each(["keras2", "keras3"] as const)("activations of %s have Keras's values", (generation) => {
    for (const [activation, expected] of Object.entries(activations[generation])) {
      const constants = { slope: generation === "keras3" ? 1 / 6 : 0.2 };
      const spec = activationSpec(activation as Parameters<typeof activationSpec>[0], activation === "hardSigmoid" ? constants : {});
      const values = activationFunction(spec, { ...engine, axis: 1 })
        .forward(engine.tf.tensor2d(activations.inputs))
        .dataSync();
      for (const [i, value] of expected.flat().entries())
        expect(values[i], `${activation}(${activations.inputs.flat()[i]})`).toBeCloseTo(value, 4);
    }
  });
});
