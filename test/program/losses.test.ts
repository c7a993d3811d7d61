import { describe, expect, it } from "vitest";
import { programOfText, programText, type WrittenModel } from "./written-model.ts";

const regression = "model = keras.Sequential([layers.Dense(1)])";
const binary = 'model = keras.Sequential([layers.Dense(1, activation="sigmoid")])';

const lossKinds = (written: WrittenModel) => {
  const { nodes } = programOfText(programText(written));
  const start = nodes.findLastIndex(({ layer }) => layer !== null) + 1;
  return nodes.slice(start);
};

describe("Keras's losses", () => {
  it("averages squared errors over outputs, then over the batch", () => {
    const nodes = lossKinds({ model: regression, compile: 'optimizer="sgd", loss="mse"' });
    // Labels of one number each get the output's rank first.
    expect(nodes.map(({ kind }) => kind)).toEqual(["reshape", "binary", "unary", "reduce", "reduce"]);
    expect(nodes.at(-2)).toMatchObject({ operation: "mean", axes: [1] });
  });

  it.each(["mae", "mape", "msle", "hinge", "squared_hinge", "huber", "log_cosh", "poisson", "kl_divergence", "cosine_similarity"])(
    "%s becomes one number",
    (loss) => {
      const {
        nodes,
        loss: value,
        inputs,
        evaluatedLoss,
      } = programOfText(programText({ model: regression, api: "tf2", compile: `optimizer="sgd", loss="${loss}"` }));
      expect(value).toBe(inputs.length + nodes.length - 1);
      expect(evaluatedLoss).toBe(value);
    },
  );

  it.each([
    ["keras2", { from: "probabilities", clip: 1e-7, logEpsilon: 0 }],
    ["tf2", { from: "logits" }],
    ["keras3", { from: "logits" }],
  ] as const)("binary cross-entropy of a sigmoid in %s", (api, expected) => {
    const nodes = lossKinds({ model: binary, api, compile: 'optimizer="sgd", loss="binary_crossentropy"' });
    expect(nodes.find(({ kind }) => kind === "binaryCrossentropy")).toMatchObject(expected);
  });

  it("has what regularizers add behind it", () => {
    const dense = "layers.Dense(1, kernel_regularizer=keras.regularizers.l2(0.01), activity_regularizer='l1')";
    const nodes = (api: "keras2" | "tf2" | "keras3") =>
      programOfText(programText({ model: `model = keras.Sequential([${dense}])`, api, compile: 'optimizer="sgd", loss="mse"' })).nodes;
    expect(
      nodes("keras3")
        .slice(-2)
        .map(({ kind }) => kind),
    ).toEqual(["binary", "binary"]);
    expect(nodes("keras3")).toContainEqual(expect.objectContaining({ kind: "affine", multiply: 0.01, add: 0 }));
    // TensorFlow 2 and Keras 3 divide the penalty of an output by the batch's size.
    const reductions = (api: "keras2" | "tf2" | "keras3") => nodes(api).filter(({ kind }) => kind === "reduce").length;
    expect([reductions("tf2"), reductions("keras3")]).toEqual([reductions("keras2") + 1, reductions("keras2") + 1]);
  });

  it("counts examples by the weight of their class", () => {
    const model = 'model = keras.Sequential([layers.Dense(10, activation="softmax")])';
    const text = programText({ model, api: "tf2" }).replace("epochs=1", "epochs=1, class_weight={0: 2.0, 9: 0.5}");
    const { nodes, loss, evaluatedLoss } = programOfText(text);
    expect(nodes).toContainEqual(expect.objectContaining({ kind: "constant", values: [2, 1, 1, 1, 1, 1, 1, 1, 1, 0.5] }));
    expect(nodes.slice(-4).map(({ kind }) => kind)).toEqual(["gather", "binary", "reduce", "reduce"]);
    // Keras evaluates without them.
    expect(evaluatedLoss).toBe(loss + 1);
  });

  it("counts examples as `sample_weight` says, also in the evaluation", () => {
    const text = (weights: string) => programText({ model: regression }).replace("validation_data=(x_test, y_test)", weights);
    const { inputs, data } = programOfText(text("sample_weight=y_train * 0.5, validation_data=(x_test, y_test, y_test * 2.0)"));
    expect(inputs.at(-1)).toMatchObject({ role: "sampleWeights", shape: [] });
    const { train, test } = data;
    expect(train.sampleWeights?.transforms).toMatchObject([{ kind: "affine", multiply: 0.5 }]);
    expect(test?.sampleWeights?.transforms).toMatchObject([{ kind: "affine", multiply: 2 }]);
    expect(() => programOfText(text("sample_weight=weigh(y_train), validation_data=(x_test, y_test)"))).toThrow("`weigh`");
  });

  it("adds up where the program says so", () => {
    const nodes = lossKinds({ model: regression, compile: 'optimizer="sgd", loss=keras.losses.MeanSquaredError(reduction="sum")' });
    expect(nodes.at(-1)).toMatchObject({ kind: "reduce", operation: "sum" });
  });

  it("reads a loss's own arguments", () => {
    const nodes = lossKinds({ model: regression, compile: 'optimizer="sgd", loss=keras.losses.Huber(delta=0.25)' });
    expect(nodes).toContainEqual(expect.objectContaining({ kind: "constant", values: [0.25] }));
  });

  it("follows a function in a model that is built when it is trained", () => {
    const nodes = lossKinds({ model: regression, compile: 'optimizer="sgd", loss=lambda y, p: (y - p) ** 2' });
    expect(nodes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["reshape", "binary", "reduce"]));
    expect(nodes.at(-1)).toMatchObject({ kind: "reduce", operation: "mean" });
  });
});
