import { everyKeras, integers, newKeras, oneHot, real, unit } from "./case.ts";
import { type KerasCase, kerasCases, tokens } from "./keras-case.ts";

const wide = [real(6)];
const softmax = 'layers.Dense(3, activation="softmax")';

function chain(name: string, body: readonly string[], more: Partial<KerasCase> = {}): KerasCase {
  return { name, software: everyKeras, inputs: wide, body: [...body, softmax], ...more };
}

const activations = ["linear", "relu", "tanh", "sigmoid", "softmax", "elu", "selu", "softplus", "softsign", "hard_sigmoid"];

export const coreCases = kerasCases([
  chain("dense-none", []),
  ...activations.map((name) => chain(`dense-${name.replace("_", "-")}`, [`layers.Dense(5, activation="${name}")`])),
  chain("dense-exponential", ['layers.Dense(5, activation="exponential")']),
  ...["swish", "gelu"].map((name) => chain(`dense-${name}`, [`layers.Dense(5, activation="${name}")`], { software: newKeras })),
  ...["silu", "leaky_relu", "relu6", "mish", "log_softmax"].map((name) =>
    chain(`dense-${name.replace("_", "-")}`, [`layers.Dense(5, activation="${name}")`], { software: ["keras-3"] }),
  ),
  chain("dense-no-bias", ['layers.Dense(5, use_bias=False, activation="tanh")']),
  chain("dense-deep", [
    'layers.Dense(6, activation="relu")',
    'layers.Dense(5, activation="relu")',
    'layers.Dense(4, activation="relu")',
    'layers.Dense(4, activation="tanh")',
  ]),
  chain("dense-on-sequences", ['layers.Dense(4, activation="tanh")', "layers.Flatten()"], { inputs: [real(4, 3)] }),
  chain("activation-layer", ["layers.Dense(5)", 'layers.Activation("tanh")']),
  chain("activation-behind-flatten", ["layers.Flatten()", 'layers.Activation("relu")'], { inputs: [real(3, 2)] }),
  chain("leaky-relu", ["layers.Dense(5)", "layers.LeakyReLU()"]),
  chain("leaky-relu-slope", ["layers.Dense(5)"], {
    body: (software) => ["layers.Dense(5)", `layers.LeakyReLU(${software === "keras-3" ? "negative_slope" : "alpha"}=0.1)`, softmax],
  }),
  chain("elu-alpha", ["layers.Dense(5)", "layers.ELU(alpha=0.5)"]),
  chain("relu-capped", ["layers.Dense(5)", "layers.ReLU(max_value=0.8, negative_slope=0.1, threshold=0.2)"]),
  chain("relu-6", ["layers.Dense(5)", "layers.ReLU(6.0)"]),
  chain("thresholded-relu", ["layers.Dense(5)", "layers.ThresholdedReLU(theta=0.3)"], { software: ["keras-2.2", "tf-keras-2.21"] }),
  chain("prelu", ["layers.Dense(5)", "layers.PReLU()"]),
  chain("prelu-shared", ["layers.Conv2D(3, 2)", "layers.PReLU(shared_axes=[1, 2])", "layers.Flatten()"], { inputs: [real(4, 4, 2)] }),
  chain("softmax-axis", ["layers.Dense(4)", "layers.Softmax(axis=1)", "layers.Flatten()"], { inputs: [real(3, 2)] }),
  chain("dropout-off", ['layers.Dense(5, activation="relu")', "layers.Dropout(0.0)"]),
  chain("reshape", ["layers.Reshape((3, 2))", 'layers.Dense(4, activation="tanh")', "layers.Reshape((-1,))"]),
  chain("permute", ["layers.Permute((2, 1))", "layers.Dense(4)", "layers.Flatten()"], { inputs: [real(3, 5)] }),
  chain("repeat-vector", ["layers.RepeatVector(3)", 'layers.Dense(4, activation="tanh")', "layers.Flatten()"]),
  chain("lambda-scale", ["layers.Lambda(lambda t: t * 2.0 + 0.5)", 'layers.Dense(4, activation="tanh")']),
  chain("unit-normalization", ["layers.Dense(5)", "layers.UnitNormalization()"], { software: newKeras }),
  chain("rescaling", ["layers.Rescaling(0.5, offset=-0.2)", 'layers.Dense(4, activation="tanh")'], { software: newKeras }),
  {
    name: "sequential",
    software: everyKeras,
    inputs: wide,
    outputs: null,
    body: (software) =>
      [
        "model = keras.models.Sequential()",
        ...(software === "keras-3" ? ["model.add(layers.Input(shape=(6,)))"] : []),
        `model.add(layers.Dense(5, activation="tanh"${software === "keras-3" ? "" : ", input_shape=(6,)"}))`,
        "model.add(layers.Dense(4))",
        'model.add(layers.Activation("relu"))',
        `model.add(${softmax})`,
      ].join("\n"),
  },
  // Regularizers and constraints.
  chain("regularizer-l2", ['layers.Dense(5, activation="tanh", kernel_regularizer=regularizers.l2(0.03))']),
  chain("regularizer-l1", ['layers.Dense(5, activation="tanh", kernel_regularizer=regularizers.l1(0.02))']),
  chain("regularizer-l1-l2", ['layers.Dense(5, kernel_regularizer=regularizers.l1_l2(l1=0.01, l2=0.02), bias_regularizer="l2")']),
  chain("regularizer-name", ['layers.Dense(5, activation="tanh", kernel_regularizer="l2")']),
  chain("regularizer-activity", ['layers.Dense(5, activation="tanh", activity_regularizer=regularizers.l2(0.05))']),
  chain("constraint-max-norm", ['layers.Dense(5, activation="tanh", kernel_constraint=constraints.max_norm(0.8))'], {
    body: (software) => [
      `layers.Dense(5, activation="tanh", kernel_constraint=constraints.${software === "keras-2.2" ? "max_norm" : "MaxNorm"}(0.8))`,
      softmax,
    ],
  }),
  chain(
    "constraint-max-norm-axis",
    ["layers.Conv2D(3, 2, kernel_constraint=constraints.MaxNorm(0.6, axis=[0, 1, 2]))", "layers.Flatten()"],
    {
      inputs: [unit(4, 4, 2)],
    },
  ),
  chain("constraint-unit-norm", ["layers.Dense(5, kernel_constraint=constraints.UnitNorm())"]),
  chain("constraint-non-neg", ["layers.Dense(5, kernel_constraint=constraints.NonNeg(), bias_constraint=constraints.NonNeg())"]),
  chain("constraint-min-max", ["layers.Dense(5, kernel_constraint=constraints.MinMaxNorm(min_value=0.5, max_value=0.9, rate=0.7))"]),
  chain("frozen-dense", ['layers.Dense(5, activation="tanh", trainable=False)']),
  // Embeddings.
  chain("embedding", ["layers.Embedding(9, 4)", "layers.Flatten()"], { inputs: [tokens(9, 5)] }),
  chain("embedding-average", ["layers.Embedding(9, 4)", "layers.GlobalAveragePooling1D()"], { inputs: [tokens(9, 5)] }),
  chain("embedding-masked-average", ["layers.Embedding(5, 4, mask_zero=True)", "layers.GlobalAveragePooling1D()"], {
    inputs: [tokens(5, 6)],
  }),
  chain("embedding-masked-lstm", ["layers.Embedding(5, 4, mask_zero=True)", "layers.LSTM(4)"], { inputs: [tokens(5, 5)] }),
  chain("embedding-masked-gru", ["layers.Embedding(5, 4, mask_zero=True)", "layers.GRU(4)"], { inputs: [tokens(5, 5)] }),
  chain("embedding-masked-simple", ["layers.Embedding(5, 4, mask_zero=True)", "layers.SimpleRNN(4)"], { inputs: [tokens(5, 5)] }),
  chain("embedding-masked-stacked", ["layers.Embedding(4, 4, mask_zero=True)", "layers.LSTM(3, return_sequences=True)", "layers.LSTM(3)"], {
    inputs: [tokens(4, 5)],
  }),
  {
    name: "masking-lstm",
    software: everyKeras,
    inputs: [integers(2, 5, 3)],
    body: (software) => [
      software === "keras-3"
        ? 'layers.Lambda(lambda t: keras.ops.cast(t, "float32"))'
        : software === "keras-2.2"
          ? 'layers.Lambda(lambda t: K.cast(t, "float32"))'
          : 'layers.Lambda(lambda t: tf.cast(t, "float32"))',
      "layers.Masking(0.0)",
      "layers.LSTM(4)",
      softmax,
    ],
  },
  { name: "output-sequences", software: everyKeras, inputs: [real(4, 3)], labels: [oneHot(4, 3)], body: ["layers.Dense(4)", softmax] },
]);
