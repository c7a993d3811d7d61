import type { Span } from "../text/span.ts";
import { makeArray } from "./array.ts";
import { type ArrayContent, contentAfter, mostLiteralValues, stepsOf } from "./array-content.ts";
import { promoteTypes } from "./dtype.ts";
import type { PartialShape } from "./shape.ts";
import { type ArrayValue, isSequence, type Value } from "./value.ts";

interface Contents {
  readonly shape: PartialShape;
  readonly dtype: string | null;
  readonly values: readonly number[] | null;
}

/** The array that NumPy makes of a number, a (nested) list or an array; null where the value says nothing of a shape. */
export function arrayFrom(value: Value | null | undefined, span: Span | null): ArrayValue | null {
  if (value?.kind === "array") return value;
  const contents = value ? contentsOf(value, 0) : null;
  if (!contents) return null;
  const { shape, dtype, values } = contents;
  return makeArray({ shape, dtype, content: values ? { type: "literal", values } : value ? sharedSource(value, span) : null, span });
}

/** Examples that are read one by one come from where the first of them comes from, if all are prepared alike. */
function sharedSource(value: Value, span: Span | null): ArrayContent | null {
  if (!isSequence(value)) return null;
  const contents = value.elements.flatMap((element) => (element.kind === "array" ? [element.content] : []));
  const [first, ...others] = contents;
  if (first?.type !== "external" || others.some((other) => outline(other) !== outline(first))) return null;
  return contentAfter(first, { kind: "other", what: "examples put together one by one", keepsRange: true, keepsRows: false, span });
}

function outline(content: ArrayContent | null): string | null {
  return content?.type === "external"
    ? JSON.stringify([content.what, content.range, stepsOf(content).map(({ span: _, ...step }) => step)])
    : null;
}

/** Lists are nested at most so deep: a list may contain itself. */
const deepestNesting = 16;

function contentsOf(value: Value, depth: number): Contents | null {
  switch (value.kind) {
    case "number":
      return { shape: [], dtype: value.isInteger ? "int64" : "float64", values: value.value === null ? null : [value.value] };
    case "boolean":
      return { shape: [], dtype: "bool", values: [value.value ? 1 : 0] };
    case "string":
      return { shape: [], dtype: "str", values: null };
    case "array":
      return {
        shape: value.shape,
        dtype: value.dtype,
        values: value.content?.type === "literal" && !value.rows ? value.content.values : null,
      };
    case "tensor":
      return { shape: value.shape, dtype: null, values: null };
    case "tuple":
    case "list":
      return depth < deepestNesting ? sequenceContents(value, depth + 1) : null;
    default:
      return null;
  }
}

function sequenceContents(value: Value, depth: number): Contents | null {
  if (!isSequence(value)) return null;
  const { elements, isComplete } = value;
  if (elements.length === 0) return isComplete ? { shape: [0], dtype: "float64", values: [] } : null;
  // A list of as yet unknown length still has elements of one shape, or it would make no array.
  const known = elements.flatMap((element) => contentsOf(element, depth) ?? []);
  const inner = known.find((contents) => contents.shape !== null)?.shape ?? null;
  if (known.length === 0) return null;
  if (isComplete && known.some(({ shape }) => shape && inner && shape.join() !== inner.join())) return null;
  const isWhole = isComplete && known.length === elements.length;
  const types = known.map((contents) => contents.dtype);
  const dtype = isWhole
    ? types.reduce(promoteWritten)
    : types.every((type) => type === types[0]) && inner?.length
      ? (types[0] ?? null)
      : null;
  const values = isWhole && known.every((contents) => contents.values !== null) ? known.flatMap((contents) => contents.values ?? []) : null;
  return {
    shape: inner && [isComplete ? elements.length : null, ...inner],
    dtype,
    values: values && values.length <= mostLiteralValues ? values : null,
  };
}

function promoteWritten(a: string | null, b: string | null): string | null {
  return a === "str" || b === "str" ? (a === b ? a : null) : promoteTypes(a, b);
}
