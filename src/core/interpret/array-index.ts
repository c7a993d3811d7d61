import type { Span } from "../text/span.ts";
import { type Affine, addAffine, affineConstant, constantOf } from "./affine.ts";
import { changed, literalValues, makeArray, prepared, reshapeArray } from "./array.ts";
import { arrayFrom } from "./array-from.ts";
import { broadcastShapes, type PartialShape } from "./shape.ts";
import { type ArrayValue, isSequence, type NumberValue, numberOf, type SliceValue, unknownValue, type Value } from "./value.ts";

/** One entry of `array[a, b, …]`. */
type Item =
  | { readonly kind: "slice"; readonly slice: SliceValue }
  | { readonly kind: "integer"; readonly value: NumberValue }
  | { readonly kind: "newAxis" }
  | { readonly kind: "ellipsis" }
  | { readonly kind: "array"; readonly array: ArrayValue };

/** `array[index]`: examples, slices along any axis, new axes, rows by numbers or by a condition. */
export function indexArray(array: ArrayValue, index: Value, span: Span): Value {
  // A part of a file by its name.
  if (index.kind === "string" && array.content?.type === "external") return makeArray({ content: array.content, span });
  const items = itemsOf(index, span);
  if (!items) return unknownValue(index.kind === "unknown" ? index.reason : "this index is not followed", span);
  const [first, ...rest] = items;
  if (first?.kind === "array" && rest.every(isWhole)) {
    const chosen = indexByArray(array, first.array, span);
    if (chosen) return chosen;
  }
  if (first?.kind === "slice" && !isWhole(first) && rest.every((item) => item.kind !== "ellipsis" && item.kind !== "newAxis")) {
    const sliced = sliceArray(array, first.slice, span);
    return rest.every(isWhole) ? sliced : indexAxes(sliced, [whole, ...rest], span);
  }
  const element = items.every((item) => item.kind === "integer") ? literalElement(array, items, span) : null;
  return element ?? indexAxes(array, items, span);
}

const whole: Item = { kind: "slice", slice: { kind: "slice", lower: null, upper: null, step: null, span: null } };

function itemsOf(index: Value, span: Span): readonly Item[] | null {
  if (index.kind === "tuple") {
    const items = index.elements.map((element) => itemOf(element, span));
    return index.isComplete && items.every((item) => item !== null) ? items : null;
  }
  const item = itemOf(index, span);
  return item && [item];
}

function itemOf(value: Value, span: Span): Item | null {
  switch (value.kind) {
    case "slice":
      return { kind: "slice", slice: value };
    case "number":
      return { kind: "integer", value };
    case "none":
      return { kind: "newAxis" };
    case "api":
      if (value.name === "numpy.newaxis" || value.name === "tensorflow.newaxis") return { kind: "newAxis" };
      return value.name === "builtins.Ellipsis" ? { kind: "ellipsis" } : null;
    case "array":
      return { kind: "array", array: value };
    default: {
      const array = isSequence(value) ? arrayFrom(value, span) : null;
      return array && { kind: "array", array };
    }
  }
}

function isWhole(item: Item): boolean {
  return item.kind === "ellipsis" || (item.kind === "slice" && isEmptySlice(item.slice));
}

function isEmptySlice({ lower, upper, step }: SliceValue): boolean {
  return [lower, upper, step].every((bound) => !bound || bound.kind === "none");
}

/** `array[numbers]` along the first axis: a permutation, one-hot rows of an identity matrix, a condition. */
function indexByArray(array: ArrayValue, index: ArrayValue, span: Span): ArrayValue | null {
  const rest = array.shape?.slice(1) ?? null;
  if (index.dtype === "bool") return null;
  if (index.content?.type === "permutation") {
    const shape = rest && [index.shape?.[0] ?? null, ...rest];
    return { ...array, rows: index.rows ?? array.rows, shape, shuffledAt: index.shuffledAt ?? array.shuffledAt, span };
  }
  if (array.content?.type === "identity") {
    const classes = array.content.size;
    const shape = index.shape && [...index.shape, classes];
    return { ...prepared(index, { kind: "oneHot", classes, span }, shape, span), dtype: array.dtype };
  }
  return null;
}

/** The number at a known place of an array that is written in the text. */
function literalElement(array: ArrayValue, items: readonly Item[], span: Span): Value | null {
  const values = literalValues(array);
  if (!values || !array.shape || items.length !== array.shape.length) return null;
  let place = 0;
  for (const [axis, item] of items.entries()) {
    const size = array.shape[axis];
    const at = item.kind === "integer" ? item.value.value : null;
    if (size == null || at === null || at < -size || at >= size) return null;
    place = place * size + (at < 0 ? at + size : at);
  }
  const value = values[place];
  return value === undefined ? null : { kind: "number", value, isInteger: /^u?int/.test(array.dtype ?? ""), affine: null, span };
}

/** `array[slice]` along the first axis. */
export function sliceArray(array: ArrayValue, slice: SliceValue, span: Span): ArrayValue {
  const rest = array.shape?.slice(1) ?? null;
  const count = array.shape?.[0] ?? null;
  const part = (size: number | null): ArrayValue =>
    changed(array, { what: "some of the rows", shape: rest && [size, ...rest], keepsRange: true, keepsRows: false, span });
  if (slice.step && slice.step.kind !== "none" && numberOf(slice.step) !== 1) return part(slicedSize(count, slice));
  const start = bound(slice.lower, affineConstant(0), count);
  const stop = bound(slice.upper, count === null ? null : affineConstant(count), count);
  if (isEmptySlice(slice)) return { ...array, span };
  const [first, last] = [start && constantOf(start), stop && constantOf(stop)];
  if (!start || !stop || array.rows) return part(array.rows ? slicedSize(count, slice) : null);
  if (first !== null && last !== null) {
    if (count === null) return part(null);
    const end = Math.min(last, count);
    if (first === 0 && end === count) return { ...array, span };
    const values = literalValues(array);
    const shape = [Math.max(0, end - first), ...(rest ?? [])];
    if (values) {
      const size = values.length / count;
      return { ...array, shape, content: { type: "literal", values: values.slice(first * size, end * size) }, span };
    }
    return prepared(array, { kind: "take", start: first, stop: Math.max(first, end), span }, shape, span);
  }
  const rows = constantOf(addAffine(stop, start, -1));
  return { ...array, rows: { start, stop }, shape: rest && [rows, ...rest], span };
}

/** A slice's bound as rows from the front. */
function bound(value: Value | null, otherwise: Affine | null, count: number | null): Affine | null {
  if (!value || value.kind === "none") return otherwise;
  if (value.kind !== "number") return null;
  if (value.affine && value.value === null) return value.affine;
  if (value.value === null) return null;
  if (value.value >= 0) return affineConstant(value.value);
  return count === null ? null : affineConstant(Math.max(0, count + value.value));
}

/** Python's number of elements of a slice of `size` elements. */
function slicedSize(size: number | null, { lower, upper, step }: SliceValue): number | null {
  const [from, to, by] = [lower, upper, step].map((value) => (!value || value.kind === "none" ? undefined : numberOf(value)));
  if (from === null || to === null || by === null || by === 0) return slicedDifference(lower, upper, step);
  const stride = by ?? 1;
  if (size === null) return null;
  const clip = (value: number, least: number, most: number) => Math.min(Math.max(value < 0 ? value + size : value, least), most);
  if (stride > 0) {
    const start = from === undefined ? 0 : clip(from, 0, size);
    const stop = to === undefined ? size : clip(to, 0, size);
    return Math.max(0, Math.ceil((stop - start) / stride));
  }
  const start = from === undefined ? size - 1 : clip(from, -1, size - 1);
  const stop = to === undefined ? -1 : clip(to, -1, size - 1);
  return Math.max(0, Math.ceil((stop - start) / stride));
}

/** The length of `x[t : t + n]`, whatever `t` is. */
function slicedDifference(lower: Value | null, upper: Value | null, step: Value | null): number | null {
  if ((step && step.kind !== "none") || lower?.kind !== "number" || upper?.kind !== "number") return null;
  const [start, stop] = [bound(lower, null, null), bound(upper, null, null)];
  return start && stop ? constantOf(addAffine(stop, start, -1)) : null;
}

/** Indexing along several axes. */
function indexAxes(array: ArrayValue, items: readonly Item[], span: Span): Value {
  const { shape } = array;
  if (!shape) return changed(array, { what: "a part of the array", shape: null, keepsRange: true, keepsRows: false, span });
  const expanded = expandEllipsis(items, shape.length);
  if (!expanded) return unknownValue("the index has more axes than the array", span);
  const onlyNewAxes = expanded.every((item) => item.kind === "newAxis" || isWhole(item));
  const result = indexedShape(array, shape, expanded);
  if (onlyNewAxes && result) return reshapeArray(array, result, span);
  const [first] = expanded;
  const keepsRows = first !== undefined && isWhole(first) && expanded.every((item) => item.kind !== "array");
  const what = expanded.some((item) => item.kind === "array" && item.array.dtype === "bool")
    ? "rows chosen by a condition"
    : keepsRows
      ? "a part of each example"
      : "some of the rows";
  return changed(array, { what, shape: result, keepsRange: true, keepsRows, span });
}

/** The items with `...` written out and the axes that are not mentioned added; null where there are too many. */
function expandEllipsis(items: readonly Item[], rank: number): readonly Item[] | null {
  const used = items.reduce((sum, item) => sum + axesOf(item), 0);
  if (used > rank || items.filter((item) => item.kind === "ellipsis").length > 1) return null;
  const missing = Array.from({ length: rank - used }, (): Item => whole);
  const at = items.findIndex((item) => item.kind === "ellipsis");
  return at < 0 ? [...items, ...missing] : [...items.slice(0, at), ...missing, ...items.slice(at + 1)];
}

/** How many axes an item stands for: a condition covers as many as it has itself. */
function axesOf(item: Item): number {
  if (item.kind === "newAxis" || item.kind === "ellipsis") return 0;
  return item.kind === "array" && item.array.dtype === "bool" ? (item.array.shape?.length ?? 1) : 1;
}

/** A table that is cut at a column is taken to reach there: `dataset[:, 0:8]`. Of rows this cannot be said. */
function widthOf({ lower, upper }: SliceValue, axis: number): number | null {
  const [from, to] = [lower && lower.kind !== "none" ? numberOf(lower) : 0, upper ? numberOf(upper) : null];
  return axis > 0 && from !== null && to !== null && from >= 0 && to > from ? to : null;
}

/** How many rows a condition chooses, where its values are in the text. */
function chosenCount(mask: ArrayValue): number | null {
  const values = literalValues(mask);
  return values === null ? null : values.filter((value) => value !== 0).length;
}

function indexedShape({ content }: ArrayValue, shape: readonly (number | null)[], items: readonly Item[]): PartialShape {
  const result: (number | null)[] = [];
  let chosen: PartialShape = [];
  let place = -1;
  let isSplit = false;
  let axis = 0;
  // Numbers count as arrays once there is an array beside them.
  const hasArray = items.some((item) => item.kind === "array");
  let wasChosen = false;
  for (const item of items) {
    const isChosen = item.kind === "array" || (hasArray && item.kind === "integer");
    if (isChosen) {
      if (place >= 0 && !wasChosen) isSplit = true;
      if (place < 0) place = result.length;
      const isMask = item.kind === "array" && item.array.dtype === "bool";
      chosen = broadcastShapes(chosen, item.kind === "array" ? (isMask ? [chosenCount(item.array)] : item.array.shape) : []);
    } else if (item.kind === "newAxis") result.push(1);
    else if (item.kind === "slice")
      result.push(slicedSize(shape[axis] ?? (content?.type === "external" ? widthOf(item.slice, axis) : null), item.slice));
    wasChosen = isChosen;
    axis += axesOf(item);
  }
  if (place < 0) return result;
  if (!chosen) return null;
  // Arrays that are not side by side put their axes in front.
  result.splice(isSplit ? 0 : place, 0, ...chosen);
  return result;
}

/** The array after `array[index] = value`: which values it has now is not followed, unless all were replaced. */
export function assignedArray(array: ArrayValue, value: Value, index: Value, span: Span): ArrayValue {
  const items = itemsOf(index, span);
  const number = numberOf(value);
  if (items?.every(isWhole) && number !== null) return { ...array, content: { type: "constant", value: number }, rows: null, span };
  return makeArray({ shape: array.shape, dtype: array.dtype, span });
}
