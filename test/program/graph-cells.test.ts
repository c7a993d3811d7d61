import { describe, expect, it } from "vitest";
import { programOfText } from "./written-model.ts";

/** MNIST row by row through cells of TensorFlow 1; `keep` is fed 0.5 in training and 1 in evaluation. */
const rows = (lines: readonly string[]) => `import tensorflow as tf
from tensorflow.examples.tutorials.mnist import input_data
mnist = input_data.read_data_sets("data", one_hot=True)
x = tf.placeholder(tf.float32, [None, 784])
y = tf.placeholder(tf.float32, [None, 10])
keep = tf.placeholder(tf.float32)
steps = tf.reshape(x, [-1, 28, 28])
${lines.join("\n")}
out = tf.layers.dense(outputs[:, -1], 10)
loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(labels=y, logits=out))
train = tf.train.AdamOptimizer(0.001).minimize(loss)
accuracy = tf.reduce_mean(tf.cast(tf.equal(tf.argmax(out, 1), tf.argmax(y, 1)), tf.float32))
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for epoch in range(2):
        for i in range(mnist.train.num_examples // 100):
            xs, ys = mnist.train.next_batch(100)
            sess.run(train, feed_dict={x: xs, y: ys, keep: 0.5})
    print(sess.run(accuracy, feed_dict={x: mnist.test.images, y: mnist.test.labels, keep: 1.0}))
`;
const dropouts = (lines: readonly string[]) => programOfText(rows(lines)).nodes.filter(({ kind }) => kind === "dropout");

describe("cells of TensorFlow 1", () => {
  it("drop what a wrapper says, at each step anew, as it is fed in each phase", () => {
    const cell = "cell = tf.nn.rnn_cell.DropoutWrapper(tf.nn.rnn_cell.GRUCell(8), input_keep_prob=0.8, output_keep_prob=keep)";
    const found = dropouts([cell, "outputs, state = tf.nn.dynamic_rnn(cell, steps, dtype=tf.float32)"]);
    expect(found).toMatchObject([
      { rate: expect.closeTo(0.2, 9), evaluationRate: expect.closeTo(0.2, 9), sharedAxes: [] },
      { rate: 0.5, evaluationRate: 0, scale: 2, sharedAxes: [] },
    ]);
  });

  it("of a stack drop each by itself", () => {
    const cells = "cells = [tf.nn.rnn_cell.DropoutWrapper(tf.nn.rnn_cell.GRUCell(8), output_keep_prob=k) for k in [0.5, 0.75]]";
    const run = "outputs, state = tf.nn.dynamic_rnn(tf.nn.rnn_cell.MultiRNNCell(cells), steps, dtype=tf.float32)";
    expect(dropouts([cells, run])).toMatchObject([{ rate: 0.5 }, { rate: 0.25 }]);
  });

  it.each([
    ["state_keep_prob=0.5", "`state_keep_prob`"],
    ["output_keep_prob=0.5, variational_recurrent=True, dtype=tf.float32", "`variational_recurrent`"],
  ])("are not run with %s", (argument, why) => {
    const cell = `cell = tf.nn.rnn_cell.DropoutWrapper(tf.nn.rnn_cell.GRUCell(8), ${argument})`;
    expect(() => dropouts([cell, "outputs, state = tf.nn.dynamic_rnn(cell, steps, dtype=tf.float32)"])).toThrow(why);
  });
});
