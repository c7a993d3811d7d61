import { lookUp, namesEndingWith } from "./facts/read-table.ts";
import { remember } from "./facts/remember.ts";
import { supplementAliases } from "./facts/supplement-aliases.ts";
import type { Generation } from "./generation.ts";

/** Prefixes under which Keras is published; the first that fits is replaced. */
const kerasPrefixes: readonly string[] = [
  "tensorflow.compat.v1.keras.",
  "tensorflow.compat.v2.keras.",
  "tensorflow.contrib.keras.api.keras.",
  "tensorflow.contrib.keras.python.keras.",
  "tensorflow.contrib.keras.",
  "tensorflow.python.keras.api.keras.",
  "tensorflow.python.keras.",
  "tensorflow_core.python.keras.",
  "tensorflow.keras.api.keras.",
  "tensorflow.keras.",
  "tf_keras.src.",
  "tf_keras.api._v1.keras.",
  "tf_keras.api._v2.keras.",
  "tf_keras.",
  "keras.src.",
  "keras.api._v1.keras.",
  "keras.api._v2.keras.",
  "keras.api.",
  "keras._tf_keras.keras.",
];

/** The same for TensorFlow, with what stands there instead. */
const tensorflowPrefixes: readonly (readonly [string, string])[] = [
  ["tensorflow.compat.v1.", "tensorflow."],
  ["tensorflow.compat.v2.", "tensorflow."],
  ["tensorflow_core.", "tensorflow."],
  ["tf_slim.", "tensorflow.contrib.slim."],
];

/** Modules of `tf` that are TensorFlow's own in TensorFlow 1 and Keras's in TensorFlow 2. */
const kerasInTensorFlow2 = /^tensorflow\.(losses|metrics|optimizers|initializers)\./;

/**
 * One name for each thing: `tensorflow.keras.models.Sequential` and `keras.Sequential` are the same. Names that no installed
 * software has are given back, with their prefix replaced. `tf.losses.…` and its like mean other things in TensorFlow 1 than in
 * TensorFlow 2: without a `generation` they are taken for TensorFlow 1's where that has the name.
 */
export function canonicalName(name: string, generation?: Generation): string {
  if (!kerasInTensorFlow2.test(name)) return canonical(name);
  const asKeras = `keras.${name.slice("tensorflow.".length)}`;
  const isTensorFlow2 = generation === "tf2" || generation === "keras3";
  return (isTensorFlow2 && lookUp(asKeras)) || !isListed(name) ? canonical(asKeras) : canonical(name);
}

function isListed(name: string): boolean {
  return supplementAliases.has(name) || lookUp(name) !== null;
}

/** The name that reports show: as resolved, with tf.keras written as Keras. */
export function reportedName(name: string): string {
  const prefix = kerasPrefixes.find((one) => name.startsWith(one));
  return prefix === undefined ? name : `keras.${name.slice(prefix.length)}`;
}

const canonical = remember((name: string): string => {
  const short = withoutPrefix(name);
  return supplementAliases.get(short) ?? lookUp(short)?.canonical ?? throughParent(short) ?? publicForm(short) ?? short;
});

function withoutPrefix(name: string): string {
  const reported = reportedName(name);
  if (reported !== name) return reported;
  const prefix = tensorflowPrefixes.find(([from]) => name.startsWith(from));
  return prefix === undefined ? name : prefix[1] + name.slice(prefix[0].length);
}

/** A member of what has another name: `keras.models.Model.fit`, `keras.utils.np_utils.to_categorical`. */
function throughParent(name: string): string | null {
  const at = name.lastIndexOf(".");
  if (at < 0 || !/^(tensorflow|keras)\./.test(name)) return null;
  const parent = name.slice(0, at);
  if (!parent.includes(".")) return null;
  const other = canonical(parent);
  return other === parent ? null : canonical(other + name.slice(at));
}

/** A name out of the sources, by its last part: `keras.layers.core.dense.Dense`, `tensorflow.python.ops.rnn_cell.GRUCell`. */
function publicForm(name: string): string | null {
  const parts = name.split(".");
  const isInternal = parts[0] === "keras" ? parts.length >= 4 || parts[1] === "engine" : parts[1] === "python";
  if (!isInternal) return null;
  const names = namesEndingWith(parts.at(-1) ?? "").filter(
    (one) => one.startsWith(`${parts[0]}.`) && !/\.(contrib|experimental)\./.test(one),
  );
  const related = names.filter((one) => parts.slice(1, -1).some((part) => part === one.split(".")[1]));
  const [only, ...others] = related.length > 0 ? related : names;
  if (only === undefined || others.length > 0) return null;
  // A module of the same name in another family is something else.
  return parts[0] === "keras" && related.length === 0 && !["engine", "saving", "legacy"].includes(parts[1] ?? "") ? null : only;
}
