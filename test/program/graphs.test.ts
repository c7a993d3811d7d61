import { describe, expect, it } from "vitest";
import type { Program } from "../../src/core/index.ts";
import { programOfText } from "./written-model.ts";

interface GraphText {
  /** Statements that make `logits` of `x`, a batch of 28 sequences of 28 numbers. */
  readonly model: string;
  /** Statements that make `train` of `loss`. */
  readonly train?: string;
  readonly fed?: string;
}

const graph = ({ model, train = "train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)", fed = "" }: GraphText): Program =>
  programOfText(`import tensorflow as tf
from tensorflow.examples.tutorials.mnist import input_data
mnist = input_data.read_data_sets("data", one_hot=True)
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.float32, [None, 10])
training = tf.placeholder(tf.bool, [])
x = tf.reshape(inputs, [-1, 28, 28])
${model}
loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(labels=labels, logits=logits))
${train}
accuracy = tf.reduce_mean(tf.cast(tf.equal(tf.argmax(logits, 1), tf.argmax(labels, 1)), tf.float32))
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for epoch in range(2):
        for i in range(550):
            a, b = mnist.train.next_batch(100)
            session.run(train, feed_dict={inputs: a, labels: b${fed && `, ${fed}: True`}})
        print(session.run(accuracy, feed_dict={inputs: mnist.test.images, labels: mnist.test.labels${fed && `, ${fed}: False`}}))
`);

const dense = "logits = tf.layers.dense(tf.layers.flatten(x), 10)";

describe("recurrent cells of TensorFlow 1", () => {
  it("have one kernel, gates of their own order and a forget bias that is added as they run", () => {
    const made = graph({
      model:
        "output, state = tf.nn.dynamic_rnn(tf.nn.rnn_cell.BasicLSTMCell(16), x, dtype=tf.float32)\nlogits = tf.layers.dense(state.h, 10)",
    });
    const cell = made.nodes.find(({ kind }) => kind === "recurrent");
    expect(cell).toMatchObject({
      cell: "lstm",
      gates: "icfo",
      forgetBias: 1,
      recurrentKernel: null,
      recurrentActivation: { name: "sigmoid" },
    });
    expect(made.parameters[0]).toMatchObject({ shape: [44, 64] });
    // `h` is what a cell gives, `c` what it holds: Keras has them the other way round.
    expect(made.nodes.find(({ kind }) => kind === "dense")?.inputs).toEqual([(cell?.inputs[0] ?? 0) + 2]);
  });

  it("are stacked", () => {
    const cells = "tf.nn.rnn_cell.MultiRNNCell([tf.nn.rnn_cell.BasicLSTMCell(8, forget_bias=0.0), tf.nn.rnn_cell.BasicLSTMCell(4)])";
    const made = graph({
      model: `output, _ = tf.nn.dynamic_rnn(${cells}, x, dtype=tf.float32)\nlogits = tf.layers.dense(output[:, -1], 10)`,
    });
    const found = made.nodes.flatMap((node) => (node.kind === "recurrent" ? [[node.units, node.forgetBias]] : []));
    expect(found).toEqual([
      [8, 0],
      [4, 1],
    ]);
    expect(new Set(made.parameters.map(({ role }) => role)).size).toBe(made.parameters.length);
  });
});

describe("batch normalization of TensorFlow 1", () => {
  const model = "hidden = tf.layers.batch_normalization(tf.layers.flatten(x), training=training)\nlogits = tf.layers.dense(hidden, 10)";
  const updatesIn = (made: Program) => made.nodes.find(({ kind }) => kind === "batchNorm");

  it("never updates its moving averages where nobody asks for it", () => {
    expect(updatesIn(graph({ model, fed: "training" }))).toMatchObject({ training: "batch", evaluation: "moving", updates: false });
  });

  it("updates them where the training step depends on it", () => {
    const train = `with tf.control_dependencies(tf.get_collection(tf.GraphKeys.UPDATE_OPS)):
    train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)`;
    expect(updatesIn(graph({ model, train, fed: "training" }))).toMatchObject({ updates: true });
  });
});

describe("schedules of TensorFlow 1", () => {
  const rateOf = (counting: string) =>
    graph({
      model: dense,
      train: `step = tf.Variable(0, trainable=False)
rate = tf.train.exponential_decay(0.5, step, 100, 0.9, staircase=True)
train = tf.train.GradientDescentOptimizer(rate).minimize(loss${counting})`,
    }).optimizer.learningRate;

  it("follow the step that the training operation counts", () => {
    expect(rateOf(", global_step=step")).toEqual({ kind: "exponential", initial: 0.5, steps: 100, rate: 0.9, staircase: true });
  });

  it("stay where they start when nobody counts", () => {
    expect(rateOf("")).toEqual({ kind: "constant", value: 0.5 });
  });
});

describe("what is trained", () => {
  const model = `kernel = tf.Variable(tf.zeros([784, 10]))
bias = tf.Variable(tf.zeros([10]))
logits = tf.matmul(tf.layers.flatten(x), kernel) + bias`;

  it("is what the training operation is given", () => {
    const made = graph({ model, train: "train = tf.train.GradientDescentOptimizer(0.1).minimize(loss, var_list=[bias])" });
    expect(made.parameters.map(({ shape, trainable }) => [shape.length, trainable])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  it.each([
    ["[(tf.clip_by_value(g, -1.0, 1.0), v) for g, v in pairs]", { kind: "value", value: 1 }],
    ["list(map(lambda pair: (tf.clip_by_norm(pair[0], 3.0), pair[1]), pairs))", { kind: "norm", value: 3 }],
    ["zip(tf.clip_by_global_norm([g for g, _ in pairs], 5.0)[0], [v for _, v in pairs])", { kind: "globalNorm", value: 5 }],
    ["pairs", null],
  ])("clips as the program clips its gradients: %s", (applied, clipping) => {
    const train = `optimizer = tf.train.GradientDescentOptimizer(0.1)
pairs = optimizer.compute_gradients(loss)
train = optimizer.apply_gradients(${applied})`;
    expect(graph({ model, train }).optimizer.clipping).toEqual(clipping);
  });

  it.each([
    ["[(g * 0.5, v) for g, v in pairs]", "what the program does to its gradients is not executed yet"],
    ["[(tf.clip_by_value(g, -1.0, 2.0), v) for g, v in pairs]", "clipping to limits of different sizes is not executed yet"],
    ["[(tf.clip_by_norm(tf.clip_by_norm(g, 1.0), 2.0), v) for g, v in pairs]", "clipping several times is not executed yet"],
    ["[(tf.clip_by_norm(pairs[0][0], 1.0), kernel), pairs[1]]", "how it clips its gradients is not followed"],
    ["[(tf.clip_by_norm(g, float(input())), v) for g, v in pairs]", "it is typed in while the program runs"],
  ])("is refused where gradients are changed otherwise: %s", (applied, why) => {
    const train = `optimizer = tf.train.GradientDescentOptimizer(0.1)
pairs = optimizer.compute_gradients(loss)
train = optimizer.apply_gradients(${applied})`;
    expect(() => graph({ model, train })).toThrow(why);
  });

  it("has the penalties that a graph adds by hand", () => {
    const made = graph({
      model,
      train: "loss = loss + 0.1 * tf.nn.l2_loss(kernel)\ntrain = tf.train.GradientDescentOptimizer(0.1).minimize(loss)",
    });
    expect(made.nodes).toContainEqual(expect.objectContaining({ kind: "affine", multiply: 0.5 }));
  });
});
