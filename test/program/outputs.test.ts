import { describe, expect, it } from "vitest";
import { programOfText } from "./written-model.ts";

interface Heads {
  readonly compile: string;
  readonly y?: string;
  readonly yTest?: string;
  readonly fit?: string;
}

/** A digit's class and the digit itself, from one hidden layer. */
const heads = ({ compile, y = "[y_train, x_train]", yTest = "[y_test, x_test]", fit = "" }: Heads) => `import keras
from keras import layers
(x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
x_train = x_train.reshape(60000, 784).astype("float32") / 255
x_test = x_test.reshape(10000, 784).astype("float32") / 255
x = layers.Input(shape=(784,))
h = layers.Dense(32, activation="relu")(x)
digit = layers.Dense(10, activation="softmax", name="digit")(h)
image = layers.Dense(784, name="image")(h)
model = keras.Model(x, [digit, image])
model.compile(optimizer="adam", ${compile})
model.fit(x_train, ${y}, batch_size=128, epochs=1, validation_data=(x_test, ${yTest})${fit})
`;
const both = 'loss=["sparse_categorical_crossentropy", "mse"]';

describe("models with several outputs", () => {
  it("have labels for each, and the accuracy of the one that tells classes apart", () => {
    const { inputs, metric, labels, prediction, data, deviations } = programOfText(heads({ compile: both }));
    expect(inputs.map(({ role, index, shape }) => [role, index, shape])).toEqual([
      ["inputs", 0, [784]],
      ["labels", 0, []],
      ["labels", 1, [784]],
    ]);
    expect(data.train.otherLabels).toMatchObject([{ part: "inputs", split: "train" }]);
    expect(data.test?.otherLabels).toMatchObject([{ part: "inputs", split: "test" }]);
    expect([metric, labels]).toEqual([{ kind: "accuracy", labels: "integer" }, 1]);
    expect(prediction).toBeGreaterThan(2);
    expect(deviations).toEqual([]);
  });

  it("take losses, weights, metrics and labels by the outputs' names, in whatever order", () => {
    const compile =
      'loss={"image": "mse", "digit": "sparse_categorical_crossentropy"}, loss_weights={"image": 0.5, "digit": 1.0}, metrics={"digit": "accuracy"}';
    const named = heads({ compile, y: '{"image": x_train, "digit": y_train}', yTest: '{"digit": y_test, "image": x_test}' });
    const listed = heads({ compile: `${both}, loss_weights=[1.0, 0.5], metrics=[["accuracy"], []]` });
    const [a, b] = [programOfText(named), programOfText(listed)];
    const plain = ({ nodes, inputs, metric, loss, prediction, labels }: typeof a) => ({ nodes, inputs, metric, loss, prediction, labels });
    expect(plain(a)).toEqual(plain(b));
    expect(a.nodes).toContainEqual(expect.objectContaining({ kind: "affine", multiply: 0.5, add: 0 }));
  });

  it("may have one that is not trained upon", () => {
    const compile = 'loss=["sparse_categorical_crossentropy", None]';
    const { inputs, nodes, deviations } = programOfText(heads({ compile, y: "y_train", yTest: "y_test" }));
    expect(inputs.map(({ role }) => role)).toEqual(["inputs", "labels"]);
    expect(nodes.some(({ layer }) => layer === "image")).toBe(false);
    expect(deviations).toEqual([]);
  });

  it("measure an error where they only predict numbers, and say which where there is a choice", () => {
    const written = heads({
      compile: 'loss="mse"',
      y: "[keras.utils.to_categorical(y_train, 10), x_train]",
      yTest: "[keras.utils.to_categorical(y_test, 10), x_test]",
    });
    const { metric, deviations } = programOfText(written);
    expect(metric).toEqual({ kind: "meanSquaredError" });
    expect(deviations).toEqual(["of the outputs, `digit` is measured"]);
  });

  it("are watched by their names", () => {
    const stop = (monitor: string) => `, callbacks=[keras.callbacks.EarlyStopping(monitor="${monitor}", mode="max")]`;
    const rules = (monitor: string) => programOfText(heads({ compile: both, fit: stop(monitor) })).epochRules;
    expect(rules("val_digit_accuracy")).toMatchObject([{ kind: "earlyStopping", watches: "accuracy" }]);
    expect(rules("val_image_loss")).toBeUndefined();
  });

  it.each([
    ["class_weight={0: 2.0}", "weights of examples for several outputs"],
    ["sample_weight=y_train", "weights of examples for several outputs"],
  ])("are not trained with %s", (fit, why) => {
    expect(() => programOfText(heads({ compile: both, fit: `, ${fit}` }))).toThrow(why);
  });
});
