import { canonicalName } from "../../../api/canonical-name.ts";
import type { Span } from "../../../text/span.ts";
import { type Affine, addAffine, affineConstant } from "../../affine.ts";
import { compareArrays } from "../../array-arithmetic.ts";
import { keyOf } from "../../key-of.ts";
import { reasonOf } from "../../reason.ts";
import { broadcastShapes, shapeOf } from "../../shape.ts";
import { makeTensor } from "../../tensor.ts";
import {
  boolean,
  type DictValue,
  isSequence,
  type NumberValue,
  numberOf,
  type SequenceValue,
  unknownValue,
  type Value,
} from "../../value.ts";

/** Containers that hold themselves are compared no deeper. */
const deepest = 40;

/** The truth of `a operator b`; unknown where it depends on something that is not known. */
export function compareValues(operator: string, a: Value, b: Value, span: Span): Value {
  if (isElementwise(operator, a, b)) return compareArrays(operator, a, b, span);
  const isTensor = a.kind === "tensor" || b.kind === "tensor";
  const operation = isTensor ? orderings[operator] : undefined;
  if (operation) return makeTensor({ operation, inputs: [a, b], shape: broadcastShapes(shapeOf(a), shapeOf(b)), span });
  const truth = comparisonTruth(operator, a, b);
  const open = reasonOf(a) ?? reasonOf(b) ?? "the comparison depends on a value that is not known";
  return truth === null ? unknownValue(open, span) : boolean(truth, span);
}

/** Comparisons of tensors, element by element. `==` is not one in TensorFlow 1. */
const orderings: Readonly<Record<string, string>> = { "<": "less", "<=": "less_equal", ">": "greater", ">=": "greater_equal" };

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
export function areEqual(a: Value, b: Value, depth = 0): boolean | null {
  if (a.kind === "unknown" || b.kind === "unknown" || depth > deepest) return null;
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
  if (isSequence(a) && isSequence(b) && a.kind === b.kind) return a.kind === "set" ? equalSets(a, b) : equalSequences(a, b, depth + 1);
  if (a.kind === "dict" && b.kind === "dict") return equalDicts(a, b, depth + 1);
  if (a.kind === "api" && b.kind === "api" && (a.name === someTensor || b.name === someTensor))
    return a.name.startsWith("builtins.") || b.name.startsWith("builtins.") ? false : null;
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

function equalSequences(a: SequenceValue, b: SequenceValue, depth: number): boolean | null {
  if (a.isComplete && b.isComplete && a.elements.length !== b.elements.length) return false;
  const equal = all(a.elements.slice(0, b.elements.length).map((element, i) => areEqual(element, b.elements[i] ?? element, depth)));
  return equal === false || (a.isComplete && b.isComplete) ? equal : null;
}

function equalSets(a: SequenceValue, b: SequenceValue): boolean | null {
  if (!a.isComplete || !b.isComplete) return null;
  return all([...a.elements.map((element) => contains(b, element)), ...b.elements.map((element) => contains(a, element))]);
}

function equalDicts(a: DictValue, b: DictValue, depth: number): boolean | null {
  if (!a.isComplete || !b.isComplete) return null;
  if (a.entries.size !== b.entries.size || [...a.entries.keys()].some((key) => !b.entries.has(key))) return false;
  return all([...a.entries].map(([key, entry]) => areEqual(entry.value, b.entries.get(key)?.value ?? entry.value, depth)));
}

function all(truths: readonly (boolean | null)[]): boolean | null {
  return truths.includes(false) ? false : truths.includes(null) ? null : true;
}

/** The class of a symbolic tensor: `type(x)`. It differs from version to version, and is none of Python's own. */
export const someTensor = "tensorflow.<tensor>";

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

/** A number, or a truth value as the number that it is in arithmetic. */
export function asNumber(value: Value): NumberValue | null {
  if (value.kind === "number") return value;
  if (value.kind === "boolean") return { kind: "number", value: value.value ? 1 : 0, isInteger: true, affine: null, span: value.span };
  return null;
}

/** How a number depends on loops; null where nothing is known of it. */
export function affineOf(value: NumberValue): Affine | null {
  return value.affine ?? (value.value === null ? null : affineConstant(value.value));
}
