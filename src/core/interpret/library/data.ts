import type { Span } from "../../text/span.ts";
import type { Machine } from "../machine.ts";
import { note } from "../note.ts";
import { noArguments, noBoundArguments, type ObjectValue, type Value } from "../value.ts";
import { callImageGeneratorMethod, imageAttribute, imageFunctions } from "./data/images.ts";
import { callGeneratorMethod } from "./data/numpy-random.ts";
import { indexStacker } from "./data/numpy-stackers.ts";
import { callTableMethod, indexTable, pandasFunctions, tableAttribute } from "./data/pandas.ts";
import { callTransformerMethod, scikitLearnFunctions } from "./data/scikit-learn.ts";
import { indexBunch, scikitLearnDataSets } from "./data/scikit-learn-data.ts";
import { callTokenizerMethod, sequenceFunctions } from "./data/sequences.ts";
import { tfDataFunctions } from "./data/tf-data.ts";
import { datasetAttribute } from "./data/tf-data-methods.ts";
import { callBuilderMethod, catalogFunctions } from "./data/tfds.ts";
import { callTutorialMethod, tutorialsMnist } from "./data/tutorials-mnist.ts";
import type { LibraryCall, LibraryFunction } from "./library-call.ts";

export { callDatasetMethod } from "./data/tf-data-methods.ts";

/** Libraries that programs get and prepare their data with, besides NumPy and Keras's own data sets. */
export const dataFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ...tfDataFunctions,
  ...catalogFunctions,
  ...tutorialsMnist,
  ...imageFunctions,
  ...sequenceFunctions,
  ...pandasFunctions,
  ...scikitLearnFunctions,
  ...scikitLearnDataSets,
]);

/** Methods of random generators, tables, scalers, tokenizers, image generators and dataset builders; null for other objects. */
export function callDataObjectMethod(call: LibraryCall, self: ObjectValue, name: string): Value | null {
  return (
    callGeneratorMethod(call, self, name) ??
    callTableMethod(call, self, name) ??
    callTransformerMethod(call, self, name) ??
    callTokenizerMethod(call, self, name) ??
    callImageGeneratorMethod(call, self, name) ??
    callTutorialMethod(call, self, name) ??
    callBuilderMethod(call, self, name)
  );
}

/** Attributes of datasets and tables; null for methods and for other values. */
export function dataAttribute(machine: Machine, object: Value, name: string, span: Span): Value | null {
  if (object.kind === "object") return tableAttribute(object, name, span);
  if (object.kind !== "dataset") return null;
  const call: LibraryCall = { machine, name: `dataset.${name}`, arguments: noBoundArguments, raw: noArguments, call: null, span };
  if (name === "classes" || name === "labels") note(machine, { kind: "labels", span, subject: object });
  return datasetAttribute(call, object, name) ?? imageAttribute(object, name, span);
}

/** `table["column"]`, `table.iloc[…]`, `iris["data"]`, `np.c_[…]`, one batch of an iterator; null for other values. */
export function indexData(object: Value, index: Value, span: Span): Value | null {
  if (object.kind === "dataset") return object.element;
  return indexTable(object, index, span) ?? indexBunch(object, index, span) ?? indexStacker(object, index, span);
}
