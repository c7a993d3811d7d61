/** Prefixes under which Keras is published; the first that fits counts. */
const kerasPrefixes: readonly string[] = [
  "tensorflow.compat.v1.keras.",
  "tensorflow.compat.v2.keras.",
  "tensorflow.contrib.keras.api.keras.",
  "tensorflow.contrib.keras.python.keras.",
  "tensorflow.contrib.keras.",
  "tensorflow.python.keras.api.keras.",
  "tensorflow.python.keras.",
  "tensorflow_core.python.keras.",
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

/** A name under its library's main root: `keras.…` for every Keras, `tensorflow.…` also for `compat.v1`, of which it is said. */
export function publishedAs(name: string): { readonly name: string; readonly isCompatV1: boolean } {
  const isCompatV1 = name.startsWith("tensorflow.compat.v1.");
  const keras = kerasPrefixes.find((prefix) => name.startsWith(prefix));
  if (keras !== undefined) return { name: `keras.${name.slice(keras.length)}`, isCompatV1 };
  const found = tensorflowPrefixes.find(([prefix]) => name.startsWith(prefix));
  return { name: found === undefined ? name : found[1] + name.slice(found[0].length), isCompatV1 };
}
