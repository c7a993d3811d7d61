import { readFileSync } from "node:fs";
import * as tf from "@tensorflow/tfjs-core";
import { beforeAll, expect, it } from "vitest";
import { type Experiment, type Fact, known, knownValue, type Loss, type Optimizer } from "../../src/core/index.ts";
import type { Engine } from "../../src/trainer/engine.ts";
import { loadEngine } from "../../src/trainer/engines/load-engine.ts";
import { chooseLoss } from "../../src/trainer/loss.ts";
import { buildNetwork } from "../../src/trainer/network.ts";
import { startOptimizer } from "../../src/trainer/optimizer.ts";
import { mlpExperiment } from "../support/mlp-experiment.ts";

interface Fixture {
  readonly inputs: number[][];
  readonly labels: number[][];
  readonly weights: [number[][], number[], number[][], number[]];
  readonly losses: Record<string, number[]>;
}

/** Made by real TensorFlow 2.21: see fixtures/make-optimizer-steps.py. */
const fixture = JSON.parse(readFileSync(new URL("fixtures/optimizer-steps.json", import.meta.url), "utf8")) as Fixture;

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
const crossentropy = (
  from: "logits" | "probabilities",
  reduction: "mean" | "sum" = "mean",
): Loss & { kind: "categoricalCrossentropy" } => ({
  kind: "categoricalCrossentropy",
  labels: "oneHot",
  from,
  clip: from === "probabilities" ? 1e-7 : null,
  reduction,
});

const cases: Record<string, { readonly optimizer: Optimizer; readonly loss: ReturnType<typeof crossentropy>; readonly scale?: number }> = {
  adam: { optimizer: adam(1e-8), loss: crossentropy("logits") },
  "adam, large epsilon": { optimizer: adam(0.1), loss: crossentropy("logits") },
  "sgd, sum": { optimizer: sgd(0.02), loss: crossentropy("logits", "sum") },
  momentum: { optimizer: sgd(0.05, 0.9), loss: crossentropy("logits") },
  nesterov: { optimizer: sgd(0.05, 0.9, true), loss: crossentropy("logits") },
  "keras adam": { optimizer: adam(1e-7), loss: crossentropy("probabilities") },
  "keras sgd with momentum": { optimizer: sgd(0.05, 0.9), loss: crossentropy("probabilities") },
  "keras adam, clipped": { optimizer: adam(1e-7), loss: crossentropy("probabilities"), scale: 20 },
};

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine("cpu", { assets: "", tfjsNode: null });
});

/** The fixture's network: 5-4-3 with relu. */
function fixtureExperiment({ optimizer, loss }: { readonly optimizer: Optimizer; readonly loss: Loss & { from: string } }): Experiment {
  const outputActivation = loss.from === "logits" ? "linear" : "softmax";
  const experiment = mlpExperiment({ hidden: [4], dropoutRate: null, outputActivation, optimizer, loss });
  const shapes: Record<string, number[]> = { "dense_1/kernel": [5, 4], "dense_2/kernel": [4, 3], "dense_2/bias": [3] };
  const layers = experiment.layers.map((layer) => ({
    ...layer,
    parameters: layer.parameters.map((parameter) => ({
      ...parameter,
      shape: fact(shapes[`${layer.id}/${parameter.role}`] ?? knownValue(parameter.shape) ?? []),
    })),
  }));
  return { ...experiment, layers };
}

/** An experiment's network with given values, and its loss and optimizer. */
function learner(experiment: Experiment, weights: readonly (readonly number[] | readonly (readonly number[])[])[]) {
  const { training } = experiment;
  const [loss, optimizer] = [knownValue(training?.loss), knownValue(training?.optimizer)];
  if (!loss || !optimizer) throw new Error("an experiment without loss or optimizer");
  const chosen = chooseLoss(experiment, loss);
  const network = buildNetwork(engine, chosen.experiment, 1);
  for (const [i, parameter] of network.parameters.entries()) parameter.assign(tf.tensor((weights[i] ?? []) as number[]));
  return { network, loss: chosen.loss, run: startOptimizer(engine, optimizer, network.parameters) };
}

it.each(Object.entries(cases))("%s: the first steps' losses are TensorFlow's", (name, options) => {
  const expected = fixture.losses[name] ?? [];
  const { scale = 1, ...written } = options;
  const weights = fixture.weights.map((value) => tf.mul(tf.tensor(value), scale).arraySync()) as number[][];
  const experiment = fixtureExperiment(written);
  const { network, loss, run } = learner(experiment, weights);
  const [x, y] = [tf.tensor2d(fixture.inputs), tf.tensor2d(fixture.labels)];
  const losses = expected.map(() => {
    const { value, gradients } = tf.tidy(() => {
      const computed = loss.compute(engine, network.forward(x, "training"), y);
      return { value: computed.value, gradients: network.backward(computed.gradient()) };
    });
    tf.tidy(() => run.apply(gradients));
    return value.dataSync()[0];
  });
  expect(losses).toHaveLength(12);
  for (const [i, value] of losses.entries())
    expect(Math.abs((value ?? 0) / (expected[i] ?? 1) - 1), `step ${i + 1}: ${value} for ${expected[i]}`).toBeLessThan(1e-4);
});
