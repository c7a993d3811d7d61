import { isElementwiseOperator } from "../api/elementwise-step.ts";
import type { Span } from "../text/span.ts";
import { literalValues, makeArray, prepared, withContent } from "./array.ts";
import { type ArrayContent, type ArrayStep, rangeOf, rangeOfType, sourceKey } from "./array-content.ts";
import { arrayFrom } from "./array-from.ts";
import { promoteTypes, promoteWithNumber, resultTypeOf } from "./dtype.ts";
import { contentOfComparison } from "./predictions.ts";
import { broadcastShapes, elementCount, matrixProductShape, type PartialShape } from "./shape.ts";
import { type ArrayValue, unknownValue, type Value } from "./value.ts";

/** `left operator right` where one of them is an array. */
export function arrayArithmetic(operator: string, left: Value, right: Value, span: Span): Value {
  const [a, b] = [arrayFrom(left, span), arrayFrom(right, span)];
  if (!a || !b) {
    const open = a ? right : left;
    return open.kind === "unknown" ? makeArray({ span }) : unknownValue("this arithmetic is not followed", span);
  }
  if (operator === "@") {
    return makeArray({ shape: matrixProductShape(a.shape, b.shape), dtype: promoteTypes(a.dtype, b.dtype), span });
  }
  const shape = broadcastShapes(a.shape, b.shape);
  const dtype = resultTypeOf(operator, operandType(left, a, right, b));
  const [x, y] = [scalarOf(left, a), scalarOf(right, b)];
  if (y !== null && x === null) return { ...scaled(a, { operator, number: y, arrayIsLeft: true, dtype, span }), shape };
  if (x !== null && y === null) return { ...scaled(b, { operator, number: x, arrayIsLeft: false, dtype, span }), shape };
  const byStatistic = statisticStep(operator, a, b);
  if (byStatistic) {
    const step: ArrayStep = { ...byStatistic, span };
    return { ...prepared(a, step, shape, span), dtype };
  }
  const content = statisticsCombined(operator, a.content, b.content) ?? literalResult(operator, a, b);
  return makeArray({ shape, dtype, content, span });
}

/** `a < b`, `a == b` and their like, element by element. */
export function compareArrays(operator: string, left: Value, right: Value, span: Span): Value {
  const [a, b] = [arrayFrom(left, span), arrayFrom(right, span)];
  const number = right.kind === "number" ? right.value : null;
  if (a && number !== null && isElementwiseOperator(operator) && a.content?.type === "dataSet")
    return { ...prepared(a, { kind: "elementwise", operator, operand: number, span }, a.shape, span), dtype: "bool" };
  const content = a && b ? contentOfComparison(a, b) : null;
  return makeArray({ shape: a && b ? broadcastShapes(a.shape, b.shape) : null, dtype: "bool", content, span });
}

/** `-array`; `~array` keeps the shape only. */
export function negateArray(operator: "-" | "~", array: ArrayValue, span: Span): ArrayValue {
  if (operator === "~") return makeArray({ shape: array.shape, dtype: array.dtype, span });
  return { ...scaled(array, { operator: "*", number: -1, arrayIsLeft: true, dtype: array.dtype, span }), shape: array.shape };
}

function operandType(left: Value, a: ArrayValue, right: Value, b: ArrayValue): string | null {
  // A Python number only decides the kind of the result's type.
  if (right.kind === "number" || right.kind === "boolean") return promoteWithNumber(a.dtype, numberKind(right));
  if (left.kind === "number" || left.kind === "boolean") return promoteWithNumber(b.dtype, numberKind(left));
  return promoteTypes(a.dtype, b.dtype);
}

function numberKind(value: Value): "bool" | "integer" | "float" {
  if (value.kind === "boolean") return "bool";
  return value.kind === "number" && value.isInteger ? "integer" : "float";
}

/** The one number that an operand stands for; null where it is not known or there are several. */
function scalarOf(value: Value, array: ArrayValue): number | null {
  if (value.kind === "number") return value.value;
  if (elementCount(array.shape) !== 1) return null;
  return literalValues(array)?.[0] ?? null;
}

interface Affine {
  readonly multiply: number;
  readonly add: number;
}

function affineStep({ operator, arrayIsLeft, number }: Scaling): Affine | null {
  if (operator === "*") return { multiply: number, add: 0 };
  if (operator === "+") return { multiply: 1, add: number };
  if (operator === "-") return arrayIsLeft ? { multiply: 1, add: -number } : { multiply: -1, add: number };
  if (operator === "/" && arrayIsLeft && number !== 0) return { multiply: 1 / number, add: 0 };
  return null;
}

interface Scaling {
  readonly operator: string;
  readonly number: number;
  readonly arrayIsLeft: boolean;
  /** The type of the result. */
  readonly dtype: string | null;
  readonly span: Span;
}

/** An array after arithmetic with one number. */
function scaled(array: ArrayValue, scaling: Scaling): ArrayValue {
  const { content } = array;
  const { operator, number, arrayIsLeft, dtype, span } = scaling;
  const affine = affineStep(scaling);
  const literal = literalValues(array);
  if (literal) {
    const values = arrayIsLeft ? elementwise(operator, literal, [number]) : elementwise(operator, [number], literal);
    return { ...withContent(array, values && { type: "literal", values }, span), dtype };
  }
  if (operator === "%" && arrayIsLeft && number > 0 && /int/.test(array.dtype ?? "") && content?.type === "dataSet")
    return { ...prepared(array, { kind: "elementwise", operator, operand: number, span }, array.shape, span), dtype };
  if (!affine) return makeArray({ shape: array.shape, dtype, span });
  switch (content?.type) {
    case "dataSet":
    case "external":
    case "made": {
      const result = { ...prepared(array, { kind: "affine", ...affine, span }, array.shape, span), dtype };
      if (!wraps(result)) return result;
      return { ...prepared(array, { kind: "affine", ...affine, wrapsIn: dtype ?? "", span }, array.shape, span), dtype };
    }
    case "random": {
      const { distribution, a, b } = content;
      const scaledContent: ArrayContent =
        distribution === "normal"
          ? { type: "random", distribution, a: a * affine.multiply + affine.add, b: b * Math.abs(affine.multiply) }
          : { type: "random", distribution, a: a * affine.multiply + affine.add, b: b * affine.multiply + affine.add };
      return { ...array, content: scaledContent, dtype, span };
    }
    case "constant":
      return { ...array, content: { type: "constant", value: content.value * affine.multiply + affine.add }, dtype, span };
    case "statistic":
      // `std + 1e-7` keeps a division from failing and is the same statistic.
      if (affine.multiply === 1 && Math.abs(affine.add) <= 1e-3)
        return { ...array, content: { ...content, add: (content.add ?? 0) + affine.add }, dtype, span };
      return makeArray({ shape: array.shape, dtype, span });
    default:
      return makeArray({ shape: array.shape, dtype, span });
  }
}

/** Whether small integers leave the range of their type: `images - 128` of bytes. */
function wraps(array: ArrayValue): boolean {
  const most = rangeOfType(array.dtype ?? "");
  const range = rangeOf(array.content);
  return most !== null && range !== null && (range[0] < most[0] || range[1] > most[1]);
}

/** The step that `array - mean` or `array / std` is, where the statistic is that of the same data. */
function statisticStep(operator: string, array: ArrayValue, other: ArrayValue): Omit<StatisticStep, "span"> | null {
  const { content } = other;
  if (content?.type !== "statistic" || sourceKey(array.content) !== content.of) return null;
  if (operator !== "-" && operator !== "/") return null;
  const { statistic, axes, source, add } = content;
  return { kind: "statistic", operation: operator === "-" ? "subtract" : "divide", by: statistic, axes, source, add };
}

type StatisticStep = Extract<ArrayStep, { readonly kind: "statistic" }>;

/** `max - min` of the same data. */
function statisticsCombined(operator: string, a: ArrayContent | null, b: ArrayContent | null): ArrayContent | null {
  if (operator !== "-" || a?.type !== "statistic" || b?.type !== "statistic" || a.of !== b.of) return null;
  if (a.statistic !== "max" || b.statistic !== "min") return null;
  return { ...a, statistic: "range", axes: a.axes?.join() === b.axes?.join() ? a.axes : undefined };
}

function literalResult(operator: string, a: ArrayValue, b: ArrayValue): ArrayContent | null {
  const [x, y] = [literalValues(a), literalValues(b)];
  if (!x || !y || !sameShape(a.shape, b.shape)) return null;
  const values = elementwise(operator, x, y);
  return values && { type: "literal", values };
}

function elementwise(operator: string, a: readonly number[], b: readonly number[]): readonly number[] | null {
  const at = (values: readonly number[], i: number) => (values.length === 1 ? values[0] : values[i]) ?? 0;
  const compute = operations[operator];
  if (!compute) return null;
  const values = Array.from({ length: Math.max(a.length, b.length) }, (_, i) => compute(at(a, i), at(b, i)));
  return values.every(Number.isFinite) ? values : null;
}

const operations: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "//": (a, b) => Math.floor(a / b),
  "%": (a, b) => a - b * Math.floor(a / b),
  "**": (a, b) => a ** b,
};

function sameShape(a: PartialShape, b: PartialShape): boolean {
  return a !== null && b !== null && a.join() === b.join();
}
