import { describe, expect, it } from "vitest";
import { analyze, defaultSettings, describeInitializer, type Experiment } from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";

const parser = await pythonParser();

/** The only experiment of a program. */
function experimentOf(text: string, settings = defaultSettings): Experiment {
  const { models } = analyze({ path: "p.py", text, module: parser.parse(text) }, settings);
  expect(models.length).toBe(1);
  return models[0]?.experiment as Experiment;
}

interface Parts {
  readonly initial?: string;
  readonly dense?: string;
  readonly batches?: string;
  readonly loss?: string;
  readonly before?: string;
}

/** A softmax regression in TensorFlow 1, with one part spelled differently. */
function program({ initial, dense, batches, loss, before = "" }: Parts): string {
  return `import tensorflow as tf
import numpy as np
(x, y), (xt, yt) = tf.keras.datasets.mnist.load_data()
x = x.reshape(-1, 784) / 255.0
y = tf.keras.utils.to_categorical(y, 10)
X = tf.placeholder(tf.float32, [None, 784])
Y = tf.placeholder(tf.float32, [None, 10])
${before}
W = tf.Variable(${initial ?? "tf.zeros([784, 10])"})
b = tf.Variable(tf.zeros([10]))
logits = ${dense ?? "tf.matmul(X, W) + b"}
loss = ${loss ?? "tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(labels=Y, logits=logits))"}
train = tf.train.GradientDescentOptimizer(0.5).minimize(loss)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
${batches ?? "    for e in range(3):\n        for i in range(600):\n            sess.run(train, {X: x[i * 100:(i + 1) * 100], Y: y[i * 100:(i + 1) * 100]})"}
`;
}

const kernelOf = (experiment: Experiment) => {
  const initializer = experiment.layers.flatMap(({ parameters }) => parameters).find(({ role }) => role === "kernel")?.initializer;
  return initializer?.known ? describeInitializer(initializer.value) : initializer?.reason;
};

describe("initial values", () => {
  it.each([
    ["tf.random_normal([784, 10])", "N(0, 1)"],
    ["tf.random_normal((784, 10), stddev=0.1)", "N(0, 0.1)"],
    ["tf.random_normal([784, 10], 0.0, 0.05)", "N(0, 0.05)"],
    ["tf.random_normal([784, 10]) * 0.01", "N(0, 0.01)"],
    ["tf.random_normal([784, 10]) / np.sqrt(784)", "N(0, 0.03571)"],
    ["tf.random_normal([784, 10]) * tf.sqrt(2.0 / 784)", "N(0, 0.05051)"],
    ["tf.truncated_normal([784, 10], stddev=0.1)", "truncated N(0, 0.1)"],
    ["tf.random_uniform([784, 10], -1, 1)", "U(-1, 1)"],
    ["tf.random_uniform([784, 10])", "U(0, 1)"],
    ["np.random.randn(784, 10).astype(np.float32)", "N(0, 1)"],
    ["0.02 * np.random.randn(784, 10)", "N(0, 0.02)"],
    ["tf.zeros([784, 10])", "zeros"],
    ["tf.glorot_uniform_initializer()([784, 10])", "glorot_uniform"],
    ["tf.random_normal_initializer()([784, 10])", "N(0, 1)"],
    ["tf.keras.initializers.he_normal()([784, 10])", "he_normal"],
  ])("%s", (initial, expected) => {
    expect(kernelOf(experimentOf(program({ initial })))?.replace("²", "")).toBe(expected);
  });

  it("are not guessed", () => {
    expect(kernelOf(experimentOf(program({ initial: "load_weights('w.npy')" })))).toMatch(/not/);
  });
});

describe("a dense layer", () => {
  it.each([
    "tf.matmul(X, W) + b",
    "b + tf.matmul(X, W)",
    "tf.add(tf.matmul(X, W), b)",
    "tf.nn.bias_add(tf.matmul(X, W), b)",
    "tf.nn.xw_plus_b(X, W, b)",
    "X @ W + b",
  ])("%s", (dense) => {
    const { layers, unknowns } = experimentOf(program({ dense }));
    expect(layers.map(({ kind }) => kind)).toEqual(["input", "dense"]);
    expect(layers[1]?.parameters.map(({ role }) => role)).toEqual(["kernel", "bias"]);
    expect(unknowns.map(({ what }) => what)).toEqual([]);
  });
});

describe("a loss", () => {
  it.each([
    ["tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits_v2(logits=logits, labels=Y))", "logits", "mean", null],
    ["tf.reduce_sum(tf.nn.softmax_cross_entropy_with_logits(labels=Y, logits=logits))", "logits", "sum", null],
    ["tf.losses.softmax_cross_entropy(Y, logits)", "logits", "mean", null],
    ["tf.reduce_mean(-tf.reduce_sum(Y * tf.log(tf.nn.softmax(logits)), axis=1))", "probabilities", "mean", null],
    ["-tf.reduce_sum(Y * tf.log(tf.nn.softmax(logits)))", "probabilities", "sum", null],
    ["tf.reduce_mean(-tf.reduce_sum(Y * tf.log(tf.clip_by_value(tf.nn.softmax(logits), 1e-10, 1.0)), 1))", "probabilities", "mean", 1e-10],
  ])("%s", (loss, from, reduction, clip) => {
    const fact = experimentOf(program({ loss })).training?.loss;
    expect(fact?.known && fact.value).toMatchObject({ kind: "categoricalCrossentropy", from, reduction, clip });
  });
});

describe("batches", () => {
  const feed = "sess.run(train, feed_dict={X: bx, Y: by})";
  it.each<[string, string, Record<string, unknown>]>([
    [
      "a range with a step",
      `    for e in range(2):\n        for i in range(0, len(x), 128):\n            bx, by = x[i:i + 128], y[i:i + 128]\n            ${feed}`,
      { size: 128, last: "keep", epochs: 2, shuffle: "never" },
    ],
    [
      "a dropped last batch",
      `    for e in range(2):\n        for i in range(len(x) // 128):\n            bx, by = x[i * 128:(i + 1) * 128], y[i * 128:(i + 1) * 128]\n            ${feed}`,
      { size: 128, last: "drop", epochs: 2, shuffle: "never" },
    ],
    [
      "a while loop",
      `    for e in range(4):\n        i = 0\n        while i < 60000:\n            bx, by = x[i:i + 100], y[i:i + 100]\n            ${feed}\n            i += 100`,
      { size: 100, last: "keep", epochs: 4, shuffle: "never" },
    ],
    [
      "a bound by min",
      `    for e in range(2):\n        for i in range(0, 60000, 128):\n            end = min(i + 128, 60000)\n            bx, by = x[i:end], y[i:end]\n            ${feed}`,
      { size: 128, last: "keep", epochs: 2, shuffle: "never" },
    ],
    [
      "a generator",
      `    def batches(a, c, n):\n        for i in range(0, len(a), n):\n            yield a[i:i + n], c[i:i + n]\n    for e in range(2):\n        for bx, by in batches(x, y, 64):\n            ${feed}`,
      { size: 64, last: "keep", epochs: 2, shuffle: "never" },
    ],
    [
      "a permutation every epoch",
      `    for e in range(3):\n        p = np.random.permutation(len(x))\n        for i in range(600):\n            rows = p[i * 100:(i + 1) * 100]\n            bx, by = x[rows], y[rows]\n            ${feed}`,
      { size: 100, last: "keep", epochs: 3, shuffle: "everyEpoch" },
    ],
  ])("%s", (_, batches, expected) => {
    const training = experimentOf(program({ batches })).training;
    const value = (fact: { readonly known: boolean; readonly value?: unknown } | undefined) => (fact?.known ? fact.value : "unknown");
    expect({
      size: value(training?.batchSize),
      last: value(training?.lastBatch),
      epochs: value(training?.epochs),
      shuffle: value(training?.shuffle),
    }).toEqual(expected);
  });
});
