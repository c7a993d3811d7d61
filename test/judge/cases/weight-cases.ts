import { binary, everyKeras, integers, type KerasSoftware, newKeras, oneHot, real, unit } from "./case.ts";
import { type KerasCase, kerasCases, tokens } from "./keras-case.ts";

const softmax = 'layers.Dense(3, activation="softmax")';
const hidden = 'layers.Dense(4, activation="tanh")';

/** A classifier of three classes whose loss counts examples or classes differently. */
function weighted(name: string, more: Partial<KerasCase>): KerasCase {
  return { name, software: everyKeras, inputs: [real(5)], body: [hidden, softmax], ...more };
}

const regression: Partial<KerasCase> = { labels: [real(2)], body: [hidden, "layers.Dense(2)"], loss: '"mse"' };

/** Words whose number is 0 are skipped, up to the output. */
const masked = (output: string) => ["layers.Embedding(4, 3, mask_zero=True)", "layers.LSTM(4, return_sequences=True)", output];

/** How each release spells the mean of squares. */
const squares: Readonly<Record<KerasSoftware, string>> = {
  "keras-2.2": "K.mean(K.square(y_true - y_pred), axis=-1)",
  "tf-keras-2.21": "tf.reduce_mean(tf.square(y_true - y_pred), axis=-1)",
  "keras-3": "keras.ops.mean(keras.ops.square(y_true - y_pred), axis=-1)",
};
const own = (software: KerasSoftware) => ["def own(y_true, y_pred):", `    return ${squares[software]}`, ""];

export const weightCases = kerasCases([
  weighted("weights-of-examples", { sampleWeights: unit() }),
  // Keras 2.2 leaves examples of weight 0 out of the mean.
  weighted("weights-of-some-examples", { sampleWeights: binary() }),
  weighted("weights-of-examples-column", { sampleWeights: unit(1), software: newKeras }),
  weighted("weights-of-examples-sparse", { sampleWeights: unit(), labels: [integers(3)], loss: '"sparse_categorical_crossentropy"' }),
  weighted("weights-of-examples-mse", { ...regression, sampleWeights: unit() }),
  weighted("weights-of-examples-sum", {
    sampleWeights: unit(),
    software: newKeras,
    loss: 'losses.CategoricalCrossentropy(reduction="sum")',
  }),
  weighted("weights-of-examples-own-loss", { ...regression, sampleWeights: binary(), before: own, loss: "own" }),
  weighted("weights-of-examples-sequences", {
    sampleWeights: unit(),
    inputs: [real(4, 3)],
    labels: [oneHot(4, 3)],
    software: ["keras-2.2", "tf-keras-2.21"],
  }),
  weighted("weights-of-steps", { sampleWeights: unit(4), inputs: [real(4, 3)], labels: [oneHot(4, 3)], software: newKeras }),
  weighted("weights-of-examples-regularized", {
    sampleWeights: unit(),
    body: ["layers.Dense(4, kernel_regularizer=regularizers.l2(0.05))", softmax],
  }),
  weighted("weights-of-examples-binary", {
    sampleWeights: binary(),
    labels: [binary(2)],
    body: [hidden, 'layers.Dense(2, activation="sigmoid")'],
    loss: '"binary_crossentropy"',
  }),
  weighted("weights-of-some-classes", { fit: "class_weight={0: 0.0, 1: 2.0, 2: 0.5}" }),
  weighted("weights-of-examples-and-classes", {
    sampleWeights: unit(),
    software: ["keras-2.2", "tf-keras-2.21"],
    fit: "class_weight={0: 1.0, 1: 2.0, 2: 0.5}",
  }),
  weighted("weights-of-classes-own-loss", {
    labels: [binary(1)],
    body: [hidden, 'layers.Dense(1, activation="sigmoid")'],
    before: own,
    loss: "own",
    fit: "class_weight={0: 1.0, 1: 3.0}",
  }),
  // What is validated on counts without weights.
  weighted("weights-of-classes-validated", { epochs: 3, validates: true, fit: "class_weight={0: 1.0, 1: 4.0, 2: 0.5}" }),
  weighted("weights-of-examples-validated", { epochs: 3, validates: true, sampleWeights: unit() }),
  weighted("weight-of-the-loss", { compile: "loss_weights=[0.4]" }),
  weighted("weight-of-the-loss-regularized", {
    compile: "loss_weights=[0.4]",
    body: ["layers.Dense(4, kernel_regularizer=regularizers.l2(0.05))", softmax],
  }),
  weighted("weight-of-the-loss-number", { compile: "loss_weights=0.4", software: newKeras }),
  weighted("masked-output", { inputs: [tokens(4, 5)], labels: [oneHot(5, 3)], body: masked(softmax) }),
  weighted("masked-output-sum", {
    inputs: [tokens(4, 5)],
    labels: [oneHot(5, 3)],
    body: masked(softmax),
    loss: 'losses.CategoricalCrossentropy(reduction="sum")',
    software: newKeras,
  }),
  weighted("masked-output-sparse", {
    inputs: [tokens(4, 5)],
    labels: [integers(3, 5)],
    loss: '"sparse_categorical_crossentropy"',
    body: masked(softmax),
    software: newKeras,
  }),
  weighted("masked-output-weighted", {
    inputs: [tokens(4, 5)],
    labels: [oneHot(5, 3)],
    body: masked(softmax),
    sampleWeights: unit(),
    software: ["keras-2.2", "tf-keras-2.21"],
  }),
  weighted("masked-output-weighted-steps", {
    inputs: [tokens(4, 5)],
    labels: [oneHot(5, 3)],
    body: masked(softmax),
    sampleWeights: unit(5),
    software: newKeras,
  }),
]);
