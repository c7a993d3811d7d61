import { everyKeras, newKeras, oneHot, real, unit } from "./case.ts";
import { type KerasCase, kerasCases } from "./keras-case.ts";

const softmax = 'layers.Dense(3, activation="softmax")';

/** Two branches of width 4, joined. */
function merged(name: string, join: string): KerasCase {
  return {
    name,
    software: everyKeras,
    inputs: [real(6)],
    body: [
      'a = layers.Dense(4, activation="tanh")(x)',
      'b = layers.Dense(4, activation="relu")(x)',
      `h = ${join}`,
      `out = ${softmax}(h)`,
    ].join("\n"),
  };
}

export const mergingCases = kerasCases([
  merged("add", "layers.add([a, b])"),
  merged("add-layer", "layers.Add()([a, b, a])"),
  merged("subtract", "layers.Subtract()([a, b])"),
  merged("multiply", "layers.Multiply()([a, b])"),
  merged("average", "layers.Average()([a, b])"),
  merged("maximum", "layers.Maximum()([a, b])"),
  merged("minimum", "layers.Minimum()([a, b])"),
  merged("concatenate", "layers.concatenate([a, b])"),
  merged("dot", "layers.Dot(axes=1)([a, b])"),
  merged("dot-normalized", "layers.Dot(axes=-1, normalize=True)([a, b])"),
  {
    name: "concatenate-axis",
    software: everyKeras,
    inputs: [real(3, 2)],
    body: [
      "a = layers.Dense(4)(x)",
      "b = layers.Dense(4)(x)",
      "h = layers.Concatenate(axis=1)([a, b])",
      "h = layers.Flatten()(h)",
      `out = ${softmax}(h)`,
    ].join("\n"),
  },
  {
    name: "dot-sequences",
    software: everyKeras,
    inputs: [real(3, 2), real(4, 2)],
    body: [
      "a = layers.Dense(4)(x1)",
      "b = layers.Dense(4)(x2)",
      "h = layers.Dot(axes=(2, 2))([a, b])",
      "h = layers.Flatten()(h)",
      `out = ${softmax}(h)`,
    ].join("\n"),
  },
]);

export const wiringCases = kerasCases([
  {
    name: "residual",
    software: everyKeras,
    inputs: [real(6)],
    body: [
      'h = layers.Dense(6, activation="relu")(x)',
      "h = layers.Dense(6)(h)",
      "h = layers.add([h, x])",
      'h = layers.Activation("relu")(h)',
      `out = ${softmax}(h)`,
    ].join("\n"),
  },
  {
    name: "residual-conv",
    software: everyKeras,
    inputs: [unit(5, 5, 3)],
    body: [
      'h = layers.Conv2D(3, 3, padding="same", use_bias=False)(x)',
      "h = layers.BatchNormalization()(h)",
      'h = layers.Activation("relu")(h)',
      'h = layers.Conv2D(3, 3, padding="same")(h)',
      "h = layers.Add()([x, h])",
      "h = layers.GlobalAveragePooling2D()(h)",
      `out = ${softmax}(h)`,
    ].join("\n"),
  },
  {
    name: "inception",
    software: everyKeras,
    inputs: [unit(4, 4, 2)],
    body: [
      'a = layers.Conv2D(2, 1, padding="same", activation="relu")(x)',
      'b = layers.Conv2D(2, 3, padding="same", activation="relu")(x)',
      'c = layers.MaxPooling2D(3, strides=1, padding="same")(x)',
      "h = layers.concatenate([a, b, c])",
      "h = layers.Flatten()(h)",
      `out = ${softmax}(h)`,
    ].join("\n"),
  },
  {
    name: "shared-dense",
    software: everyKeras,
    inputs: [real(4), real(4)],
    body: [
      'shared = layers.Dense(4, activation="tanh")',
      "a = shared(x1)",
      "b = shared(x2)",
      "h = layers.concatenate([a, b])",
      `out = ${softmax}(h)`,
    ].join("\n"),
  },
  {
    name: "shared-twice-in-a-row",
    software: everyKeras,
    inputs: [real(4)],
    body: [
      'shared = layers.Dense(4, activation="tanh", kernel_regularizer="l2")',
      "h = shared(x)",
      "h = shared(h)",
      `out = ${softmax}(h)`,
    ].join("\n"),
  },
  {
    name: "shared-lstm",
    software: everyKeras,
    inputs: [real(4, 2), real(3, 2)],
    body: ["shared = layers.LSTM(3)", "a = shared(x1)", "b = shared(x2)", "h = layers.subtract([b, a])", `out = ${softmax}(h)`].join("\n"),
  },
  {
    name: "model-in-model",
    software: everyKeras,
    inputs: [real(6)],
    body: [
      "i = layers.Input(shape=(6,))",
      'inner = keras.models.Model(i, layers.Dense(4, activation="tanh")(layers.Dense(5, activation="relu")(i)))',
      "h = inner(x)",
      `out = ${softmax}(h)`,
    ].join("\n"),
  },
  {
    name: "siamese-model",
    software: everyKeras,
    inputs: [real(5), real(5)],
    body: [
      "i = layers.Input(shape=(5,))",
      'inner = keras.models.Model(i, layers.Dense(4, activation="tanh")(i))',
      "h = layers.Multiply()([inner(x1), inner(x2)])",
      `out = ${softmax}(h)`,
    ].join("\n"),
  },
  {
    name: "two-inputs",
    software: everyKeras,
    inputs: [real(5), unit(4, 4, 2)],
    body: [
      'a = layers.Dense(4, activation="relu")(x1)',
      'b = layers.Flatten()(layers.Conv2D(3, 2, activation="relu")(x2))',
      "h = layers.concatenate([a, b])",
      `out = ${softmax}(h)`,
    ].join("\n"),
  },
  {
    name: "two-outputs",
    software: everyKeras,
    inputs: [real(6)],
    labels: [oneHot(3), real(1)],
    body: ['h = layers.Dense(5, activation="relu")(x)', `o1 = ${softmax}(h)`, "o2 = layers.Dense(1)(h)"].join("\n"),
    outputs: "[o1, o2]",
    loss: '["categorical_crossentropy", "mse"]',
  },
  {
    name: "two-outputs-weighted",
    software: everyKeras,
    inputs: [real(6)],
    labels: [oneHot(3), real(2)],
    body: ['h = layers.Dense(5, activation="relu")(x)', `o1 = ${softmax}(h)`, "o2 = layers.Dense(2)(h)"].join("\n"),
    outputs: "[o1, o2]",
    loss: '["categorical_crossentropy", "mse"]',
    compile: "loss_weights=[0.3, 1.5]",
  },
  {
    name: "two-outputs-one-loss",
    software: everyKeras,
    inputs: [real(6)],
    labels: [oneHot(3), oneHot(3)],
    body: ['h = layers.Dense(5, activation="relu")(x)', `o1 = ${softmax}(h)`, `o2 = ${softmax}(h)`].join("\n"),
    outputs: "[o1, o2]",
  },
]);

const query = "q = layers.Dense(4)(x1)\nv = layers.Dense(4)(x2)";
const pooled = ["h = layers.GlobalAveragePooling1D()(h)", `out = ${softmax}(h)`].join("\n");

function attending(name: string, call: string, software = newKeras): KerasCase {
  return { name, software, inputs: [real(3, 4), real(4, 3)], body: [query, `h = ${call}`, pooled].join("\n") };
}

export const attentionCases = kerasCases([
  attending("attention", "layers.Attention()([q, v])"),
  attending("attention-scaled", "layers.Attention(use_scale=True)([q, v])"),
  attending("attention-key", "layers.Attention()([q, v, layers.Dense(4)(x2)])"),
  attending("attention-concat", 'layers.Attention(score_mode="concat")([q, v])'),
  attending("attention-causal", "layers.Attention()([q, q], use_causal_mask=True)"),
  attending("additive-attention", "layers.AdditiveAttention()([q, v])"),
  attending("additive-attention-plain", "layers.AdditiveAttention(use_scale=False)([q, v])"),
  attending("multi-head", "layers.MultiHeadAttention(num_heads=2, key_dim=3)(q, v)"),
  attending("multi-head-self", "layers.MultiHeadAttention(num_heads=2, key_dim=2)(q, q)"),
  attending("multi-head-value", "layers.MultiHeadAttention(num_heads=2, key_dim=2, value_dim=3)(q, v)"),
  attending("multi-head-no-bias", "layers.MultiHeadAttention(num_heads=1, key_dim=4, use_bias=False)(q, v)"),
  attending("multi-head-causal", "layers.MultiHeadAttention(num_heads=2, key_dim=2)(q, q, use_causal_mask=True)"),
  attending("multi-head-key", "layers.MultiHeadAttention(num_heads=2, key_dim=3)(q, v, v)"),
  {
    name: "transformer-block",
    software: newKeras,
    inputs: [real(4, 4)],
    body: [
      "a = layers.MultiHeadAttention(num_heads=2, key_dim=2)(x, x)",
      "h = layers.LayerNormalization(epsilon=1e-6)(layers.Add()([x, a]))",
      'f = layers.Dense(6, activation="relu")(h)',
      "f = layers.Dense(4)(f)",
      "h = layers.LayerNormalization(epsilon=1e-6)(layers.Add()([h, f]))",
      pooled,
    ].join("\n"),
  },
]);
