import { binary, everyKeras, integers, newKeras, oneHot, real, unit } from "./case.ts";
import { type KerasCase, kerasCases, rate } from "./keras-case.ts";

interface Heads extends Partial<KerasCase> {
  readonly hidden?: string;
  readonly kind?: string;
  readonly from?: string;
}

/** A class and two numbers from one hidden layer. */
function heads(name: string, { hidden = 'layers.Dense(5, activation="relu")', kind, from = "x", ...more }: Heads): KerasCase {
  return {
    name,
    software: everyKeras,
    inputs: [real(6)],
    body: [
      `h = ${hidden}(${from})`,
      `o1 = ${kind ?? 'layers.Dense(3, activation="softmax", name="kind")'}(h)`,
      'o2 = layers.Dense(2, name="value")(h)',
    ].join("\n"),
    outputs: "[o1, o2]",
    ...more,
  };
}

/** Models with several outputs. */
export const outputCases = kerasCases([
  heads("two-outputs-named", {
    labels: [oneHot(3), real(2)],
    loss: '{"value": "mae", "kind": "categorical_crossentropy"}',
    compile: 'loss_weights={"value": 0.2, "kind": 1.3}',
  }),
  heads("two-outputs-not-equal-weights", {
    labels: [oneHot(3), real(2)],
    loss: '["categorical_crossentropy", "mse"]',
    compile: "loss_weights=[1.0, 0.0]",
  }),
  heads("two-outputs-one-trained", { labels: [oneHot(3)], loss: '["categorical_crossentropy", None]', outputs: "[o1, h]" }),
  heads("two-outputs-one-named", { labels: [oneHot(3)], loss: '{"kind": "categorical_crossentropy"}', software: ["tf-keras-2.21"] }),
  heads("two-outputs-logits", {
    labels: [integers(3), real(2)],
    loss: "[losses.SparseCategoricalCrossentropy(from_logits=True), losses.Huber(delta=0.5)]",
    software: newKeras,
    kind: 'layers.Dense(3, name="kind")',
  }),
  heads("two-outputs-regularized", {
    labels: [oneHot(3), real(2)],
    loss: '["categorical_crossentropy", "mse"]',
    compile: "loss_weights=[0.5, 2.0]",
    hidden: "layers.Dense(5, kernel_regularizer=regularizers.l2(0.05))",
  }),
  heads("two-outputs-sums", {
    labels: [oneHot(3), real(2)],
    loss: '[losses.CategoricalCrossentropy(reduction="sum"), losses.MeanSquaredError(reduction="sum")]',
    software: newKeras,
    optimizer: (software) => `optimizers.SGD(${rate(software, 0.02)})`,
  }),
  heads("two-outputs-and-inputs", {
    inputs: [real(6), unit(4)],
    labels: [oneHot(3), real(2)],
    loss: '["categorical_crossentropy", "mse"]',
    hidden: "layers.Dense(5)",
    from: "layers.concatenate([x1, x2])",
  }),
  {
    name: "three-outputs",
    software: everyKeras,
    inputs: [real(6)],
    labels: [oneHot(3), binary(1), real(6)],
    body: [
      'h = layers.Dense(5, activation="tanh")(x)',
      'o1 = layers.Dense(3, activation="softmax")(h)',
      'o2 = layers.Dense(1, activation="sigmoid")(h)',
      "o3 = layers.Dense(6)(layers.Dense(4)(h))",
    ].join("\n"),
    outputs: "[o1, o2, o3]",
    loss: '["categorical_crossentropy", "binary_crossentropy", "mse"]',
    compile: "loss_weights=[1.0, 0.5, 0.1]",
  },
]);
