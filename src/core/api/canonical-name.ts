import { lookUp, namesEndingWith } from "./facts/read-table.ts";
import { remember } from "./facts/remember.ts";
import { supplementAliases } from "./facts/supplement-aliases.ts";
import type { Generation } from "./generation.ts";
import { publishedAs } from "./published-as.ts";

/** Modules of `tf` that are TensorFlow's own in TensorFlow 1 and Keras's in TensorFlow 2. */
const kerasInTensorFlow2 = /^tensorflow\.(losses|metrics|optimizers|initializers)\./;

/**
 * One name for each thing: `tensorflow.keras.models.Sequential` and `keras.Sequential` are the same. Names that no installed
 * software has are given back, with their prefix replaced. `tf.losses.…` and its like mean other things in TensorFlow 1 than in
 * TensorFlow 2: without a `generation` they are taken for TensorFlow 1's where that has the name.
 */
export function canonicalName(name: string, generation?: Generation): string {
  return generation === "tf2" || generation === "keras3" ? inTensorFlow2(name) : inTensorFlow1(name);
}

const inTensorFlow1 = /* @__PURE__ */ remember((name) => canonicalIn(name, false));
const inTensorFlow2 = /* @__PURE__ */ remember((name) => canonicalIn(name, true));

function canonicalIn(name: string, isTensorFlow2: boolean): string {
  if (!kerasInTensorFlow2.test(name)) return canonical(name);
  const asKeras = `keras.${name.slice("tensorflow.".length)}`;
  return (isTensorFlow2 && lookUp(asKeras)) || !isListed(name) ? canonical(asKeras) : canonical(name);
}

function isListed(name: string): boolean {
  return supplementAliases.has(name) || lookUp(name) !== null;
}

/** The name that reports show: as resolved, with tf.keras written as Keras. */
export function reportedName(name: string): string {
  const published = publishedAs(name).name;
  return published.startsWith("keras.") ? published : name;
}

const canonical = /* @__PURE__ */ remember((name: string): string => {
  const short = publishedAs(name).name;
  return supplementAliases.get(short) ?? lookUp(short)?.canonical ?? throughParent(short) ?? publicForm(short) ?? short;
});

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
  const [root, second = ""] = parts;
  const leaf = parts.at(-1) ?? "";
  if (root === "tensorflow" && second === "contrib" && parts[3] === "python") {
    const inContrib = `tensorflow.contrib.${parts[2]}.${leaf}`;
    return lookUp(inContrib) && canonical(inContrib);
  }
  // Initializers are functions of Keras's in TensorFlow 2: `tensorflow.python.ops.init_ops_v2.glorot_normal`.
  const initializer = `keras.initializers.${leaf}`;
  if (second === "python" && parts[3]?.startsWith("init_ops") && lookUp(initializer)) return canonical(initializer);
  const isKeras = root === "keras" && (parts.length >= 4 || second === "engine");
  if (!isKeras && !(root === "tensorflow" && second === "python")) return null;
  const names = namesEndingWith(leaf).filter((one) => one.startsWith(`${root}.`) && !one.includes(".experimental."));
  // `nn_ops`, `losses_impl`: the file tells the module in which the name is published.
  const files = parts.slice(1, -1).map((part) => part.replace(/_(ops|impl|lib)$/, ""));
  const related = names.filter((one) => files.includes(one.split(".")[1] ?? ""));
  const [only, ...others] = related.length > 0 ? related : names;
  if (only === undefined || others.length > 0) return null;
  // A module of the same name in another family of Keras is something else.
  return isKeras && related.length === 0 && !["engine", "saving", "legacy"].includes(second) ? null : only;
}
