import { batchSize, binary, type Feed, integers, type JudgeCase, newKeras, oneHot, real } from "./case.ts";
import { array } from "./keras-case.ts";

interface LoopCase {
  readonly name: string;
  readonly labels: Feed;
  /** Statements that make `weights` and the function `forward`; those of a Keras model where left out. */
  readonly body?: readonly string[];
  /** What is minimised, of `out` and `y`. */
  readonly loss: string;
  /** Statements before the loop. */
  readonly before?: readonly string[];
}

const features = 5;

/** A small network of Keras's that gives `width` numbers. */
function model(width: number): readonly string[] {
  return [
    "model = keras.Sequential([",
    `    keras.layers.Input(shape=(${features},)),`,
    '    keras.layers.Dense(4, activation="tanh"),',
    `    keras.layers.Dense(${width}),`,
    "])",
    "weights = model.trainable_variables",
    "def forward(x):",
    "    return model(x)",
  ];
}

/** The same of variables. */
function variables(width: number): readonly string[] {
  return [
    `w1 = tf.Variable(tf.random.normal((${features}, 4)))`,
    "b1 = tf.Variable(tf.zeros((4,)))",
    `w2 = tf.Variable(tf.random.normal((4, ${width})))`,
    `b2 = tf.Variable(tf.zeros((${width},)))`,
    "weights = [w1, b1, w2, b2]",
    "def forward(x):",
    "    return tf.matmul(tf.tanh(x @ w1 + b1), w2) + b2",
  ];
}

/** Programs that apply the gradients of a tape themselves, on slices of arrays. */
function loopCases(cases: readonly LoopCase[]): readonly JudgeCase[] {
  return cases.flatMap(({ name, labels, body = model(labels.shape[0] ?? 1), loss, before = [] }) =>
    newKeras.map((software): JudgeCase => {
      const input = real(features);
      const source = [
        "import numpy as np",
        "import tensorflow as tf",
        software === "keras-3" ? "import keras" : "from tensorflow import keras",
        "",
        `x_train = ${array(input)}`,
        `y_train = ${array(labels)}`,
        "",
        ...body,
        ...before,
        "optimizer = keras.optimizers.SGD(0.1)",
        "",
        "def train_step(x, y):",
        "    with tf.GradientTape() as tape:",
        "        out = forward(x)",
        `        loss = ${loss}`,
        "    gradients = tape.gradient(loss, weights)",
        "    optimizer.apply_gradients(zip(gradients, weights))",
        "    return loss",
        "",
        `for i in range(0, ${20 * batchSize}, ${batchSize}):`,
        `    train_step(x_train[i:i + ${batchSize}], y_train[i:i + ${batchSize}])`,
        "",
      ].join("\n");
      return { id: `${software}/loop-${name}`, software, source, inputs: [input], labels: [labels] };
    }),
  );
}

const squares = "tf.reduce_mean(tf.square(y - out))";
const classes = "tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=y, logits=out))";

export const tapeCases: readonly JudgeCase[] = loopCases([
  { name: "model", labels: oneHot(3), loss: "tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(labels=y, logits=out))" },
  { name: "variables", labels: integers(3), body: variables(3), loss: classes },
  { name: "variables-squares", labels: real(2), body: variables(2), loss: squares },
  // Labels without a last axis are spread over all outputs.
  { name: "spread-labels", labels: real(), body: model(1), loss: squares },
  { name: "spread-labels-variables", labels: real(), body: variables(1), loss: squares },
  { name: "expanded-labels", labels: real(), body: model(1), loss: "tf.reduce_mean(tf.square(tf.expand_dims(y, 1) - out))" },
  { name: "chosen-output", labels: real(), body: model(1), loss: "tf.reduce_mean(tf.square(y - out[:, 0]))" },
  {
    name: "loss-object-labels",
    labels: real(),
    body: model(1),
    before: ["loss_of = keras.losses.MeanSquaredError()"],
    loss: "loss_of(y, out)",
  },
  {
    name: "loss-object-labels-variables",
    labels: real(),
    body: variables(1),
    before: ["loss_of = keras.losses.MeanAbsoluteError()"],
    loss: "loss_of(y, out)",
  },
  {
    name: "loss-function-labels",
    labels: real(),
    body: model(1),
    loss: "tf.reduce_mean(keras.losses.mean_squared_error(y, out))",
  },
  {
    name: "loss-function-labels-variables",
    labels: real(),
    body: variables(1),
    loss: "tf.reduce_mean(keras.losses.mean_squared_error(y, out))",
  },
  {
    name: "binary-logits",
    labels: binary(),
    body: model(1),
    before: ["loss_of = keras.losses.BinaryCrossentropy(from_logits=True)"],
    loss: "loss_of(tf.expand_dims(y, -1), out)",
  },
  // The gradient of several numbers is that of their sum.
  {
    name: "unreduced",
    labels: integers(3),
    loss: "keras.losses.sparse_categorical_crossentropy(y, out, from_logits=True)",
    body: model(3),
  },
  {
    name: "huber-by-hand",
    labels: real(2),
    loss: "tf.reduce_mean(tf.where(tf.abs(y - out) < 0.5, 0.5 * tf.square(y - out), 0.5 * (tf.abs(y - out) - 0.25)))",
  },
]);
