import type { Span } from "../../../text/span.ts";
import { arraySize, changed, literalValues, makeArray } from "../../array.ts";
import { type ArrayContent, classCount, isWhole, rangeOf, type Statistic, sourceKey } from "../../array-content.ts";
import { dtypeName, meanTypeOf, promoteTypes, sumTypeOf } from "../../dtype.ts";
import { contentOfChoice, contentOfCount } from "../../predictions.ts";
import { axisFrom, type PartialShape, reducedShape } from "../../shape.ts";
import { type ArrayValue, float, integer, isSequence, numberOf, tuple, type Value } from "../../value.ts";
import type { LibraryCall, LibraryFunction } from "../library-call.ts";
import { checkAxes, checkChoice } from "./array-fit.ts";
import { argument, argumentSpan, axesFrom, isTrue, notKnown, toArray, withArray } from "./data-call.ts";

interface Reduction {
  /** Where the axis and `keepdims` are given. */
  readonly axisAt: number;
  readonly keepsAt: number;
  readonly dtype: (dtype: string | null) => string | null;
  readonly statistic?: Statistic;
  /** The value over all of the numbers, where they are written in the text. */
  readonly compute?: (values: readonly number[]) => number;
}

const same = (dtype: string | null) => dtype;
const always = (dtype: string) => () => dtype;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const deviation = (values: readonly number[]) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

const reductions: Readonly<Record<string, Reduction>> = {
  sum: { axisAt: 1, keepsAt: 4, dtype: sumTypeOf, compute: (values) => values.reduce((total, value) => total + value, 0) },
  nansum: { axisAt: 1, keepsAt: 4, dtype: sumTypeOf },
  prod: { axisAt: 1, keepsAt: 4, dtype: sumTypeOf, compute: (values) => values.reduce((total, value) => total * value, 1) },
  mean: { axisAt: 1, keepsAt: 4, dtype: meanTypeOf, statistic: "mean", compute: mean },
  nanmean: { axisAt: 1, keepsAt: 4, dtype: meanTypeOf, statistic: "mean" },
  average: { axisAt: 1, keepsAt: 9, dtype: meanTypeOf, statistic: "mean", compute: mean },
  std: { axisAt: 1, keepsAt: 5, dtype: meanTypeOf, statistic: "std", compute: deviation },
  nanstd: { axisAt: 1, keepsAt: 5, dtype: meanTypeOf, statistic: "std" },
  var: { axisAt: 1, keepsAt: 5, dtype: meanTypeOf },
  median: { axisAt: 1, keepsAt: 4, dtype: meanTypeOf },
  max: { axisAt: 1, keepsAt: 3, dtype: same, statistic: "max", compute: (values) => Math.max(...values) },
  amax: { axisAt: 1, keepsAt: 3, dtype: same, statistic: "max", compute: (values) => Math.max(...values) },
  nanmax: { axisAt: 1, keepsAt: 3, dtype: same, statistic: "max" },
  min: { axisAt: 1, keepsAt: 3, dtype: same, statistic: "min", compute: (values) => Math.min(...values) },
  amin: { axisAt: 1, keepsAt: 3, dtype: same, statistic: "min", compute: (values) => Math.min(...values) },
  nanmin: { axisAt: 1, keepsAt: 3, dtype: same, statistic: "min" },
  ptp: { axisAt: 1, keepsAt: 3, dtype: same, statistic: "range" },
  argmax: { axisAt: 1, keepsAt: 3, dtype: always("int64"), compute: (values) => values.indexOf(Math.max(...values)) },
  argmin: { axisAt: 1, keepsAt: 3, dtype: always("int64"), compute: (values) => values.indexOf(Math.min(...values)) },
  nanargmax: { axisAt: 1, keepsAt: 3, dtype: always("int64") },
  any: { axisAt: 1, keepsAt: 3, dtype: always("bool") },
  all: { axisAt: 1, keepsAt: 3, dtype: always("bool") },
  count_nonzero: { axisAt: 1, keepsAt: 2, dtype: always("int64") },
};

/** NumPy's functions that take numbers together, sort or count them. */
export const numpyReductions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ...Object.entries(reductions).map(([name, reduction]): [string, LibraryFunction] => [name, (call) => reduce(call, name, reduction)]),
  ["percentile", (call) => withArray(call, (array) => quantile(call, array))],
  ["quantile", (call) => withArray(call, (array) => quantile(call, array))],
  ["cumsum", (call) => withArray(call, (array) => cumulated(call, array))],
  ["cumprod", (call) => withArray(call, (array) => cumulated(call, array))],
  ["argsort", (call) => withArray(call, (array) => sortedIndices(call, array))],
  ["argpartition", (call) => withArray(call, (array) => makeArray({ shape: array.shape, dtype: "int64", span: call.span }))],
  ["unique", unique],
  ["bincount", (call) => withArray(call, (array) => makeArray({ shape: [classCount(array)], dtype: "int64", span: call.span }))],
  ["nonzero", (call) => withArray(call, (array) => positions(call, array))],
  ["flatnonzero", (call) => withArray(call, () => makeArray({ shape: [null], dtype: "int64", span: call.span }))],
  [
    "argwhere",
    (call) => withArray(call, (array) => makeArray({ shape: [null, array.shape?.length ?? null], dtype: "int64", span: call.span })),
  ],
  ["searchsorted", searched],
  ["digitize", (call) => withArray(call, (array) => makeArray({ shape: array.shape, dtype: "int64", span: call.span }))],
  ["histogram", histogram],
  ["linalg.norm", (call) => withArray(call, (array) => norm(call, array))],
  ["trace", (call) => withArray(call, (array) => makeArray({ shape: [], dtype: sumTypeOf(array.dtype), span: call.span }))],
]);

function reduce(call: LibraryCall, name: string, reduction: Reduction): Value {
  const value = argument(call, 0, "a", "arr");
  // A product of a shape's dimensions stays a number, also where some of them are not known.
  if (value && isSequence(value) && value.isComplete && (name === "prod" || name === "sum") && isFlat(value.elements)) {
    const operator = name === "prod" ? "*" : "+";
    const start: Value = name === "prod" ? integer(1, call.span) : integer(0, call.span);
    return value.elements.reduce((total, element) => call.machine.binary(operator, total, element, call.span), start);
  }
  const array = toArray(call, value);
  if (!array) return notKnown(call, value);
  const axes = axesFrom(argument(call, reduction.axisAt, "axis"));
  checkAxes(call, array, axes, argumentSpan(call, reduction.axisAt, "axis"));
  if (name === "argmax") checkChoice(call, array, axes);
  const dimensions = isTrue(argument(call, reduction.keepsAt, "keepdims"), false);
  const dtype = dtypeName(argument(call, Number.POSITIVE_INFINITY, "dtype")) ?? reduction.dtype(array.dtype);
  if (axes === null && !dimensions) {
    const number = knownResult(array, name, reduction);
    if (number !== null) return isIntegerType(dtype) ? integer(number, call.span) : float(number, call.span);
  }
  const shape = axes === undefined ? null : reducedShape(array.shape, axes, { dimensions });
  const content =
    (name === "argmax" ? contentOfChoice(array, axes) : contentOfCount(array)) ??
    statisticOf(array, reduction.statistic ?? null, spreadAxes(array.shape, axes, dimensions));
  return makeArray({ shape, dtype, content, span: call.span });
}

function isFlat(elements: readonly Value[]): boolean {
  return elements.every((element) => element.kind === "number" || element.kind === "unknown");
}

function isIntegerType(dtype: string | null): boolean {
  return dtype !== null && /^u?int/.test(dtype);
}

function statisticOf(array: ArrayValue, statistic: Statistic | null, axes: readonly number[] | null | undefined): ArrayContent | null {
  const of = array.rows ? null : sourceKey(array.content);
  if (!statistic || of === null) return null;
  return array.content ? { type: "statistic", statistic, of, axes, source: array.content } : { type: "statistic", statistic, of };
}

/** Axes from the front, where the result falls on the array's own axes when it is broadcast against it; undefined where it does not. */
function spreadAxes(shape: PartialShape, axes: readonly number[] | null | undefined, keeps: boolean): readonly number[] | null | undefined {
  if (!axes) return axes;
  if (!shape) return undefined;
  const front = axes.map((axis) => axisFrom(axis, shape.length)).filter((axis) => axis !== null);
  if (front.length !== axes.length) return undefined;
  const sorted = front.sort((a, b) => a - b);
  return keeps || sorted.every((axis, i) => axis === i) ? sorted : undefined;
}

/** The result over the whole array where it is known: of numbers in the text, or the range of a whole data set. */
function knownResult(array: ArrayValue, name: string, { compute }: Reduction): number | null {
  const values = literalValues(array);
  if (values && compute && values.length > 0) return compute(values);
  const range = !array.rows && isWhole(array.content) ? rangeOf(array.content) : null;
  if (range && /^(nan|a)?(max|min)$/.test(name)) return name.endsWith("max") ? range[1] : range[0];
  const isConstant = array.content?.type === "constant" && /^(nan|a)?(max|min|mean)$|^average$/.test(name);
  return isConstant && array.content?.type === "constant" ? array.content.value : null;
}

function quantile(call: LibraryCall, array: ArrayValue): Value {
  const places = toArray(call, argument(call, 1, "q"));
  const axes = axesFrom(argument(call, 2, "axis"));
  const dimensions = isTrue(argument(call, 6, "keepdims"), false);
  const rest = axes === undefined ? null : reducedShape(array.shape, axes, { dimensions });
  const shape = rest && places?.shape ? [...places.shape, ...rest] : null;
  const isScalar = argument(call, 1, "q")?.kind === "number";
  return makeArray({
    shape,
    dtype: isScalar ? meanTypeOf(array.dtype) : promoteTypes(meanTypeOf(array.dtype), "float64"),
    span: call.span,
  });
}

function cumulated(call: LibraryCall, array: ArrayValue): Value {
  const axis = argument(call, 1, "axis");
  const isWholeArray = !axis || axis.kind === "none";
  const dtype = dtypeName(argument(call, 2, "dtype")) ?? sumTypeOf(array.dtype);
  return makeArray({ shape: isWholeArray ? array.shape && [arraySize(array)] : array.shape, dtype, span: call.span });
}

function sortedIndices(call: LibraryCall, array: ArrayValue): Value {
  const isFlatAxis = argument(call, 1, "axis")?.kind === "none";
  return makeArray({ shape: isFlatAxis ? [arraySize(array)] : array.shape, dtype: "int64", span: call.span });
}

function unique(call: LibraryCall): Value {
  return withArray(call, (array) => {
    const axis = argument(call, 4, "axis");
    const along = axis && axis.kind !== "none" ? numberOf(axis) : null;
    const values = literalValues(array);
    const size = values ? new Set(values).size : classCount(array);
    const isAlong = axis !== null && axis.kind !== "none";
    const at = along !== null && array.shape ? axisFrom(along, array.shape.length) : null;
    const shape: PartialShape = isAlong
      ? array.shape && at !== null
        ? array.shape.map((one, i) => (i === at ? null : one))
        : null
      : [size];
    const result: ArrayValue = isAlong
      ? changed(array, { what: "each value once", shape, keepsRange: true, keepsRows: false, span: call.span })
      : { ...uniqueValues(array, size, call.span), dtype: array.dtype };
    const extras = ["return_index", "return_inverse", "return_counts"].flatMap((name, i): Value[] => {
      if (!isTrue(argument(call, i + 1, name), false)) return [];
      const length = name === "return_inverse" ? (isAlong ? [null] : array.shape) : [size];
      return [makeArray({ shape: length, dtype: "int64", span: call.span })];
    });
    return extras.length === 0 ? result : tuple([result, ...extras], call.span);
  });
}

function uniqueValues(array: ArrayValue, size: number | null, span: Span): ArrayValue {
  const values = literalValues(array);
  const sorted = values && [...new Set(values)].sort((a, b) => a - b);
  const all = sorted ?? (size !== null && size <= 256 ? Array.from({ length: size }, (_, i) => i) : null);
  return makeArray({ shape: [size], content: all && { type: "literal", values: all }, span });
}

function positions(call: LibraryCall, array: ArrayValue): Value {
  if (!array.shape) return notKnown(call, null, "the rank of the array is not known");
  return tuple(
    Array.from({ length: Math.max(1, array.shape.length) }, () => makeArray({ shape: [null], dtype: "int64", span: call.span })),
    call.span,
  );
}

function searched(call: LibraryCall): Value {
  const values = toArray(call, argument(call, 1, "v"));
  return makeArray({ shape: values?.shape ?? null, dtype: "int64", span: call.span });
}

function histogram(call: LibraryCall): Value {
  const array = toArray(call, argument(call, 0, "a"));
  const bins = argument(call, 1, "bins");
  const edges = bins && bins.kind !== "number" ? toArray(call, bins) : null;
  const size = bins === null ? 10 : edges ? (edges.shape?.[0] ?? null) : numberOf(bins);
  const number = edges && size !== null ? size - 1 : size;
  return tuple(
    [
      makeArray({ shape: [number], dtype: "int64", span: call.span }),
      makeArray({ shape: [number === null ? null : number + 1], dtype: meanTypeOf(array?.dtype ?? null), span: call.span }),
    ],
    call.span,
  );
}

function norm(call: LibraryCall, array: ArrayValue): Value {
  const axes = axesFrom(argument(call, 2, "axis"));
  const dimensions = isTrue(argument(call, 3, "keepdims"), false);
  const shape = axes === undefined ? null : reducedShape(array.shape, axes, { dimensions });
  return makeArray({
    shape,
    dtype: meanTypeOf(array.dtype),
    content: statisticOf(array, "norm", spreadAxes(array.shape, axes, dimensions)),
    span: call.span,
  });
}
