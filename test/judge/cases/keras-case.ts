import { batchSize, type Feed, integers, type JudgeCase, type KerasSoftware, oneHot } from "./case.ts";

const modules = "layers, regularizers, constraints, optimizers, losses";

/** How each release is imported. */
const imports: Readonly<Record<KerasSoftware, readonly string[]>> = {
  "keras-2.2": ["import keras", "import keras.backend as K", `from keras import ${modules}`],
  "tf-keras-2.21": ["import tensorflow as tf", "from tensorflow import keras", `from tensorflow.keras import ${modules}`],
  "keras-3": ["import keras", `from keras import ${modules}`],
};

export interface KerasCase {
  readonly name: string;
  readonly software: readonly KerasSoftware[];
  readonly inputs: readonly Feed[];
  readonly labels?: readonly Feed[];
  /** What `fit` is given as `sample_weight`. */
  readonly sampleWeights?: Feed;
  /**
   * Lines between the inputs (`x`; `x1`, `x2`, … of several) and `model`. An array of layers is a chain from `x` to `out`.
   * Given the release, for what is spelled differently.
   */
  readonly body: Lines;
  /** What `model` gives, "out" unless said; null where the body makes the whole model. */
  readonly outputs?: string | null;
  readonly loss?: string | ((software: KerasSoftware) => string);
  readonly optimizer?: string | ((software: KerasSoftware) => string);
  /** Further arguments of `compile` and `fit`. */
  readonly compile?: string;
  readonly fit?: string | ((software: KerasSoftware) => string);
  /** Statements before the model: functions of the program's own. */
  readonly before?: Lines;
  /** How often `fit` goes over the data, where it is run as a whole. */
  readonly epochs?: number;
  /** Whether `fit` is given data to validate on. */
  readonly validates?: boolean;
}

type Lines = string | readonly string[] | ((software: KerasSoftware) => string | readonly string[]);

/** The programs of a Keras case, one for each release that has what it needs. */
export function kerasCases(cases: readonly KerasCase[]): readonly JudgeCase[] {
  return cases.flatMap((one) => one.software.map((software) => kerasCase(one, software)));
}

/** `learning_rate`, which Keras 2.2 called `lr`. */
export function rate(software: KerasSoftware, value: number | string): string {
  return `${software === "keras-2.2" ? "lr" : "learning_rate"}=${value}`;
}

function kerasCase(one: KerasCase, software: KerasSoftware): JudgeCase {
  const labels = one.labels ?? [oneHot(3)];
  const names = one.inputs.map((_, i) => (one.inputs.length === 1 ? "x" : `x${i + 1}`));
  const answers = labels.map((_, i) => (labels.length === 1 ? "y" : `y${i + 1}`));
  const spell = (text: string | ((software: KerasSoftware) => string) | undefined, otherwise: string) =>
    typeof text === "function" ? text(software) : (text ?? otherwise);
  const optimizer = spell(one.optimizer, `optimizers.SGD(${rate(software, 0.1)})`);
  const loss = spell(one.loss, '"categorical_crossentropy"');
  const settings = [one.sampleWeights ? "sample_weight=w_train" : "", spell(one.fit, "")].filter((text) => text !== "");
  const input = (feed: Feed) => `layers.Input(shape=${tuple(feed.shape)}${feed.fill === "integer" ? ', dtype="int32"' : ""})`;
  const before = one.before === undefined ? [] : typeof one.before === "function" ? one.before(software) : one.before;
  const source = [
    "import numpy as np",
    ...imports[software],
    "",
    ...one.inputs.map((feed, i) => `${names[i]}_train = ${array(feed)}`),
    ...labels.map((feed, i) => `${answers[i]}_train = ${array(feed)}`),
    ...(one.sampleWeights ? [`w_train = ${array(one.sampleWeights)}`] : []),
    ...(one.validates ? [`x_validation = ${array(one.inputs[0] as Feed)}`, `y_validation = ${array(labels[0] as Feed)}`] : []),
    "",
    ...(typeof before === "string" ? before.split("\n") : before),
    ...(one.outputs === null ? [] : one.inputs.map((feed, i) => `${names[i]} = ${input(feed)}`)),
    ...bodyLines(one.body, software),
    ...(one.outputs === null ? [] : [`model = keras.models.Model(${list(names)}, ${one.outputs ?? "out"})`]),
    `model.compile(optimizer=${optimizer}, loss=${loss}${one.compile ? `, ${one.compile}` : ""})`,
    `model.fit(${list(names.map((name) => `${name}_train`))}, ${list(answers.map((name) => `${name}_train`))}, batch_size=${batchSize}, epochs=${one.epochs ?? 1}${one.validates ? ", validation_data=(x_validation, y_validation)" : ""}${settings.map((text) => `, ${text}`).join("")})`,
    "",
  ].join("\n");
  const weights = one.sampleWeights ? { sampleWeights: [one.sampleWeights] } : {};
  const whole = one.epochs === undefined ? {} : { epochs: one.epochs };
  return { id: `${software}/${one.name}`, software, source, inputs: one.inputs, labels, ...weights, ...whole };
}

function bodyLines(body: Lines, software: KerasSoftware): readonly string[] {
  const lines = typeof body === "function" ? body(software) : body;
  if (typeof lines === "string") return lines.split("\n");
  return lines.map((layer, i) => `${i === lines.length - 1 ? "out" : "h"} = ${layer}(${i === 0 ? "x" : "h"})`);
}

/** An array of a feed's shape and kind, as a program makes one; the judge feeds its own numbers. */
export function array(feed: Feed): string {
  const shape = tuple([20 * batchSize, ...feed.shape]);
  switch (feed.fill) {
    case "integer":
      return `np.random.randint(0, ${feed.classes}, ${shape})`;
    case "binary":
      return `np.random.randint(0, 2, ${shape}).astype("float32")`;
    default:
      return `np.random.rand${shape}.astype("float32")`;
  }
}

export function tuple(shape: readonly number[]): string {
  return `(${shape.join(", ")}${shape.length === 1 ? "," : ""})`;
}

function list(names: readonly string[]): string {
  return names.length === 1 ? (names[0] ?? "") : `[${names.join(", ")}]`;
}

/** A token input of `length` words out of `vocabulary`. */
export function tokens(vocabulary: number, length: number): Feed {
  return integers(vocabulary, length);
}
