import { describe, expect, it } from "vitest";
import { analyze, defaultSettings, type Experiment } from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";

const parser = await pythonParser();

function experimentsOf(text: string): readonly Experiment[] {
  return analyze({ path: "p.py", text, module: parser.parse(text) }, defaultSettings).models.map(({ experiment }) => experiment);
}

/** "Dense (null, 4) 20" for each layer. */
function rows(experiment: Experiment | undefined): readonly string[] {
  return (experiment?.layers ?? [])
    .filter(({ kind }) => kind !== "input")
    .map(({ type, outputShape, parameters }) => {
      const sizes = parameters.map(({ shape }) => (shape.known ? shape.value.reduce((product, size) => product * size, 1) : Number.NaN));
      return `${type} (${outputShape.known ? outputShape.value.map(String).join(", ") : "?"}) ${sizes.reduce((sum, size) => sum + size, 0)}`;
    });
}

describe("names from `from … import *`", () => {
  const layers = "m = Sequential()\nm.add(Conv2D(16, 3, strides=2, padding='same', input_shape=(64, 64, 3)))";

  it.each([
    `from keras.layers import *\nfrom keras.models import *\n${layers}`,
    `from keras.models import *\nfrom keras.layers import *\n${layers}`,
    `from keras.models import *\n${layers}`,
    `from tensorflow.keras.layers import *\nfrom tensorflow.keras.models import *\nfrom numpy import *\nfrom math import *\n${layers}`,
  ])("are those of the library that has them: %#", (text) => {
    expect(rows(experimentsOf(text)[0])).toEqual(["Conv2D (null, 32, 32, 16) 448"]);
  });

  it("are modules, functions and constants too", () => {
    const text = `from tensorflow.keras import *
from numpy import *
from math import *
m = models.Sequential([layers.Dense(int(sqrt(16)), input_shape=(4,)), layers.Dense(int(ceil(pi)))])
m.compile(optimizers.Adam(0.1), losses.MeanSquaredError())
m.fit(zeros((100, 4)), ones((100, 4)), batch_size=5)
`;
    const [experiment] = experimentsOf(text);
    expect(rows(experiment)).toEqual(["Dense (null, 4) 20", "Dense (null, 4) 20"]);
    expect(experiment?.training?.optimizer).toMatchObject({ known: true, value: { kind: "adam" } });
    expect(experiment?.training?.batchSize).toMatchObject({ known: true, value: 5 });
  });
});

/** Measured with Keras 2.2.5. */
it("stand-alone Keras 2 reads integers behind the filters as the window", () => {
  const of = (imports: string, layer: string) =>
    rows(experimentsOf(`${imports}\nm = Sequential()\nm.add(${layer})\nm.compile(SGD(lr=0.1), 'mse')\n`)[0]);
  const keras2 = "from keras.layers import *\nfrom keras.models import Sequential\nfrom keras.optimizers import SGD";
  expect(of(keras2, "Convolution2D(8, 3, 2, input_shape=(8, 8, 1))")).toEqual(["Conv2D (null, 6, 7, 8) 56"]);
  expect(of(keras2, "Conv2D(8, (3, 3), 2, input_shape=(8, 8, 1))")).toEqual(["Conv2D (null, 3, 3, 8) 80"]);
  expect(of(keras2, "Conv3D(2, 3, 2, 1, input_shape=(8, 8, 8, 1))")).toEqual(["Conv3D (null, 6, 7, 8, 2) 14"]);
  expect(of(keras2, "MaxPooling2D((2, 2), dim_ordering='tf', input_shape=(8, 8, 1))")).toEqual(["MaxPooling2D (null, 4, 4, 1) 0"]);
  const keras3 = "from keras.layers import *\nfrom keras import Sequential, ops\nfrom keras.optimizers import SGD\nops.relu";
  expect(of(keras3, "Conv2D(8, 3, 2, input_shape=(8, 8, 1))")).toEqual(["Conv2D (null, 3, 3, 8) 80"]);
});

it("the stated shape of `tf.nn.conv2d_transpose` decides, whatever the strides would give", () => {
  const text = (shape: string) => `import tensorflow as tf
x = tf.placeholder(tf.float32, [None, 4, 4, 8])
y = tf.placeholder(tf.float32, [None, 7, 7, 3])
w = tf.get_variable('w', [3, 3, 3, 8])
out = tf.nn.conv2d_transpose(x, w, ${shape}, strides=[1, 2, 2, 1], padding='SAME')
train = tf.train.AdamOptimizer(0.1).minimize(tf.reduce_mean(tf.square(out - y)))
`;
  expect(rows(experimentsOf(text("tf.stack([tf.shape(x)[0], 7, 7, 3])"))[0])).toEqual(["Conv2DTranspose (null, 7, 7, 3) 216"]);
  expect(rows(experimentsOf(text("sizes_of(x)"))[0])).toEqual(["Conv2DTranspose (null, null, null, 3) 216"]);
});

it("a model inside of another one begins where it is called", () => {
  const text = `import tensorflow as tf
class Block(tf.keras.Model):
  def __init__(self, n):
    super().__init__()
    self.dense = tf.keras.layers.Dense(n)
  def call(self, x):
    return self.dense(x)
class Net(tf.keras.Model):
  def __init__(self):
    super().__init__()
    self.first = Block(3)
    self.second = Block(2)
  def call(self, x):
    return self.second(self.first(x))
net = Net()
net.build((None, 5))
`;
  const found = new Map(experimentsOf(text).map((experiment) => [experiment.name, rows(experiment)]));
  expect(found.get("second")).toEqual(["Dense (null, 2) 8"]);
  expect(found.get("net")).toEqual(["Block (null, 3) 18", "Block (null, 2) 8"]);
});

it("layers in a list are all called, however much each of them computes", () => {
  const steps = Array.from({ length: 12 }, (_, i) => `    h = ops.relu(ops.expand_dims(ops.mean(h * ${i + 1}.0, axis=1), 1) + h)`).join(
    "\n",
  );
  const text = `import keras
from keras import layers, ops
class Head(layers.Layer):
  def build(self, shape):
    self.w = self.add_weight(shape=(shape[-1], 4))
  def call(self, x):
    h = ops.matmul(x, self.w)
${steps}
    return h
class Heads(layers.Layer):
  def __init__(self):
    super().__init__()
    self.heads = [Head() for _ in range(5)]
  def call(self, x):
    return ops.concatenate([head(x) for head in self.heads], axis=-1)
x = keras.Input((6, 3))
m = keras.Model(x, Heads()(x))
`;
  expect(rows(experimentsOf(text)[0])).toEqual(["Heads (null, 6, 20) 60"]);
});

it("a generator's batches are its own", () => {
  const text = (fit: string) => `import keras, numpy as np
class Frames(keras.utils.Sequence):
  def __getitem__(self, i):
    return np.zeros((8, 4)), np.zeros((8, 1))
m = keras.Sequential([keras.layers.Dense(1, input_shape=(4,))])
m.compile('adam', 'mse')
m.${fit}
`;
  expect(experimentsOf(text("fit_generator(Frames(), epochs=2)"))[0]?.training?.batchSize.known).toBe(false);
  expect(experimentsOf(text("fit(Frames(), epochs=2)"))[0]?.training?.batchSize.known).toBe(false);
  expect(experimentsOf(text("fit(np.zeros((9, 4)), np.zeros((9, 1)))"))[0]?.training?.batchSize).toMatchObject({ value: 32 });
});

it("a conditional random field has the scores of its transitions as weights", () => {
  const text = `import tensorflow as tf
x = tf.placeholder(tf.float32, [None, 5, 10])
tags = tf.placeholder(tf.int32, [None, 5])
lengths = tf.placeholder(tf.int32, [None])
logits = tf.layers.dense(x, 9)
likelihood, transitions = tf.contrib.crf.crf_log_likelihood(logits, tags, lengths)
train = tf.train.GradientDescentOptimizer(0.1).minimize(tf.reduce_mean(-likelihood))
`;
  const [experiment] = experimentsOf(text);
  expect(rows(experiment)).toEqual(["Dense (null, 5, 9) 99", "CRF (null) 81"]);
  expect(experiment?.training?.loss).toMatchObject({ known: true, value: { name: "crf_log_likelihood", from: "logits" } });
});

describe("match", () => {
  const program = (subject: string, cases: string) =>
    `import keras\nx = keras.Input((4,))\ndef build(kind):\n  match kind:\n${cases}\n  return y\nm = keras.Model(x, build(${subject}))\n`;
  const cases = `    case "wide" | "broad":
      y = keras.layers.Dense(9)(x)
    case ("deep", n) if n > 1:
      y = keras.layers.Dense(n)(x)
    case None:
      y = keras.layers.Dense(1)(x)
    case other:
      y = keras.layers.Dense(2)(x)`;

  it.each([
    ['"broad"', 9],
    ['("deep", 5)', 5],
    ['("deep", 1)', 2],
    ["None", 1],
    ['"narrow"', 2],
  ])("%s is taken by its case only", (subject, units) => {
    expect(rows(experimentsOf(program(subject, cases))[0])).toEqual([`Dense (null, ${units}) ${5 * units}`]);
  });

  it("may run any case where the subject is not known", () => {
    const [experiment] = experimentsOf(`import os\n${program('os.environ["KIND"]', cases)}`);
    expect(experiment?.layers.filter(({ type }) => type === "Dense")).not.toHaveLength(1);
  });
});

it("a batch of arrays drawn at random has the size that is written", () => {
  const [experiment] = experimentsOf(`import numpy as np
import tensorflow as tf
x = tf.placeholder(tf.float32, [None, 4])
y = tf.placeholder(tf.float32, [None, 1])
loss = tf.reduce_mean(tf.square(tf.layers.dense(x, 1) - y))
train = tf.train.AdamOptimizer(0.1).minimize(loss)
data, targets = np.random.rand(300, 4), np.random.rand(300, 1)
with tf.Session() as sess:
  for epoch in range(5):
    order = np.random.permutation(300)
    for start in range(0, 300, 50):
      rows = order[start:start + 50]
      sess.run(train, {x: data[rows], y: targets[rows]})
`);
  expect(experiment?.training?.batchSize).toMatchObject({ known: true, value: 50 });
});

it("queues put single examples together to batches", () => {
  const text = (batches: string) => `import tensorflow as tf
record = tf.parse_single_example(tf.placeholder(tf.string), {'image': tf.FixedLenFeature([], tf.string), 'label': tf.FixedLenFeature([], tf.int64)})
image = tf.image.resize_images(tf.image.decode_jpeg(record['image'], channels=3), [4, 6])
images, labels = tf.train.${batches}
out = tf.layers.dense(tf.layers.flatten(images), 2)
train = tf.train.AdamOptimizer().minimize(tf.losses.sparse_softmax_cross_entropy(labels, out))
`;
  const expected = ["Flatten (null, 72) 0", "Dense (null, 2) 146"];
  expect(rows(experimentsOf(text("shuffle_batch([image, record['label']], 32, 2000, 1000)"))[0])).toEqual(expected);
  expect(rows(experimentsOf(text("batch([image, record['label']], batch_size=32, allow_smaller_final_batch=True)"))[0])).toEqual(expected);
});
