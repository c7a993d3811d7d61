import { makeArray } from "../../array.ts";
import { dtypeName } from "../../dtype.ts";
import { type PartialShape, shapeFrom } from "../../shape.ts";
import {
  type ArrayValue,
  type DatasetValue,
  integer,
  isSequence,
  list,
  none,
  numberOf,
  tuple,
  unknownValue,
  type Value,
} from "../../value.ts";
import type { LibraryCall, LibraryFunction } from "../library-call.ts";
import { argument, dataObject, isTrue, notKnown } from "./data-call.ts";
import { exampleOf, firstLeaf, leafOf, makeDataset, mapLeaves, structureOf } from "./dataset.ts";
import { external, fileName } from "./external.ts";

/** What makes a `tf.data.Dataset`. */
export const tfDataFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ["tensorflow.data.Dataset.from_tensor_slices", fromTensorSlices],
  ["tensorflow.data.Dataset.from_tensors", fromTensors],
  ["tensorflow.data.Dataset.from_generator", fromGenerator],
  ["tensorflow.data.Dataset.range", fromRange],
  ["tensorflow.data.Dataset.random", (call) => makeDataset({ element: leafOf([], "int64", call.span), repeats: null, span: call.span })],
  ["tensorflow.data.Dataset.zip", zip],
  ["tensorflow.data.Dataset.list_files", listFiles],
  [
    "tensorflow.data.Dataset.load",
    (call) => makeDataset({ element: notKnown(call, null, "the dataset is read from files"), span: call.span }),
  ],
  ["tensorflow.data.TextLineDataset", fromFiles],
  ["tensorflow.data.TFRecordDataset", fromFiles],
  ["tensorflow.data.FixedLengthRecordDataset", fromFiles],
  ["tensorflow.data.experimental.CsvDataset", fromCsv],
  ["tensorflow.data.experimental.make_csv_dataset", makeCsvDataset],
  ["tensorflow.data.Dataset.sample_from_datasets", oneOf],
  ["tensorflow.data.Dataset.choose_from_datasets", oneOf],
  ["tensorflow.data.experimental.sample_from_datasets", oneOf],
  ["tensorflow.data.experimental.cardinality", (call) => cardinality(call, argument(call, 0, "dataset"))],
  ["tensorflow.data.Options", (call) => dataObject(call, "tensorflow.data.Options", {})],
  ...["make_one_shot_iterator", "make_initializable_iterator", "data.make_one_shot_iterator", "data.make_initializable_iterator"].map(
    (name): [string, LibraryFunction] => [`tensorflow.${name}`, (call) => argument(call, 0, "dataset") ?? none(call.span)],
  ),
  ...[
    "shuffle_and_repeat",
    "map_and_batch",
    "unbatch",
    "ignore_errors",
    "prefetch_to_device",
    "assert_cardinality",
    "parallel_interleave",
    "dense_to_ragged_batch",
  ].flatMap((name): [string, LibraryFunction][] =>
    ["tensorflow.data.experimental", "tensorflow.contrib.data"].map((module) => [
      `${module}.${name}`,
      (call) => transformation(call, name),
    ]),
  ),
]);

/** `tf.data.experimental.shuffle_and_repeat(…)`, which `Dataset.apply` is given. */
function transformation(call: LibraryCall, name: string): Value {
  const positional = call.raw.positional.map(({ value }) => value);
  const keywords = [...call.raw.keywords].map(([keyword, { value }]): [string, Value] => [`=${keyword}`, value]);
  return dataObject(call, "tensorflow.data.transformation", {
    "=name": { kind: "string", value: name, span: call.span },
    "=positional": list(positional, call.span),
    ...Object.fromEntries(keywords),
  });
}

function fromTensorSlices(call: LibraryCall): Value {
  const value = argument(call, 0, "tensors");
  if (!value) return notKnown(call, null);
  const whole = structureOf(call, value);
  const first = firstLeaf(whole);
  const shuffledAt = first?.shuffledAt ?? null;
  const shuffle: DatasetValue["shuffle"] =
    shuffledAt === null ? null : { buffer: first?.shape?.[0] ?? null, eachIteration: false, span: call.span };
  return makeDataset({ element: mapLeaves(whole, exampleOf), count: first?.shape?.[0] ?? null, shuffle, span: call.span });
}

function fromTensors(call: LibraryCall): Value {
  const value = argument(call, 0, "tensors");
  return value ? makeDataset({ element: structureOf(call, value), count: 1, span: call.span }) : notKnown(call, null);
}

function fromRange(call: LibraryCall): Value {
  const numbers = call.raw.positional.map(({ value }) => numberOf(value));
  const [a = null, b, c] = numbers;
  const [start, stop, step] = b === undefined ? [0, a, 1] : [a, b, c ?? 1];
  const count = start === null || stop === null || step === null || step === 0 ? null : Math.max(0, Math.ceil((stop - start) / step));
  const dtype = dtypeName(argument(call, Number.POSITIVE_INFINITY, "output_type")) ?? "int64";
  return makeDataset({ element: leafOf([], dtype, call.span), count, span: call.span });
}

/** Elements as the signature says, or as types and shapes say in older programs; else as the generator yields them. */
function fromGenerator(call: LibraryCall): Value {
  const signature = argument(call, Number.POSITIVE_INFINITY, "output_signature");
  const types = argument(call, 1, "output_types");
  const element = signature ? specElement(call, signature) : types ? typedElement(call, types, argument(call, 2, "output_shapes")) : null;
  return makeDataset({ element: element ?? notKnown(call, signature ?? types, "what the generator yields is not said"), span: call.span });
}

const deepestNesting = 16;

/** An element of the shape and type that `tf.TensorSpec` objects say. */
function specElement(call: LibraryCall, spec: Value, nesting = 0): Value {
  if (nesting > deepestNesting) return notKnown(call, null, "the signature is nested too deeply");
  if (spec.kind === "tuple" || spec.kind === "list")
    return tuple(
      spec.elements.map((part) => specElement(call, part, nesting + 1)),
      spec.span,
    );
  if (spec.kind === "dict") {
    const entries = new Map(
      [...spec.entries].map(([key, entry]) => [key, { key: entry.key, value: specElement(call, entry.value, nesting + 1) }]),
    );
    return { ...spec, entries };
  }
  if (spec.kind !== "object") return notKnown(call, spec, "the signature is not known");
  const { named, extra } = spec.arguments;
  return leafOf(
    shapeFrom(named.get("shape")?.value ?? extra[0]?.value ?? null),
    dtypeName(named.get("dtype")?.value ?? extra[1]?.value ?? null),
    call.span,
  );
}

function typedElement(call: LibraryCall, types: Value, shapes: Value | null, nesting = 0): Value {
  if (nesting > deepestNesting) return notKnown(call, null, "the types are nested too deeply");
  if (types.kind === "tuple" || types.kind === "list") {
    const inner = shapes && isSequence(shapes) ? shapes.elements : [];
    return tuple(
      types.elements.map((type, i) => typedElement(call, type, inner[i] ?? null, nesting + 1)),
      call.span,
    );
  }
  if (types.kind === "dict") {
    const entries = new Map(
      [...types.entries].map(([key, entry]) => [
        key,
        {
          key: entry.key,
          value: typedElement(call, entry.value, shapes?.kind === "dict" ? (shapes.entries.get(key)?.value ?? null) : null, nesting + 1),
        },
      ]),
    );
    return { ...types, entries };
  }
  return leafOf(shapeOfSpec(shapes), dtypeName(types), call.span);
}

/** A shape as a list or as `tf.TensorShape([…])`. */
export function shapeOfSpec(value: Value | null): PartialShape {
  if (value?.kind !== "object") return shapeFrom(value);
  return shapeFrom(value.arguments.named.get("dims")?.value ?? value.arguments.extra[0]?.value ?? null);
}

function zip(call: LibraryCall): Value {
  const first = argument(call, 0, "datasets");
  const parts = call.raw.positional.length > 1 ? tuple(call.raw.positional.map(({ value }) => value)) : first;
  if (parts?.kind === "dataset") return { ...parts, element: tuple([parts.element], call.span), span: call.span };
  if (!parts || !isSequence(parts)) return notKnown(call, parts ?? null, "the datasets are not known");
  const datasets = parts.elements.flatMap((part) => (part.kind === "dataset" ? [part] : []));
  if (datasets.length !== parts.elements.length)
    return notKnown(call, parts.elements.find((part) => part.kind === "unknown") ?? null, "the datasets are not known");
  const finite = datasets.filter((dataset) => !isEndless(dataset));
  const counts = finite.map((dataset) => dataset.count);
  return makeDataset({
    element: tuple(
      datasets.map((dataset) => dataset.element),
      call.span,
    ),
    count: counts.length === 0 || counts.includes(null) ? null : Math.min(...counts.map((count) => count ?? 0)),
    batch: datasets[0]?.batch ?? null,
    shuffle: datasets.find((dataset) => dataset.shuffle)?.shuffle ?? null,
    repeats: finite.length === 0 ? null : 1,
    span: call.span,
  });
}

/** Whether it goes on for ever. */
export function isEndless(dataset: DatasetValue): boolean {
  return dataset.count === null && dataset.repeats === null;
}

function listFiles(call: LibraryCall): Value {
  const pattern = fileName(argument(call, 0, "file_pattern"), "files");
  const isShuffled = isTrue(argument(call, 1, "shuffle"), true);
  return makeDataset({
    element: makeArray({ shape: [], dtype: "string", content: external(pattern), span: call.span }),
    shuffle: isShuffled ? { buffer: null, eachIteration: true, span: call.span } : null,
    span: call.span,
  });
}

function fromFiles(call: LibraryCall): Value {
  const what = fileName(argument(call, 0, "filenames"), "files");
  return makeDataset({ element: makeArray({ shape: [], dtype: "string", content: external(what), span: call.span }), span: call.span });
}

function fromCsv(call: LibraryCall): Value {
  const what = fileName(argument(call, 0, "filenames"), "files");
  const defaults = argument(call, 1, "record_defaults");
  const columns = defaults && isSequence(defaults) && defaults.isComplete ? defaults.elements : null;
  if (!columns) return makeDataset({ element: notKnown(call, defaults, "the columns of the file are not known"), span: call.span });
  const element = tuple(
    columns.map((column): Value => makeArray({ shape: [], dtype: defaultType(column), content: external(what), span: call.span })),
    call.span,
  );
  return makeDataset({ element, span: call.span });
}

function defaultType(value: Value): string | null {
  // `[tf.float32]` and `[0.0]` are a column as well.
  const inner = isSequence(value) ? value.elements[0] : null;
  if (inner && !isSequence(inner)) return defaultType(inner);
  if (value.kind === "number") return value.isInteger ? "int32" : "float32";
  return value.kind === "string" ? "string" : dtypeName(value);
}

/** Columns of a file as a dictionary, in shuffled batches, for ever unless told otherwise. */
function makeCsvDataset(call: LibraryCall): Value {
  const size = numberOf(argument(call, 1, "batch_size"));
  const what = fileName(argument(call, 0, "file_pattern"), "files");
  const columns: Value = { kind: "dict", entries: new Map(), isComplete: false, span: call.span };
  const label: ArrayValue = makeArray({ shape: [size], content: external(what), span: call.span });
  const hasLabel = argument(call, Number.POSITIVE_INFINITY, "label_name") !== null;
  const epochs = argument(call, Number.POSITIVE_INFINITY, "num_epochs");
  const isShuffled = isTrue(argument(call, Number.POSITIVE_INFINITY, "shuffle"), true);
  return makeDataset({
    element: hasLabel ? tuple([columns, label], call.span) : columns,
    batch: { size, dropsRemainder: false, span: call.span },
    shuffle: isShuffled ? { buffer: 10_000, eachIteration: true, span: call.span } : null,
    repeats: epochs ? numberOf(epochs) : null,
    span: call.span,
  });
}

function oneOf(call: LibraryCall): Value {
  const parts = argument(call, 0, "datasets");
  const first = parts && isSequence(parts) ? parts.elements[0] : null;
  return first?.kind === "dataset"
    ? { ...first, count: null, span: call.span }
    : notKnown(call, parts ?? null, "the datasets are not known");
}

/** Number of elements as a tensor: −1 for a dataset without an end. */
export function cardinality(call: LibraryCall, value: Value | null): Value {
  if (value?.kind !== "dataset") return notKnown(call, value, "the dataset is not known");
  const count = isEndless(value) ? -1 : value.count;
  if (count === null) return unknownValue("how many elements the dataset has is not known", call.span);
  return makeArray({ shape: [], dtype: "int64", content: { type: "literal", values: [count] }, span: call.span });
}

/** `len(dataset)`. */
export function datasetLength(call: LibraryCall, dataset: DatasetValue): Value {
  return dataset.count === null
    ? unknownValue("how many elements the dataset has is not known", call.span)
    : integer(dataset.count, call.span);
}
