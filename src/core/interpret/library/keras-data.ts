import { dataSetFacts } from "../../api/data-sets.ts";
import { changed, makeArray, prepared } from "../array.ts";
import { isWhole, rangeOf } from "../array-content.ts";
import { type ArrayValue, type DictValue, numberOf, stringOf, tuple, unknownValue, type Value } from "../value.ts";
import { argument, notKnown, toArray } from "./data/data-call.ts";
import { oneHotRows } from "./data/one-hot.ts";
import type { LibraryCall, LibraryFunction } from "./library-call.ts";

/** Built-in data sets and Keras's encoding of labels. */
export const kerasDataFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ...Object.keys(dataSetFacts).flatMap((name): [string, LibraryFunction][] => [
    [`keras.datasets.${name}.load_data`, (call) => loadData(call, name)],
    [`keras.datasets.${name}.get_word_index`, wordIndex],
  ]),
  ["keras.utils.to_categorical", toCategorical],
  ["keras.utils.normalize", normalized],
]);

/** Where the call asks for another part of the data than is given without being asked. */
function splitSizes(call: LibraryCall, name: string): readonly [number, number] | null {
  const facts = dataSetFacts[name];
  if (!facts) return null;
  const fraction = argument(call, Number.POSITIVE_INFINITY, "test_split");
  const isSmall = stringOf(argument(call, Number.POSITIVE_INFINITY, "version")) === "small";
  if (fraction === null && !isSmall) return [facts.train, facts.test];
  const total = isSmall ? 600 : facts.train + facts.test;
  const part = fraction === null ? 0.2 : numberOf(fraction);
  if (part === null) return null;
  const train = Math.trunc(total * (1 - part));
  return [train, total - train];
}

function loadData(call: LibraryCall, name: string): Value {
  const facts = dataSetFacts[name];
  if (!facts) return unknownValue(`the data set ${name} is not known`, call.span);
  const sizes = splitSizes(call, name);
  const isUsual = sizes !== null && sizes[0] === facts.train && sizes[1] === facts.test;
  const longest = argument(call, Number.POSITIVE_INFINITY, "maxlen");
  const part = (split: "train" | "test", kind: "inputs" | "labels"): ArrayValue => {
    const example = kind === "labels" ? facts.label : facts.inputType === "object" ? [] : facts.input;
    const shape = [sizes ? (split === "train" ? sizes[0] : sizes[1]) : null, ...example];
    const dtype = kind === "inputs" ? facts.inputType : facts.labelType;
    const whole = makeArray({ shape, dtype, content: { type: "dataSet", dataSet: name, split, part: kind, steps: [] }, span: call.span });
    const what = longest && longest.kind !== "none" ? "without the longer sequences" : isUsual ? null : "of another split";
    if (what === null) return whole;
    return changed(whole, {
      what,
      shape: what === "of another split" ? shape : [null, ...example],
      keepsRange: true,
      keepsRows: false,
      span: call.span,
    });
  };
  const pair = (split: "train" | "test") => tuple([part(split, "inputs"), part(split, "labels")], call.span);
  return tuple([pair("train"), pair("test")], call.span);
}

/** Words with their numbers: more than the text could have. */
function wordIndex(call: LibraryCall): DictValue {
  return { kind: "dict", entries: new Map(), isComplete: false, span: call.span };
}

function toCategorical(call: LibraryCall): Value {
  // Keras 3 calls the labels `x`.
  const value = argument(call, 0, "y", "x");
  const labels = toArray(call, value);
  if (!labels) return notKnown(call, value, "the labels are not known");
  const given = argument(call, 1, "num_classes", "nb_classes");
  const classes = given && given.kind !== "none" ? numberOf(given) : classesOf(labels);
  if (classes === null) {
    return makeArray({ shape: labels.shape && [...labels.shape, null], dtype: "float32", content: labels.content, span: call.span });
  }
  const encoded = oneHotRows(labels, classes, call.span);
  return call.machine.generation === "keras3" && value?.kind !== "tensor" ? { ...encoded, dtype: "float64" } : encoded;
}

/** The largest label of a complete split is the last class: what `to_categorical` takes without being told. */
function classesOf(labels: ArrayValue): number | null {
  if (labels.rows || !isWhole(labels.content)) return null;
  const isLabels = labels.content?.type === "literal" || (labels.content?.type === "dataSet" && labels.content.part === "labels");
  const range = isLabels ? rangeOf(labels.content) : null;
  return range && Number.isInteger(range[1]) ? range[1] + 1 : null;
}

/** `keras.utils.normalize(x, axis)`: each vector has length 1. */
function normalized(call: LibraryCall): Value {
  const value = argument(call, 0, "x");
  const array = toArray(call, value);
  if (!array) return notKnown(call, value);
  return {
    ...prepared(array, { kind: "statistic", operation: "divide", by: "norm", span: call.span }, array.shape, call.span),
    dtype: "float64",
  };
}
