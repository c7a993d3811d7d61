import * as tf from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, it } from "vitest";
import { type Activation, known, type Loss } from "../../src/core/index.ts";
import { buildNetwork } from "../../src/trainer/chain-network.ts";
import type { Engine, Matrix } from "../../src/trainer/engine.ts";
import { loadEngine } from "../../src/trainer/engines/load-engine.ts";
import { chooseLoss } from "../../src/trainer/loss.ts";
import { type MlpOptions, mlpExperiment } from "../support/mlp-experiment.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine("cpu", { assets: "", tfjsNode: null });
});

const logits: Loss = { kind: "categoricalCrossentropy", labels: "oneHot", from: "logits", clip: null, reduction: "mean" };
const keras: Loss = { ...logits, from: "probabilities", clip: 1e-7 };
const examples = 6;

const oneHot = (labels: number[]): Matrix => tf.cast(tf.oneHot(tf.tensor1d(labels, "int32"), 10), "float32") as Matrix;

function batch(): readonly [Matrix, Matrix] {
  const x = tf.randomUniform([examples, 784], -0.3, 0.3, "float32", 1) as Matrix;
  return [x, oneHot([3, 1, 4, 1, 5, 9])];
}

const activations: readonly Activation[] = [
  "linear",
  "relu",
  "tanh",
  "sigmoid",
  "softmax",
  "logSoftmax",
  "elu",
  "selu",
  "softplus",
  "softsign",
  "exponential",
  "swish",
  "gelu",
  "hardSigmoid",
];

describe.each<[string, Loss & { from: string }]>([
  ["logits", logits],
  ["probabilities", keras],
  ["logits, sum", { ...logits, reduction: "sum" }],
])("the gradient of the loss from %s", (_, written) => {
  it.each(activations)("through %s is the slope that the loss has", (activation) => {
    const outputActivation = written.from === "logits" ? "linear" : "softmax";
    const options: MlpOptions = { hidden: [7, 5], activation, dropoutRate: null, outputActivation };
    const experiment = mlpExperiment({ ...options, loss: written, bias: { kind: "normal", mean: 0, stddev: 0.3 } });
    const [x, labels] = batch();
    const { loss, experiment: chosen } = chooseLoss(experiment, written);
    const network = buildNetwork(engine, chosen, 5);
    const compute = () => loss.compute(engine, network.forward(x, "training"), labels);
    const gradients = tf.tidy(() => network.backward(compute().gradient()));
    expect(gradients).toHaveLength(network.parameters.length);
    for (const [i, parameter] of network.parameters.entries()) {
      const gradient = gradients[i] as tf.Tensor;
      const slope = tf.norm(gradient).dataSync()[0] ?? Number.NaN;
      expect(slope).toBeGreaterThan(1e-4);
      const start = parameter.read().clone();
      // Along the gradient the loss rises by the gradient's length, if that is what it is.
      const lossAt = (distance: number) => {
        parameter.assign(tf.add(start, tf.mul(gradient, distance / slope)));
        return compute().value.dataSync()[0] ?? Number.NaN;
      };
      const distance = 0.005;
      const measured = (lossAt(distance) - lossAt(-distance)) / (2 * distance);
      parameter.assign(start);
      expect(Math.abs(measured - slope), `parameter ${i}: ${measured} for ${slope}`).toBeLessThan(0.01 * slope + 3e-4);
    }
  });
});

it("lets nothing flow back from a confidently wrong example, as Keras 2 does", () => {
  const experiment = mlpExperiment({ hidden: [], kernel: { kind: "normal", mean: 0, stddev: 100 } });
  const x = tf.ones([1, 784]) as Matrix;
  const network = buildNetwork(engine, experiment, 1);
  const shares = tf.tidy(() => network.forward(x, "evaluation")).dataSync();
  const wrong = (shares.indexOf(Math.max(...shares)) + 1) % 10;
  const labels = oneHot([wrong]);
  const { loss } = chooseLoss(experiment, keras);
  const computed = loss.compute(engine, network.forward(x, "training"), labels);
  // −ln(1e-7)
  expect(computed.value.dataSync()[0]).toBeCloseTo(16.118, 3);
  expect([...computed.gradient().dataSync()].every((value) => value === 0)).toBe(true);
});

it("computes a loss that a graph writes out by hand with its infinities", () => {
  const byHand: Loss = { ...logits, from: "probabilities" };
  const experiment = mlpExperiment({ hidden: [], generation: "tf1", loss: byHand });
  const { loss } = chooseLoss(experiment, byHand);
  const shares = tf.tensor2d([[1, 0]]);
  expect(loss.compute(engine, shares, tf.tensor2d([[0, 1]])).value.dataSync()[0]).toBe(Number.POSITIVE_INFINITY);
  // 0 · log 0
  expect(loss.compute(engine, shares, tf.tensor2d([[1, 0]])).value.dataSync()[0]).toBeNaN();
});

it("takes the softmax off where Keras looks behind it", () => {
  const unclipped: Loss = { ...logits, from: "probabilities" };
  const experiment = mlpExperiment({ hidden: [], generation: "keras3", loss: unclipped });
  const { loss, experiment: open } = chooseLoss(experiment, unclipped);
  const last = open.layers.at(-1);
  expect(last?.kind === "dense" && last.activation).toMatchObject(known("linear", "derived", null));
  const value = loss.compute(engine, tf.tensor2d([[100, 0]]), tf.tensor2d([[0, 1]])).value.dataSync()[0];
  // Keras 3.15 gives 100 for logits that are 100 apart.
  expect(value).toBeCloseTo(100, 4);
});
