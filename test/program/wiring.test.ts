import { describe, expect, it } from "vitest";
import { inferProgramShapes, type Program } from "../../src/core/index.ts";
import { programOfText, programText, type WrittenModel } from "./written-model.ts";

const functional = (...lines: readonly string[]): WrittenModel["model"] => `x = inputs = keras.Input((784,))
${lines.join("\n")}
model = keras.Model(inputs, layers.Dense(10, activation="softmax")(x))`;

const program = (...lines: readonly string[]): Program => {
  const made = programOfText(programText({ model: functional(...lines), api: "tf2" }));
  expect(inferProgramShapes(made)[made.prediction]).toEqual([null, 10]);
  return made;
};

/** Nodes in front of the last layer, without activations. */
const kinds = ({ nodes }: Program) =>
  nodes
    .map(({ kind }) => kind)
    .slice(
      0,
      nodes.findLastIndex(({ kind }) => kind === "dense"),
    );

describe("how layers are wired", () => {
  it("gives every call of a shared layer its own input and the same weights", () => {
    const made = program("shared = layers.Dense(16)", "x = layers.Subtract()([shared(x), shared(layers.Dropout(0.5)(x))])");
    const dense = made.nodes.filter(({ layer }) => layer === "dense_1");
    expect(dense).toHaveLength(2);
    expect(new Set(dense.map((node) => node.kind === "dense" && node.kernel)).size).toBe(1);
    expect(dense[0]?.inputs).not.toEqual(dense[1]?.inputs);
  });

  it("takes one tensor twice where the program does", () => {
    const made = program("x = layers.Concatenate()([x, x])");
    expect(made.nodes[0]).toMatchObject({ kind: "concatenate", inputs: [0, 0] });
  });

  it("gives the states of a recurrent layer to the next", () => {
    const made = program(
      "s = layers.Reshape((28, 28))(x)",
      "y, h, c = layers.LSTM(8, return_state=True)(s)",
      "x = layers.LSTM(8)(s, initial_state=[h, c])",
    );
    const [first, second] = made.nodes.filter(({ kind }) => kind === "recurrent");
    expect(first).toMatchObject({ outputs: 3, returnState: true });
    expect(second).toMatchObject({ initialStates: true });
    expect(second?.inputs.slice(1)).toEqual([2, 3].map((k) => (first?.inputs[0] ?? 0) + k));
  });

  it("computes operations between layers with their constants", () => {
    expect(kinds(program("x = x * 2 + 1"))).toEqual(["constant", "binary", "constant", "binary"]);
    expect(kinds(program("x = tf.concat([x, tf.reduce_mean(x, axis=1, keepdims=True)], axis=-1)"))).toEqual(["reduce", "concatenate"]);
    expect(kinds(program("x = tf.reshape(x, [-1, 28, 28])[:, 1:, 0]"))).toEqual(["reshape", "slice"]);
    expect(kinds(program("x = layers.Lambda(lambda v: tf.square(v))(x)"))).toEqual(["unary"]);
  });

  it("keeps a layer in the phase that its call says", () => {
    const made = program("x = layers.Dropout(0.5)(x, training=True)", "x = layers.BatchNormalization()(x, training=False)");
    expect(made.nodes[0]).toMatchObject({ kind: "dropout", rate: 0.5, evaluationRate: 0.5 });
    expect(made.nodes[1]).toMatchObject({ kind: "batchNorm", training: "moving", updates: false });
  });

  it("looks into models and layers of the program's own", () => {
    const own = `class Block(layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.dense = layers.Dense(units, activation="relu")
        self.drop = layers.Dropout(0.1)
    def build(self, shape):
        self.scale = self.add_weight(name="scale", shape=(shape[-1],), initializer="ones")
    def call(self, x, training=False):
        return x * self.scale + self.drop(self.dense(x), training=training)
block = Block(784)
inner = keras.Sequential([layers.Dense(12, activation="tanh"), layers.Dense(784)])`;
    const made = programOfText(programText({ model: functional(...own.split("\n"), "x = inner(block(x))"), api: "tf2" }));
    expect(made.parameters.map(({ name }) => name)).toEqual([
      ...["block_1/dense_1/kernel", "block_1/dense_1/bias", "block_1/multiply_1/scale"],
      ...["sequential_1/dense_1/kernel", "sequential_1/dense_1/bias", "sequential_1/dense_2/kernel", "sequential_1/dense_2/bias"],
      ...["dense_1/kernel", "dense_1/bias"],
    ]);
    // The default of `training` is Keras's to fill in: the phase decides.
    expect(made.nodes.find(({ kind }) => kind === "dropout")).toMatchObject({ rate: 0.1, evaluationRate: 0 });
    expect(new Set(made.parameters.map(({ role }) => role)).size).toBe(made.parameters.length);
  });
});

describe("losses that a program computes itself", () => {
  it("averages what a function gives that `compile` is given", () => {
    const loss = "def loss(y, p):\n    return tf.reduce_sum(tf.square(tf.one_hot(tf.cast(tf.squeeze(y), tf.int32), 10) - p), axis=-1)";
    const model = `${loss}\n${functional()}`;
    const { nodes } = programOfText(programText({ model, api: "tf2", compile: 'optimizer="sgd", loss=loss' }));
    expect(nodes.slice(-3)).toMatchObject([{ kind: "unary", operation: "square" }, { operation: "sum" }, { operation: "mean" }]);
  });

  it("minimises a graph's own formula as it is written", () => {
    const made = programOfText(`import tensorflow as tf
from tensorflow.examples.tutorials.mnist import input_data
mnist = input_data.read_data_sets("data", one_hot=True)
x = tf.placeholder(tf.float32, [None, 784])
y = tf.placeholder(tf.float32, [None, 10])
image = tf.reshape(x, [-1, 28, 28, 1])
filters = tf.Variable(tf.truncated_normal([5, 5, 1, 8], stddev=0.1))
hidden = tf.nn.relu(tf.nn.conv2d(image, filters, strides=[1, 1, 1, 1], padding="SAME") + tf.Variable(tf.zeros([8])))
pooled = tf.nn.max_pool(hidden, ksize=[1, 2, 2, 1], strides=[1, 2, 2, 1], padding="SAME")
W = tf.Variable(tf.zeros([14 * 14 * 8, 10]))
output = tf.matmul(tf.reshape(pooled, [-1, 14 * 14 * 8]), W)
loss = tf.reduce_mean(tf.reduce_sum(tf.square(output - y), axis=1)) + 0.01 * tf.nn.l2_loss(W)
train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
accuracy = tf.reduce_mean(tf.cast(tf.equal(tf.argmax(output, 1), tf.argmax(y, 1)), tf.float32))
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for epoch in range(2):
        for i in range(550):
            a, b = mnist.train.next_batch(100)
            session.run(train, feed_dict={x: a, y: b})
        print(session.run(accuracy, feed_dict={x: mnist.test.images, y: mnist.test.labels}))
`);
    expect(made.nodes.map(({ kind }) => kind)).toEqual([
      ...["parameter", "parameter", "reshape", "convolution", "binary", "activation", "pool", "reshape", "dense"],
      ...["unary", "reduce", "affine", "constant", "binary", "binary", "unary", "reduce", "reduce", "binary"],
    ]);
    expect(inferProgramShapes(made)[made.loss]).toEqual([]);
  });
});
