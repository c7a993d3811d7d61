import { describe, expect, it } from "vitest";
import { inferProgramShapes, type ProgramNode } from "../../src/core/index.ts";
import { programOfText, programText, type WrittenModel } from "./written-model.ts";

const image = [28, 28, 1];
const sequence = [28, 28];

function sequential(...lines: readonly string[]): string {
  return `model = keras.Sequential([${lines.join(", ")}])`;
}

const ended = (...lines: readonly string[]) => sequential(...lines, "layers.Flatten()", 'layers.Dense(10, activation="softmax")');

/** What the layers in front become, without the dense layer and the loss that end every model here. */
function nodesOf(written: WrittenModel): readonly ProgramNode[] {
  const program = programOfText(programText(written));
  expect(inferProgramShapes(program)[program.prediction]).toEqual([null, 10]);
  const end = program.nodes.findIndex(({ kind }) => kind === "flatten");
  return program.nodes.slice(0, end);
}

const only = (written: WrittenModel): ProgramNode => {
  const [node, ...others] = nodesOf(written);
  if (!node || others.length > 0) throw new Error(`not one node: ${[node, ...others].map((one) => one?.kind).join(", ")}`);
  return node;
};

describe("convolutions", () => {
  it.each([
    [
      "layers.Conv2D(8, 3, use_bias=False)",
      { kind: "convolution", rank: 2, strides: [1, 1], dilations: [1, 1], padding: "valid", groups: 1 },
    ],
    ['layers.Conv2D(8, (3, 5), strides=2, padding="same", use_bias=False)', { strides: [2, 2], padding: "same" }],
    ["layers.Conv2D(8, 3, dilation_rate=2, use_bias=False)", { dilations: [2, 2] }],
    ["layers.DepthwiseConv2D(3, depth_multiplier=4, use_bias=False)", { kind: "depthwiseConvolution", rank: 2 }],
    [
      'layers.Conv2DTranspose(4, 3, strides=2, padding="same", use_bias=False)',
      { kind: "convolution", transposed: true, outputSize: [56, 56] },
    ],
    ["layers.Conv2DTranspose(4, 3, strides=2, use_bias=False)", { outputSize: [57, 57] }],
  ])("%s", (line, expected) => {
    expect(only({ model: ended(line), input: image })).toMatchObject(expected);
  });

  it("has its bias and its activation behind it", () => {
    const kinds = nodesOf({ model: ended('layers.Conv1D(4, 3, padding="causal", activation="relu")'), input: sequence }).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(["convolution", "bias", "activation"]);
  });

  it("mixes the channels of a separable one behind its depthwise part", () => {
    const nodes = nodesOf({ model: ended("layers.SeparableConv2D(6, 3)"), input: image });
    expect(nodes.map(({ kind }) => kind)).toEqual(["depthwiseConvolution", "convolution", "bias"]);
  });

  it("moves channels that stand in front behind, and back", () => {
    const model = ended('layers.Conv2D(8, 3, data_format="channels_first")');
    const nodes = nodesOf({ model, input: [1, 28, 28] });
    expect(nodes.map(({ kind }) => kind)).toEqual(["transpose", "convolution", "bias", "transpose"]);
  });
});

describe("pooling, padding and cropping", () => {
  it.each([
    ["layers.MaxPooling2D()", { kind: "pool", mode: "max", size: [2, 2], strides: [2, 2], padding: "valid" }],
    ['layers.AveragePooling2D(3, strides=1, padding="same")', { mode: "average", size: [3, 3], strides: [1, 1], padding: "same" }],
    ["layers.GlobalAveragePooling2D()", { kind: "reduce", operation: "mean", axes: [1, 2], keepDims: false }],
    [
      "layers.ZeroPadding2D(((1, 2), (3, 4)))",
      {
        kind: "pad",
        paddings: [
          [0, 0],
          [1, 2],
          [3, 4],
          [0, 0],
        ],
      },
    ],
    ["layers.Cropping2D(2)", { kind: "slice", begin: [null, 2, 2, null], end: [null, -2, -2, null] }],
    ['layers.UpSampling2D(2, interpolation="bilinear")', { kind: "upsample", size: [2, 2], interpolation: "bilinear" }],
  ])("%s", (line, expected) => {
    expect(only({ model: ended(line), input: image })).toMatchObject(expected);
  });
});

describe("normalization", () => {
  it.each([
    [
      "layers.BatchNormalization()",
      "keras3",
      { momentum: 0.99, epsilon: 1e-3, training: "batch", evaluation: "moving", updates: true, unbiased: false, debiased: false },
    ],
    ["layers.BatchNormalization(momentum=0.9)", "tf2", { momentum: 0.9, unbiased: true }],
    ["layers.BatchNormalization(trainable=False)", "tf2", { training: "moving", updates: false }],
    ["layers.BatchNormalization(trainable=False)", "keras2", { training: "batch", updates: false, debiased: true }],
    ["layers.LayerNormalization(axis=[1, 2])", "tf2", { kind: "layerNorm", axes: [1, 2], epsilon: 1e-3 }],
    ["layers.UnitNormalization()", "tf2", { kind: "l2Normalize", axes: [3], epsilon: 1e-12 }],
    ["layers.Rescaling(1 / 127.5, offset=-1)", "keras3", { kind: "affine", multiply: 1 / 127.5, add: -1 }],
  ] as const)("%s of %s", (line, api, expected) => {
    expect(only({ model: ended(line), input: image, api })).toMatchObject(expected);
  });
});

describe("recurrent networks", () => {
  it.each([
    [
      "layers.LSTM(8, return_sequences=True)",
      "keras2",
      { cell: "lstm", gates: "ifco", recurrentActivation: { name: "hardSigmoid", slope: 0.2 } },
    ],
    ["layers.LSTM(8, return_sequences=True)", "keras3", { recurrentActivation: { name: "sigmoid" }, activation: { name: "tanh" } }],
    ["layers.GRU(8, return_sequences=True)", "keras2", { cell: "gru", resetAfter: false }],
    ["layers.GRU(8, return_sequences=True)", "tf2", { cell: "gru", resetAfter: true, gates: "zrh" }],
    ["layers.SimpleRNN(8, return_sequences=True, go_backwards=True)", "tf2", { cell: "simple", backwards: true, restoresOrder: false }],
  ] as const)("%s of %s", (line, api, expected) => {
    expect(only({ model: ended(line), input: sequence, api })).toMatchObject({ kind: "recurrent", units: 8, ...expected });
  });

  it("starts an LSTM's forget gate at one", () => {
    const { parameters } = programOfText(programText({ model: ended("layers.LSTM(8)"), input: sequence }));
    expect(parameters.find(({ name }) => name === "lstm_1/bias")?.initializer).toEqual({ kind: "gates", values: [0, 1, 0, 0] });
  });

  it("runs both ways with weights of their own", () => {
    const written: WrittenModel = {
      model: ended('layers.Bidirectional(layers.GRU(8, return_sequences=True), merge_mode="sum")'),
      input: sequence,
      api: "tf2",
    };
    const nodes = nodesOf(written);
    expect(nodes.map(({ kind }) => kind)).toEqual(["recurrent", "recurrent", "merge"]);
    const [forward, backward] = nodes as readonly (ProgramNode & { readonly kind: "recurrent" })[];
    expect([forward?.backwards, backward?.backwards]).toEqual([false, true]);
    expect(new Set([forward?.kernel, backward?.kernel]).size).toBe(2);
    expect(forward?.role).not.toBe(backward?.role);
  });

  it("runs a layer on every step", () => {
    const nodes = nodesOf({ model: ended('layers.TimeDistributed(layers.Dense(4, activation="tanh"))'), input: sequence });
    expect(nodes.map(({ kind }) => kind)).toEqual(["reshape", "dense", "activation", "reshape"]);
  });
});

describe("arguments that are not executed", () => {
  it.each([
    ["layers.Conv2D(8, 3, kernel_constraint=lambda w: w)", "`kernel_constraint` of Conv2D is not executed yet"],
    ["layers.LSTM(8, stateful=True)", "`stateful=True` is not executed yet"],
    ["layers.RandomFlip()", "layers of type RandomFlip are not executed yet"],
  ])("%s", (line, expected) => {
    const input = line.includes("LSTM") ? sequence : image;
    expect(() => programOfText(programText({ model: ended(line), input }))).toThrow(expected);
  });
});

it("holds weights to their constraints", () => {
  const model = ended("layers.Conv2D(8, 3, kernel_constraint=keras.constraints.MaxNorm(3, axis=[0, 1, 2]), bias_constraint='non_neg')");
  const { parameters } = programOfText(programText({ model, input: image }));
  expect(parameters.slice(0, 2).map(({ constraint }) => constraint)).toEqual([
    { kind: "maxNorm", maxValue: 3, axes: [0, 1, 2] },
    { kind: "nonNegative" },
  ]);
});
