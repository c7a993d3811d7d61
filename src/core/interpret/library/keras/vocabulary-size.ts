import { isUnknownConfig } from "../../../api/layers/call-layer.ts";
import type { Span } from "../../../text/span.ts";
import { layerSpecOf } from "../../layer-spec.ts";
import { type InstanceValue, integer, isSequence, list, type ObjectValue, string, type Value } from "../../value.ts";
import type { LibraryCall } from "../library-call.ts";

/**
 * `lookup.vocabulary_size()` of a layer that is given its words: with those that stand for unknown and for masked words. Null
 * where `adapt` finds the words, or where they are read from a file.
 */
export function vocabularySize(layer: ObjectValue | InstanceValue, span: Span): Value | null {
  if (layer.kind !== "object") return null;
  const { layer: type, config } = layerSpecOf(layer);
  const words = config.get("vocabulary");
  if (!Array.isArray(words) || [...config.values()].some(isUnknownConfig)) return null;
  const [first] = words;
  // A list that starts with the marks has them counted already.
  if (first === "" || first === (config.get("oov_token") ?? "[UNK]")) return null;
  if (type === "TextVectorization") return config.get("output_mode") === undefined ? integer(words.length + 2, span) : null;
  if (type !== "StringLookup" && type !== "IntegerLookup") return null;
  const unknownWords = config.get("num_oov_indices") ?? 1;
  const masked = (config.get("mask_token") ?? null) === null ? 0 : 1;
  return typeof unknownWords === "number" ? integer(words.length + unknownWords + masked, span) : null;
}

/** `lookup.get_vocabulary()` of a layer that is given its words: behind the marks of masked and of unknown words. Null as above. */
export function vocabulary(layer: ObjectValue | InstanceValue, { raw, span }: LibraryCall): Value | null {
  const size = raw.positional.length + raw.keywords.size === 0 ? vocabularySize(layer, span) : null;
  const words = layer.kind === "object" ? layer.arguments.named.get("vocabulary")?.value : undefined;
  if (size?.kind !== "number" || size.value === null || layer.kind !== "object" || !words || !isSequence(words)) return null;
  const { layer: type, config } = layerSpecOf(layer);
  const isText = type !== "IntegerLookup";
  const unknownWord: Value = isText
    ? string(String(config.get("oov_token") ?? "[UNK]"), span)
    : integer(Number(config.get("oov_token") ?? -1), span);
  const mask = config.get("mask_token") ?? (type === "TextVectorization" ? "" : null);
  const masked: Value[] = mask === null ? [] : [typeof mask === "number" ? integer(mask, span) : string(String(mask), span)];
  const unknown = new Array<Value>(Math.max(0, size.value - words.elements.length - masked.length)).fill(unknownWord);
  return list([...masked, ...unknown, ...words.elements], span);
}
