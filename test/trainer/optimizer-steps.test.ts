import { readFileSync } from "node:fs";
import * as tf from "@tensorflow/tfjs-core";
import "@tensorflow/tfjs-backend-cpu";
import { beforeAll, expect, it } from "vitest";
import { type Fact, known, type Loss, type Optimizer } from "../../src/core/index.ts";
import { activationFunction } from "../../src/trainer/activations.ts";
import type { Engine, Matrix, Tensor } from "../../src/trainer/engine.ts";
import { loadCpu } from "../../src/trainer/engines/cpu.ts";
import { crossentropyFromLogits, crossentropyFromProbabilities } from "../../src/trainer/loss.ts";
import { startOptimizer } from "../../src/trainer/optimizer.ts";

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
  engine = await loadCpu();
});

it.each(Object.entries(cases))("%s: the first steps' losses are TensorFlow's", (name, { optimizer, loss, scale = 1 }) => {
  const expected = fixture.losses[name] ?? [];
  const run = startOptimizer(engine, optimizer);
  const lossOf = loss.from === "logits" ? crossentropyFromLogits(loss) : crossentropyFromProbabilities(loss);
  const output = activationFunction(loss.from === "logits" ? "linear" : "softmax");
  const [x, y] = [tf.tensor2d(fixture.inputs), tf.tensor2d(fixture.labels)];
  let [w1, b1, w2, b2] = fixture.weights.map((value) => tf.mul(tf.tensor(value), scale)) as [Matrix, Tensor, Matrix, Tensor];
  const losses = expected.map(() => {
    run.beginStep();
    const hidden = tf.relu(tf.add(tf.matMul(x, w1), b1)) as Matrix;
    const given = output.forward(tf, tf.add(tf.matMul(hidden, w2), b2) as Matrix);
    const value = lossOf.value(tf, given, y).dataSync()[0];
    const atOutput = output.backward(tf, lossOf.gradient(tf, given, y), given);
    const atHidden = tf.mul(tf.matMul(atOutput, w2, false, true), tf.step(hidden)) as Matrix;
    w1 = run.update(0, w1, tf.matMul(x, atHidden, true)) as Matrix;
    b1 = run.update(1, b1, tf.sum(atHidden, 0));
    const next = run.update(2, w2, tf.matMul(hidden, atOutput, true)) as Matrix;
    b2 = run.update(3, b2, tf.sum(atOutput, 0));
    w2 = next;
    return value;
  });
  expect(losses).toHaveLength(12);
  for (const [i, value] of losses.entries())
    expect(Math.abs((value ?? 0) / (expected[i] ?? 1) - 1), `step ${i + 1}: ${value} for ${expected[i]}`).toBeLessThan(1e-4);
});
