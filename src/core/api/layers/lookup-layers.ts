import { type ConfigValue, type Dimension, type LayerMeaning, type LayerReader, type TensorShape, weightless } from "./layer-meaning.ts";
import { plus } from "./windows.ts";

/** The shape of categories: as they are, one column for each of `depth`, or how often each is there. */
function encoded(input: TensorShape | undefined, mode: string | null, depth: Dimension): TensorShape {
  if (!input || mode === null) return null;
  if (mode === "int") return input;
  if (mode === "one_hot") return input.at(-1) === 1 && input.length > 1 ? [...input.slice(0, -1), depth] : [...input, depth];
  return [...input.slice(0, -1), depth];
}

/** How many entries a given list has; null where they are not known. A file's name says nothing about them. */
function lengthOf(value: ConfigValue | undefined): number | null {
  if (Array.isArray(value)) return value.length;
  return typeof value === "object" && value !== null && "length" in value && typeof value.length === "number" ? value.length : null;
}

/** How many columns an encoded vocabulary has: its words and those for words that are not in it. */
function vocabularySize(layer: LayerReader, otherIndices: Dimension): Dimension {
  if (layer.flag("pad_to_max_tokens", false)) return layer.number("max_tokens", null);
  const words = layer.raw("vocabulary");
  // A list that starts with the mark of unknown words has them counted already.
  const isWhole = Array.isArray(words) && (words[0] === "" || words[0] === layer.text("oov_token", "[UNK]"));
  return isWhole || layer.flag("pad_to_max_tokens", false) === null ? null : plus(lengthOf(words), otherIndices);
}

const lookup: LayerMeaning = (layer, [input]) =>
  weightless(encoded(input, layer.text("output_mode", "int"), vocabularySize(layer, layer.number("num_oov_indices", 1))));

const textVectorization: LayerMeaning = (layer, [input]) => {
  const mode = layer.text("output_mode", "int");
  const isWhole = layer.raw("split") === null;
  const isOld = layer.generation === "tf2";
  const batch = input?.[0] ?? null;
  if (!input || mode === null) return weightless(null);
  if (mode === "int") {
    const length = layer.has("output_sequence_length") ? layer.number("output_sequence_length", null) : null;
    // tf_keras leaves texts that it does not split as they are.
    const isKept = isOld && isWhole && length === null && (input.length === 1 || !layer.has("ngrams"));
    return weightless(isKept ? input : [batch, length]);
  }
  const depth = vocabularySize(layer, 1);
  if (isOld) return weightless(isWhole && input.length === 1 ? [depth] : [batch, depth]);
  return weightless(isWhole && input.length > 1 ? [...input.slice(0, -1), depth] : [...input, depth]);
};

/** Layers that turn words and numbers into categories. */
export const lookupLayers: Readonly<Record<string, LayerMeaning>> = {
  StringLookup: lookup,
  IntegerLookup: lookup,
  TextVectorization: textVectorization,
  CategoryEncoding: (layer, [input]) => {
    const [mode, tokens] = [layer.text("output_mode", "multi_hot"), layer.number("num_tokens", null)];
    return weightless(input?.length === 1 && mode !== null ? [...input, tokens] : encoded(input, mode, tokens));
  },
  Hashing: (layer, [input]) => {
    const [mode, bins] = [layer.text("output_mode", "int"), layer.number("num_bins", null)];
    return weightless(encoded(input, mode === "one_hot" ? "multi_hot" : mode, bins));
  },
  HashedCrossing: (layer, [input]) => {
    const made = encoded(input, layer.text("output_mode", "int"), layer.number("num_bins", null));
    // tf_keras loses the size of the batch.
    return weightless(made && layer.generation === "tf2" ? [null, ...made.slice(1)] : made);
  },
  Discretization: (layer, [input]) => {
    const mode = layer.text("output_mode", "int");
    const bins = layer.has("bin_boundaries") ? plus(lengthOf(layer.raw("bin_boundaries")), 1) : layer.number("num_bins", null);
    // Keras 3 says so of several values together, whatever the tensor is.
    const isCounted = layer.generation === "keras3" && (mode === "multi_hot" || mode === "count") && input !== undefined && input !== null;
    return weightless(isCounted ? [...input.slice(0, 1), ...input.slice(2), bins] : encoded(input, mode, bins));
  },
};
