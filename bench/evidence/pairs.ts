/** A fault that a rule reports, and the same program without it. */
export interface EvidencePair {
  readonly rule: string;
  readonly title: string;
  readonly bad: string;
  readonly good: string;
  /** Three where left out. */
  readonly epochs?: number;
}

interface Edit {
  readonly rule: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

const keras = `from tensorflow import keras
(x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
x = x.reshape(-1, 784).astype("float32") / 255
x_test = x_test.reshape(-1, 784).astype("float32") / 255
y = keras.utils.to_categorical(y, 10)
y_test = keras.utils.to_categorical(y_test, 10)
model = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile(optimizer=keras.optimizers.Adam(0.001), loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(x, y, batch_size=64, epochs=3)
model.evaluate(x_test, y_test)
`;

const graph = `import tensorflow as tf
(x, y), (x_test, y_test) = tf.keras.datasets.mnist.load_data()
x = x.reshape(-1, 784).astype("float32") / 255
x_test = x_test.reshape(-1, 784).astype("float32") / 255
y = tf.keras.utils.to_categorical(y, 10)
y_test = tf.keras.utils.to_categorical(y_test, 10)
pixels = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.float32, [None, 10])
w1 = tf.Variable(tf.truncated_normal([784, 64], stddev=0.05))
w2 = tf.Variable(tf.truncated_normal([64, 10], stddev=0.15))
b1 = tf.Variable(tf.zeros([64]))
b2 = tf.Variable(tf.zeros([10]))
hidden = tf.nn.relu(tf.matmul(pixels, w1) + b1)
logits = tf.matmul(hidden, w2) + b2
loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits_v2(labels=labels, logits=logits))
step = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
accuracy = tf.reduce_mean(tf.cast(tf.equal(tf.argmax(logits, 1), tf.argmax(labels, 1)), tf.float32))
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for epoch in range(3):
        for i in range(600):
            session.run(step, {pixels: x[i * 100:(i + 1) * 100], labels: y[i * 100:(i + 1) * 100]})
        print(session.run(accuracy, {pixels: x_test, labels: y_test}))
`;

const firstDense = 'Dense(64, activation="relu"),\n    keras.layers.Dense(64';

const kerasEdits: readonly Edit[] = [
  {
    rule: "constant-kernel",
    title: "hidden weights of zero",
    from: 'Dense(64, activation="relu")',
    to: 'Dense(64, activation="relu", kernel_initializer="zeros")',
  },
  {
    rule: "constant-kernel",
    title: "hidden weights of one",
    from: 'Dense(64, activation="relu")',
    to: 'Dense(64, activation="relu", kernel_initializer="ones")',
  },
  { rule: "probability-loss-on-logits", title: "no softmax for the loss", from: 'Dense(10, activation="softmax")', to: "Dense(10)" },
  { rule: "sigmoid-for-exclusive-classes", title: "sigmoid for ten classes", from: 'activation="softmax"', to: 'activation="sigmoid"' },
  { rule: "activation-before-cross-entropy", title: "relu on the output", from: 'activation="softmax"', to: 'activation="relu"' },
  { rule: "activation-before-cross-entropy", title: "tanh on the output", from: 'activation="softmax"', to: 'activation="tanh"' },
  { rule: "squared-error-for-classes", title: "squared error for a softmax", from: '"categorical_crossentropy"', to: '"mse"' },
  {
    rule: "binary-loss-with-softmax",
    title: "binary cross-entropy for a softmax",
    from: '"categorical_crossentropy"',
    to: '"binary_crossentropy"',
  },
  {
    rule: "softmax-in-hidden-layer",
    title: "softmax in the second hidden layer",
    from: firstDense.concat(', activation="relu"'),
    to: firstDense.concat(', activation="softmax"'),
  },
  { rule: "no-activation-between", title: "no activation in either hidden layer", from: 'Dense(64, activation="relu")', to: "Dense(64)" },
  {
    rule: "dropout-on-output",
    title: "dropout of one half behind the output",
    from: 'Dense(10, activation="softmax"),',
    to: 'Dense(10, activation="softmax"),\n    keras.layers.Dropout(0.5),',
  },
  { rule: "learning-rate-range", title: "Adam with a rate of 1", from: "Adam(0.001)", to: "Adam(1.0)" },
  { rule: "learning-rate-range", title: "Adam with a rate of 0.1", from: "Adam(0.001)", to: "Adam(0.1)" },
  { rule: "unscaled-images", title: "images from 0 to 255, Keras", from: " / 255", to: "" },
  { rule: "scaled-twice", title: "images scaled twice", from: " / 255", to: " / 255 / 255" },
  {
    rule: "test-scaled-differently",
    title: "test images not scaled",
    from: 'x_test.reshape(-1, 784).astype("float32") / 255',
    to: 'x_test.reshape(-1, 784).astype("float32")',
  },
];

const graphEdits: readonly Edit[] = [
  { rule: "unit-normal-kernel", title: "weights with a standard deviation of 1", from: "stddev=0.05", to: "stddev=1.0" },
  {
    rule: "unit-normal-kernel",
    title: "hidden weights from 0 to 1",
    from: "tf.truncated_normal([784, 64], stddev=0.05)",
    to: "tf.random_uniform([784, 64])",
  },
  { rule: "random-bias", title: "biases with a standard deviation of 1", from: "tf.zeros([64])", to: "tf.random_normal([64])" },
  {
    rule: "double-softmax",
    title: "softmax before the loss",
    from: "labels=labels, logits=logits",
    to: "labels=labels, logits=tf.nn.softmax(logits)",
  },
  {
    rule: "activation-before-cross-entropy",
    title: "relu on the logits",
    from: "logits = tf.matmul(hidden, w2) + b2",
    to: "logits = tf.nn.relu(tf.matmul(hidden, w2) + b2)",
  },
  { rule: "learning-rate-range", title: "gradient descent with a rate of 50", from: "Optimizer(0.1)", to: "Optimizer(50.0)" },
  {
    rule: "loss-summed-over-batch",
    title: "the loss summed over the batch",
    from: "tf.reduce_mean(tf.nn.soft",
    to: "tf.reduce_sum(tf.nn.soft",
  },
  { rule: "loss-sign", title: "the negated loss", from: "minimize(loss)", to: "minimize(-loss)" },
  {
    rule: "no-activation-between",
    title: "no activation in the hidden layer",
    from: "tf.nn.relu(tf.matmul(pixels, w1) + b1)",
    to: "tf.matmul(pixels, w1) + b1",
  },
  {
    rule: "constant-kernel",
    title: "hidden weights of zero, relu",
    from: "tf.truncated_normal([784, 64], stddev=0.05)",
    to: "tf.zeros([784, 64])",
  },
  { rule: "unscaled-images", title: "images from 0 to 255, TensorFlow 1", from: " / 255", to: "" },
];

/** Five hidden layers that draw with a given deviation. */
const deep = (draw: string): string =>
  keras.replace(
    /( {4}keras\.layers\.Dense\(64.*\n)+/,
    Array.from({ length: 5 }, () => `    keras.layers.Dense(64, activation="relu", kernel_initializer=${draw}),\n`).join(""),
  );

const pairOf = (good: string, { rule, title, from, to }: Edit): EvidencePair => ({ rule, title, good, bad: good.replaceAll(from, to) });

const byGradientDescent = keras.replace("Adam(0.001)", "SGD(0.1)");
const withTanh = keras.replaceAll('"relu"', '"tanh"');

/** MNIST, two hidden layers of Keras or one of TensorFlow 1; each with one fault. */
export const evidencePairs: readonly EvidencePair[] = [
  ...kerasEdits.map((edit) => pairOf(keras, edit)),
  ...graphEdits.map((edit) => pairOf(graph, edit)),
  {
    rule: "vanishing-kernel",
    title: "five hidden layers with a standard deviation of 0.01",
    bad: deep("keras.initializers.TruncatedNormal(stddev=0.01)"),
    good: deep('"he_normal"'),
  },
  {
    rule: "squared-error-for-classes",
    title: "squared error for a softmax, plain gradient descent",
    good: byGradientDescent,
    bad: byGradientDescent.replace('"categorical_crossentropy"', '"mse"'),
  },
  {
    rule: "small-default-rate",
    title: "Adadelta at its default rate instead of 1",
    good: keras.replace("Adam(0.001)", "Adadelta(1.0)"),
    bad: keras.replace("Adam(0.001)", "Adadelta()"),
  },
  {
    rule: "small-default-rate",
    title: "Adagrad at its default rate instead of 0.01",
    good: keras.replace("Adam(0.001)", "Adagrad(0.01)"),
    bad: keras.replace("Adam(0.001)", "Adagrad()"),
  },
  {
    rule: "no-activation-between",
    title: "no activation in either hidden layer, 15 epochs",
    good: keras,
    bad: keras.replaceAll('Dense(64, activation="relu")', "Dense(64)"),
    epochs: 15,
  },
  {
    rule: "test-scaled-differently",
    title: "test images not scaled, tanh",
    good: withTanh,
    bad: withTanh.replace('x_test.reshape(-1, 784).astype("float32") / 255', 'x_test.reshape(-1, 784).astype("float32")'),
  },
];
