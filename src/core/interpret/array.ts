import type { Span } from "../text/span.ts";
import { addAffine, constantOf } from "./affine.ts";
import { type ArrayContent, type ArrayStep, contentAfter, exampleCount } from "./array-content.ts";
import { elementCount, type PartialShape, reshaped } from "./shape.ts";
import type { ArrayValue } from "./value.ts";

/** An array of which only `parts` is known. */
export function makeArray(parts: Partial<Omit<ArrayValue, "kind">> & { readonly span: Span | null }): ArrayValue {
  return { kind: "array", shape: null, dtype: null, content: null, rows: null, shuffledAt: null, ...parts };
}

/** The array after one more step of preparation. */
export function prepared(array: ArrayValue, step: ArrayStep, shape: PartialShape, span: Span | null): ArrayValue {
  return { ...array, content: contentAfter(array.content, step), shape, span };
}

/** What is left to say of an array after an operation that is only known by name. */
export function changed(
  array: ArrayValue,
  change: {
    readonly what: string;
    readonly shape: PartialShape;
    readonly dtype?: string | null;
    readonly keepsRange: boolean;
    readonly keepsRows: boolean;
    readonly span: Span | null;
  },
): ArrayValue {
  const { what, keepsRange, keepsRows, span } = change;
  const result = prepared(array, { kind: "other", what, keepsRange, keepsRows, span }, change.shape, span);
  return {
    ...result,
    dtype: change.dtype === undefined ? array.dtype : change.dtype,
    rows: keepsRows ? array.rows : null,
    shuffledAt: keepsRows ? array.shuffledAt : null,
  };
}

export function castArray(array: ArrayValue, dtype: string, span: Span | null): ArrayValue {
  return { ...prepared(array, { kind: "cast", dtype, span }, array.shape, span), dtype };
}

/** The array with the same values in the shape `target`, which may have one −1. */
export function reshapeArray(array: ArrayValue, target: PartialShape, span: Span | null): ArrayValue {
  const shape = reshaped(array.shape, target);
  if (!shape) return { ...array, shape, content: null, rows: null, span };
  const whole = wholeShape(array, shape);
  if (whole) return prepared(array, { kind: "reshape", shape: whole, span }, shape, span);
  return changed(array, { what: "another shape", shape, keepsRange: true, keepsRows: keepsExamples(array.shape, shape), span });
}

/** The shape that a reshape of all examples has, where `shape` is that of the rows that were taken. */
function wholeShape(array: ArrayValue, shape: readonly (number | null)[]): readonly number[] | null {
  if (!array.rows) return isKnown(shape) ? shape : null;
  const taken = constantOf(addAffine(array.rows.stop, array.rows.start, -1));
  const count = exampleCount(array.content);
  const rest = shape.slice(1);
  if (count === null || !isKnown(rest) || (shape[0] ?? null) !== taken || !keepsExamples(array.shape, shape)) return null;
  return [count, ...rest];
}

/** Whether every example keeps its size: otherwise rows are joined or parted. */
function keepsExamples(from: PartialShape, to: readonly (number | null)[]): boolean {
  const size = elementCount(from?.slice(1) ?? null);
  return size !== null && size === elementCount(to.slice(1));
}

function isKnown(shape: readonly (number | null)[]): shape is readonly number[] {
  return !shape.includes(null);
}

/** The array with only its content replaced. */
export function withContent(array: ArrayValue, content: ArrayContent | null, span: Span | null): ArrayValue {
  return { ...array, content, span };
}

/** The number of rows. */
export function arrayLength(array: ArrayValue): number | null {
  return array.shape?.[0] ?? null;
}

export function arraySize(array: ArrayValue): number | null {
  return elementCount(array.shape);
}

/** The values, where they are written in the text, row after row. */
export function literalValues(array: ArrayValue): readonly number[] | null {
  const { content } = array;
  if (content?.type === "literal" && !array.rows) return content.values;
  if (content?.type === "permutation" && content.count !== null && content.count <= 64 && array.shuffledAt === null && !array.rows)
    return Array.from({ length: content.count }, (_, i) => i);
  return null;
}
