import { everyKeras, newKeras, real, unit } from "./case.ts";
import { type KerasCase, kerasCases } from "./keras-case.ts";

const softmax = 'layers.Dense(3, activation="softmax")';
const image = [unit(4, 4, 2)];

function chain(name: string, body: readonly string[], more: Partial<KerasCase> = {}): KerasCase {
  return { name, software: everyKeras, inputs: [real(6)], body: [...body, softmax], ...more };
}

export const normalizationCases = kerasCases([
  chain("batch-norm", ["layers.Dense(5, use_bias=False)", "layers.BatchNormalization()", 'layers.Activation("relu")']),
  chain("batch-norm-momentum", ["layers.Dense(5, use_bias=False)", "layers.BatchNormalization(momentum=0.6, epsilon=0.01)"]),
  chain("batch-norm-no-scale", ["layers.Dense(5, use_bias=False)", "layers.BatchNormalization(scale=False)", 'layers.Activation("tanh")']),
  chain("batch-norm-no-center", ["layers.Dense(5, use_bias=False)", "layers.BatchNormalization(center=False)"]),
  chain(
    "batch-norm-conv",
    ["layers.Conv2D(3, 2, use_bias=False)", "layers.BatchNormalization()", 'layers.Activation("relu")', "layers.Flatten()"],
    {
      inputs: image,
    },
  ),
  chain("batch-norm-sequence", ["layers.Conv1D(3, 2, use_bias=False)", "layers.BatchNormalization(momentum=0.5)", "layers.Flatten()"], {
    inputs: [unit(5, 3)],
  }),
  chain("batch-norm-axis", ["layers.Dense(4, use_bias=False)", "layers.BatchNormalization(axis=1)", "layers.Flatten()"], {
    inputs: [real(3, 4)],
  }),
  chain("batch-norm-frozen", ["layers.Dense(5)", "layers.BatchNormalization(trainable=False)", 'layers.Activation("tanh")']),
  {
    name: "batch-norm-frozen-later",
    software: everyKeras,
    inputs: [real(6)],
    body: [
      'h = layers.Dense(5, activation="tanh")(x)',
      "norm = layers.BatchNormalization()",
      "h = norm(h)",
      "norm.trainable = False",
      `out = ${softmax}(h)`,
    ].join("\n"),
  },
  {
    name: "batch-norm-inference",
    software: newKeras,
    inputs: [real(6)],
    body: ["h = layers.Dense(5)(x)", "h = layers.BatchNormalization()(h, training=False)", `out = ${softmax}(h)`].join("\n"),
  },
  chain("batch-norm-twice", [
    "layers.Dense(5, use_bias=False)",
    "layers.BatchNormalization()",
    'layers.Activation("relu")',
    "layers.Dense(4, use_bias=False)",
    "layers.BatchNormalization()",
    'layers.Activation("relu")',
  ]),
  chain("layer-norm", ["layers.Dense(5)", "layers.LayerNormalization()", 'layers.Activation("tanh")'], { software: newKeras }),
  chain("layer-norm-epsilon", ["layers.Dense(5)", "layers.LayerNormalization(epsilon=0.1, scale=False)"], { software: newKeras }),
  chain("layer-norm-axes", ["layers.Dense(4)", "layers.LayerNormalization(axis=[1, 2])", "layers.Flatten()"], {
    software: newKeras,
    inputs: [real(3, 4)],
  }),
  chain("layer-norm-sequences", ["layers.Dense(4)", "layers.LayerNormalization(center=False)", "layers.Flatten()"], {
    software: newKeras,
    inputs: [real(3, 4)],
  }),
  chain("normalization-given", ["layers.Dense(3)", "layers.Normalization(mean=[0.5, -1.0, 2.0], variance=[4.0, 0.25, 1.5])"], {
    software: newKeras,
  }),
  chain("normalization-of-images", ["layers.Normalization(mean=0.5, variance=0.25)", "layers.Conv2D(3, 2)", "layers.Flatten()"], {
    software: newKeras,
    inputs: image,
  }),
  chain(
    "normalization-axis",
    ["layers.Dense(4)", "layers.Normalization(axis=1, mean=[0.5, -1.0, 2.0], variance=[4.0, 0.25, 1.5])", "layers.Flatten()"],
    {
      software: newKeras,
      inputs: [real(3, 4)],
    },
  ),
  chain("normalization-inverse", ["layers.Dense(2)", "layers.Normalization(mean=[0.5, -1.0], variance=[4.0, 0.25], invert=True)"], {
    software: newKeras,
  }),
  chain("group-norm", ["layers.Conv2D(4, 2)", "layers.GroupNormalization(groups=2)", "layers.Flatten()"], {
    software: newKeras,
    inputs: image,
  }),
]);
