import { describe, expect, it } from "vitest";
import { arrayOfTensor } from "../../../src/core/interpret/array-of-tensor.ts";
import type { Value } from "../../../src/core/interpret/value.ts";
import { type ArrayDescription, describeArray, examplesOf } from "../../../src/core/model/lift/lift-data.ts";
import { outline, resultOf } from "./result-of.ts";

/** The inputs and labels of what an expression gives, described. */
function described(lines: string, expression: string): readonly (ArrayDescription | null)[] {
  const parts = examplesOf(resultOf(lines.split("; "), expression, "tf1"), null);
  return parts
    .filter((part): part is Value => part !== null)
    .map((part) => arrayOfTensor(part))
    .map((array) => array && describeArray(array));
}

const mnist = "from tensorflow.examples.tutorials.mnist import input_data; mnist = input_data.read_data_sets('data', one_hot=True)";
const catalog = "import tensorflow as tf; import tensorflow_datasets as tfds";
const table = "import pandas as pd; df = pd.read_csv('data.csv')";
const images = "from keras.preprocessing.image import ImageDataGenerator; g = ImageDataGenerator(rescale=1./255)";
const keras = "import tensorflow as tf; from keras.datasets import mnist; (x, y), (xt, yt) = mnist.load_data()";

describe("where data come from and how they are scaled", () => {
  it.each([
    // TensorFlow 1's own reader keeps 5,000 training images for validation.
    [mnist, "mnist.train.images", { name: "mnist", shape: [55000, 784], dtype: "float32", scaling: "[0, 1]" }],
    [mnist, "mnist.train.labels", { name: "mnist", shape: [55000, 10], classes: 10 }],
    [mnist, "mnist.validation.images", { name: "mnist", shape: [5000, 784] }],
    [mnist, "mnist.test.labels", { name: "mnist", shape: [10000, 10], classes: 10 }],
    [mnist, "mnist.train.next_batch(100)[0]", { name: "mnist", shape: [100, 784], scaling: "[0, 1]" }],
    [mnist, "mnist.test.images[:512].reshape((-1, 28, 28, 1))", { name: "mnist", shape: [512, 28, 28, 1], scaling: "[0, 1]" }],
    [
      "from tensorflow.examples.tutorials.mnist import input_data; mnist = input_data.read_data_sets('data', reshape=False)",
      "mnist.train.images",
      { name: "mnist", shape: [55000, 28, 28, 1] },
    ],
    // The catalog.
    [
      catalog,
      "tfds.load('mnist', split='train', as_supervised=True)",
      { name: "mnist", shape: [60000, 28, 28, 1], dtype: "uint8", scaling: "[0, 255]" },
    ],
    [
      catalog,
      "tfds.load('cats_vs_dogs', split='train', as_supervised=True)",
      { name: "cats_vs_dogs", shape: [null, null, null, 3], scaling: "[0, 255]" },
    ],
    [
      catalog,
      "tfds.load('mnist', split='train', as_supervised=True).map(lambda i, l: (tf.cast(i, tf.float32) / 255., l)).cache().shuffle(100).batch(128)",
      { name: "mnist", shape: [60000, 28, 28, 1], dtype: "float32", scaling: "[0, 1]" },
    ],
    [catalog, "tfds.load('fashion_mnist', split='test', batch_size=-1)['image']", { name: "fashion_mnist", shape: [10000, 28, 28, 1] }],
    // Keras's data sets in pipelines.
    [
      keras,
      "tf.data.Dataset.from_tensor_slices((x, y)).map(lambda i, l: (tf.reshape(tf.cast(i, tf.float32) / 255., [-1]), tf.one_hot(l, 10))).batch(32)",
      { name: "mnist", shape: [60000, 784], scaling: "[0, 1]" },
    ],
    [keras, "tf.data.Dataset.from_tensor_slices((x / 255., y)).take(1000).batch(10)", { name: "mnist", shape: [1000, 28, 28] }],
    [keras, "tf.data.Dataset.from_tensor_slices((x / 255., y)).shuffle(10).take(1000)", { name: "mnist", shape: [null, 28, 28] }],
    // Files.
    [table, "df.values", { name: null, shape: [null, null], external: "`data.csv`" }],
    [table, "df.drop('y', axis=1).values.astype('float32')", { external: "`data.csv`", dtype: "float32" }],
    [
      `${table}; from sklearn.preprocessing import StandardScaler`,
      "StandardScaler().fit_transform(df)",
      { external: "`data.csv`", scaling: "standardised" },
    ],
    [`${table}; from sklearn.preprocessing import MinMaxScaler`, "MinMaxScaler().fit_transform(df)", { scaling: "[0, 1]" }],
    [
      `${table}; from sklearn.preprocessing import MinMaxScaler`,
      "MinMaxScaler(feature_range=(-1, 1)).fit_transform(df)",
      { scaling: "[-1, 1]" },
    ],
    [table, "((df - df.mean()) / df.std()).values", { external: "`data.csv`", scaling: "standardised" }],
    [table, "df['y'].values", { shape: [null], external: "`data.csv`" }],
    ["", "np.load('x.npy')", { external: "`x.npy`", shape: null }],
    ["", "np.load('x.npz')['images'] / 255.", { external: "`x.npz`" }],
    ["", "np.load('x.npy').reshape(-1, 28, 28, 1)", { external: "`x.npy`", shape: [null, 28, 28, 1] }],
    ["", "np.loadtxt('d.csv', delimiter=',')[:, 0:8]", { external: "`d.csv`", shape: [null, 8], dtype: "float64" }],
    ["import cv2", "cv2.resize(cv2.imread('a.png'), (32, 16)) / 255.", { shape: [16, 32, 3], scaling: "[0, 1]" }],
    [
      images,
      "g.flow_from_directory('train', target_size=(150, 150), class_mode='binary')",
      { external: "images in `train`", shape: [null, 150, 150, 3], scaling: "[0, 1]" },
    ],
    [
      "from keras.preprocessing.image import ImageDataGenerator; g = ImageDataGenerator(featurewise_center=True, featurewise_std_normalization=True)",
      "g.flow_from_directory('train')",
      { scaling: "standardised" },
    ],
    [
      "import tensorflow as tf",
      "tf.keras.utils.image_dataset_from_directory('d', image_size=(64, 64))",
      { shape: [null, 64, 64, 3], scaling: "[0, 255]", external: "images in `d`" },
    ],
    ["from sklearn.datasets import load_digits", "load_digits().data / 16.", { name: "digits", shape: [1797, 64], scaling: "[0, 1]" }],
    // Sequences.
    [
      "from keras.datasets import imdb; from keras.preprocessing.sequence import pad_sequences; (x, y), _ = imdb.load_data(num_words=5000)",
      "pad_sequences(x, maxlen=80)",
      { name: "imdb", shape: [25000, 80], dtype: "int32" },
    ],
    ["from keras.datasets import imdb; (x, y), _ = imdb.load_data()", "y", { name: "imdb", shape: [25000], classes: 2 }],
    [
      "from keras.datasets import boston_housing; (x, y), _ = boston_housing.load_data()",
      "(x - x.mean(axis=0)) / x.std(axis=0)",
      { name: "boston_housing", shape: [404, 13], scaling: "standardised" },
    ],
    // What is not the data's own statistic does not standardise, and what wraps around has no known range.
    [keras, "x - 128", { name: "mnist", scaling: "[0, 255]" }],
    [`${keras}; m = x.mean()`, "(x / 255. - m) / x.std()", { scaling: null }],
  ] as readonly [string, string, Partial<ArrayDescription>][])("%s; %s", (lines, expression, expected) => {
    expect(described(lines, expression)[0]).toMatchObject(expected);
  });

  it("is told of labels as of inputs", () => {
    expect(described(catalog, "tfds.load('mnist', split='train', as_supervised=True)")[1]).toMatchObject({
      name: "mnist",
      classes: 10,
      shape: [60000],
    });
    expect(described(catalog, "tfds.load('tf_flowers', split='train', as_supervised=True)")[1]).toMatchObject({
      classes: 5,
      dtype: "int64",
    });
    expect(described(images, "g.flow_from_directory('d', classes=['a', 'b', 'c'])")[1]).toMatchObject({ classes: 3, shape: [null, 3] });
  });
});

describe("what the catalog says of a data set", () => {
  const info = `${catalog}; data, info = tfds.load('oxford_flowers102', with_info=True, as_supervised=True)`;
  it.each([
    [info, "info.features['label'].num_classes", { value: 102 }],
    [info, "info.splits['train'].num_examples", { value: 1020 }],
    [info, "len(data['test'])", { value: 6149 }],
    [`${catalog}; d = tfds.load('tf_flowers', split='train[:80%]')`, "len(d)", { value: 2936 }],
    [`${catalog}; d = tfds.load('mnist', split='train[10%:20%]')`, "len(d)", { value: 6000 }],
    [`${catalog}; d = tfds.load('mnist', split='train+test')`, "len(d)", { value: 70000 }],
    [`${catalog}; d = tfds.load('mnist', split='train[-1000:]')`, "len(d)", { value: 1000 }],
    [`${catalog}; b = tfds.builder('cifar100'); d = b.as_dataset(split='test')`, "len(d)", { value: 10000 }],
    [`${catalog}; b = tfds.builder('cifar100')`, "b.info.features['label'].num_classes", { value: 100 }],
    [mnist, "mnist.train.num_examples", { value: 55000 }],
    [keras, "len(set(y))", { value: 10 }],
    [keras, "len(np.unique(yt))", { value: 10 }],
    [keras, "y.max() + 1", { value: 10 }],
    [keras, "y[:100].max() + 1", { shape: [], dtype: "uint8" }],
  ] as const)("%s; %s", (lines, expression, expected) => {
    expect(outline(resultOf(lines.split("; "), expression))).toEqual(expected);
  });

  it("says why it knows nothing of others", () => {
    const unknown = resultOf(catalog.split("; "), "tfds.load('my_own_set', split='train')");
    expect(unknown).toMatchObject({ kind: "dataset", element: { kind: "unknown", reason: expect.stringMatching(/my_own_set/) } });
  });
});
