import type { Span } from "../text/span.ts";
import { makeArray } from "./array.ts";
import { mostLiteralValues } from "./array-content.ts";
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
  const contents = value ? contentsOf(value) : null;
  if (!contents) return null;
  const { shape, dtype, values } = contents;
  return makeArray({ shape, dtype, content: values && { type: "literal", values }, span });
}

/** As `arrayFrom`, where a number's type yields to that of the array it meets. */
export function isPlainNumber(value: Value): boolean {
  return value.kind === "number" || value.kind === "boolean";
}

function contentsOf(value: Value): Contents | null {
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
      return sequenceContents(value);
    default:
      return null;
  }
}

function sequenceContents(value: Value): Contents | null {
  if (!isSequence(value)) return null;
  const { elements, isComplete } = value;
  if (elements.length === 0) return isComplete ? { shape: [0], dtype: "float64", values: [] } : null;
  // A list of as yet unknown length still has elements of one shape, or it would make no array.
  const known = elements.flatMap((element) => contentsOf(element) ?? []);
  const inner = known.find((contents) => contents.shape !== null)?.shape ?? null;
  if (known.length === 0) return null;
  if (isComplete && known.some(({ shape }) => shape && inner && shape.join() !== inner.join())) return null;
  const isWhole = isComplete && known.length === elements.length;
  const dtype = isWhole ? known.map((contents) => contents.dtype).reduce(promoteWritten) : null;
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
