import { dataSetFacts } from "../../api/data-sets.ts";
import { makeArray } from "../array.ts";
import { type ArrayValue, numberOf, tuple, unknownValue, type Value } from "../value.ts";
import { given, type LibraryCall, type LibraryFunction } from "./library-call.ts";
import { oneHot } from "./numpy.ts";

/** Built-in data sets and Keras's helpers for preparing data. */
export const kerasDataFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ...Object.keys(dataSetFacts).map((name): [string, LibraryFunction] => [
    `keras.datasets.${name}.load_data`,
    (call) => loadData(call, name),
  ]),
  ["keras.utils.to_categorical", toCategorical],
]);

function loadData(call: LibraryCall, name: string): Value {
  const facts = dataSetFacts[name];
  if (!facts) return unknownValue(`the data set ${name} is not known`, call.span);
  const part = (split: "train" | "test", kind: "inputs" | "labels"): ArrayValue => {
    const shape = [facts[split], ...(kind === "inputs" ? facts.input : facts.label)];
    const dtype = kind === "inputs" ? facts.inputType : facts.classes === null ? "float64" : "uint8";
    return makeArray({ shape, dtype, content: { type: "dataSet", dataSet: name, split, part: kind, steps: [] }, span: call.span });
  };
  const pair = (split: "train" | "test") => tuple([part(split, "inputs"), part(split, "labels")], call.span);
  return tuple([pair("train"), pair("test")], call.span);
}

function toCategorical(call: LibraryCall): Value {
  // Keras 3 calls the labels `x`.
  const labels = given(call, "y") ?? given(call, "x");
  if (labels?.kind !== "array") return unknownValue(labels?.kind === "unknown" ? labels.reason : "the labels are not known", call.span);
  const classes = numberOf(given(call, "num_classes") ?? given(call, "nb_classes")) ?? classesOf(labels);
  return classes === null ? unknownValue("the number of classes is not known", call.span) : oneHot(labels, classes, call.span);
}

/** The largest label of a complete split is the last class: what `to_categorical` takes without being told. */
function classesOf(labels: ArrayValue): number | null {
  if (labels.content?.type !== "dataSet" || labels.content.part !== "labels") return null;
  return labels.content.steps.some((step) => step.kind !== "cast" && step.kind !== "reshape")
    ? null
    : (dataSetFacts[labels.content.dataSet]?.classes ?? null);
}
