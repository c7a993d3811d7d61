import { describe, expect, it } from "vitest";
import { analyze, defaultSettings, type Experiment } from "../../../src/core/index.ts";
import { pythonParser } from "../../support/python-parser.ts";

const parser = await pythonParser();

/** A softmax regression on what TensorFlow 1's reader of MNIST hands out, trained by `loop`. */
function experimentOf(loop: string): Experiment {
  const text = `import tensorflow as tf
from tensorflow.examples.tutorials.mnist import input_data
mnist = input_data.read_data_sets("MNIST_data/", one_hot=True)
x = tf.placeholder(tf.float32, [None, 784])
y = tf.placeholder(tf.float32, [None, 10])
W = tf.Variable(tf.zeros([784, 10]))
b = tf.Variable(tf.zeros([10]))
logits = tf.matmul(x, W) + b
loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(labels=y, logits=logits))
train = tf.train.GradientDescentOptimizer(0.5).minimize(loss)
accuracy = tf.reduce_mean(tf.cast(tf.equal(tf.argmax(logits, 1), tf.argmax(y, 1)), tf.float32))
sess = tf.Session()
sess.run(tf.global_variables_initializer())
${loop}
print(sess.run(accuracy, feed_dict={x: mnist.test.images, y: mnist.test.labels}))
`;
  const { models } = analyze({ path: "p.py", text, module: parser.parse(text) }, defaultSettings);
  expect(models.length).toBe(1);
  return models[0]?.experiment as Experiment;
}

const valueOfFact = (fact: { readonly known: boolean; readonly value?: unknown } | undefined) => (fact?.known ? fact.value : "not known");

describe("batches of `next_batch`", () => {
  it.each([
    ["for e in range(5):\n    for i in range(550):\n        bx, by = mnist.train.next_batch(100)\n        sess.run(train, {x: bx, y: by})"],
    [
      "size = 100\nfor e in range(5):\n    total = int(mnist.train.num_examples / size)\n    for i in range(total):\n        batch = mnist.train.next_batch(size)\n        sess.run(train, feed_dict={x: batch[0], y: batch[1]})",
    ],
    [
      "def step():\n    bx, by = mnist.train.next_batch(100)\n    sess.run(train, {x: bx, y: by})\nfor e in range(5):\n    for i in range(mnist.train.num_examples // 100):\n        step()",
    ],
  ])("go through all examples in new order in every epoch: %s", (loop) => {
    const { data, training, evaluation } = experimentOf(loop);
    expect(data).toMatchObject({
      known: true,
      value: { train: { inputs: { dataSet: "mnist", split: "train", shape: [55000, 784] } }, test: { inputs: { shape: [10000, 784] } } },
    });
    expect([training?.batchSize, training?.epochs, training?.shuffle, training?.lastBatch].map(valueOfFact)).toEqual([
      100,
      5,
      "everyEpoch",
      "keep",
    ]);
    expect(valueOfFact(evaluation?.split)).toBe("test");
  });

  it.each([
    ["for i in range(1000):\n    bx, by = mnist.train.next_batch(100)\n    sess.run(train, {x: bx, y: by})"],
    ["for e in range(5):\n    for i in range(429):\n        bx, by = mnist.train.next_batch(128)\n        sess.run(train, {x: bx, y: by})"],
    ["for e in range(5):\n    bx, by = mnist.train.next_batch(50)\n    sess.run(train, {x: bx, y: by})"],
  ])("do not make epochs where the loop does not end with the examples: %s", (loop) => {
    const { data, training } = experimentOf(loop);
    expect(data).toMatchObject({ known: true, value: { train: { inputs: { dataSet: "mnist", shape: [55000, 784] } } } });
    expect(valueOfFact(training?.epochs)).toBe("not known");
  });
});
