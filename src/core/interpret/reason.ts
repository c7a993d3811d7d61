import { isSequence, type Value } from "./value.ts";

/** Why a value is not known, or not known completely; null where it is, or where nothing tells. */
export function reasonOf(value: Value | null | undefined): string | null {
  if (!value) return null;
  if (value.kind === "unknown") return value.reason;
  if (isSequence(value) || value.kind === "dict") return value.isComplete ? null : (value.open ?? null);
  if (value.kind !== "iterable" || value.source.type === "generator") return null;
  const parts = value.source.type === "zip" ? value.source.of : [value.source.of];
  return parts.map(reasonOf).find((reason) => reason !== null) ?? null;
}
