import { type CatalogDataSet, type CatalogFeature, catalogDataSets } from "../../../api/catalog-data-sets.ts";
import { dataSetFacts } from "../../../api/data-sets.ts";
import type { Span } from "../../../text/span.ts";
import { makeArray } from "../../array.ts";
import type { ArrayContent, ArrayStep } from "../../array-content.ts";
import {
  type ArrayValue,
  type DictValue,
  integer,
  isSequence,
  none,
  numberOf,
  type ObjectValue,
  string,
  stringOf,
  tuple,
  unknownValue,
  type Value,
} from "../../value.ts";
import type { LibraryCall, LibraryFunction } from "../library-call.ts";
import { argument, dataObject, isTrue, notKnown } from "./data-call.ts";
import { batched, makeDataset } from "./dataset.ts";
import { external } from "./external.ts";

/** TensorFlow Datasets: well-known data sets by name. */
export const catalogFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ["tensorflow_datasets.load", load],
  ["tensorflow_datasets.builder", builder],
  ["tensorflow_datasets.as_numpy", (call) => argument(call, 0, "dataset") ?? none(call.span)],
  ["tensorflow_datasets.disable_progress_bar", ({ span }) => none(span)],
]);

const builderType = "tensorflow_datasets.core.DatasetBuilder";

/** Name without its version: "mnist:3.*.*" is "mnist". */
function catalogEntry(name: string | null): CatalogDataSet | null {
  return name === null ? null : (catalogDataSets[name.replace(/:.*$/, "").toLowerCase()] ?? null);
}

function load(call: LibraryCall): Value {
  const name = stringOf(argument(call, 0, "name"));
  const options: Options = {
    name,
    split: argument(call, 1, "split"),
    isSupervised: isTrue(argument(call, Number.POSITIVE_INFINITY, "as_supervised"), false),
    batchSize: argument(call, Number.POSITIVE_INFINITY, "batch_size"),
  };
  const data = loaded(call, options);
  if (!isTrue(argument(call, Number.POSITIVE_INFINITY, "with_info"), false)) return data;
  return tuple([data, infoOf(call, name)], call.span);
}

interface Options {
  readonly name: string | null;
  readonly split: Value | null;
  readonly isSupervised: boolean;
  readonly batchSize: Value | null;
}

function loaded(call: LibraryCall, options: Options): Value {
  const entry = catalogEntry(options.name);
  const name = options.name;
  if (!name) return unknownValue("which data set is loaded is not known", call.span);
  const { split } = options;
  if (split && isSequence(split)) return { ...split, elements: split.elements.map((one) => part(call, options, one)) };
  if (split && split.kind !== "none") return part(call, options, split);
  if (!entry) return { kind: "dict", entries: new Map(), isComplete: false, span: call.span };
  const entries = new Map(
    Object.keys(entry.splits).map((key) => [
      `s:${key}`,
      { key: string(key, call.span), value: part(call, options, string(key, call.span)) },
    ]),
  );
  return { kind: "dict", entries, isComplete: true, span: call.span };
}

/** One split as a dataset, or as whole arrays with `batch_size=-1`. */
function part(call: LibraryCall, { name, isSupervised, batchSize }: Options, split: Value): Value {
  const entry = catalogEntry(name);
  const text = splitName(split);
  if (!entry || !name) {
    const element = notKnown(call, null, `the data set \`${name}\` is not among those that are known`);
    return makeDataset({ element, span: call.span });
  }
  const rows = text === null ? null : rowsOf(text, entry.splits);
  const size = batchSize && batchSize.kind !== "none" ? numberOf(batchSize) : null;
  const source: Source = { name, entry, split: text, rows, span: call.span };
  // Decoders of the program's own may scale what is read.
  const isDecoded = call.raw.keywords.has("decoders");
  const one = (feature: string): Value => {
    const value = leaf(source, feature);
    return isDecoded && value.kind === "array" ? { ...value, content: null } : value;
  };
  const [input, label] = entry.supervised;
  const element: Value = isSupervised ? tuple([one(input), one(label)], call.span) : features(source, one);
  if (size === -1) return batched(element, rows?.count ?? null);
  const count = rows?.count ?? null;
  if (size === null) return makeDataset({ element, count, span: call.span });
  return makeDataset({
    element: batched(element, null),
    count: count === null ? null : Math.ceil(count / size),
    batch: { size, dropsRemainder: false, span: call.span },
    span: call.span,
  });
}

/** `"train[:80%]"`, or the name of `tfds.Split.TRAIN`. */
function splitName(value: Value): string | null {
  if (value.kind === "api") return value.name.split(".").at(-1)?.toLowerCase() ?? null;
  return stringOf(value);
}

interface Rows {
  /** The only split that they are of; null for several. */
  readonly of: string | null;
  readonly count: number | null;
  readonly isWhole: boolean;
}

function rowsOf(text: string, splits: Readonly<Record<string, number>>): Rows {
  const parts = text.split("+").map((one) => sliceOf(one.trim(), splits));
  const [first, ...others] = parts;
  if (first && others.length === 0) return first;
  const counts = parts.map((one) => one.count);
  return { of: null, count: counts.includes(null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0), isWhole: false };
}

function sliceOf(text: string, splits: Readonly<Record<string, number>>): Rows {
  const match = /^(\w+)(?:\[(-?\d+%?)?:(-?\d+%?)?\])?$/.exec(text);
  const total = match?.[1] === undefined ? undefined : splits[match[1]];
  if (!match?.[1] || total === undefined) return { of: null, count: null, isWhole: false };
  const place = (bound: string | undefined, otherwise: number): number => {
    if (bound === undefined) return otherwise;
    const number = Number.parseInt(bound, 10);
    const rows = bound.endsWith("%") ? roundHalfEven((number * total) / 100) : number;
    return Math.min(total, Math.max(0, rows < 0 ? rows + total : rows));
  };
  const count = Math.max(0, place(match[3], total) - place(match[2], 0));
  return { of: match[1], count, isWhole: count === total };
}

/** As Python rounds. */
function roundHalfEven(value: number): number {
  const low = Math.floor(value);
  if (value - low !== 0.5) return Math.round(value);
  return low % 2 === 0 ? low : low + 1;
}

interface Source {
  readonly name: string;
  readonly entry: CatalogDataSet;
  readonly split: string | null;
  readonly rows: Rows | null;
  readonly span: Span;
}

function features({ entry, span }: Source, one: (feature: string) => Value): DictValue {
  const entries = new Map(Object.keys(entry.features).map((name) => [`s:${name}`, { key: string(name, span), value: one(name) }]));
  return { kind: "dict", entries, isComplete: true, span };
}

/** One example's value of a feature. */
function leaf(source: Source, name: string): ArrayValue {
  const feature = source.entry.features[name];
  if (!feature) return makeArray({ span: source.span });
  const [shape, dtype] = formOf(feature);
  return makeArray({ shape, dtype, content: contentOf(source, name, feature), span: source.span });
}

function formOf(feature: CatalogFeature): readonly [readonly (number | null)[], string] {
  switch (feature.kind) {
    case "image":
      return [feature.shape, "uint8"];
    case "label":
      return [[], "int64"];
    case "text":
      return [[], "string"];
    case "tensor":
      return [feature.shape, feature.dtype];
  }
}

function contentOf({ name, entry, split, rows, span }: Source, featureName: string, feature: CatalogFeature): ArrayContent {
  const keras = rows?.of === "train" || rows?.of === "test" ? entry.keras : undefined;
  const [input, label] = entry.supervised;
  if (keras && rows?.of && (featureName === input || featureName === label)) {
    const of: "train" | "test" = rows.of === "train" ? "train" : "test";
    const isInputs = featureName === input;
    const facts = dataSetFacts[keras];
    const [shape, dtype] = formOf(feature);
    const steps: ArrayStep[] = [];
    const own = isInputs ? facts?.input : facts?.label;
    // The same examples as in Keras, images with an axis for their channels and labels without one.
    if (own && own.length !== shape.length)
      steps.push({ kind: "reshape", shape: [facts?.[of] ?? 0, ...shape.map((size) => size ?? 0)], span });
    if (!isInputs && facts?.labelType !== dtype) steps.push({ kind: "cast", dtype, span });
    if (!rows.isWhole) steps.push({ kind: "split", part: "first", size: rows.count, how: null, span });
    return { type: "dataSet", dataSet: keras, split: of, part: isInputs ? "inputs" : "labels", steps };
  }
  const what = split === null ? `\`${name}\`` : `\`${name}\`, split \`${split}\``;
  const dataSet = name.replace(/:.*$/, "");
  if (feature.kind === "image") return external(what, { dataSet, range: [0, 255] });
  return feature.kind === "label"
    ? external(what, { dataSet, range: [0, feature.classes - 1], classes: feature.classes })
    : external(what, { dataSet });
}

/** `info` of `with_info=True`: sizes of splits, shapes of features, numbers of classes. */
function infoOf(call: LibraryCall, name: string | null): Value {
  const entry = catalogEntry(name);
  if (!entry) return unknownValue(`the data set \`${name}\` is not among those that are known`, call.span);
  const { span } = call;
  const dict = (pairs: readonly (readonly [string, Value])[]): DictValue => ({
    kind: "dict",
    entries: new Map(pairs.map(([key, value]) => [`s:${key}`, { key: string(key, span), value }])),
    isComplete: true,
    span,
  });
  const splits = Object.entries(entry.splits).map(([key, count]): [string, Value] => [
    key,
    dataObject(call, "tensorflow_datasets.SplitInfo", { num_examples: integer(count, span), name: string(key, span) }),
  ]);
  const featureInfos = Object.entries(entry.features).map(([key, feature]): [string, Value] => [key, featureInfo(call, feature)]);
  return dataObject(call, "tensorflow_datasets.DatasetInfo", {
    name: string(name ?? "", span),
    splits: dict(splits),
    features: dict(featureInfos),
    supervised_keys: tuple(
      entry.supervised.map((key) => string(key, span)),
      span,
    ),
  });
}

function featureInfo(call: LibraryCall, feature: CatalogFeature): Value {
  const { span } = call;
  const [shape, dtype] = formOf(feature);
  const state: Record<string, Value> = {
    shape: tuple(
      shape.map((size) => (size === null ? none(span) : integer(size, span))),
      span,
    ),
    dtype: { kind: "api", name: `tensorflow.${dtype}`, span },
  };
  if (feature.kind === "label") {
    state.num_classes = integer(feature.classes, span);
    const names = Array.from({ length: feature.classes }, () => unknownValue("the names of the classes are not in the text", span));
    state.names = { kind: "list", elements: names, isComplete: true, span };
  }
  return dataObject(call, "tensorflow_datasets.Feature", state);
}

function builder(call: LibraryCall): Value {
  const name = stringOf(argument(call, 0, "name"));
  return dataObject(call, builderType, { "=name": string(name ?? "", call.span), info: infoOf(call, name) });
}

/** Methods of `tfds.builder(…)`; null for other objects. */
export function callBuilderMethod(call: LibraryCall, self: ObjectValue, name: string): Value | null {
  if (self.type !== builderType) return null;
  if (name === "download_and_prepare") return none(call.span);
  if (name !== "as_dataset") return notKnown(call, null, `\`${name}\` of a dataset builder is not followed`);
  return loaded(call, {
    name: stringOf(self.state.get("=name")),
    split: argument(call, 0, "split"),
    isSupervised: isTrue(argument(call, Number.POSITIVE_INFINITY, "as_supervised"), false),
    batchSize: argument(call, Number.POSITIVE_INFINITY, "batch_size"),
  });
}
