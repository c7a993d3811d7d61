import type { Span } from "../../../text/span.ts";
import { arraySize, changed, literalValues, makeArray, prepared, reshapeArray } from "../../array.ts";
import type { ArrayContent } from "../../array-content.ts";
import { promoteTypes } from "../../dtype.ts";
import { axisFrom, broadcastShapes, concatenatedShape, elementCount, type PartialShape } from "../../shape.ts";
import { type ArrayValue, integer, isSequence, list, numberOf, tuple, type Value } from "../../value.ts";
import type { LibraryCall, LibraryFunction } from "../library-call.ts";
import { checkJoin, checkOrder, checkReshape, checkStack } from "./array-fit.ts";
import { argument, argumentSpan, arraysOf, axesFrom, axisIn, notKnown, toArray, withArray } from "./data-call.ts";
import { givenShape } from "./numpy-creation.ts";

/** NumPy's functions that change an array's shape, or put arrays together and take them apart. */
export const numpyManipulation: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  [
    "reshape",
    (call) =>
      withArray(call, (array) => {
        const target = givenShape(call, argument(call, 1, "newshape", "shape"));
        checkReshape(call, array, target, argumentSpan(call, 1, "newshape", "shape"));
        return reshapeArray(array, target, call.span);
      }),
  ],
  ["ravel", flattened],
  ["expand_dims", (call) => withArray(call, (array) => expandDims(call, array))],
  ["squeeze", (call) => withArray(call, (array) => squeezed(call, array))],
  [
    "transpose",
    (call) =>
      withArray(call, (array) => {
        const axes = axesFrom(argument(call, 1, "axes"));
        checkOrder(call, array, axes, argumentSpan(call, 1, "axes"));
        return transposed(call.span, array, axes);
      }),
  ],
  ["swapaxes", (call) => withArray(call, (array) => swapped(call, array))],
  ["moveaxis", (call) => withArray(call, (array) => moved(call, array))],
  ["rollaxis", (call) => withArray(call, (array) => rolled(call, array))],
  ...["flip", "fliplr", "flipud", "roll", "sort", "partition"].map((name): [string, LibraryFunction] => [
    name,
    (call) => reordered(call, name),
  ]),
  ["rot90", (call) => withArray(call, (array) => rotated(call, array))],
  ["concatenate", (call) => joined(call, argument(call, 0, "arrays", "seq"), argument(call, 1, "axis"))],
  ["concat", (call) => joined(call, argument(call, 0, "arrays", "seq"), argument(call, 1, "axis"))],
  ["append", appended],
  ["stack", stacked],
  ["vstack", (call) => stackedAs(call, atLeast2D, 0)],
  ["row_stack", (call) => stackedAs(call, atLeast2D, 0)],
  ["hstack", (call) => horizontal(call)],
  ["dstack", (call) => stackedAs(call, atLeast3D, 2)],
  ["column_stack", (call) => stackedAs(call, (shape) => (shape.length < 2 ? [shape[0] ?? 1, 1] : shape), 1)],
  ...["split", "array_split"].map((name): [string, LibraryFunction] => [name, (call) => split(call, argument(call, 2, "axis"), 0)]),
  ["vsplit", (call) => split(call, null, 0)],
  ["hsplit", (call) => split(call, null, 1)],
  ["tile", (call) => withArray(call, (array) => tiled(call, array))],
  ["repeat", (call) => withArray(call, (array) => repeated(call, array))],
  ["pad", (call) => withArray(call, (array) => padded(call, array))],
  ["broadcast_to", (call) => withArray(call, (array) => remade(call, array, givenShape(call, argument(call, 1, "shape"))))],
  ["resize", (call) => withArray(call, (array) => remade(call, array, givenShape(call, argument(call, 1, "new_shape"))))],
  ["atleast_1d", (call) => withArray(call, (array) => reshapeArray(array, array.shape?.length === 0 ? [1] : array.shape, call.span))],
  ["atleast_2d", (call) => withArray(call, (array) => reshapeArray(array, array.shape && atLeast2D(array.shape), call.span))],
  ["atleast_3d", (call) => withArray(call, (array) => reshapeArray(array, array.shape && atLeast3D(array.shape), call.span))],
  ["insert", (call) => withArray(call, (array) => inserted(call, array, 1))],
  ["delete", (call) => withArray(call, (array) => inserted(call, array, -1))],
  ["diff", (call) => withArray(call, (array) => differences(call, array))],
]);

/** All values in one row. */
export function flattened(call: LibraryCall): Value {
  return withArray(call, (array) => reshapeArray(array, array.shape && [arraySize(array)], call.span));
}

/** An array of the same values in other places. */
function remade(call: LibraryCall, array: ArrayValue, shape: PartialShape): ArrayValue {
  return changed(array, { what: "rearranged", shape, keepsRange: true, keepsRows: false, span: call.span });
}

function expandDims(call: LibraryCall, array: ArrayValue): Value {
  const axes = axesFrom(argument(call, 1, "axis"));
  if (!array.shape || !axes) return makeArray({ dtype: array.dtype, span: call.span });
  const rank = array.shape.length + axes.length;
  const places = axes.map((axis) => axisFrom(axis, rank));
  if (places.includes(null)) return notKnown(call, null, "there is no such axis");
  const rest = [...array.shape];
  return reshapeArray(
    array,
    Array.from({ length: rank }, (_, i) => (places.includes(i) ? 1 : (rest.shift() ?? null))),
    call.span,
  );
}

function squeezed(call: LibraryCall, array: ArrayValue): Value {
  const axes = axesFrom(argument(call, 1, "axis"));
  const { shape } = array;
  if (!shape || axes === undefined || (axes === null && shape.includes(null))) return makeArray({ dtype: array.dtype, span: call.span });
  const places = axes?.map((axis) => axisFrom(axis, shape.length)) ?? null;
  return reshapeArray(
    array,
    shape.filter((size, i) => !(places ? places.includes(i) : size === 1)),
    call.span,
  );
}

/** The array with its axes in another order. */
export function transposed(span: Span, array: ArrayValue, axes: readonly number[] | null | undefined): ArrayValue {
  const { shape } = array;
  if (shape && shape.length < 2 && axes === null) return { ...array, span: span };
  const order =
    shape && axes !== undefined ? (axes?.map((axis) => axisFrom(axis, shape.length)) ?? shape.map((_, i) => shape.length - 1 - i)) : null;
  const permuted =
    shape && order && order.length === shape.length ? order.map((axis) => (axis === null ? null : (shape[axis] ?? null))) : null;
  if (permuted && order?.every((axis) => axis !== null) && !array.rows)
    return prepared(array, { kind: "transpose", axes: order, span }, permuted, span);
  const keepsRows = order?.[0] === 0;
  return changed(array, { what: "axes in another order", shape: permuted, keepsRange: true, keepsRows, span: span });
}

function swapped(call: LibraryCall, array: ArrayValue): Value {
  const { shape } = array;
  const [a, b] = [axisIn(shape, argument(call, 1, "axis1"), 0), axisIn(shape, argument(call, 2, "axis2"), 1)];
  if (!shape || a === null || b === null) return makeArray({ dtype: array.dtype, span: call.span });
  const order = shape.map((_, i) => (i === a ? b : i === b ? a : i));
  return transposed(call.span, array, order);
}

function moved(call: LibraryCall, array: ArrayValue): Value {
  const { shape } = array;
  const [from, to] = [axesFrom(argument(call, 1, "source")), axesFrom(argument(call, 2, "destination"))];
  if (!shape || !from || !to || from.length !== to.length) return makeArray({ dtype: array.dtype, span: call.span });
  const [sources, targets] = [from.map((axis) => axisFrom(axis, shape.length)), to.map((axis) => axisFrom(axis, shape.length))];
  const rest = shape.map((_, i) => i).filter((i) => !sources.includes(i));
  const order = shape.map((_, i) => {
    const at = targets.indexOf(i);
    return at >= 0 ? (sources[at] ?? 0) : (rest.shift() ?? 0);
  });
  return transposed(call.span, array, order);
}

function rolled(call: LibraryCall, array: ArrayValue): Value {
  const { shape } = array;
  const axis = axisIn(shape, argument(call, 1, "axis"), 0);
  const given = numberOf(argument(call, 2, "start") ?? integer(0));
  if (!shape || axis === null || given === null) return makeArray({ dtype: array.dtype, span: call.span });
  let start = given < 0 ? given + shape.length : given;
  if (start > axis) start -= 1;
  const order = shape.map((_, i) => i).filter((i) => i !== axis);
  order.splice(start, 0, axis);
  return transposed(call.span, array, order);
}

function reordered(call: LibraryCall, name: string): Value {
  return withArray(call, (array) => {
    const axis = argument(call, name === "roll" ? 2 : 1, "axis");
    const isFlat = name === "sort" && axis?.kind === "none";
    return remade(call, array, isFlat ? [arraySize(array)] : array.shape);
  });
}

function rotated(call: LibraryCall, array: ArrayValue): Value {
  const turns = numberOf(argument(call, 1, "k") ?? integer(1));
  const axes = axesFrom(argument(call, 2, "axes")) ?? [0, 1];
  const { shape } = array;
  const [a, b] = axes.map((axis) => shape && axisFrom(axis, shape.length));
  if (!shape || turns === null || a == null || b == null) return makeArray({ dtype: array.dtype, span: call.span });
  const turned = shape.map((size, i) => (i === a ? (shape[b] ?? null) : i === b ? (shape[a] ?? null) : size));
  return remade(call, array, turns % 2 === 0 ? shape : turned);
}

/** Arrays one behind the other: of several, what is known of all stays known. */
function together(call: LibraryCall, arrays: readonly ArrayValue[], shape: PartialShape): ArrayValue {
  const dtype = arrays.map((array) => array.dtype).reduce(promoteTypes, arrays[0]?.dtype ?? null);
  return makeArray({ shape, dtype, content: commonContent(call, arrays), span: call.span });
}

function commonContent(call: LibraryCall, arrays: readonly ArrayValue[]): ArrayContent | null {
  const [first, ...others] = arrays;
  const source = (array: ArrayValue | undefined) => {
    const content = array?.content;
    if (content?.type !== "dataSet" && content?.type !== "external" && content?.type !== "made") return null;
    const name = content.type === "dataSet" ? `${content.dataSet} ${content.part}` : content.what;
    return JSON.stringify([content.type, name, content.steps.map(({ span: _, ...step }) => step)]);
  };
  const key = source(first);
  if (!first || key === null || others.some((array) => source(array) !== key)) return null;
  return changed(first, { what: "several parts put together", shape: null, keepsRange: true, keepsRows: false, span: call.span }).content;
}

function joined(call: LibraryCall, sequence: Value | null, axisValue: Value | null): Value {
  const arrays = arraysOf(call, sequence);
  if (!arrays || arrays.length === 0) return partlyJoined(call, sequence);
  const flat = axisValue?.kind === "none";
  const axis = flat || axisValue === null ? 0 : numberOf(axisValue);
  const shapes = arrays.map((array) => (flat ? [arraySize(array)] : array.shape));
  if (axis !== null) checkJoin(call, arrays, shapes, axis);
  return together(call, arrays, axis === null ? null : concatenatedShape(shapes, axis));
}

/** A list of arrays whose length is not known: what they share is known all the same. */
function partlyJoined(call: LibraryCall, sequence: Value | null): Value {
  const first =
    sequence && isSequence(sequence) ? sequence.elements.map((element) => toArray(call, element)).find((array) => array?.shape) : null;
  if (!first?.shape) return notKnown(call, sequence, "the arrays that are put together are not known");
  return makeArray({ shape: first.shape.length === 0 ? null : [null, ...first.shape.slice(1)], dtype: null, span: call.span });
}

function appended(call: LibraryCall): Value {
  const [first, second] = [toArray(call, argument(call, 0, "arr")), toArray(call, argument(call, 1, "values"))];
  if (!first || !second) return notKnown(call, argument(call, first ? 1 : 0, first ? "values" : "arr"));
  const axis = argument(call, 2, "axis");
  if (!axis || axis.kind === "none") return joined(call, list([first, second]), { kind: "none", span: null });
  return joined(call, list([first, second]), axis);
}

function stacked(call: LibraryCall): Value {
  const sequence = argument(call, 0, "arrays");
  const arrays = arraysOf(call, sequence);
  const axis = numberOf(argument(call, 1, "axis") ?? integer(0));
  if (!arrays || arrays.length === 0) {
    const first =
      sequence && isSequence(sequence) ? sequence.elements.map((element) => toArray(call, element)).find((array) => array?.shape) : null;
    if (!first?.shape || axis !== 0) return notKnown(call, sequence, "the arrays that are stacked are not known");
    return makeArray({ shape: [null, ...first.shape], dtype: null, span: call.span });
  }
  checkStack(call, arrays);
  const inner = arrays
    .map((array) => array.shape)
    .reduce((a, b) => a && b && a.map((size, i) => size ?? b[i] ?? null), arrays[0]?.shape ?? null);
  const at = inner && axisFrom(axis, inner.length + 1);
  return together(call, arrays, inner && at !== null ? [...inner.slice(0, at), arrays.length, ...inner.slice(at)] : null);
}

function atLeast2D(shape: readonly (number | null)[]): readonly (number | null)[] {
  return shape.length === 0 ? [1, 1] : shape.length === 1 ? [1, ...shape] : shape;
}

function atLeast3D(shape: readonly (number | null)[]): readonly (number | null)[] {
  if (shape.length < 2) return [1, shape[0] ?? 1, 1];
  return shape.length === 2 ? [...shape, 1] : shape;
}

function stackedAs(call: LibraryCall, form: (shape: readonly (number | null)[]) => readonly (number | null)[], axis: number): Value {
  const sequence = argument(call, 0, "tup");
  const arrays = arraysOf(call, sequence);
  if (!arrays || arrays.length === 0) return partlyJoined(call, sequence);
  const shapes = arrays.map((array) => array.shape && form(array.shape));
  checkJoin(call, arrays, shapes, axis);
  return together(call, arrays, concatenatedShape(shapes, axis));
}

function horizontal(call: LibraryCall): Value {
  const sequence = argument(call, 0, "tup");
  const arrays = arraysOf(call, sequence);
  if (!arrays || arrays.length === 0) return partlyJoined(call, sequence);
  const shapes = arrays.map((array) => (array.shape?.length === 0 ? [1] : array.shape));
  const isFlat = shapes.every((shape) => shape?.length === 1);
  checkJoin(call, arrays, shapes, isFlat ? 0 : 1);
  return together(call, arrays, concatenatedShape(shapes, isFlat ? 0 : 1));
}

function split(call: LibraryCall, axisValue: Value | null, otherwise: number): Value {
  const array = toArray(call, argument(call, 0, "ary"));
  const where = argument(call, 1, "indices_or_sections");
  const axis = array && axisIn(array.shape, axisValue, array.shape?.length === 1 ? 0 : otherwise);
  if (!array?.shape || axis === null || !where) return notKnown(call, where, "what is split is not known");
  const size = array.shape[axis] ?? null;
  const sizes = partSizes(size, where);
  if (!sizes) return notKnown(call, where, "where it is split is not known");
  const shape = array.shape;
  const parts = sizes.map((part): Value => {
    const result = [...shape.slice(0, axis), part, ...shape.slice(axis + 1)];
    return changed(array, { what: "a part of a split", shape: result, keepsRange: true, keepsRows: axis !== 0, span: call.span });
  });
  return list(parts, call.span);
}

function partSizes(size: number | null, where: Value): readonly (number | null)[] | null {
  const sections = numberOf(where);
  if (sections !== null && sections > 0 && sections <= 1000) {
    if (size === null) return Array.from({ length: sections }, () => null);
    return Array.from({ length: sections }, (_, i) => Math.floor(size / sections) + (i < size % sections ? 1 : 0));
  }
  const ends = where.kind === "array" ? literalValues(where) : isSequence(where) && where.isComplete ? where.elements.map(numberOf) : null;
  if (!ends) return null;
  const at = (end: number | null) => (end === null || size === null ? null : Math.min(size, end < 0 ? Math.max(0, end + size) : end));
  const bounds = [0, ...ends.map(at), size];
  return bounds.slice(1).map((end, i) => {
    const start = bounds[i] ?? null;
    return end === null || start === null ? null : Math.max(0, end - start);
  });
}

function tiled(call: LibraryCall, array: ArrayValue): Value {
  const times = givenShape(call, argument(call, 1, "reps"));
  if (!times || !array.shape) return remade(call, array, null);
  const rank = Math.max(times.length, array.shape.length);
  const front = (shape: readonly (number | null)[]) => [...Array.from({ length: rank - shape.length }, () => 1), ...shape];
  const [sizes, counts] = [front(array.shape), front(times)];
  return remade(
    call,
    array,
    sizes.map((size, i) => product(size ?? null, counts[i] ?? null)),
  );
}

function repeated(call: LibraryCall, array: ArrayValue): Value {
  const value = argument(call, 1, "repeats");
  const axisValue = argument(call, 2, "axis");
  const times = numberOf(value);
  const each = value && times === null && isSequence(value) && value.isComplete ? value.elements.map(numberOf) : null;
  const total = (size: number | null) =>
    times !== null ? product(size, times) : each ? each.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0) : null;
  if (!axisValue || axisValue.kind === "none") return remade(call, array, [total(arraySize(array))]);
  const axis = axisIn(array.shape, axisValue, 0);
  return remade(call, array, array.shape && axis !== null ? array.shape.map((size, i) => (i === axis ? total(size) : size)) : null);
}

function product(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a * b;
}

function padded(call: LibraryCall, array: ArrayValue): Value {
  const widths = argument(call, 1, "pad_width");
  const sides = array.shape && widths ? padWidths(widths, array.shape.length) : null;
  const shape =
    array.shape && sides
      ? array.shape.map((size, i) => (size === null || sides[i] == null ? null : size + (sides[i] ?? 0)))
      : (array.shape?.map(() => null) ?? null);
  const keepsRows = sides?.[0] === 0;
  return changed(array, { what: "padded", shape, keepsRange: false, keepsRows, span: call.span });
}

/** How much each axis grows: one number for all, a pair for all, or a pair for each. */
function padWidths(value: Value, rank: number): readonly (number | null)[] | null {
  const one = numberOf(value);
  if (one !== null) return Array.from({ length: rank }, () => 2 * one);
  if (!isSequence(value) || !value.isComplete) return null;
  const sum = (pair: Value): number | null => {
    if (!isSequence(pair)) return null;
    const [before, after] = [numberOf(pair.elements[0]), numberOf(pair.elements[1] ?? pair.elements[0])];
    return before === null || after === null ? null : before + after;
  };
  if (value.elements.every((element) => !isSequence(element))) return Array.from({ length: rank }, () => sum(value));
  if (value.elements.length === 1) return Array.from({ length: rank }, () => sum(value.elements[0] ?? tuple([])));
  return value.elements.map(sum);
}

function inserted(call: LibraryCall, array: ArrayValue, sign: 1 | -1): Value {
  const where = argument(call, 1, "obj");
  const axisValue = argument(call, sign > 0 ? 3 : 2, "axis");
  const number = where && isSequence(where) && where.isComplete ? where.elements.length : numberOf(where) === null ? null : 1;
  const change = (size: number | null) => (size === null || number === null ? null : size + sign * number);
  const inPlace = !axisValue || axisValue.kind === "none";
  const axis = axisIn(array.shape, axisValue, 0);
  const shape = inPlace
    ? [change(elementCount(array.shape))]
    : array.shape && axis !== null
      ? array.shape.map((size, i) => (i === axis ? change(size) : size))
      : null;
  return changed(array, {
    what: sign > 0 ? "with values added" : "with values left out",
    shape,
    keepsRange: sign < 0,
    keepsRows: false,
    span: call.span,
  });
}

function differences(call: LibraryCall, array: ArrayValue): Value {
  const order = numberOf(argument(call, 1, "n") ?? integer(1));
  const axis = axisIn(array.shape, argument(call, 2, "axis"), -1);
  if (!array.shape || axis === null || order === null) return makeArray({ dtype: array.dtype, span: call.span });
  const shape = array.shape.map((size, i) => (i === axis && size !== null ? Math.max(0, size - order) : size));
  return makeArray({ shape, dtype: array.dtype, span: call.span });
}

/** Arrays broadcast against each other, as `np.where` and `np.clip` do. */
export function broadcastAll(arrays: readonly ArrayValue[]): PartialShape {
  return arrays.map((array) => array.shape).reduce(broadcastShapes, []);
}
