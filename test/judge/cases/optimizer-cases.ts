import { type KerasSoftware, oneHot, real } from "./case.ts";
import { type KerasCase, kerasCases, rate, tokens } from "./keras-case.ts";

type Settings = readonly [name: string, text: string];

/** `text` has RATE(x) for the learning rate. */
const everywhere: readonly Settings[] = [
  ["sgd", "SGD(RATE(0.1))"],
  ["sgd-default", "SGD()"],
  ["sgd-momentum", "SGD(RATE(0.05), momentum=0.9)"],
  ["sgd-nesterov", "SGD(RATE(0.05), momentum=0.9, nesterov=True)"],
  ["sgd-clipnorm", "SGD(RATE(0.3), clipnorm=0.1)"],
  ["sgd-clipvalue", "SGD(RATE(0.3), clipvalue=0.02)"],
  ["rmsprop", "RMSprop(RATE(0.01))"],
  ["rmsprop-default", "RMSprop()"],
  ["rmsprop-rho", "RMSprop(RATE(0.01), rho=0.7, epsilon=0.01)"],
  ["adam", "Adam(RATE(0.02))"],
  ["adam-default", "Adam()"],
  ["adam-betas", "Adam(RATE(0.02), beta_1=0.7, beta_2=0.9, epsilon=0.001)"],
  ["adam-amsgrad", "Adam(RATE(0.05), beta_2=0.6, amsgrad=True)"],
  ["adam-clipnorm", "Adam(RATE(0.02), clipnorm=0.05, epsilon=0.01)"],
  ["adagrad", "Adagrad(RATE(0.1))"],
  ["adagrad-default", "Adagrad()"],
  ["adadelta", "Adadelta(RATE(1.0))"],
  ["adadelta-rho", "Adadelta(RATE(0.5), rho=0.8, epsilon=0.001)"],
  ["adadelta-default", "Adadelta()"],
  ["adamax", "Adamax(RATE(0.02))"],
  ["adamax-default", "Adamax()"],
];

const nadam: readonly Settings[] = [
  ["nadam", "Nadam(RATE(0.02))"],
  ["nadam-default", "Nadam()"],
];

const oldOnly: readonly Settings[] = [
  ["sgd-decay", "SGD(RATE(0.2), decay=0.1)"],
  ["sgd-decay-momentum", "SGD(RATE(0.1), momentum=0.9, decay=0.1)"],
  ["sgd-decay-nesterov", "SGD(RATE(0.1), momentum=0.9, decay=0.1, nesterov=True)"],
  ["adam-decay", "Adam(RATE(0.05), decay=0.1)"],
  ["rmsprop-decay", "RMSprop(RATE(0.02), decay=0.2)"],
  ["adagrad-decay", "Adagrad(RATE(0.1), decay=0.2)"],
  ["adamax-decay", "Adamax(RATE(0.05), decay=0.2)"],
  ["adam-epsilon", "Adam(RATE(0.02), epsilon=0.1)"],
];

const newOnly: readonly Settings[] = [
  ["sgd-weight-decay", "SGD(RATE(0.1), weight_decay=0.05)"],
  ["sgd-global-clipnorm", "SGD(RATE(0.3), global_clipnorm=0.2)"],
  ["adam-weight-decay", "Adam(RATE(0.02), weight_decay=0.1)"],
  ["adamw", "AdamW(RATE(0.02))"],
  ["adamw-decay", "AdamW(RATE(0.02), weight_decay=0.2)"],
  ["rmsprop-momentum", "RMSprop(RATE(0.01), momentum=0.8)"],
  ["rmsprop-centered", "RMSprop(RATE(0.01), centered=True, epsilon=0.001)"],
  ["rmsprop-centered-momentum", "RMSprop(RATE(0.01), centered=True, momentum=0.5, epsilon=0.001)"],
  ["adagrad-initial", "Adagrad(RATE(0.1), initial_accumulator_value=0.5, epsilon=0.01)"],
  ["ftrl", "Ftrl(RATE(0.1))"],
  ["ftrl-regularized", "Ftrl(RATE(0.1), l1_regularization_strength=0.01, l2_regularization_strength=0.02)"],
  ["lion", "Lion(RATE(0.005))"],
  ["sgd-exponential", "SGD(optimizers.schedules.ExponentialDecay(0.3, decay_steps=5, decay_rate=0.5))"],
  ["sgd-exponential-staircase", "SGD(optimizers.schedules.ExponentialDecay(0.3, decay_steps=5, decay_rate=0.5, staircase=True))"],
  ["sgd-inverse-time", "SGD(optimizers.schedules.InverseTimeDecay(0.3, decay_steps=4, decay_rate=0.7))"],
  ["sgd-piecewise", "SGD(optimizers.schedules.PiecewiseConstantDecay([5, 12], [0.3, 0.1, 0.02]))"],
  ["sgd-polynomial", "SGD(optimizers.schedules.PolynomialDecay(0.3, decay_steps=12, end_learning_rate=0.05, power=2.0))"],
  ["sgd-polynomial-cycle", "SGD(optimizers.schedules.PolynomialDecay(0.3, decay_steps=6, end_learning_rate=0.05, cycle=True))"],
  ["sgd-cosine", "SGD(optimizers.schedules.CosineDecay(0.3, decay_steps=15, alpha=0.1))"],
  ["sgd-cosine-warmup", "SGD(optimizers.schedules.CosineDecay(0.0, decay_steps=10, warmup_target=0.3, warmup_steps=5))"],
  ["adam-exponential", "Adam(optimizers.schedules.ExponentialDecay(0.05, decay_steps=6, decay_rate=0.5))"],
  ["sgd-momentum-piecewise", "SGD(optimizers.schedules.PiecewiseConstantDecay([5], [0.1, 0.02]), momentum=0.9)"],
];

const legacy: readonly Settings[] = [
  ["legacy-adam", "legacy.Adam(RATE(0.02), decay=0.1)"],
  ["legacy-sgd", "legacy.SGD(RATE(0.1), momentum=0.9, decay=0.05)"],
  ["legacy-rmsprop", "legacy.RMSprop(RATE(0.01), momentum=0.5)"],
  ["legacy-adagrad", "legacy.Adagrad(RATE(0.1))"],
];

function of(settings: readonly Settings[], software: readonly KerasSoftware[]): readonly KerasCase[] {
  return settings.map(([name, text]) => ({
    name: `optimizer-${name}`,
    software,
    inputs: [real(5)],
    labels: [oneHot(3)],
    body: ['layers.Dense(4, activation="tanh")', 'layers.Dense(3, activation="softmax")'],
    optimizer: (one) => `optimizers.${text.replace(/RATE\(([\d.]+)\)/, (_, value: string) => rate(one, value))}`,
  }));
}

/** Keras gives embeddings sparse gradients, and some optimizers treat those in their own way. */
const onEmbeddings = ["SGD(RATE(0.5), momentum=0.9)", "Adam(RATE(0.02))", "RMSprop(RATE(0.01))", "Adagrad(RATE(0.1))"].map(
  (text): KerasCase => ({
    name: `optimizer-${(/^\w+/.exec(text)?.[0] ?? "").toLowerCase()}-embedding`,
    software: ["keras-2.2", "tf-keras-2.21", "keras-3"],
    inputs: [tokens(7, 5)],
    body: ["layers.Embedding(7, 3)", "layers.Flatten()", 'layers.Dense(3, activation="softmax")'],
    optimizer: (one) => `optimizers.${text.replace(/RATE\(([\d.]+)\)/, (_, value: string) => rate(one, value))}`,
  }),
);

export const optimizerCases = kerasCases([
  ...of(everywhere, ["keras-2.2", "tf-keras-2.21", "keras-3"]),
  ...of(nadam, ["keras-2.2", "tf-keras-2.21", "keras-3"]),
  ...of(oldOnly, ["keras-2.2"]),
  ...of(newOnly, ["tf-keras-2.21", "keras-3"]),
  ...of(legacy, ["tf-keras-2.21"]),
  ...onEmbeddings,
  {
    name: "optimizer-string",
    software: ["keras-2.2", "tf-keras-2.21", "keras-3"],
    inputs: [real(5)],
    body: ['layers.Dense(4, activation="relu")', 'layers.Dense(3, activation="softmax")'],
    optimizer: '"sgd"',
  },
  {
    name: "optimizer-adam-batch-norm",
    software: ["tf-keras-2.21", "keras-3"],
    inputs: [real(5)],
    body: [
      "layers.Dense(4, use_bias=False)",
      "layers.BatchNormalization()",
      'layers.Activation("relu")',
      'layers.Dense(3, activation="softmax")',
    ],
    optimizer: "optimizers.Adam(learning_rate=0.02, epsilon=0.01)",
  },
]);
