import type { Span } from "../text/span.ts";
import { type Affine, addAffine, constantOf, scaleAffine } from "./affine.ts";
import { arrayArithmetic, negateArray } from "./array-arithmetic.ts";
import { keyOf } from "./key-of.ts";
import { tableArithmetic } from "./library/data/pandas.ts";
import { floatArithmetic, integerArithmetic } from "./library/python/arithmetic.ts";
import { affineOf, asNumber } from "./library/python/comparison.ts";
import { containerType, markContainer } from "./library/python/container-types.ts";
import { copyDict, makeSet } from "./library/python/items.ts";
import { broadcastShapes, matmulShape, shapeOf } from "./shape.ts";
import { makeTensor } from "./tensor.ts";
import { formatPercent } from "./text-format.ts";
import {
  boolean,
  type DictValue,
  integer,
  isSequence,
  type NumberValue,
  numberOf,
  type SequenceValue,
  string,
  unknownValue,
  type Value,
} from "./value.ts";

export { affineOf, compareValues } from "./library/python/comparison.ts";

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

const longestRepeat = 10_000;

/** Sequences that grow beyond this, doubled in a loop, are not followed further. */
const longestSum = 1_000_000;

/** `left operator right` for every kind of value. */
export function binaryOperation(operator: string, left: Value, right: Value, span: Span): Value {
  const a = asNumber(left);
  const b = asNumber(right);
  if (left.kind === "boolean" && right.kind === "boolean" && "&|^".includes(operator)) {
    const result = operator === "&" ? left.value && right.value : operator === "|" ? left.value || right.value : left.value !== right.value;
    return boolean(result, span);
  }
  if (a && b) return numberArithmetic(operator, a, b, span);
  if (left.kind === "tensor" || right.kind === "tensor") return tensorArithmetic(operator, left, right, span);
  const table = tableArithmetic(operator, left, right, span);
  if (table) return table;
  if (left.kind === "array" || right.kind === "array") return arrayArithmetic(operator, left, right, span);
  const result =
    textOperation(operator, left, right, a, b, span) ??
    containerOperation(operator, left, right, span) ??
    repetition(operator, left, right, a, b, span);
  if (result) return result;
  const operand = left.kind === "unknown" ? left : right;
  return unknownValue(operand.kind === "unknown" ? operand.reason : `\`${operator}\` of these values is not followed`, span);
}

function textOperation(
  operator: string,
  left: Value,
  right: Value,
  a: NumberValue | null,
  b: NumberValue | null,
  span: Span,
): Value | null {
  if (operator === "+" && left.kind === "string" && right.kind === "string") return string(left.value + right.value, span);
  if (operator === "%" && left.kind === "string") {
    const text = formatPercent(left.value, right.kind === "tuple" ? right.elements : [right]);
    return text === null ? unknownValue("the text depends on a value that is not known", span) : string(text, span);
  }
  const [text, times] = left.kind === "string" ? [left, b] : right.kind === "string" ? [right, a] : [null, null];
  if (text && operator === "*" && times?.isInteger && times.value !== null && times.value * text.value.length <= longestRepeat)
    return string(text.value === "" ? "" : text.value.repeat(Math.max(0, times.value)), span);
  if (operator === "/") return joinedPath(left, right, span);
  return null;
}

/** `pathlib`'s way of joining paths. */
function joinedPath(left: Value, right: Value, span: Span): Value | null {
  const [a, b] = [left, right].map((side) => (side.kind === "object" && side.type === "pathlib.Path" ? side.state.get("path") : side));
  const path = left.kind === "object" ? left : right.kind === "object" ? right : null;
  if (path?.type !== "pathlib.Path") return null;
  if (a?.kind !== "string" || b?.kind !== "string") return unknownValue("this part of the path is not known", span);
  const joined =
    b.value.startsWith("/") || a.value === "." ? b.value : b.value === "" ? a.value : `${a.value.replace(/\/+$/, "")}/${b.value}`;
  return { ...path, state: new Map([["path", string(joined.length > 1 ? joined.replace(/\/+$/, "") : joined, span)]]), span };
}

function containerOperation(operator: string, left: Value, right: Value, span: Span): Value | null {
  if (left.kind === "dict" && right.kind === "dict") {
    if (containerType(left)?.type === "Counter" && containerType(right)?.type === "Counter")
      return counterOperation(operator, left, right, span);
    if (operator !== "|") return null;
    const merged = copyDict(left, span);
    for (const [key, entry] of right.entries) merged.entries.set(key, { ...entry });
    // What is not known of the right side may replace anything of the left one.
    if (!right.isComplete)
      for (const [key, entry] of merged.entries)
        if (!right.entries.has(key)) entry.value = unknownValue("it may be replaced by an entry that is not known", span);
    merged.isComplete &&= right.isComplete;
    return merged;
  }
  if (left.kind === "set" && (right.kind === "set" || right.kind === "list")) return setOperation(operator, left, right, span);
  if (isSequence(left) && isSequence(right) && operator === "+") {
    const isFollowed = left.isComplete && left.elements.length + right.elements.length <= longestSum;
    const elements = isFollowed ? [...left.elements, ...right.elements] : [...left.elements];
    return { kind: left.kind, elements, isComplete: isFollowed && right.isComplete, span };
  }
  return null;
}

/** `-`, `&`, `|` and `^` of sets; null for other operators. */
export function setOperation(operator: string, left: SequenceValue, right: SequenceValue, span: Span): Value | null {
  if (!["-", "&", "|", "^"].includes(operator)) return null;
  const [a, b] = [left, right].map((side) => side.elements.map(keyOf));
  if (!a || !b || !left.isComplete || !right.isComplete || [...a, ...b].includes(null))
    return unknownValue("what is in the sets is not known completely", span);
  const mine = left.elements.filter((_, i) => operator === "|" || b.includes(a[i] ?? null) === (operator === "&"));
  const theirs = operator === "|" || operator === "^" ? right.elements.filter((_, i) => !a.includes(b[i] ?? null)) : [];
  const result = makeSet([...mine, ...theirs], true, span);
  const type = containerType(left);
  return type?.type === "frozenset" ? markContainer(result, type) : result;
}

/** Sums and differences of `collections.Counter`: only counts above zero stay. */
function counterOperation(operator: string, left: DictValue, right: DictValue, span: Span): Value | null {
  if (!["+", "-", "&", "|"].includes(operator) || !left.isComplete || !right.isComplete) return null;
  const result: DictValue = { kind: "dict", entries: new Map(), isComplete: true, span };
  for (const [identity, { key }] of new Map([...left.entries, ...right.entries])) {
    const [x, y] = [left, right].map((side) => (side.entries.has(identity) ? numberOf(side.entries.get(identity)?.value) : 0));
    if (x == null || y == null) return null;
    const count = operator === "+" ? x + y : operator === "-" ? x - y : operator === "&" ? Math.min(x, y) : Math.max(x, y);
    if (count > 0) result.entries.set(identity, { key: left.entries.get(identity)?.key ?? key, value: integer(count, span) });
  }
  return markContainer(result, { type: "Counter" });
}

function repetition(operator: string, left: Value, right: Value, a: NumberValue | null, b: NumberValue | null, span: Span): Value | null {
  const [sequence, times] = isSequence(left) ? [left, b] : isSequence(right) ? [right, a] : [null, null];
  if (!sequence || operator !== "*" || !times?.isInteger || times.value === null) return null;
  if (sequence.isComplete && sequence.elements.length === 0) return { ...sequence, elements: [], span };
  if (times.value * sequence.elements.length > longestRepeat) return null;
  if (!sequence.isComplete) return { ...sequence, elements: times.value > 0 ? [...sequence.elements] : [], span };
  const elements = Array.from({ length: Math.max(0, times.value) }, () => sequence.elements).flat();
  return { kind: sequence.kind, elements, isComplete: true, span };
}

function numberArithmetic(operator: string, a: NumberValue, b: NumberValue, span: Span): Value {
  const isInteger = operator !== "/" && a.isInteger && b.isInteger && !(operator === "**" && (b.value ?? 0) < 0);
  if (a.value !== null && b.value !== null) {
    const isExact = isInteger && Number.isInteger(a.value) && Number.isInteger(b.value);
    const value = isExact ? integerArithmetic(operator, a.value, b.value) : floatArithmetic(operator, a.value, b.value);
    if (value === null || Number.isNaN(value)) return unknownValue(`\`${operator}\` has no value that can be followed here`, span);
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

function tensorArithmetic(operator: string, left: Value, right: Value, span: Span): Value {
  const operation = tensorOperations[operator];
  if (!operation) return unknownValue(`\`${operator}\` of tensors is not followed`, span);
  const shape = operation === "matmul" ? matmulShape(shapeOf(left), shapeOf(right)) : broadcastShapes(shapeOf(left), shapeOf(right));
  return makeTensor({ operation, inputs: [left, right], shape, span });
}

export function negate(operator: "-" | "+" | "~", operand: Value, span: Span): Value {
  const number = asNumber(operand);
  if (number && operator === "-") {
    const affine = number.affine && scaleAffine(number.affine, -1);
    const value = number.value === null ? null : number.isInteger ? 0 - number.value : -number.value;
    return { kind: "number", value, isInteger: number.isInteger, affine, span };
  }
  if (number && operator === "+") return operand.kind === "boolean" ? { ...number, span } : operand;
  if (number && operator === "~" && number.isInteger && number.value !== null) {
    const value = integerArithmetic("-", -1, number.value);
    if (value !== null) return integer(value, span);
  }
  if (operator === "+") return operand;
  if (operand.kind === "array") return negateArray(operator, operand, span);
  if (operand.kind === "tensor" && operator === "-")
    return makeTensor({ operation: "negative", inputs: [operand], shape: operand.shape, span });
  return unknownValue(operand.kind === "unknown" ? operand.reason : `\`${operator}\` of this value is not followed`, span);
}
