import { changed, makeArray, prepared } from "../../array.ts";
import type { Padding } from "../../array-content.ts";
import { dtypeName } from "../../dtype.ts";
import {
  type ArrayValue,
  type DatasetValue,
  integer,
  isSequence,
  none,
  numberOf,
  type ObjectValue,
  stringOf,
  tuple,
  type Value,
} from "../../value.ts";
import type { LibraryCall, LibraryFunction } from "../library-call.ts";
import { argument, dataObject, isTrue, notKnown, toArray } from "./data-call.ts";
import { makeDataset } from "./dataset.ts";

/** Keras's preparation of sequences and of text. */
export const sequenceFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ...["keras.preprocessing.sequence.pad_sequences", "keras.utils.pad_sequences"].map((name): [string, LibraryFunction] => [
    name,
    padSequences,
  ]),
  ["keras.preprocessing.sequence.TimeseriesGenerator", timeseriesGenerator],
  ["keras.preprocessing.timeseries_dataset_from_array", timeseriesDataset],
  ["keras.utils.timeseries_dataset_from_array", timeseriesDataset],
  ["keras.preprocessing.text.Tokenizer", (call) => dataObject(call, tokenizerType, tokenizerState(call))],
  ["keras.preprocessing.text.text_to_word_sequence", (call) => ({ kind: "list", elements: [], isComplete: false, span: call.span })],
  ["keras.preprocessing.text.one_hot", (call) => ({ kind: "list", elements: [], isComplete: false, span: call.span })],
]);

const tokenizerType = "keras.preprocessing.text.Tokenizer";

function tokenizerState(call: LibraryCall): Readonly<Record<string, Value>> {
  const words: Value = { kind: "dict", entries: new Map(), isComplete: false, span: call.span };
  return {
    num_words: argument(call, 0, "num_words", "nb_words") ?? none(call.span),
    word_index: words,
    word_counts: words,
    index_word: words,
  };
}

/** Methods of a tokenizer: texts become numbers of which the text says how many there may be. */
export function callTokenizerMethod(call: LibraryCall, self: ObjectValue, name: string): Value | null {
  if (self.type !== tokenizerType) return null;
  const value = argument(call, 0, "texts", "sequences");
  const length = value && isSequence(value) && value.isComplete ? value.elements.length : (toArray(call, value)?.shape?.[0] ?? null);
  const most = numberOf(self.state.get("num_words"));
  switch (name) {
    case "fit_on_texts":
    case "fit_on_sequences":
      return none(call.span);
    case "texts_to_sequences":
    case "texts_to_sequences_generator": {
      const range: readonly [number, number] | null = most === null ? null : [1, most - 1];
      const content = { type: "made" as const, what: "texts as numbers of words", range, steps: [] };
      return makeArray({ shape: [length], dtype: "object", content, span: call.span });
    }
    case "texts_to_matrix":
    case "sequences_to_matrix": {
      const content = { type: "made" as const, what: "texts as rows of words", range: null, steps: [] };
      return makeArray({ shape: [length, most], dtype: "float64", content, span: call.span });
    }
    default:
      return notKnown(call, null, `\`${name}\` of a tokenizer is not followed`);
  }
}

function padSequences(call: LibraryCall): Value {
  const value = argument(call, 0, "sequences");
  const longest = argument(call, 1, "maxlen");
  const length = longest ? numberOf(longest) : longestOf(value);
  const dtype = dtypeName(argument(call, 2, "dtype")) ?? "int32";
  const sequences: ArrayValue | null =
    value?.kind === "list" || value?.kind === "tuple"
      ? makeArray({ shape: [value.isComplete ? value.elements.length : null], dtype: "object", span: call.span })
      : toArray(call, value);
  if (!sequences) return makeArray({ shape: [null, length], dtype, span: call.span });
  const rest = sequences.shape && sequences.dtype !== "object" ? sequences.shape.slice(2) : [];
  const shape = [sequences.shape?.[0] ?? null, length, ...rest];
  if (length === null)
    return changed(sequences, {
      what: "filled up to the longest sequence",
      shape,
      dtype,
      keepsRange: false,
      keepsRows: true,
      span: call.span,
    });
  return { ...prepared(sequences, { kind: "pad", length, how: paddingOf(call, dtype), span: call.span }, shape, call.span), dtype };
}

/** Where sequences are cut and filled up, and with what. */
function paddingOf(call: LibraryCall, dtype: string): Padding | null {
  const side = (index: number, name: string): "pre" | "post" | null => {
    const given = argument(call, index, name);
    const text = given === null ? "pre" : stringOf(given);
    return text === "pre" || text === "post" ? text : null;
  };
  const [padding, truncating] = [side(3, "padding"), side(4, "truncating")];
  const value = numberOf(argument(call, 5, "value") ?? integer(0));
  return padding && truncating && value !== null ? { padding, truncating, value, dtype } : null;
}

/** The length of the longest of sequences that are written in the text. */
function longestOf(value: Value | null): number | null {
  if (!value || !isSequence(value) || !value.isComplete) return null;
  const lengths = value.elements.map((element) => (isSequence(element) && element.isComplete ? element.elements.length : null));
  return lengths.includes(null) || lengths.length === 0 ? null : Math.max(...lengths.map((length) => length ?? 0));
}

function timeseriesGenerator(call: LibraryCall): Value {
  const [data, targets] = [toArray(call, argument(call, 0, "data")), toArray(call, argument(call, 1, "targets"))];
  const number = (index: number, name: string, otherwise: number) => numberOf(argument(call, index, name) ?? integer(otherwise));
  const [length, rate, stride] = [number(2, "length", 1), number(3, "sampling_rate", 1), number(4, "stride", 1)];
  const start = number(5, "start_index", 0);
  const end = argument(call, 6, "end_index");
  const size = number(9, "batch_size", 128);
  const last = end && end.kind !== "none" ? numberOf(end) : data?.shape?.[0] == null ? null : data.shape[0] - 1;
  const isKnown = start !== null && length !== null && last !== null && size !== null && stride !== null;
  const count = isKnown ? Math.floor((last - (start + length) + size * stride) / (size * stride)) : null;
  const steps = length === null || rate === null ? null : Math.ceil(length / rate);
  const inputs = data?.shape ? [null, steps, ...data.shape.slice(1)] : null;
  const labels = targets?.shape ? [null, ...targets.shape.slice(1)] : null;
  const element = tuple([windowOf(call, data, inputs), windowOf(call, targets, labels)], call.span);
  return makeDataset({ element, count, repeats: null, ...batching(call, size, isTrue(argument(call, 7, "shuffle"), false)) });
}

function windowOf(call: LibraryCall, array: ArrayValue | null, shape: readonly (number | null)[] | null): ArrayValue {
  if (!array) return makeArray({ shape, span: call.span });
  return changed(array, { what: "windows of a series", shape, keepsRange: true, keepsRows: false, span: call.span });
}

function batching(call: LibraryCall, size: number | null, isShuffled: boolean): Pick<DatasetValue, "batch" | "shuffle" | "span"> {
  return {
    batch: { size, dropsRemainder: false, span: call.span },
    shuffle: isShuffled ? { buffer: null, eachIteration: true, span: call.span } : null,
    span: call.span,
  };
}

function timeseriesDataset(call: LibraryCall): Value {
  const data = toArray(call, argument(call, 0, "data"));
  const given = argument(call, 1, "targets");
  const targets = toArray(call, given);
  const hasTargets = given !== null && given.kind !== "none";
  const number = (index: number, name: string, otherwise: number) => numberOf(argument(call, index, name) ?? integer(otherwise));
  const [length, stride, rate] = [
    numberOf(argument(call, 2, "sequence_length")),
    number(3, "sequence_stride", 1),
    number(4, "sampling_rate", 1),
  ];
  const sizeValue = argument(call, 5, "batch_size");
  const isBatched = sizeValue?.kind !== "none";
  const size = sizeValue ? numberOf(sizeValue) : 128;
  const rows = rowsBetween(call, data?.shape?.[0] ?? null);
  const known = rows !== null && length !== null && rate !== null && stride !== null && stride > 0;
  const starts = known ? rows - (length - 1) * rate : null;
  const limit = hasTargets ? (targets?.shape?.[0] ?? null) : starts;
  const windows = starts === null || limit === null || stride === null ? null : Math.max(0, Math.ceil(Math.min(starts, limit) / stride));
  const front = isBatched ? [null] : [];
  const inputs = windowOf(call, data, data?.shape ? [...front, length, ...data.shape.slice(1)] : null);
  const labels = windowOf(call, targets, targets?.shape ? [...front, ...targets.shape.slice(1)] : null);
  const element = hasTargets ? tuple([inputs, labels], call.span) : inputs;
  const count = windows === null ? null : isBatched ? (size === null ? null : Math.ceil(windows / size)) : windows;
  const form = batching(call, size, isTrue(argument(call, 6, "shuffle"), false));
  return makeDataset({ element, count, ...form, batch: isBatched ? form.batch : null });
}

/** The rows from `start_index` to `end_index`. */
function rowsBetween(call: LibraryCall, total: number | null): number | null {
  const [start, end] = [argument(call, 8, "start_index"), argument(call, 9, "end_index")];
  const first = start && start.kind !== "none" ? numberOf(start) : 0;
  const last = end && end.kind !== "none" ? numberOf(end) : total;
  return first === null || last === null ? null : last - first;
}
