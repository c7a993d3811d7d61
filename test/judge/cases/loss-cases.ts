import { binary, distributions, everyKeras, type Feed, integers, newKeras, oneHot, real, signs, unit } from "./case.ts";
import { type KerasCase, kerasCases } from "./keras-case.ts";

/** A hidden layer, an output layer and a loss. */
function judged(name: string, output: string, labels: Feed, loss: KerasCase["loss"], more: Partial<KerasCase> = {}): KerasCase {
  return {
    name,
    software: everyKeras,
    inputs: [real(5)],
    labels: [labels],
    body: ['layers.Dense(4, activation="tanh")', output],
    ...(loss === undefined ? {} : { loss }),
    ...more,
  };
}

const softmax = 'layers.Dense(3, activation="softmax")';
const logits = "layers.Dense(3)";
const sigmoid = 'layers.Dense(2, activation="sigmoid")';
const linear = "layers.Dense(2)";
const recent: Partial<KerasCase> = { software: newKeras };

/** How each release spells functions of tensors. */
const functions = {
  "keras-2.2": (name: string) => `K.${name}`,
  "tf-keras-2.21": (name: string) => ({ mean: "tf.reduce_mean", sum: "tf.reduce_sum", log: "tf.math.log" })[name] ?? `tf.${name}`,
  "keras-3": (name: string) => `keras.ops.${name}`,
};

export const lossCases = kerasCases([
  judged("loss-categorical", softmax, oneHot(3), '"categorical_crossentropy"'),
  judged("loss-sparse", softmax, integers(3), '"sparse_categorical_crossentropy"'),
  judged("loss-sparse-column", softmax, integers(3, 1), '"sparse_categorical_crossentropy"'),
  judged("loss-sparse-sequences", softmax, integers(3, 4, 1), '"sparse_categorical_crossentropy"', { inputs: [real(4, 3)] }),
  judged("loss-binary", sigmoid, binary(2), '"binary_crossentropy"'),
  judged("loss-binary-one", 'layers.Dense(1, activation="sigmoid")', binary(1), '"binary_crossentropy"'),
  judged("loss-mse", linear, real(2), '"mse"'),
  judged("loss-mae", linear, real(2), '"mean_absolute_error"'),
  judged("loss-mape", 'layers.Dense(2, activation="softplus")', distributions(2), '"mape"', {
    optimizer: (software) => `optimizers.SGD(${software === "keras-2.2" ? "lr" : "learning_rate"}=0.001)`,
  }),
  judged("loss-msle", 'layers.Dense(2, activation="softplus")', unit(2), '"mean_squared_logarithmic_error"'),
  judged("loss-hinge", 'layers.Dense(2, activation="tanh")', signs(2), '"hinge"'),
  judged("loss-squared-hinge", linear, signs(2), '"squared_hinge"'),
  judged("loss-hinge-binary-labels", linear, binary(2), '"hinge"', recent),
  judged("loss-categorical-hinge", logits, oneHot(3), '"categorical_hinge"'),
  judged("loss-logcosh", linear, real(2), (software) => (software === "keras-3" ? '"log_cosh"' : '"logcosh"')),
  judged("loss-kld", softmax, distributions(3), '"kullback_leibler_divergence"', { software: ["keras-2.2", "tf-keras-2.21"] }),
  judged("loss-kl-divergence", softmax, distributions(3), '"kl_divergence"', recent),
  judged("loss-poisson", 'layers.Dense(2, activation="softplus")', unit(2), '"poisson"'),
  judged("loss-cosine", linear, real(2), (software) => (software === "keras-2.2" ? '"cosine_proximity"' : '"cosine_similarity"')),
  judged("loss-huber", linear, real(2), "losses.Huber()", recent),
  judged("loss-huber-delta", linear, real(2), "losses.Huber(delta=0.3)", recent),
  // Settings of loss classes.
  judged("loss-categorical-logits", logits, oneHot(3), "losses.CategoricalCrossentropy(from_logits=True)", recent),
  judged("loss-sparse-logits", logits, integers(3), "losses.SparseCategoricalCrossentropy(from_logits=True)", recent),
  judged("loss-binary-logits", linear, binary(2), "losses.BinaryCrossentropy(from_logits=True)", recent),
  judged("loss-categorical-smooth", softmax, oneHot(3), "losses.CategoricalCrossentropy(label_smoothing=0.1)", recent),
  judged(
    "loss-categorical-logits-smooth",
    logits,
    oneHot(3),
    "losses.CategoricalCrossentropy(from_logits=True, label_smoothing=0.2)",
    recent,
  ),
  judged("loss-binary-smooth", sigmoid, binary(2), "losses.BinaryCrossentropy(label_smoothing=0.1)", recent),
  judged("loss-categorical-sum", softmax, oneHot(3), 'losses.CategoricalCrossentropy(reduction="sum")', recent),
  judged("loss-sparse-sum", softmax, integers(3), 'losses.SparseCategoricalCrossentropy(reduction="sum")', recent),
  judged("loss-mse-sum", linear, real(2), 'losses.MeanSquaredError(reduction="sum")', {
    ...recent,
    optimizer: "optimizers.SGD(learning_rate=0.02)",
  }),
  judged("loss-mse-class", linear, real(2), "losses.MeanSquaredError()", recent),
  judged("loss-mae-sequences", linear, real(4, 2), "losses.MeanAbsoluteError()", { ...recent, inputs: [real(4, 3)] }),
  judged("loss-cosine-axis", linear, real(2), "losses.CosineSimilarity()", recent),
  judged("loss-focal", sigmoid, binary(2), "losses.BinaryFocalCrossentropy(gamma=1.5)", recent),
  judged(
    "loss-focal-balanced",
    sigmoid,
    binary(2),
    "losses.BinaryFocalCrossentropy(apply_class_balancing=True, alpha=0.3, label_smoothing=0.1)",
    recent,
  ),
  judged("loss-focal-logits", linear, binary(2), "losses.BinaryFocalCrossentropy(from_logits=True)", recent),
  judged(
    "loss-focal-categorical-logits",
    linear,
    oneHot(2),
    "losses.CategoricalFocalCrossentropy(alpha=0.5, gamma=1.0, from_logits=True, label_smoothing=0.1)",
    recent,
  ),
  judged("loss-focal-categorical", softmax, oneHot(3), "losses.CategoricalFocalCrossentropy()", recent),
  judged("loss-ignore-class", softmax, integers(3), "losses.SparseCategoricalCrossentropy(ignore_class=0)", recent),
  judged("loss-soft-labels", softmax, distributions(3), '"categorical_crossentropy"'),
  // Weights.
  judged("class-weight", softmax, oneHot(3), '"categorical_crossentropy"', { fit: "class_weight={0: 1.0, 1: 2.0, 2: 0.5}" }),
  judged("class-weight-sparse", softmax, integers(3), '"sparse_categorical_crossentropy"', {
    fit: "class_weight={0: 0.5, 1: 2.0, 2: 1.0}",
  }),
  judged("class-weight-binary", 'layers.Dense(1, activation="sigmoid")', binary(1), '"binary_crossentropy"', {
    fit: "class_weight={0: 1.0, 1: 3.0}",
  }),
  // Functions of the program's own.
  judged("own-mse", linear, real(2), "weighted", {
    before: (software) => [
      "def weighted(y_true, y_pred):",
      `    return ${functions[software]("mean")}(3.0 * ${functions[software]("square")}(y_true - y_pred), axis=-1)`,
      "",
    ],
  }),
  judged("own-crossentropy", softmax, oneHot(3), "crossentropy", {
    before: (software) => [
      "def crossentropy(y_true, y_pred):",
      `    return -${functions[software]("sum")}(y_true * ${functions[software]("log")}(y_pred + 1e-7), axis=-1)`,
      "",
    ],
  }),
  judged("own-wrapped", softmax, oneHot(3), "smooth", {
    before: ["def smooth(y_true, y_pred):", "    return losses.categorical_crossentropy(0.9 * y_true + 0.1 / 3, y_pred)", ""],
  }),
  judged("own-scalar", linear, real(2), "distance", {
    before: (software) => [
      "def distance(y_true, y_pred):",
      `    return ${functions[software]("sum")}(${functions[software]("abs")}(y_true - y_pred)) / 10.0`,
      "",
    ],
  }),
  // What is wrong, and runs.
  judged("wrong-double-softmax", softmax, oneHot(3), "losses.CategoricalCrossentropy(from_logits=True)", recent),
  judged("wrong-double-softmax-layer", softmax, oneHot(3), '"categorical_crossentropy"', {
    body: ['layers.Dense(4, activation="tanh")', softmax, 'layers.Activation("softmax")'],
  }),
  judged("wrong-logits-as-probabilities", 'layers.Dense(3, activation="softplus")', oneHot(3), '"categorical_crossentropy"'),
  judged("wrong-relu-output", 'layers.Dense(3, activation="relu")', oneHot(3), '"categorical_crossentropy"'),
  judged("wrong-linear-crossentropy", logits, oneHot(3), '"categorical_crossentropy"'),
  judged("wrong-positive-sparse", 'layers.Dense(3, activation="softplus")', integers(3), '"sparse_categorical_crossentropy"'),
  // TensorFlow 2 folds the constants of `1 - output + epsilon`, which then rounds otherwise.
  judged("wrong-linear-binary", linear, binary(2), '"binary_crossentropy"', { software: ["keras-2.2", "keras-3"] }),
  judged("wrong-sigmoid-categorical", 'layers.Dense(3, activation="sigmoid")', oneHot(3), '"categorical_crossentropy"'),
  judged("wrong-softmax-binary", softmax, oneHot(3), '"binary_crossentropy"'),
  judged("wrong-softmax-mse", softmax, oneHot(3), '"mse"'),
  judged("wrong-softmax-of-one", 'layers.Dense(1, activation="softmax")', binary(1), '"binary_crossentropy"'),
  judged("wrong-relu-logits", 'layers.Dense(3, activation="relu")', oneHot(3), "losses.CategoricalCrossentropy(from_logits=True)", recent),
  judged("wrong-softmax-axis", "layers.Softmax(axis=0)", oneHot(3), '"categorical_crossentropy"', {
    ...recent,
    body: ['layers.Dense(4, activation="tanh")', logits, "layers.Softmax(axis=0)"],
  }),
  judged("wrong-broadcast-mse", "layers.Dense(1)", real(3), '"mse"', { software: ["tf-keras-2.21"] }),
  judged("wrong-large-outputs", softmax, oneHot(3), '"categorical_crossentropy"', {
    body: ["layers.Lambda(lambda t: t * 40.0)", "layers.Dense(4)", softmax],
  }),
]);
