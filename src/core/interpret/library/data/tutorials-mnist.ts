import { dataSetFacts } from "../../../api/data-sets.ts";
import { affineConstant, affineLoop, scaleAffine } from "../../affine.ts";
import { castArray, makeArray, prepared, reshapeArray } from "../../array.ts";
import { dtypeName } from "../../dtype.ts";
import { type ArrayValue, numberOf, type ObjectValue, tuple, type Value } from "../../value.ts";
import type { LibraryCall, LibraryFunction } from "../library-call.ts";
import { argument, dataObject, isTrue } from "./data-call.ts";
import { oneHotRows } from "./one-hot.ts";

/** TensorFlow 1's reader of MNIST, under the names by which programs find it. */
export const tutorialsMnist: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>(
  [
    "tensorflow.examples.tutorials.mnist.input_data.read_data_sets",
    "tensorflow.contrib.learn.python.learn.datasets.mnist.read_data_sets",
    "tensorflow.contrib.learn.datasets.mnist.read_data_sets",
    "tensorflow.contrib.learn.datasets.mnist.load_mnist",
    "tensorflow.contrib.learn.datasets.load_dataset",
    "input_data.read_data_sets",
  ].map((name): [string, LibraryFunction] => [name, readDataSets]),
);

const splitType = "tensorflow.examples.tutorials.mnist.DataSet";

/** Training, validation and test split: the first 5,000 training images are kept for validation. */
function readDataSets(call: LibraryCall): Value {
  const isEncoded = isTrue(argument(call, 2, "one_hot"), false);
  const isFlat = isTrue(argument(call, 4, "reshape"), true);
  const dtype = dtypeName(argument(call, 3, "dtype")) ?? "float32";
  const kept = argument(call, 5, "validation_size");
  const validation = kept ? numberOf(kept) : 5000;
  const format: Format = { isEncoded, isFlat, dtype };
  const train = dataSetFacts.mnist?.train ?? 0;
  const part = (split: "train" | "test", start: number | null, stop: number | null) => splitObject(call, { split, start, stop, format });
  return dataObject(call, "tensorflow.examples.tutorials.mnist.Datasets", {
    train: part("train", validation, train),
    validation: part("train", 0, validation),
    test: part("test", 0, dataSetFacts.mnist?.test ?? 0),
  });
}

interface Format {
  readonly isEncoded: boolean;
  readonly isFlat: boolean;
  readonly dtype: string;
}

interface Part {
  readonly split: "train" | "test";
  readonly start: number | null;
  readonly stop: number | null;
  readonly format: Format;
}

function splitObject(call: LibraryCall, part: Part): Value {
  const { start, stop } = part;
  const count: Value = {
    kind: "number",
    value: start === null || stop === null ? null : stop - start,
    isInteger: true,
    affine: null,
    span: call.span,
  };
  return dataObject(call, splitType, {
    images: partOf(call, part, "inputs"),
    labels: partOf(call, part, "labels"),
    num_examples: count,
    _num_examples: count,
    epochs_completed: { kind: "number", value: null, isInteger: true, affine: null, span: call.span },
  });
}

function partOf(call: LibraryCall, { split, start, stop, format }: Part, part: "inputs" | "labels"): ArrayValue {
  const { span } = call;
  const total = dataSetFacts.mnist?.[split] ?? 0;
  const isInputs = part === "inputs";
  const whole = makeArray({
    shape: isInputs ? [total, 28, 28] : [total],
    dtype: "uint8",
    content: { type: "dataSet", dataSet: "mnist", split, part, steps: [] },
    span,
  });
  if (start === null || stop === null) return makeArray({ shape: isInputs ? [null, 784] : [null], span });
  const rows = stop - start;
  const isWhole = rows === total;
  const taken = isWhole ? whole : prepared(whole, { kind: "take", start, stop, span }, [rows, ...(whole.shape ?? []).slice(1)], span);
  if (!isInputs) return format.isEncoded ? { ...oneHotRows(taken, 10, span), dtype: "float64" } : taken;
  const shaped = reshapeArray(taken, format.isFlat ? [rows, 784] : [rows, 28, 28, 1], span);
  if (format.dtype === "uint8") return shaped;
  const cast = castArray(shaped, format.dtype, span);
  return prepared(cast, { kind: "affine", multiply: 1 / 255, add: 0, span }, cast.shape, span);
}

/** `mnist.train.next_batch(n)`; null for anything else. */
export function callTutorialMethod(call: LibraryCall, self: ObjectValue, name: string): Value | null {
  if (self.type !== splitType || name !== "next_batch") return null;
  const size = numberOf(argument(call, 0, "batch_size"));
  const isShuffled = isTrue(argument(call, 2, "shuffle"), true);
  const batch = (key: string): Value => {
    const array = self.state.get(key);
    return array?.kind === "array" ? nextBatch(call, array, { size, isShuffled }) : makeArray({ span: call.span });
  };
  return tuple([batch("images"), batch("labels")], call.span);
}

interface Batch {
  readonly size: number | null;
  readonly isShuffled: boolean;
}

/**
 * The next rows of an endless stream: in new random order each time that all have been seen. In a loop that takes exactly
 * all examples its i-th batch is the i-th part of them; in any other loop which rows they are cannot be said.
 */
function nextBatch(call: LibraryCall, array: ArrayValue, { size, isShuffled }: Batch): ArrayValue {
  const { loops } = call.machine;
  const loop = loops.at(-1);
  const total = array.shape?.[0] ?? null;
  const shape = [size, ...(array.shape ?? []).slice(1)];
  const shuffledAt = isShuffled ? Math.max(1, loops.length - 1) : null;
  const stream = { size };
  if (size === null)
    return { ...array, shape, rows: { start: affineConstant(0), stop: affineConstant(0) }, shuffledAt, stream, span: call.span };
  const isExact = loop?.isSummary === true && loop.count !== null && total !== null && loop.count * size === total;
  const start = isExact ? scaleAffine(affineLoop(loop.id, 0, 1), size) : affineConstant(0);
  const stop = { constant: start.constant + size, terms: start.terms };
  return { ...array, shape, rows: { start, stop }, shuffledAt, stream, span: call.span };
}
