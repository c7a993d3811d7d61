import { changed, makeArray, prepared } from "../../array.ts";
import { type ArrayStep, isWhole, type RandomSplit, rangeOf } from "../../array-content.ts";
import { contentOfMeasure } from "../../predictions.ts";
import { type ArrayValue, integer, isSequence, list, none, numberOf, type ObjectValue, unknownValue, type Value } from "../../value.ts";
import type { LibraryCall, LibraryFunction } from "../library-call.ts";
import { argument, dataObject, isTrue, notKnown, toArray } from "./data-call.ts";
import { oneHotRows } from "./one-hot.ts";
import { makeTable, tableAfter, tableArray, tableOf } from "./table.ts";

const scalerNames: readonly string[] = [
  "StandardScaler",
  "MinMaxScaler",
  "RobustScaler",
  "MaxAbsScaler",
  "Normalizer",
  "PowerTransformer",
  "QuantileTransformer",
];
const encoderNames: readonly string[] = ["OneHotEncoder", "LabelEncoder", "LabelBinarizer", "OrdinalEncoder", "MultiLabelBinarizer"];

/** Measures of predictions; what they are is a number, a matrix or a text. */
const measureNames: readonly string[] = [
  "accuracy_score",
  "balanced_accuracy_score",
  "classification_report",
  "confusion_matrix",
  "f1_score",
  "mean_absolute_error",
  "mean_squared_error",
  "precision_score",
  "r2_score",
  "recall_score",
];

/** scikit-learn's splits, scalers and encoders. */
export const scikitLearnFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ...["sklearn.model_selection.train_test_split", "sklearn.cross_validation.train_test_split"].map((name): [string, LibraryFunction] => [
    name,
    trainTestSplit,
  ]),
  ...[...scalerNames, ...encoderNames].map((name): [string, LibraryFunction] => [
    `sklearn.preprocessing.${name}`,
    (call) => makeTransformer(call, name),
  ]),
  ["sklearn.preprocessing.scale", (call) => scaledOnce(call, "StandardScaler")],
  ["sklearn.preprocessing.minmax_scale", (call) => scaledOnce(call, "MinMaxScaler")],
  ["sklearn.preprocessing.normalize", (call) => scaledOnce(call, "Normalizer")],
  ["sklearn.preprocessing.label_binarize", labelBinarize],
  ...measureNames.map((name): [string, LibraryFunction] => [`sklearn.metrics.${name}`, measured]),
  ["sklearn.decomposition.PCA", (call) => makeTransformer(call, "PCA")],
]);

/** `accuracy_score(labels, predictions)`. */
function measured(call: LibraryCall): Value {
  const [labels, predicted] = [toArray(call, argument(call, 0, "y_true")), toArray(call, argument(call, 1, "y_pred"))];
  const content = labels && predicted ? contentOfMeasure(labels, predicted) : null;
  return content ? makeArray({ content, span: call.span }) : unknownValue("it is computed when the program runs", call.span);
}

/** `train_test_split(x, y, …)`: for every array its training and its test part. */
function trainTestSplit(call: LibraryCall): Value {
  const inputs = call.raw.positional.map(({ value }) => value);
  const arrays = inputs.map((value) => toArray(call, value) ?? lengthOnly(value));
  const total = arrays.find((array) => array?.shape?.[0] != null)?.shape?.[0] ?? null;
  const sizes = splitSizes(
    total,
    argument(call, Number.POSITIVE_INFINITY, "test_size"),
    argument(call, Number.POSITIVE_INFINITY, "train_size"),
  );
  const isShuffled = isTrue(argument(call, Number.POSITIVE_INFINITY, "shuffle"), true);
  const how = splitOf(call, sizes);
  const elements = inputs.flatMap((value, i) => {
    const array = arrays[i];
    return (["first", "second"] as const).map((part, k): Value => {
      const size = sizes[k] ?? null;
      if (!array) return notKnown(call, value, "what is split is not known");
      return partOf(call, { value, array, part, size, start: k === 0 ? 0 : (sizes[0] ?? null), isShuffled, how });
    });
  });
  const result = list(elements, call.span);
  result.isComplete = call.raw.isComplete;
  return result;
}

/** A list of texts or of other values counts as an array of its length. */
function lengthOnly(value: Value): ArrayValue | null {
  return value.kind === "list" ? makeArray({ shape: [value.isComplete ? value.elements.length : null], span: value.span }) : null;
}

interface SplitPart {
  readonly value: Value;
  readonly array: ArrayValue;
  readonly part: "first" | "second";
  readonly size: number | null;
  readonly start: number | null;
  readonly isShuffled: boolean;
  readonly how: RandomSplit | null;
}

/** How the parts are chosen; null where that is not known. */
function splitOf(call: LibraryCall, [first, second]: readonly [number | null, number | null]): RandomSplit | null {
  const keyword = (name: string) => argument(call, Number.POSITIVE_INFINITY, name);
  const [seed, labels] = [keyword("random_state"), keyword("stratify")];
  const isSeeded = seed !== null && seed.kind !== "none";
  if (first === null || second === null || (isSeeded && numberOf(seed) === null)) return null;
  const how = { sizes: [first, second] as const, seed: isSeeded ? numberOf(seed) : null };
  if (!labels || labels.kind === "none") return how;
  const array = toArray(call, labels);
  return array?.content?.type === "dataSet" && !array.rows ? { ...how, stratify: array.content } : null;
}

function partOf(call: LibraryCall, { value, array, part, size, start, isShuffled, how }: SplitPart): Value {
  const { span } = call;
  // Without shuffling the parts are the first and the last rows.
  const step: ArrayStep =
    !isShuffled && start !== null && size !== null
      ? { kind: "take", start, stop: start + size, span }
      : { kind: "split", part, size, how, span };
  const shuffledAt = isShuffled ? call.machine.loops.length : array.shuffledAt;
  const table = tableOf(value);
  if (table) return makeTable({ ...tableAfter(table, step), rows: size, shuffledAt }, span);
  const shape = array.shape && [size, ...array.shape.slice(1)];
  const literal = array.content?.type === "literal" ? null : prepared(array, step, shape, span).content;
  return { ...array, content: literal, shape, rows: null, shuffledAt, span };
}

/** Sizes of both parts; a quarter is for testing where nothing is said. */
function splitSizes(total: number | null, test: Value | null, train: Value | null): readonly [number | null, number | null] {
  const [testSize, trainSize] = [test, train].map((value) => (value && value.kind !== "none" ? value : null));
  if (total === null || (testSize && numberOf(testSize) === null) || (trainSize && numberOf(trainSize) === null)) return [null, null];
  const of = (value: Value, round: (x: number) => number) => {
    const number = numberOf(value) ?? 0;
    return value.kind === "number" && value.isInteger ? number : round(number * total);
  };
  const testCount = testSize ? of(testSize, Math.ceil) : trainSize ? total - of(trainSize, Math.floor) : Math.ceil(0.25 * total);
  const trainCount = trainSize ? of(trainSize, Math.floor) : total - testCount;
  return [trainCount, testCount];
}

const transformerType = "sklearn.preprocessing";

function makeTransformer(call: LibraryCall, name: string): Value {
  const keyword = (key: string) => argument(call, Number.POSITIVE_INFINITY, key);
  return dataObject(call, `${transformerType}.${name}`, {
    "=range": argument(call, 0, "feature_range") ?? none(call.span),
    "=mean": keyword("with_mean") ?? none(call.span),
    "=std": keyword("with_std") ?? none(call.span),
    "=components": argument(call, 0, "n_components") ?? none(call.span),
    "=sparse": keyword("sparse_output") ?? keyword("sparse") ?? none(call.span),
  });
}

function scaledOnce(call: LibraryCall, name: string): Value {
  const scaler = makeTransformer({ ...call, raw: { positional: [], keywords: new Map(), isComplete: true } }, name);
  if (scaler.kind !== "object") return scaler;
  remember(call, scaler);
  return transformed(call, scaler, argument(call, 0, "X"));
}

/** Methods of scalers and encoders; null for other objects. */
export function callTransformerMethod(call: LibraryCall, self: ObjectValue, name: string): Value | null {
  if (!self.type.startsWith(`${transformerType}.`)) return null;
  switch (name) {
    case "fit":
    case "partial_fit":
      remember(call, self);
      return self;
    case "fit_transform":
      remember(call, self);
      return transformed(call, self, argument(call, 0, "X", "y"));
    case "transform":
      return transformed(call, self, argument(call, 0, "X", "y"));
    case "inverse_transform": {
      const array = toArray(call, argument(call, 0, "X"));
      return makeArray({ shape: array?.shape ?? null, dtype: array?.dtype ?? null, span: call.span });
    }
    default:
      return notKnown(call, null, `\`${name}\` of \`${self.type}\` is not followed`);
  }
}

/** What a scaler or an encoder learns from: its classes where the labels tell. */
function remember(call: LibraryCall, self: ObjectValue): void {
  const labels = toArray(call, argument(call, 0, "X", "y"));
  if (labels) self.state.set("=fitted", labels);
  const classes = labels ? classCount(labels) : null;
  if (classes !== null) self.state.set("=classes", integer(classes, call.span));
  self.state.set("classes_", makeArray({ shape: [classes], span: call.span }));
}

function classCount(labels: ArrayValue): number | null {
  const { content } = labels;
  if (content?.type === "external") return content.classes ?? null;
  if (content?.type === "literal") return new Set(content.values).size;
  if (content?.type === "made" && content.range && content.what.startsWith("examples")) return content.range[1] + 1;
  const range = content?.type === "dataSet" && content.part === "labels" && isWhole(content) ? rangeOf(content) : null;
  return range ? range[1] + 1 : null;
}

function transformed(call: LibraryCall, self: ObjectValue, value: Value | null): Value {
  const array = value?.kind === "object" ? tableArray(value) : (toArray(call, value) ?? (value ? lengthOnly(value) : null));
  if (!array) return notKnown(call, value, "what is transformed is not known");
  const { span } = call;
  const classes = numberOf(self.state.get("=classes"));
  const name = self.type.split(".").at(-1) ?? "";
  const rows = array.shape?.[0] ?? null;
  switch (name) {
    case "LabelEncoder":
      return { ...changed(array, { what: "numbers of classes", shape: [rows], keepsRange: false, keepsRows: true, span }), dtype: "int64" };
    case "OrdinalEncoder":
      return {
        ...changed(array, { what: "numbers of classes", shape: array.shape, keepsRange: false, keepsRows: true, span }),
        dtype: "float64",
      };
    case "OneHotEncoder":
    case "LabelBinarizer": {
      const dtype = name === "OneHotEncoder" ? "float64" : "int64";
      const flat: ArrayValue = { ...array, shape: [rows] };
      // Two classes make one column of LabelBinarizer.
      if (name === "LabelBinarizer" && classes === 2) return { ...flat, shape: [rows, 1], dtype, span };
      const isColumn = array.shape === null || array.shape.length === 1 || array.shape[1] === 1;
      if (classes === null || !isColumn)
        return makeArray({ shape: [rows, null], dtype, content: array.content, shuffledAt: array.shuffledAt, span });
      return { ...oneHotRows(flat, classes, span), dtype };
    }
    case "PCA": {
      const components = self.state.get("=components") ?? null;
      const width = components?.kind === "number" && components.isInteger ? components.value : null;
      return changed(array, {
        what: "principal components",
        shape: [rows, width],
        dtype: "float64",
        keepsRange: false,
        keepsRows: true,
        span,
      });
    }
    default:
      return scaled(self, array, name, span);
  }
}

function scaled(self: ObjectValue, array: ArrayValue, name: string, span: LibraryCall["span"]): ArrayValue {
  let result: ArrayValue = { ...array, dtype: array.dtype === "float32" ? "float32" : "float64", span };
  const step = (one: ArrayStep) => {
    result = prepared(result, one, result.shape, span);
  };
  const fitted = self.state.get("=fitted");
  const source = fitted?.kind === "array" && !fitted.rows && fitted.content ? { axes: [0], source: fitted.content } : {};
  // What has no spread is left as it is.
  const statistic = (operation: "subtract" | "divide", by: "mean" | "std" | "min" | "range" | "norm") =>
    step({ kind: "statistic", operation, by, zero: "one", ...(by === "norm" ? { axes: [1] } : source), span });
  const setting = (key: string) => self.state.get(`=${key}`) ?? null;
  switch (name) {
    case "StandardScaler":
      if (isTrue(setting("mean"), true)) statistic("subtract", "mean");
      if (isTrue(setting("std"), true)) statistic("divide", "std");
      return result;
    case "MinMaxScaler": {
      statistic("subtract", "min");
      statistic("divide", "range");
      const range = setting("range");
      const [low, high] = range && isSequence(range) ? range.elements.map(numberOf) : [0, 1];
      if (low == null || high == null)
        step({ kind: "other", what: "scaled to a range that is not known", keepsRange: false, keepsRows: true, span });
      else if (low !== 0 || high !== 1) step({ kind: "affine", multiply: high - low, add: low, span });
      return result;
    }
    case "Normalizer":
      statistic("divide", "norm");
      return result;
    default:
      step({ kind: "other", what: `scaled by \`${name}\``, keepsRange: false, keepsRows: true, span });
      return result;
  }
}

function labelBinarize(call: LibraryCall): Value {
  const labels = toArray(call, argument(call, 0, "y"));
  const classes = argument(call, 1, "classes");
  const count =
    classes && isSequence(classes) && classes.isComplete ? classes.elements.length : (toArray(call, classes)?.shape?.[0] ?? null);
  if (!labels) return notKnown(call, argument(call, 0, "y"), "the labels are not known");
  const rows = labels.shape?.[0] ?? null;
  if (count === null || count < 3)
    return makeArray({ shape: [rows, count === 2 ? 1 : null], dtype: "int64", content: labels.content, span: call.span });
  return { ...oneHotRows(labels, count, call.span), dtype: "int64" };
}
