import { describe, expect, it } from "vitest";
import { analyze, compareExperiments, defaultSettings, type Experiment, lowerExperiment, swapDifferences } from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";

const parser = await pythonParser();

function lift(text: string, name?: string): Experiment {
  const { models } = analyze({ path: "program.py", text, module: parser.parse(text) }, defaultSettings);
  const found = models.map(({ experiment }) => experiment).filter((one) => name === undefined || one.name === name);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} models in\n${text}`);
  return first;
}

function ids(a: Experiment, b: Experiment): readonly string[] {
  return compareExperiments(a, b).differences.map(({ id }) => id);
}

const mnist = `import tensorflow as tf
from tensorflow.keras import layers
(x, y), (xt, yt) = tf.keras.datasets.mnist.load_data()
x, xt = x.reshape(-1, 28, 28, 1) / 255.0, xt.reshape(-1, 28, 28, 1) / 255.0
`;
const fit = `
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x, y, batch_size=64, epochs=2, validation_data=(xt, yt))
`;
const convolution = (padding: string, size = 2) => `${mnist}
model = tf.keras.Sequential([
    layers.Conv2D(4, 3, padding="same", input_shape=(28, 28, 1)), layers.MaxPooling2D(${size}, padding="${padding}"),
    layers.Conv2D(8, 1, strides=2, padding="${padding}"), layers.GlobalAveragePooling2D(), layers.Dense(10, activation="softmax")])
${fit}`;

describe("padding", () => {
  it("is none where the windows fit", () => {
    expect(ids(lift(convolution("same")), lift(convolution("valid")))).toEqual([]);
  });

  it("counts where they do not", () => {
    expect(ids(lift(convolution("same", 3)), lift(convolution("valid", 3)))).toEqual(["padding:max_pooling2d_1"]);
  });
});

const block = (inside: string, call = "self.dense(x) + x") => `${mnist}
class Block(layers.Layer):
    def __init__(self):
        super().__init__()
        ${inside}
    def call(self, x):
        return ${call}
inputs = tf.keras.Input((28, 28, 1))
h = Block()(layers.Dense(16)(layers.Flatten()(inputs)))
model = tf.keras.Model(inputs, layers.Dense(10, activation="softmax")(h))
${fit}`;

describe("layers of the programs' own", () => {
  const base = lift(block("self.dense = layers.Dense(16)"));

  it("do not differ where they consist of the same", () => {
    expect(ids(base, lift(block("self.inner = layers.Dense(16)", "self.inner(x) + x")))).toEqual([]);
  });

  it("differ in what is inside, which can be taken over", () => {
    const other = lift(block("self.dense = layers.Dense(16, activation='relu')"));
    expect(ids(base, other)).toEqual(["own-layer"]);
    expect(ids(swapDifferences(base, other, ["own-layer"]), other)).toEqual([]);
  });

  it("are not compared where only the operations between differ", () => {
    const { differences, unknown } = compareExperiments(
      base,
      lift(block("self.dense = layers.Dense(16)", "self.dense(x) + self.dense(x)")),
    );
    expect(differences).toEqual([]);
    expect(unknown.map(({ what, side }) => [what, side])).toEqual([
      ["what it computes of block_1", "a"],
      ["what it computes of block_1", "b"],
    ]);
  });
});

const graph = (update: string) => `import numpy as np
import tensorflow as tf
from keras.datasets import mnist
(x_train, y_train), (x_test, y_test) = mnist.load_data()
x = tf.placeholder(tf.float32, [None, 28, 28])
y = tf.placeholder(tf.int64, [None])
phase = tf.placeholder(tf.bool)
h = tf.layers.batch_normalization(tf.layers.dense(tf.layers.flatten(x), 16), training=phase)
logits = tf.layers.dense(tf.nn.relu(h), 10)
loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=y, logits=logits))
accuracy = tf.reduce_mean(tf.cast(tf.equal(tf.argmax(logits, 1), y), tf.float32))
${update}
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for epoch in range(2):
        for i in range(600):
            sess.run(step, {x: x_train[100 * i:100 * (i + 1)], y: y_train[100 * i:100 * (i + 1)], phase: True})
    print(sess.run(accuracy, {x: x_test, y: y_test, phase: False}))
`;

describe("moving averages", () => {
  const never = lift(graph("step = tf.train.AdamOptimizer().minimize(loss)"));
  const updated = lift(
    graph(`with tf.control_dependencies(tf.get_collection(tf.GraphKeys.UPDATE_OPS)):
    step = tf.train.AdamOptimizer().minimize(loss)`),
  );

  it("that are never updated are a difference, which can be taken over", () => {
    expect(ids(never, updated)).toEqual(["moving-averages"]);
    expect(ids(swapDifferences(never, updated, ["moving-averages"]), updated)).toEqual([]);
  });
});

describe("images that a generator changes at random", () => {
  const generator = `images = tf.keras.preprocessing.image.ImageDataGenerator(horizontal_flip=True)
model.fit(images.flow(x, y, batch_size=64), epochs=2, validation_data=(xt, yt))`;
  const plain = convolution("same");
  const changed = lift(plain.replace("model.fit(x, y, batch_size=64, epochs=2, validation_data=(xt, yt))", generator));

  it("are a difference, and not trained without", () => {
    const { differences } = compareExperiments(changed, lift(plain));
    expect(differences.map(({ id, a, b }) => [id, a.value, b.value])).toEqual([["augmentation", "horizontal_flip", "none"]]);
    const lowered = lowerExperiment(changed);
    expect("obstacles" in lowered && lowered.obstacles.map(({ what }) => what)).toEqual(["augmentation"]);
  });
});

const digits = (measure: string, labels = "sparse_categorical_crossentropy", y = "y_train") => `import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split
x, y = load_digits(return_X_y=True)
x_train, x_test, y_train, y_test = train_test_split(x / 16.0, y, test_size=0.2, random_state=0)
model = tf.keras.Sequential([tf.keras.layers.Dense(10, activation="softmax", input_shape=(64,))])
model.compile("adam", "${labels}")
model.fit(x_train, ${y}, epochs=3)
${measure}
`;

describe("an accuracy that is counted from predictions", () => {
  const evaluated = (text: string) => {
    const experiment = lift(text);
    const { evaluation, data } = experiment;
    const test = data.known ? data.value.test : null;
    return [evaluation?.split.known && evaluation.split.value, test?.inputs.shape, test?.labels.shape];
  };

  it.each([
    "print(np.mean(np.argmax(model.predict(x_test), axis=1) == y_test))",
    "print((model.predict(x_test).argmax(axis=-1) == y_test).mean())",
    "predicted = np.argmax(model.predict(x_test), 1)\nprint(accuracy_score(y_test, predicted))",
    "predicted = np.argmax(model.predict(x_test), 1)\nprint(np.sum(predicted == y_test) / len(y_test))",
  ])("is an evaluation: %s", (measure) => {
    expect(evaluated(digits(measure))).toEqual(["test", [360, 64], [360]]);
  });

  it("is one of numbers of classes where rows of zeros with a one are trained on", () => {
    const counted = "print(np.mean(np.argmax(model.predict(x_test), 1) == y_test))";
    const text = digits(counted, "categorical_crossentropy", "tf.keras.utils.to_categorical(y_train)");
    expect(evaluated(text)).toEqual(["test", [360, 64], [360, 10]]);
    const encoded = digits(
      "y_rows = tf.keras.utils.to_categorical(y_test)\nprint(np.mean(np.argmax(model.predict(x_test), 1) == np.argmax(y_rows, 1)))",
    );
    expect(evaluated(encoded)).toEqual(["test", [360, 64], [360]]);
  });

  it("is none of another model", () => {
    const other = `other = tf.keras.Sequential([tf.keras.layers.Dense(10, input_shape=(64,))])
print(np.mean(np.argmax(other.predict(x_test), 1) == y_test))`;
    expect(lift(digits(other), "model").evaluation).toBeNull();
  });
});

describe("a program that measures nothing", () => {
  const prepared = (text: string) => {
    const lowered = lowerExperiment(lift(text));
    if ("obstacles" in lowered) throw new Error(JSON.stringify(lowered.obstacles));
    const { data, deviations } = lowered.program;
    const { inputs, labels } = data.test ?? data.train;
    return [inputs.split, inputs.transforms.map(({ kind }) => kind), inputs.shape, labels.shape, deviations.at(0)];
  };

  it("is measured on what it splits off", () => {
    const said = "where the program does not say on what the model is measured, examples that it does not train on are used";
    expect(prepared(digits(""))).toEqual(["train", ["affine", "split"], [360, 64], [360], said]);
  });

  it("is measured on the data set's test split", () => {
    const said = "where the program does not say on what the model is measured, the data set's test split is used";
    const text = convolution("same").replace(", validation_data=(xt, yt)", "");
    expect(prepared(text)).toEqual(["test", ["reshape", "affine"], [10000, 28, 28, 1], [10000], said]);
  });

  it("is measured on its training examples where there are no others", () => {
    const said = "where the program does not say on what the model is measured, the training examples are used";
    const text = digits("").replace("model.fit(x_train, y_train", "model.fit(x, y");
    expect(prepared(text)).toEqual(["train", [], [1797, 64], [1797], said]);
  });
});

describe("what `fit` sets aside", () => {
  it("is what it measures on", () => {
    const { evaluation } = lift(digits("").replace("epochs=3", "epochs=3, validation_split=0.1"));
    expect(evaluation?.split).toMatchObject({ known: true, value: "validation" });
  });
});

describe("batches that run on over the end of an epoch", () => {
  const stream = (epsilon: string, rate: string) => `import tensorflow as tf
from tensorflow.examples.tutorials.mnist import input_data
mnist = input_data.read_data_sets("data", one_hot=True)
x = tf.placeholder(tf.float32, [None, 784])
y = tf.placeholder(tf.float32, [None, 10])
logits = tf.layers.dense(x, 10)
loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits_v2(labels=y, logits=logits))
step = tf.train.AdamOptimizer(${rate}, epsilon=${epsilon}).minimize(loss)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for i in range(1000):
        a, b = mnist.train.next_batch(128)
        sess.run(step, {x: a, y: b})
`;
  const [first, second] = [lift(stream("1e-8", "0.01")), lift(stream("1e-7", "0.001"))];

  it("are trained by whole epochs, and it is said", () => {
    const lowered = lowerExperiment(first);
    if ("obstacles" in lowered) throw new Error(JSON.stringify(lowered.obstacles));
    expect(lowered.program.batches).toEqual({ size: 128, last: "drop", shuffle: "everyEpoch", epochs: 2 });
    expect(lowered.program.deviations).toContain("batches that run on over the end of an epoch begin anew with each epoch");
  });

  it("do not keep differences from being taken over", () => {
    const found = ids(first, second);
    expect(found).toEqual(["optimizer.learning-rate", "optimizer.epsilon"]);
    expect("program" in lowerExperiment(swapDifferences(first, second, found))).toBe(true);
  });
});

describe("a loss of operations in a graph whose layers are taken from another", () => {
  const sigmoid = (rate: string) => `import tensorflow as tf
from sklearn.datasets import load_breast_cancer
data = load_breast_cancer()
labels = data.target.reshape(-1, 1)
x = tf.placeholder(tf.float32, [None, 30])
y = tf.placeholder(tf.float32, [None, 1])
h = tf.layers.dropout(tf.layers.dense(x, 16, tf.nn.relu), rate=${rate}, training=True)
logits = tf.layers.dense(h, 1)
loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=y, logits=logits))
step = tf.train.AdamOptimizer().minimize(loss)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for epoch in range(20):
        sess.run(step, {x: data.data, y: labels})
`;

  it("is known by its name where logits go in", () => {
    const [a, b] = [lift(sigmoid("0.5")), lift(sigmoid("0.0"))];
    expect("program" in lowerExperiment(swapDifferences(b, a, ids(b, a)))).toBe(true);
  });
});

describe("labels made of other labels", () => {
  const binary = (labels: string) => `import numpy as np
import tensorflow as tf
(x, y), (xt, yt) = tf.keras.datasets.mnist.load_data()
x, xt = x.reshape(-1, 784) / 255.0, xt.reshape(-1, 784) / 255.0
f = lambda y: ${labels}
model = tf.keras.Sequential([tf.keras.layers.Dense(1, activation="sigmoid", input_shape=(784,))])
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.fit(x, f(y), epochs=1, validation_data=(xt, f(yt)))
`;
  const odd = lift(binary("y % 2"));

  it.each(["(y % 2 == 1).astype('float32')", "np.where(y % 2 == 0, 0, 1)", "np.mod(y, 2).reshape(-1, 1)"])("are the same: %s", (labels) => {
    expect(ids(odd, lift(binary(labels)))).toEqual([]);
  });

  it.each(["(y % 2 == 0).astype(int)", "(y > 4).astype(int)", "(y == 3)"])("are others: %s", (labels) => {
    const other = lift(binary(labels));
    expect(ids(odd, other)).toEqual(["label-scaling"]);
    expect("program" in lowerExperiment(swapDifferences(odd, other, ["label-scaling"]))).toBe(true);
  });
});

describe("a split that keeps the shares of classes", () => {
  const iris = (stratify: string) => `import tensorflow as tf
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split
x, y = load_iris(return_X_y=True)
x, xt, y, yt = train_test_split(x, y, test_size=0.2, random_state=1${stratify})
model = tf.keras.Sequential([tf.keras.layers.Dense(3, activation="softmax", input_shape=(4,))])
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x, y, epochs=1, validation_data=(xt, yt))
`;

  it("chooses other examples than one that does not", () => {
    expect(ids(lift(iris(", stratify=y")), lift(iris(", stratify=y")))).toEqual([]);
    expect(ids(lift(iris(", stratify=y")), lift(iris("")))).toEqual(["training-examples", "test-examples"]);
  });
});

describe("what a loss of the program's own is measured by", () => {
  const own = (units: number, metrics: string) => `import tensorflow as tf
(x, y), (xt, yt) = tf.keras.datasets.mnist.load_data()
def penalty(y_true, y_pred):
    error = tf.cast(y_true, tf.float32) - y_pred
    return tf.where(tf.abs(error) < 1.0, tf.square(error), tf.abs(error))
model = tf.keras.Sequential([tf.keras.layers.Flatten(), tf.keras.layers.Dense(${units})])
model.compile("adam", penalty, metrics=[${metrics}])
model.fit(x / 255.0, ${units === 1 ? "y" : "tf.keras.utils.to_categorical(y)"}, validation_data=(xt / 255.0, ${units === 1 ? "yt" : "tf.keras.utils.to_categorical(yt)"}))
`;

  it.each([
    [1, '"accuracy"', { kind: "binaryAccuracy", threshold: 0.5 }],
    [10, '"accuracy"', { kind: "accuracy", labels: "oneHot" }],
    [1, '"mae"', { kind: "meanAbsoluteError" }],
    [1, '"mse"', { kind: "meanSquaredError" }],
  ])("is what the program asks for: %i outputs, %s", (units, metrics, metric) => {
    const lowered = lowerExperiment(lift(own(units, metrics)));
    expect("program" in lowered && lowered.program.metric).toEqual(metric);
  });
});
