import type { Span } from "../text/span.ts";
import type { Affine } from "./affine.ts";
import { addAffine, affineConstant, constantOf } from "./affine.ts";
import { broadcastShapes, elementCount, type PartialShape, reshaped } from "./shape.ts";
import { type ArrayContent, type ArrayStep, type ArrayValue, numberOf, type SliceValue, unknownValue, type Value } from "./value.ts";

/** An array of which only `parts` is known. */
export function makeArray(parts: Partial<Omit<ArrayValue, "kind">> & { readonly span: Span | null }): ArrayValue {
  return { kind: "array", shape: null, dtype: null, content: null, rows: null, shuffledAt: null, ...parts };
}

/** The array after one more step of preparation. */
export function prepared(array: ArrayValue, step: ArrayStep, shape: PartialShape, span: Span | null): ArrayValue {
  const content: ArrayContent | null =
    array.content?.type === "dataSet" ? { ...array.content, steps: [...array.content.steps, step] } : null;
  return { ...array, content, shape, span };
}

export function castArray(array: ArrayValue, dtype: string, span: Span): ArrayValue {
  if (array.content?.type === "dataSet") return { ...prepared(array, { kind: "cast", dtype, span }, array.shape, span), dtype };
  return { ...array, dtype, span };
}

export function reshapeArray(array: ArrayValue, target: PartialShape, span: Span): ArrayValue {
  const shape = reshaped(array.shape, target);
  if (!shape || shape.includes(null)) return { ...array, shape, content: null, span };
  return prepared(array, { kind: "reshape", shape: shape.map((size) => size ?? 0), span }, shape, span);
}

/** Arithmetic with a number keeps what is known of an array; anything else only its shape. */
export function arrayArithmetic(operator: string, left: Value, right: Value, span: Span): Value {
  const array = left.kind === "array" ? left : right.kind === "array" ? right : null;
  if (!array) return unknownValue("this arithmetic is not followed", span);
  const other = array === left ? right : left;
  const number = numberOf(other);
  const scaled = number === null ? null : affineStep(operator, array === left, number);
  if (scaled && array.content?.type === "dataSet") {
    return {
      ...prepared(array, { kind: "affine", ...scaled, span }, array.shape, span),
      dtype:
        operator === "/" || array.dtype?.startsWith("float") ? (array.dtype?.startsWith("float") ? array.dtype : "float64") : array.dtype,
    };
  }
  if (scaled && array.content?.type === "random") {
    const { distribution, a, b } = array.content;
    const content: ArrayContent =
      distribution === "normal"
        ? { type: "random", distribution, a: a * scaled.multiply + scaled.add, b: b * Math.abs(scaled.multiply) }
        : { type: "random", distribution, a: a * scaled.multiply + scaled.add, b: b * scaled.multiply + scaled.add };
    return { ...array, content, span };
  }
  if (scaled && array.content?.type === "constant") {
    return { ...array, content: { type: "constant", value: array.content.value * scaled.multiply + scaled.add }, span };
  }
  const shape = other.kind === "array" ? broadcastShapes(array.shape, other.shape) : number === null ? null : array.shape;
  return makeArray({ shape, dtype: array.dtype, span });
}

function affineStep(operator: string, arrayIsLeft: boolean, number: number): { readonly multiply: number; readonly add: number } | null {
  if (operator === "*") return { multiply: number, add: 0 };
  if (operator === "+") return { multiply: 1, add: number };
  if (operator === "-") return arrayIsLeft ? { multiply: 1, add: -number } : { multiply: -1, add: number };
  if (operator === "/" && arrayIsLeft && number !== 0) return { multiply: 1 / number, add: 0 };
  return null;
}

/** `array[slice]` along the first axis. */
export function sliceArray(array: ArrayValue, slice: SliceValue, span: Span): ArrayValue {
  if (slice.step && slice.step.kind !== "none" && numberOf(slice.step) !== 1) return makeArray({ dtype: array.dtype, span });
  const count = array.shape?.[0] ?? null;
  const start = bound(slice.lower, affineConstant(0), count);
  const stop = bound(slice.upper, count === null ? null : affineConstant(count), count);
  if (!start || !stop || array.rows) return makeArray({ shape: array.shape && [null, ...array.shape.slice(1)], dtype: array.dtype, span });
  const [first, last] = [constantOf(start), constantOf(stop)];
  if (first !== null && last !== null && count !== null) {
    const end = Math.min(last, count);
    if (first === 0 && end === count) return { ...array, span };
    const shape = [Math.max(0, end - first), ...(array.shape ?? []).slice(1)];
    return prepared(array, { kind: "take", start: first, stop: end, span }, shape, span);
  }
  const rows = constantOf(addAffine(stop, start, -1));
  return { ...array, rows: { start, stop }, shape: array.shape && [rows, ...array.shape.slice(1)], span };
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

/** `array[index]`: one example, rows by a permutation, or a slice. */
export function indexArray(array: ArrayValue, index: Value, span: Span): Value {
  if (index.kind === "slice") return sliceArray(array, index, span);
  if (index.kind === "tuple") {
    const [first, ...rest] = index.elements;
    const isWhole = (value: Value) => value.kind === "slice" && !value.lower && !value.upper && !value.step;
    if (first && rest.every(isWhole)) return indexArray(array, first, span);
    const isNewAxis = (value: Value) => value.kind === "none" || (value.kind === "api" && value.name === "numpy.newaxis");
    if (array.shape && index.elements.every((value) => isWhole(value) || isNewAxis(value)))
      return withNewAxes(array, index.elements.map(isNewAxis), span);
    return makeArray({ dtype: array.dtype, span });
  }
  if (index.kind === "number") {
    return makeArray({ shape: array.shape?.slice(1) ?? null, dtype: array.dtype, span });
  }
  if (index.kind === "array" && index.content?.type === "permutation") {
    const rows = index.rows;
    const shape = array.shape && [index.shape?.[0] ?? null, ...array.shape.slice(1)];
    return { ...array, rows, shape, shuffledAt: index.shuffledAt, span };
  }
  if (index.kind === "array" && array.content?.type === "identity" && index.content?.type === "dataSet") {
    const classes = array.content.size;
    return { ...prepared(index, { kind: "oneHot", classes, span }, index.shape && [...index.shape, classes], span), dtype: "float64" };
  }
  if (index.kind === "array") return makeArray({ shape: array.shape && [null, ...array.shape.slice(1)], dtype: array.dtype, span });
  return unknownValue(index.kind === "unknown" ? index.reason : "this index is not followed", span);
}

function withNewAxes(array: ArrayValue, isNew: readonly boolean[], span: Span): ArrayValue {
  const shape: (number | null)[] = [];
  let next = 0;
  for (const fresh of isNew) shape.push(fresh ? 1 : (array.shape?.[next++] ?? null));
  return reshapeArray(array, [...shape, ...(array.shape ?? []).slice(next)], span);
}

/** The number of rows. */
export function arrayLength(array: ArrayValue): number | null {
  return array.shape?.[0] ?? null;
}

export function arraySize(array: ArrayValue): number | null {
  return elementCount(array.shape);
}
