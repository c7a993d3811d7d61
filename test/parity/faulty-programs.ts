/** A program of our own with faults that rules offer a fix for. */
export interface FaultyProgram {
  readonly title: string;
  readonly text: string;
  /** Differences that each rule's fixes make, by the rule's code. */
  readonly repairs: Readonly<Record<string, readonly string[]>>;
}

const data = (library: string) => `(x, y), (x_test, y_test) = ${library}.datasets.mnist.load_data()
x = x.reshape(-1, 784).astype("float32") / 255
x_test = x_test.reshape(-1, 784).astype("float32") / 255
y = ${library}.utils.to_categorical(y, 10)
y_test = ${library}.utils.to_categorical(y_test, 10)
`;

/** A TensorFlow 1 program: its lines make `logits` of `pixels`. */
const graph = (lines: string) => `import tensorflow as tf

${data("tf.keras")}
pixels = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.float32, [None, 10])
${lines}
loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits_v2(labels=labels, logits=logits))
step = tf.train.AdamOptimizer(0.001).minimize(loss)
accuracy = tf.reduce_mean(tf.cast(tf.equal(tf.argmax(logits, 1), tf.argmax(labels, 1)), tf.float32))
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for epoch in range(5):
        for i in range(600):
            session.run(step, {pixels: x[i * 100:(i + 1) * 100], labels: y[i * 100:(i + 1) * 100]})
        print(session.run(accuracy, {pixels: x_test, labels: y_test}))
`;

/** A program for tf.keras in TensorFlow 2: its lines are the layers. */
const sequential = (lines: string, optimizer = "keras.optimizers.Adam(learning_rate=0.001)") => `import tensorflow as tf
from tensorflow import keras

${data("keras")}
model = keras.Sequential([
    keras.Input((784,)),
${lines}
])
model.compile(optimizer=${optimizer}, loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(x, y, batch_size=128, epochs=5)
model.evaluate(x_test, y_test)
`;

const kernel = "kernel-initializer";
const bias = "bias-initializer";

export const faultyPrograms: readonly FaultyProgram[] = [
  {
    title: "one hidden layer whose weights are far too large",
    text: graph(`w1 = tf.Variable(tf.random_normal([784, 128]))
w2 = tf.Variable(tf.random_normal([128, 10]))
hidden = tf.nn.relu(tf.matmul(pixels, w1) + tf.Variable(tf.zeros([128])))
logits = tf.matmul(hidden, w2) + tf.Variable(tf.zeros([10]))`),
    repairs: { KP101: [kernel] },
  },
  {
    title: "large weights and random biases",
    text: graph(`w1 = tf.Variable(tf.random_normal([784, 64]))
b1 = tf.Variable(tf.random_normal([64]))
w2 = tf.Variable(tf.random_normal([64, 10]))
b2 = tf.Variable(tf.random_normal([10]))
logits = tf.matmul(tf.nn.sigmoid(tf.matmul(pixels, w1) + b1), w2) + b2`),
    repairs: { KP101: [kernel], KP102: [bias] },
  },
  {
    title: "truncated weights of standard deviation one",
    text: graph(`w1 = tf.Variable(tf.truncated_normal([784, 100]))
w2 = tf.Variable(tf.truncated_normal([100, 100]))
w3 = tf.Variable(tf.truncated_normal([100, 10]))
hidden = tf.nn.relu(tf.matmul(pixels, w1) + tf.Variable(tf.constant(0.1, shape=[100])))
hidden = tf.nn.relu(tf.matmul(hidden, w2) + tf.Variable(tf.constant(0.1, shape=[100])))
logits = tf.matmul(hidden, w3)`),
    repairs: { KP101: [kernel] },
  },
  {
    title: "named variables with weights of standard deviation two, and random biases of both layers",
    text: graph(`w1 = tf.Variable(tf.random_normal([784, 50], stddev=2.0), name="w1")
b1 = tf.Variable(tf.truncated_normal([50]), name="b1")
w2 = tf.Variable(tf.random_normal([50, 10], 0.0, 2.0), name="w2")
b2 = tf.Variable(tf.truncated_normal([10]), name="b2")
logits = tf.matmul(tf.nn.tanh(tf.matmul(pixels, w1) + b1), w2) + b2`),
    repairs: { KP101: [kernel], KP102: [bias] },
  },
  {
    title: "random biases alone",
    text: graph(`w1 = tf.Variable(tf.random_normal([784, 128], stddev=0.05))
w2 = tf.Variable(tf.random_normal([128, 10], stddev=0.05))
b1 = tf.Variable(tf.random_normal([128]))
b2 = tf.Variable(tf.random_uniform([10], 0, 2))
logits = tf.matmul(tf.nn.relu(tf.matmul(pixels, w1) + b1), w2) + b2`),
    repairs: { KP102: [`${bias}:dense_1`, `${bias}:output`] },
  },
  {
    title: "a helper function that draws all weights",
    text: graph(`def weights(rows, columns):
    return tf.Variable(tf.random_normal([rows, columns]))

def biases(columns):
    return tf.Variable(tf.random_normal([columns]))

layer = pixels
for rows, columns in [(784, 128), (128, 128)]:
    layer = tf.nn.relu(tf.matmul(layer, weights(rows, columns)) + biases(columns))
logits = tf.matmul(layer, weights(128, 10)) + biases(10)`),
    repairs: { KP101: [kernel], KP102: [bias] },
  },
  {
    title: "a dictionary of weights",
    text: graph(`weights = {"h1": tf.Variable(tf.random_normal([784, 256])), "h2": tf.Variable(tf.random_normal([256, 256])), "out": tf.Variable(tf.random_normal([256, 10]))}
biases = {"h1": tf.Variable(tf.random_normal([256])), "h2": tf.Variable(tf.random_normal([256])), "out": tf.Variable(tf.random_normal([10]))}
layer = tf.add(tf.matmul(pixels, weights["h1"]), biases["h1"])
layer = tf.add(tf.matmul(layer, weights["h2"]), biases["h2"])
logits = tf.matmul(layer, weights["out"]) + biases["out"]`),
    repairs: { KP101: [kernel], KP102: [bias] },
  },
  {
    title: "large weights in the first layer only",
    text: graph(`w1 = tf.Variable(tf.random_normal([784, 128]))
w2 = tf.Variable(tf.glorot_uniform_initializer()([128, 10]))
logits = tf.matmul(tf.nn.relu(tf.matmul(pixels, w1)), w2)`),
    repairs: { KP101: [`${kernel}:dense_1`] },
  },
  {
    title: "Keras layers with an initializer of standard deviation one",
    text: sequential(`    keras.layers.Dense(128, activation="relu", kernel_initializer=keras.initializers.RandomNormal(stddev=1.0)),
    keras.layers.Dense(128, activation="relu", kernel_initializer=keras.initializers.RandomNormal(stddev=1.0)),
    keras.layers.Dense(10, activation="softmax"),`),
    repairs: { KP101: [`${kernel}:dense_1,dense_2`] },
  },
  {
    title: "an optimizer's old argument beside weights that are too large",
    text: sequential(
      `    keras.layers.Dense(128, activation="relu", kernel_initializer=keras.initializers.RandomNormal(0.0, 1.0)),
    keras.layers.Dense(10, activation="softmax", kernel_initializer=keras.initializers.RandomNormal(0.0, 1.0)),`,
      "keras.optimizers.Adam(lr=0.001)",
    ),
    repairs: { KP101: [kernel], KP401: [] },
  },
  {
    title: "logits in a loss that takes probabilities",
    text: sequential(`    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(10),`),
    repairs: { KP202: ["output-activation", "loss.clip"] },
  },
  {
    title: "a softmax that the loss applies again",
    text: graph(`hidden = tf.layers.dense(pixels, 128, activation=tf.nn.relu)
scores = tf.layers.dense(hidden, 10)
logits = tf.nn.softmax(scores)`),
    repairs: { KP201: ["output-activation"] },
  },
  {
    title: "pixels up to 255 and a learning rate that is too large",
    text: sequential(
      `    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),`,
      "keras.optimizers.Adam(learning_rate=0.3)",
    ).replaceAll('.astype("float32") / 255', '.astype("float32")'),
    repairs: { KP402: ["optimizer.learning-rate"], KP501: ["input-scaling"] },
  },
  {
    title: "a softmax in the middle",
    text: sequential(`    keras.layers.Dense(64, activation="softmax"),
    keras.layers.Dense(64, activation="softmax"),
    keras.layers.Dense(10, activation="softmax"),`),
    repairs: { KP215: ["activation"] },
  },
];
