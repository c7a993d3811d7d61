import type { Span } from "../../../text/span.ts";
import { prepared } from "../../array.ts";
import type { ArrayValue } from "../../value.ts";

/** Labels as one-hot rows: `to_categorical` takes (n,) and (n, 1) alike. */
export function oneHotRows(array: ArrayValue, classes: number, span: Span): ArrayValue {
  const isColumn = array.shape !== null && array.shape.length > 1 && array.shape.at(-1) === 1;
  const shape = isColumn ? (array.shape?.slice(0, -1) ?? null) : array.shape;
  return { ...prepared(array, { kind: "oneHot", classes, span }, shape && [...shape, classes], span), dtype: "float32" };
}
