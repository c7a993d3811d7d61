import type { Span } from "../text/span.ts";
import { type Affine, addAffine, affineConstant, constantOf, scaleAffine } from "./affine.ts";
import { arrayArithmetic } from "./array.ts";
import { sameValue } from "./join.ts";
import { broadcastShapes } from "./shape.ts";
import { makeTensor } from "./tensor.ts";
import { formatPercent } from "./text-format.ts";
import { boolean, isSequence, keyOf, type NumberValue, numberOf, string, unknownValue, type Value } from "./value.ts";

const tensorOperations: Readonly<Record<string, string>> = {
  "+": "add",
  "-": "subtract",
  "*": "multiply",
  "/": "divide",
  "//": "floordiv",
  "**": "pow",
  "%": "mod",
  "@": "matmul",
};

/** `left operator right` for every kind of value. */
export function binaryOperation(operator: string, left: Value, right: Value, span: Span): Value {
  const a = asNumber(left);
  const b = asNumber(right);
  if (a && b) return numberArithmetic(operator, a, b, span);
  if (left.kind === "tensor" || right.kind === "tensor") return tensorArithmetic(operator, left, right, span);
  if (left.kind === "array" || right.kind === "array") return arrayArithmetic(operator, left, right, span);
  if (left.kind === "string") {
    if (operator === "+" && right.kind === "string") return string(left.value + right.value, span);
    if (operator === "*" && b?.value != null) return string(left.value.repeat(Math.min(Math.max(0, b.value), 1000)), span);
    if (operator === "%") {
      const text = formatPercent(left.value, right.kind === "tuple" ? right.elements : [right]);
      return text === null ? unknownValue("the text depends on a value that is not known", span) : string(text, span);
    }
  }
  if (isSequence(left) && isSequence(right) && operator === "+") {
    return { kind: left.kind, elements: [...left.elements, ...right.elements], isComplete: left.isComplete && right.isComplete, span };
  }
  const [sequence, times] = isSequence(left) ? [left, b] : isSequence(right) ? [right, a] : [null, null];
  if (sequence && operator === "*" && times?.value != null && times.value * sequence.elements.length <= 10_000) {
    const elements = Array.from({ length: Math.max(0, times.value) }, () => sequence.elements).flat();
    return { kind: sequence.kind, elements, isComplete: sequence.isComplete, span };
  }
  const operand = left.kind === "unknown" ? left : right;
  return unknownValue(operand.kind === "unknown" ? operand.reason : `\`${operator}\` of these values is not followed`, span);
}

function asNumber(value: Value): NumberValue | null {
  if (value.kind === "number") return value;
  if (value.kind === "boolean") return { kind: "number", value: value.value ? 1 : 0, isInteger: true, affine: null, span: value.span };
  return null;
}

export function affineOf(value: NumberValue): Affine | null {
  return value.affine ?? (value.value === null ? null : affineConstant(value.value));
}

function numberArithmetic(operator: string, a: NumberValue, b: NumberValue, span: Span): Value {
  const isInteger = operator !== "/" && a.isInteger && b.isInteger && !(operator === "**" && (b.value ?? 0) < 0);
  if (a.value !== null && b.value !== null) {
    const value = compute(operator, a.value, b.value);
    if (value === null || Number.isNaN(value)) return unknownValue(`\`${operator}\` has no value here`, span);
    return { kind: "number", value, isInteger, affine: null, span };
  }
  const affine = affineArithmetic(operator, affineOf(a), affineOf(b));
  return { kind: "number", value: affine && constantOf(affine), isInteger, affine, span };
}

function affineArithmetic(operator: string, a: Affine | null, b: Affine | null): Affine | null {
  if (!a || !b) return null;
  if (operator === "+") return addAffine(a, b);
  if (operator === "-") return addAffine(a, b, -1);
  const [x, y] = [constantOf(a), constantOf(b)];
  if (operator === "*") return x !== null ? scaleAffine(b, x) : y !== null ? scaleAffine(a, y) : null;
  if (operator === "/" && y) return scaleAffine(a, 1 / y);
  return null;
}

function compute(operator: string, a: number, b: number): number | null {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? null : a / b;
    case "//":
      return b === 0 ? null : Math.floor(a / b);
    case "%":
      return b === 0 ? null : a - b * Math.floor(a / b);
    case "**":
      return a ** b;
    case "<<":
      return a * 2 ** b;
    case ">>":
      return Math.floor(a / 2 ** b);
    case "&":
      return a & b;
    case "|":
      return a | b;
    case "^":
      return a ^ b;
    default:
      return null;
  }
}

function tensorArithmetic(operator: string, left: Value, right: Value, span: Span): Value {
  const operation = tensorOperations[operator];
  if (!operation) return unknownValue(`\`${operator}\` of tensors is not followed`, span);
  const shape = operation === "matmul" ? matmulShape(shapeOf(left), shapeOf(right)) : broadcastShapes(shapeOf(left), shapeOf(right));
  return makeTensor({ operation, inputs: [left, right], shape, span });
}

/** Shape of a tensor, an array or a number; null where it is not known. */
export function shapeOf(value: Value): readonly (number | null)[] | null {
  if (value.kind === "tensor" || value.kind === "array") return value.shape;
  return value.kind === "number" || value.kind === "boolean" ? [] : null;
}

export function matmulShape(a: readonly (number | null)[] | null, b: readonly (number | null)[] | null): readonly (number | null)[] | null {
  if (!a || !b || a.length < 2 || b.length < 2) return null;
  return [...a.slice(0, -1), b.at(-1) ?? null];
}

export function negate(operator: "-" | "+" | "~", operand: Value, span: Span): Value {
  if (operand.kind === "number" && operator === "-") {
    const affine = operand.affine && scaleAffine(operand.affine, -1);
    return { kind: "number", value: operand.value === null ? null : -operand.value, isInteger: operand.isInteger, affine, span };
  }
  if (operator === "+") return operand;
  if (operand.kind === "tensor" && operator === "-")
    return makeTensor({ operation: "negative", inputs: [operand], shape: operand.shape, span });
  return unknownValue(operand.kind === "unknown" ? operand.reason : `\`${operator}\` of this value is not followed`, span);
}

/** The truth of `a operator b`; unknown where it depends on something that is not known. */
export function compareValues(operator: string, a: Value, b: Value, span: Span): Value {
  const unknown = unknownValue("the comparison depends on a value that is not known", span);
  switch (operator) {
    case "==":
    case "is":
    case "!=":
    case "is not": {
      const equal = certainlyEqual(a, b);
      return equal === null ? unknown : boolean(equal === (operator === "==" || operator === "is"), span);
    }
    case "in":
    case "not in": {
      const found = contains(b, a);
      return found === null ? unknown : boolean(found === (operator === "in"), span);
    }
    default: {
      const difference = compareOrder(a, b);
      if (difference === null) return unknown;
      return boolean(
        operator === "<" ? difference < 0 : operator === "<=" ? difference <= 0 : operator === ">" ? difference > 0 : difference >= 0,
        span,
      );
    }
  }
}

function compareOrder(a: Value, b: Value): number | null {
  if (a.kind === "string" && b.kind === "string") return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
  const [x, y] = [numberOf(a), numberOf(b)];
  return x === null || y === null ? null : x - y;
}

function certainlyEqual(a: Value, b: Value): boolean | null {
  if (a.kind === "unknown" || b.kind === "unknown") return null;
  if (a.kind === "tensor" || b.kind === "tensor" || a.kind === "array" || b.kind === "array") {
    return a.kind === "none" || b.kind === "none" ? false : null;
  }
  if (sameValue(a, b)) return true;
  if (a.kind === "none" || b.kind === "none") return false;
  const [x, y] = [numberOf(a), numberOf(b)];
  if (x !== null && y !== null) return x === y;
  if ((a.kind === "number" && a.value === null) || (b.kind === "number" && b.value === null)) return null;
  const [keyA, keyB] = [keyOf(a), keyOf(b)];
  if (keyA !== null && keyB !== null) return keyA === keyB;
  return null;
}

function contains(container: Value, element: Value): boolean | null {
  if (container.kind === "string" && element.kind === "string") return container.value.includes(element.value);
  const key = keyOf(element);
  if (key === null) return null;
  if (container.kind === "dict") return container.entries.has(key) ? true : container.isComplete ? false : null;
  if (!isSequence(container)) return null;
  const keys = container.elements.map(keyOf);
  if (keys.includes(key)) return true;
  return container.isComplete && !keys.includes(null) ? false : null;
}
