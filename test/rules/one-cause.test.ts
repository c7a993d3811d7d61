// What one change mends is one report, with the other places in it.
import { expect, test } from "vitest";
import { analyze, defaultSettings } from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";

const parser = await pythonParser();

/** "line code: lines of what else it tells". */
function check(text: string): readonly string[] {
  return analyze({ path: "program.py", text, module: parser.parse(text) }, defaultSettings).diagnostics.map(
    ({ code, place, related }) => `${place.line} ${code}: ${related.map((one) => one.place.line).join()}`,
  );
}

const fitted = (train: string, other: string): string => `from tensorflow import keras
(x, y), (xt, yt) = keras.datasets.mnist.load_data()
x = x.reshape(-1, 784)${train}
xt = xt.reshape(-1, 784)${other}
model = keras.Sequential([keras.Input((784,)), keras.layers.Dense(32, activation="relu"), keras.layers.Dense(10, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(
    x,
    y,
    validation_data=(xt, yt),
)
model.evaluate(xt, yt)
`;

test("training data that are not scaled, where the test data are", () => {
  expect(check(fitted("", " / 255"))).toEqual(["8 KP501: 10,12"]);
});

test("test data that are not scaled, in the validation and in the evaluation", () => {
  expect(check(fitted(" / 255", ""))).toEqual(["10 KP502: 8,12"]);
});

test("training data that are scaled twice", () => {
  expect(check(fitted(" / 255 / 255", " / 255"))).toEqual(["3 KP504: 10,8,12"]);
});

test("both in a graph of TensorFlow 1", () => {
  const found = check(`import tensorflow as tf
(x, y), (xt, yt) = tf.keras.datasets.mnist.load_data()
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int64, [None])
weights = tf.Variable(tf.truncated_normal([784, 10], stddev=0.02))
loss = tf.losses.sparse_softmax_cross_entropy(labels, tf.matmul(inputs, weights))
step = tf.train.GradientDescentOptimizer(0.01).minimize(loss)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for epoch in range(5):
        session.run(step, {inputs: x.reshape(-1, 784), labels: y})
    print(session.run(loss, {inputs: xt.reshape(-1, 784) / 255, labels: yt}))
`);
  expect(found).toEqual(["11 KP501: 12"]);
});

test("one sigmoid before several losses", () => {
  const found = check(`import tensorflow as tf
judge = tf.keras.Sequential([
    tf.keras.Input((16,)),
    tf.keras.layers.Dense(8, activation="relu"),
    tf.keras.layers.Dense(1, activation="sigmoid"),
])
cross_entropy = tf.keras.losses.BinaryCrossentropy(from_logits=True)
def loss(real, fake):
    a, b = judge(real, training=True), judge(fake, training=True)
    return (cross_entropy(tf.ones_like(a), a) +
            cross_entropy(tf.zeros_like(b), b))
total = loss(tf.ones([4, 16]), tf.zeros([4, 16]))
`);
  expect(found).toEqual(["10 KP204: 5,11"]);
});

test("layers of one library in a model of another", () => {
  const found = check(`from keras.models import Sequential
from tensorflow.keras.layers import Dense
model = Sequential()
model.add(Dense(8, activation="relu", input_shape=(4,)))
model.add(Dense(3, activation="softmax"))
model.compile("adam", "sparse_categorical_crossentropy")
`);
  expect(found).toEqual(["4 KP813: 3,5"]);
});

test("a placeholder of another shape than all that it is fed", () => {
  const found = check(`import numpy as np
import tensorflow as tf
inputs = tf.placeholder(tf.float32, [None, 20])
total = tf.reduce_sum(inputs)
with tf.Session() as session:
    print(session.run(total, {inputs: np.zeros([90, 10])}))
    print(session.run(total, {inputs: np.zeros([10, 10])}))
`);
  expect(found).toEqual(["6 KP608: 3,6,7,7"]);
});

test("all that comes from a module that is gone", () => {
  const found = check(`from keras.layers.core import Activation, Dense
from keras.layers.core import Dropout
from keras.models import Sequential
model = Sequential([Dense(3, input_shape=(4,)), Dropout(0.5), Activation("softmax")])
`);
  expect(found).toEqual(["1 KP801: 1,2"]);
});

test("two faults of one kind are two reports", () => {
  const found = check(`import tensorflow as tf
cross_entropy = tf.keras.losses.BinaryCrossentropy(from_logits=True)
def judge():
    return tf.keras.Sequential([tf.keras.Input((4,)), tf.keras.layers.Dense(1)])
one, other = judge(), judge()
a = tf.nn.sigmoid(one(tf.ones([3, 4])))
b = tf.nn.sigmoid(other(tf.ones([3, 4])))
total = cross_entropy(tf.ones([3, 1]), a) + cross_entropy(tf.ones([3, 1]), b)
`);
  expect(found).toEqual(["8 KP204: 6", "8 KP204: 7"]);
});
