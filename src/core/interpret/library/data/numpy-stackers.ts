import type { Span } from "../../../text/span.ts";
import { makeArray } from "../../array.ts";
import { arrayFrom } from "../../array-from.ts";
import { promoteTypes } from "../../dtype.ts";
import { concatenatedShape, type PartialShape } from "../../shape.ts";
import type { Value } from "../../value.ts";

/** `np.c_[a, b]` and `np.r_[a, b]`: arrays side by side as columns, or one behind the other; null for other values. */
export function indexStacker(object: Value, index: Value, span: Span): Value | null {
  if (object.kind !== "api" || (object.name !== "numpy.c_" && object.name !== "numpy.r_")) return null;
  const parts = index.kind === "tuple" ? index.elements : [index];
  const arrays = parts.map((part) => arrayFrom(part, span));
  const isColumns = object.name === "numpy.c_";
  const shapes = arrays.map((array) => array && form(array.shape, isColumns));
  const rank = shapes[0]?.length ?? 0;
  const shape = arrays.includes(null) ? null : concatenatedShape(shapes, isColumns ? rank - 1 : 0);
  const dtype = arrays.map((array) => array?.dtype ?? null).reduce(promoteTypes, arrays[0]?.dtype ?? null);
  return makeArray({ shape, dtype, span });
}

/** Numbers count as one element, and for columns a row of numbers is one column. */
function form(shape: PartialShape, isColumns: boolean): PartialShape {
  if (!shape) return null;
  if (!isColumns) return shape.length === 0 ? [1] : shape;
  return shape.length < 2 ? [shape[0] ?? 1, 1] : shape;
}
