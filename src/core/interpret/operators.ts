import { canonicalName } from "../api/canonical-name.ts";
import type { Span } from "../text/span.ts";
import { type Affine, addAffine, affineConstant, constantOf, scaleAffine } from "./affine.ts";
import { arrayArithmetic, compareArrays, negateArray } from "./array-arithmetic.ts";
import { floatArithmetic, integerArithmetic } from "./library/python/arithmetic.ts";
import { containerType, markContainer } from "./library/python/container-types.ts";
import { copyDict, makeSet } from "./library/python/items.ts";
import { broadcastShapes } from "./shape.ts";
import { makeTensor } from "./tensor.ts";
import { formatPercent } from "./text-format.ts";
import {
  boolean,
  type DictValue,
  integer,
  isSequence,
  keyOf,
  type NumberValue,
  numberOf,
  type SequenceValue,
  string,
  unknownValue,
  type Value,
} from "./value.ts";

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
    return string(text.value.repeat(Math.max(0, times.value)), span);
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
    const elements = left.isComplete ? [...left.elements, ...right.elements] : [...left.elements];
    return { kind: left.kind, elements, isComplete: left.isComplete && right.isComplete, span };
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
  if (times.value * sequence.elements.length > longestRepeat) return null;
  if (!sequence.isComplete) return { ...sequence, elements: times.value > 0 ? [...sequence.elements] : [], span };
  const elements = Array.from({ length: Math.max(0, times.value) }, () => sequence.elements).flat();
  return { kind: sequence.kind, elements, isComplete: true, span };
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

/** The truth of `a operator b`; unknown where it depends on something that is not known. */
export function compareValues(operator: string, a: Value, b: Value, span: Span): Value {
  if (isElementwise(operator, a, b)) return compareArrays(a, b, span);
  const truth = comparisonTruth(operator, a, b);
  return truth === null ? unknownValue("the comparison depends on a value that is not known", span) : boolean(truth, span);
}

/** Comparing an array gives an array of truth values, except with None. */
function isElementwise(operator: string, a: Value, b: Value): boolean {
  if (a.kind === "tensor" || b.kind === "tensor" || a.kind === "none" || b.kind === "none") return false;
  return (a.kind === "array" || b.kind === "array") && /^[<>=!]/.test(operator);
}

function comparisonTruth(operator: string, a: Value, b: Value): boolean | null {
  switch (operator) {
    case "==":
      return areEqual(a, b);
    case "!=":
      return not(areEqual(a, b));
    case "is":
      return areIdentical(a, b);
    case "is not":
      return not(areIdentical(a, b));
    case "in":
      return contains(b, a);
    case "not in":
      return not(contains(b, a));
    default:
      return compareOrder(operator, a, b);
  }
}

function not(truth: boolean | null): boolean | null {
  return truth === null ? null : !truth;
}

/** `a < b` and its like: numbers, texts, sequences element by element, sets by what they contain. */
function compareOrder(operator: string, a: Value, b: Value): boolean | null {
  const order = (difference: number): boolean =>
    operator === "<" ? difference < 0 : operator === "<=" ? difference <= 0 : operator === ">" ? difference > 0 : difference >= 0;
  if (a.kind === "string" && b.kind === "string") return order(compareTexts(a.value, b.value));
  if (a.kind === "set" && b.kind === "set") {
    const isBackwards = operator === ">" || operator === ">=";
    const [small, large] = isBackwards ? [b, a] : [a, b];
    const inside = all(small.elements.map((element) => contains(large, element)));
    if (!a.isComplete || !b.isComplete || inside !== true) return a.isComplete && b.isComplete ? inside : null;
    return operator === "<=" || operator === ">=" || small.elements.length < large.elements.length;
  }
  if (isSequence(a) && isSequence(b) && a.kind === b.kind) {
    for (let i = 0; ; i++) {
      const [x, y] = [a.elements[i], b.elements[i]];
      if (!x || !y) return a.isComplete && b.isComplete ? order(a.elements.length - b.elements.length) : null;
      const equal = areEqual(x, y);
      if (equal !== true) return equal === null ? null : compareOrder(operator, x, y);
    }
  }
  const [x, y] = [numberOf(a), numberOf(b)];
  return x === null || y === null ? null : x === y ? order(0) : order(x < y ? -1 : 1);
}

/** By code points, as Python orders texts. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const [x, y] = [[...a], [...b]];
  for (let i = 0; ; i++) {
    const difference = (x[i]?.codePointAt(0) ?? -1) - (y[i]?.codePointAt(0) ?? -1);
    if (difference !== 0) return difference;
  }
}

/** Kinds whose values are equal only to values of the same kind. */
const plainKinds: ReadonlySet<Value["kind"]> = new Set([
  "none",
  "string",
  "tuple",
  "list",
  "set",
  "dict",
  "range",
  "slice",
  "function",
  "class",
]);

/** Whether `a == b`; null where that is not known. */
export function areEqual(a: Value, b: Value): boolean | null {
  if (a.kind === "unknown" || b.kind === "unknown") return null;
  if (a.kind === "tensor" || b.kind === "tensor" || a.kind === "array" || b.kind === "array")
    return a.kind === "none" || b.kind === "none" ? false : null;
  if (a === b) return true;
  if (a.kind === "none" || b.kind === "none") return a.kind === b.kind;
  const [numberA, numberB] = [asNumber(a), asNumber(b)];
  if (numberA && numberB) {
    if (numberA.value !== null && numberB.value !== null) return numberA.value === numberB.value;
    const [x, y] = [affineOf(numberA), affineOf(numberB)];
    const difference = x && y && addAffine(x, y, -1);
    return difference && difference.terms.size === 0 ? difference.constant === 0 : null;
  }
  if (isSequence(a) && isSequence(b) && a.kind === b.kind) return a.kind === "set" ? equalSets(a, b) : equalSequences(a, b);
  if (a.kind === "dict" && b.kind === "dict") return equalDicts(a, b);
  if (a.kind === "api" && b.kind === "api") return canonicalName(a.name) === canonicalName(b.name);
  if (a.kind === "instance" || b.kind === "instance") return hasOwnEquality(a) || hasOwnEquality(b) ? null : false;
  if (a.kind === "object" || b.kind === "object") return equalObjects(a, b);
  const [keyA, keyB] = [keyOf(a), keyOf(b)];
  if (keyA !== null && keyB !== null) return keyA === keyB;
  return a.kind !== b.kind && (plainKinds.has(a.kind) || numberA !== null) && (plainKinds.has(b.kind) || numberB !== null) ? false : null;
}

/** Dataclasses and classes with `__eq__` decide themselves what is equal. */
function hasOwnEquality(value: Value): boolean {
  if (value.kind !== "instance") return value.kind === "object" || value.kind === "api";
  const { class: type } = value;
  return (
    type.definition.decorators.length > 0 ||
    type.members.names.has("__eq__") ||
    type.bases.some((base) => base.kind !== "api" || base.name !== "builtins.object")
  );
}

function equalObjects(a: Value, b: Value): boolean | null {
  if (a.kind !== "object" || b.kind !== "object") return null;
  // Layers, models and optimizers are equal to nothing but themselves.
  if (a.type.startsWith("keras.") && b.type.startsWith("keras.")) return false;
  const [x, y] = [a.state.get("path"), b.state.get("path")];
  return a.type === "pathlib.Path" && b.type === "pathlib.Path" && x && y ? areEqual(x, y) : null;
}

function equalSequences(a: SequenceValue, b: SequenceValue): boolean | null {
  if (a.isComplete && b.isComplete && a.elements.length !== b.elements.length) return false;
  const equal = all(a.elements.slice(0, b.elements.length).map((element, i) => areEqual(element, b.elements[i] ?? element)));
  return equal === false || (a.isComplete && b.isComplete) ? equal : null;
}

function equalSets(a: SequenceValue, b: SequenceValue): boolean | null {
  if (!a.isComplete || !b.isComplete) return null;
  return all([...a.elements.map((element) => contains(b, element)), ...b.elements.map((element) => contains(a, element))]);
}

function equalDicts(a: DictValue, b: DictValue): boolean | null {
  if (!a.isComplete || !b.isComplete) return null;
  if (a.entries.size !== b.entries.size || [...a.entries.keys()].some((key) => !b.entries.has(key))) return false;
  return all([...a.entries].map(([key, entry]) => areEqual(entry.value, b.entries.get(key)?.value ?? entry.value)));
}

function all(truths: readonly (boolean | null)[]): boolean | null {
  return truths.includes(false) ? false : truths.includes(null) ? null : true;
}

function areIdentical(a: Value, b: Value): boolean | null {
  if (a.kind === "unknown" || b.kind === "unknown") return null;
  if (a === b) return true;
  if (a.kind === "none" || b.kind === "none" || a.kind === "boolean" || b.kind === "boolean")
    return a.kind === b.kind && (a.kind !== "boolean" || b.kind !== "boolean" || a.value === b.value);
  if (a.kind === "instance" && b.kind === "instance") return a.attributes === b.attributes;
  if (a.kind === "api" && b.kind === "api") return canonicalName(a.name) === canonicalName(b.name);
  if (a.kind !== b.kind) return plainKinds.has(a.kind) && plainKinds.has(b.kind) ? false : null;
  // Small numbers and short texts are one object each, as programs take for granted that compare them with `is`.
  if (a.kind === "number" || a.kind === "string") return areEqual(a, b);
  return a.kind === "list" || a.kind === "dict" || a.kind === "set" || a.kind === "function" || a.kind === "class" ? false : null;
}

function contains(container: Value, element: Value): boolean | null {
  if (element.kind === "unknown") return isSequence(container) && container.isComplete && container.elements.length === 0 ? false : null;
  if (container.kind === "string") return element.kind === "string" ? container.value.includes(element.value) : null;
  if (container.kind === "dict") {
    const key = keyOf(element);
    if (key === null) return null;
    return container.entries.has(key) ? true : container.isComplete ? false : null;
  }
  if (container.kind === "range") {
    const [start, stop, step] = [container.start.value, container.stop.value, container.step.value];
    const number = numberOf(element);
    if (start === null || stop === null || step === null || step === 0 || number === null) return null;
    return (step > 0 ? number >= start && number < stop : number <= start && number > stop) && (number - start) % step === 0;
  }
  if (container.kind === "object" && (container.type === "argparse.Namespace" || container.type === "absl.flags.FlagValues"))
    return element.kind === "string" && container.arguments.isComplete ? container.state.has(element.value) : null;
  if (!isSequence(container)) return null;
  let isKnown = container.isComplete;
  for (const inner of container.elements) {
    const equal = inner === element ? true : areEqual(inner, element);
    if (equal) return true;
    if (equal === null) isKnown = false;
  }
  return isKnown ? false : null;
}
