import { castArray, literalValues, makeArray } from "../../array.ts";
import { type ArrayContent, mostLiteralValues } from "../../array-content.ts";
import { dtypeName } from "../../dtype.ts";
import { type PartialShape, shapeFrom } from "../../shape.ts";
import { type ArrayValue, integer, list, numberOf, type Value } from "../../value.ts";
import type { LibraryCall, LibraryFunction } from "../library-call.ts";
import { argument, arrayArgument, isTrue, notKnown, toArray, withArray } from "./data-call.ts";

/** NumPy's functions that make arrays. */
export const numpyCreation: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ["array", asArray],
  ["asarray", asArray],
  ["asanyarray", asArray],
  ["ascontiguousarray", asArray],
  ["asfarray", (call) => withArray(call, (array) => castArray(array, dtypeName(argument(call, 1, "dtype")) ?? "float64", call.span))],
  ["matrix", asArray],
  ["copy", (call) => withArray(call, (array) => ({ ...array, span: call.span }))],
  ...["zeros", "ones", "empty"].map((name): [string, LibraryFunction] => [
    name,
    (call) => filled(call, name === "empty" ? null : name === "ones" ? 1 : 0),
  ]),
  ...["zeros_like", "ones_like", "empty_like"].map((name): [string, LibraryFunction] => [
    name,
    (call) => filledLike(call, name === "empty_like" ? null : name === "ones_like" ? 1 : 0, 1),
  ]),
  ["full", full],
  ["full_like", (call) => filledLike(call, numberOf(argument(call, 1, "fill_value")), 2)],
  ["eye", (call) => identity(call, numberOf(argument(call, 0, "N")), argument(call, 1, "M"), 3)],
  ["identity", (call) => identity(call, numberOf(argument(call, 0, "n")), null, 1)],
  ["arange", arange],
  ["linspace", linspace],
  ["logspace", (call) => spaced(call)],
  ["geomspace", (call) => spaced(call)],
  ["meshgrid", meshgrid],
  ["indices", indices],
  ["diag", (call) => withArray(call, (array) => diagonal(call, array))],
  ["tril", (call) => withArray(call, (array) => makeArray({ shape: array.shape, dtype: array.dtype, span: call.span }))],
  ["triu", (call) => withArray(call, (array) => makeArray({ shape: array.shape, dtype: array.dtype, span: call.span }))],
  ["tri", (call) => triangle(call)],
  ["hanning", (call) => ofLength(call)],
  ["hamming", (call) => ofLength(call)],
]);

/** `np.array(…)`: of an array, a number, a list, a table. */
export function asArray(call: LibraryCall): Value {
  const value = argument(call, 0, "object", "a");
  const dtype = dtypeName(argument(call, 1, "dtype"));
  if (value?.kind === "number" && dtype === null) return value;
  const array = toArray(call, value);
  if (!array) return value?.kind === "list" ? unknownList(call, dtype) : notKnown(call, value, "the array's contents are not known");
  return dtype === null || dtype === array.dtype ? { ...array, span: call.span } : castArray(array, dtype, call.span);
}

/** A list of which nothing is known is still an array, of a shape that is not known. */
function unknownList(call: LibraryCall, dtype: string | null): Value {
  return makeArray({ dtype, span: call.span });
}

function filled(call: LibraryCall, value: number | null): Value {
  return makeArray({
    shape: givenShape(call, argument(call, 0, "shape")),
    dtype: dtypeName(argument(call, 1, "dtype")) ?? "float64",
    content: value === null ? null : { type: "constant", value },
    span: call.span,
  });
}

/** A shape as a tuple, a number or an array. */
export function givenShape(call: LibraryCall, value: Value | null): PartialShape {
  if (value?.kind !== "array") return shapeFrom(value);
  const values = literalValues(value);
  return values && shapeFrom(list(values.map((size) => integer(size, call.span))));
}

function filledLike(call: LibraryCall, value: number | null, typeIndex: number): Value {
  return withArray(call, (array) =>
    makeArray({
      shape: array.shape,
      dtype: dtypeName(argument(call, typeIndex, "dtype")) ?? array.dtype,
      content: value === null ? null : { type: "constant", value },
      span: call.span,
    }),
  );
}

function full(call: LibraryCall): Value {
  const value = argument(call, 1, "fill_value");
  const filler = toArray(call, value);
  const number = numberOf(value);
  return makeArray({
    shape: givenShape(call, argument(call, 0, "shape")),
    dtype: dtypeName(argument(call, 2, "dtype")) ?? filler?.dtype ?? null,
    content: number === null ? null : { type: "constant", value: number },
    span: call.span,
  });
}

function identity(call: LibraryCall, size: number | null, columns: Value | null, typeIndex: number): Value {
  const width = columns && columns.kind !== "none" ? numberOf(columns) : size;
  const shift = numberOf(argument(call, 2, "k")) ?? 0;
  const isSquare = width === size && (typeIndex === 1 || shift === 0);
  return makeArray({
    shape: [size, width],
    dtype: dtypeName(argument(call, typeIndex, "dtype")) ?? "float64",
    content: size === null || !isSquare ? null : { type: "identity", size },
    span: call.span,
  });
}

function arange(call: LibraryCall): Value {
  const [a, b, c] = [argument(call, 0, "start"), argument(call, 1, "stop"), argument(call, 2, "step")];
  const [start, stop, step] = b && b.kind !== "none" ? [a, b, c] : [integer(0), a, c];
  const [first, last, by] = [numberOf(start), numberOf(stop), step && step.kind !== "none" ? numberOf(step) : 1];
  const isWhole = [start, stop, step].every((value) => !value || value.kind === "none" || (value.kind === "number" && value.isInteger));
  const isKnownType = [start, stop, step].every((value) => !value || value.kind === "none" || value.kind === "number");
  const dtype = dtypeName(argument(call, 3, "dtype")) ?? (isWhole ? "int64" : isKnownType ? "float64" : null);
  const size = first === null || last === null || by === null || by === 0 ? null : Math.max(0, Math.ceil((last - first) / by));
  return makeArray({ shape: [size], dtype, content: arangeContent(first, by, size, isWhole), span: call.span });
}

function arangeContent(first: number | null, by: number | null, size: number | null, isWhole: boolean): ArrayContent | null {
  if (isWhole && first === 0 && by === 1) return { type: "permutation", count: size };
  if (first === null || by === null || size === null || size > mostLiteralValues) return isWhole ? null : made("evenly spaced numbers");
  return { type: "literal", values: Array.from({ length: size }, (_, i) => first + i * by) };
}

function linspace(call: LibraryCall): Value {
  const [start, stop] = [argument(call, 0, "start"), argument(call, 1, "stop")];
  const [first, last] = [numberOf(start), numberOf(stop)];
  const number = argument(call, 2, "num");
  const size = number ? numberOf(number) : 50;
  const dtype = dtypeName(argument(call, 5, "dtype")) ?? "float64";
  const ends = isTrue(argument(call, 3, "endpoint"), true);
  const content: ArrayContent | null =
    first === null || last === null
      ? null
      : size !== null && size <= mostLiteralValues
        ? { type: "literal", values: spread(first, last, size, ends) }
        : { ...made("evenly spaced numbers"), range: [Math.min(first, last), Math.max(first, last)] };
  const isScalar = [start, stop].every((value) => value?.kind === "number");
  const array = makeArray({ shape: isScalar ? [size] : null, dtype, content: isScalar ? content : null, span: call.span });
  if (!isTrue(argument(call, 4, "retstep"), false)) return array;
  return {
    kind: "tuple",
    elements: [array, makeArray({ shape: [], dtype: "float64", span: call.span })],
    isComplete: true,
    span: call.span,
  };
}

function spread(first: number, last: number, size: number, ends: boolean): readonly number[] {
  const gaps = ends ? Math.max(1, size - 1) : size;
  return Array.from({ length: size }, (_, i) => first + ((last - first) * i) / gaps);
}

function made(what: string): Extract<ArrayContent, { readonly type: "made" }> {
  return { type: "made", what, range: null, steps: [] };
}

function spaced(call: LibraryCall): Value {
  const number = argument(call, 2, "num");
  const dtype = dtypeName(argument(call, call.name.endsWith("logspace") ? 5 : 4, "dtype")) ?? "float64";
  return makeArray({ shape: [number ? numberOf(number) : 50], dtype, content: made("numbers spaced by a factor"), span: call.span });
}

function meshgrid(call: LibraryCall): Value {
  const arrays = call.raw.positional.map(({ value }) => toArray(call, value));
  if (!call.raw.isComplete || arrays.length === 0) return notKnown(call, null);
  const sizes = arrays.map((array) =>
    array?.shape ? array.shape.reduce<number | null>((n, size) => (n === null || size === null ? null : n * size), 1) : null,
  );
  const indexing = argument(call, Number.POSITIVE_INFINITY, "indexing");
  const isMatrix = indexing?.kind === "string" && indexing.value === "ij";
  const [rows, columns, ...others] = sizes;
  const shape = isMatrix || columns === undefined ? sizes : [columns, rows ?? null, ...others];
  const grids = arrays.map((array): Value => makeArray({ shape, dtype: array?.dtype ?? null, span: call.span }));
  return { kind: "list", elements: grids, isComplete: true, span: call.span };
}

function indices(call: LibraryCall): Value {
  const shape = givenShape(call, argument(call, 0, "dimensions"));
  const dtype = dtypeName(argument(call, 1, "dtype")) ?? "int64";
  return makeArray({ shape: shape && [shape.length, ...shape], dtype, span: call.span });
}

function diagonal(call: LibraryCall, array: ArrayValue): Value {
  const shift = numberOf(argument(call, 1, "k") ?? integer(0));
  const [rows, columns] = array.shape ?? [];
  let shape: PartialShape = null;
  if (array.shape?.length === 1) {
    const size = rows == null || shift === null ? null : rows + Math.abs(shift);
    shape = [size, size];
  } else if (array.shape?.length === 2) {
    const isKnown = rows != null && columns != null && shift !== null;
    shape = [isKnown ? Math.max(0, shift >= 0 ? Math.min(rows, columns - shift) : Math.min(rows + shift, columns)) : null];
  }
  return makeArray({ shape, dtype: array.dtype, span: call.span });
}

function triangle(call: LibraryCall): Value {
  const rows = numberOf(argument(call, 0, "N"));
  const columns = argument(call, 1, "M");
  const width = columns && columns.kind !== "none" ? numberOf(columns) : rows;
  return makeArray({ shape: [rows, width], dtype: dtypeName(argument(call, 3, "dtype")) ?? "float64", span: call.span });
}

function ofLength(call: LibraryCall): Value {
  return makeArray({ shape: [numberOf(argument(call, 0, "M"))], dtype: "float64", span: call.span });
}

/** `np.float32(x)` and its like. */
export function castTo(call: LibraryCall, dtype: string): Value {
  const value = argument(call, 0, "x");
  if (value === null) return makeArray({ shape: [], dtype, content: { type: "literal", values: [0] }, span: call.span });
  if (value.kind === "number") return { ...value, isInteger: /^u?int/.test(dtype), span: call.span };
  const array = arrayArgument(call, 0, "x");
  return array ? castArray(array, dtype, call.span) : notKnown(call, value, "the value is not known");
}
