import { classesIn, dataSetFacts, examplesIn, isBundled, kerasDataSetFacts, type LoadArguments } from "../../api/data-sets.ts";
import { changed, makeArray, prepared } from "../array.ts";
import { type ArrayContent, isWhole, rangeOf } from "../array-content.ts";
import { type ArrayValue, type DictValue, integer, numberOf, stringOf, tuple, unknownValue, type Value } from "../value.ts";
import { argument, axisIn, notKnown, toArray } from "./data/data-call.ts";
import { oneHotRows } from "./data/one-hot.ts";
import type { LibraryCall, LibraryFunction } from "./library-call.ts";

/** Built-in data sets and Keras's encoding of labels. */
export const kerasDataFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ...Object.keys(kerasDataSetFacts).flatMap((name): [string, LibraryFunction][] => [
    [`keras.datasets.${name}.load_data`, (call) => loadData(call, name)],
    [`keras.datasets.${name}.get_word_index`, wordIndex],
  ]),
  ["keras.utils.to_categorical", toCategorical],
  ["keras.utils.normalize", normalized],
]);

/** Parameters of `load_data` in their order. */
const loadParameters: Readonly<Record<string, readonly string[]>> = {
  imdb: ["path", "num_words", "skip_top", "maxlen", "seed", "start_char", "oov_char", "index_from"],
  reuters: ["path", "num_words", "skip_top", "maxlen", "test_split", "seed", "start_char", "oov_char", "index_from"],
  boston_housing: ["path", "test_split", "seed"],
  california_housing: ["version", "path", "test_split", "seed"],
  cifar100: ["label_mode"],
};

const loadNames: Readonly<Record<string, keyof LoadArguments>> = {
  num_words: "numWords",
  skip_top: "skipTop",
  start_char: "startChar",
  oov_char: "oovChar",
  index_from: "indexFrom",
  seed: "seed",
  test_split: "testSplit",
  version: "version",
  label_mode: "labelMode",
};

/** What the call asks for beyond the defaults; the name of the argument where one is not followed. */
function loadArguments(call: LibraryCall, name: string): LoadArguments | { readonly open: string } {
  const result: Record<string, number | string | null> = {};
  for (const [index, parameter] of (loadParameters[name] ?? []).entries()) {
    const value = argument(call, index, parameter, ...(parameter === "num_words" ? ["nb_words"] : []));
    const key = loadNames[parameter];
    if (!value || parameter === "path") continue;
    if (!key) {
      if (value.kind !== "none") return { open: parameter };
    } else if (value.kind === "none") result[key] = null;
    else {
      const given = numberOf(value) ?? stringOf(value);
      if (given === null) return { open: parameter };
      result[key] = given;
    }
  }
  return result;
}

function loadData(call: LibraryCall, name: string): Value {
  const facts = dataSetFacts[name];
  if (!facts) return unknownValue(`the data set ${name} is not known`, call.span);
  const load = loadArguments(call, name);
  const open = "open" in load ? load.open : null;
  const asked = "open" in load || Object.keys(load).length === 0 ? {} : { load };
  const part = (split: "train" | "test", kind: "inputs" | "labels"): ArrayValue => {
    const example = kind === "labels" ? facts.label : facts.inputType === "object" ? [] : facts.input;
    const count = open === null ? examplesIn(name, split, asked.load) : null;
    const shape = [count, ...example];
    const dtype = kind === "inputs" ? facts.inputType : facts.labelType;
    const content = { type: "dataSet", dataSet: name, split, part: kind, ...asked, steps: [] } as const;
    const whole = makeArray({ shape, dtype, content, span: call.span });
    if (open === null) return whole;
    const what = open === "maxlen" ? "without the longer sequences" : `of a split that \`${open}\` decides`;
    return changed(whole, { what, shape, keepsRange: true, keepsRows: false, span: call.span });
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
    const what = "rows of zeros with a one, as long as the largest label says";
    const shape = labels.shape && [...labels.shape, null];
    return changed(labels, { what, shape, dtype: "float32", keepsRange: false, keepsRows: true, span: call.span });
  }
  const encoded = oneHotRows(labels, classes, call.span);
  return call.machine.generation === "keras3" && value?.kind !== "tensor" ? { ...encoded, dtype: "float64" } : encoded;
}

/** The largest label of a complete split is the last class: what `to_categorical` takes without being told. */
function classesOf(labels: ArrayValue): number | null {
  if (labels.rows || (!isWhole(labels.content) && !isLargeSplit(labels.content))) return null;
  const isLabels = labels.content?.type === "literal" || (labels.content?.type === "dataSet" && labels.content.part === "labels");
  const range = isLabels ? rangeOf(labels.content) : null;
  return range && Number.isInteger(range[1]) ? range[1] + 1 : null;
}

/** Examples of each class, on average, of which a random part is left so many that no class is missing. */
const enoughOfClass = 25;

/** A random part of a bundled data set, whose classes are about equally large, in which every class occurs. */
function isLargeSplit(content: ArrayContent | null): boolean {
  if (
    content?.type !== "dataSet" ||
    !isBundled(content.dataSet) ||
    !isWhole({ ...content, steps: content.steps.filter(({ kind }) => kind !== "split") })
  )
    return false;
  const classes = classesIn(content.dataSet, content.load);
  const sizes = content.steps.flatMap((step) => (step.kind === "split" ? [step.size ?? 0] : []));
  return classes !== null && Math.min(...sizes) >= enoughOfClass * classes;
}

/** `keras.utils.normalize(x, axis)`: each vector has length 1. */
function normalized(call: LibraryCall): Value {
  const value = argument(call, 0, "x");
  const array = toArray(call, value);
  if (!array) return notKnown(call, value);
  const axis = axisIn(array.shape, argument(call, 1, "axis"), -1);
  // Only the usual length is followed, and only within an example.
  const isUsual = numberOf(argument(call, 2, "order") ?? integer(2)) === 2;
  const axes = axis !== null && axis > 0 && isUsual ? [axis] : undefined;
  return {
    ...prepared(array, { kind: "statistic", operation: "divide", by: "norm", zero: "one", axes, span: call.span }, array.shape, call.span),
    dtype: "float64",
  };
}
