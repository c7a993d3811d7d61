import type { Span } from "../../../text/span.ts";
import { makeArray } from "../../array.ts";
import { arrayFrom } from "../../array-from.ts";
import { axisFrom, type PartialShape } from "../../shape.ts";
import { type ArrayValue, isSequence, numberOf, type ObjectValue, truthOf, unknownValue, type Value } from "../../value.ts";
import { argumentAt, type LibraryCall } from "../library-call.ts";
import { tableArray } from "./table.ts";

/** A value as the array that a numerical function makes of it; null where it is none. */
export function toArray(call: LibraryCall, value: Value | null): ArrayValue | null {
  if (value?.kind === "object") return tableArray(value);
  if (value?.kind === "range" || value?.kind === "iterable") {
    const elements = value.kind === "range" ? call.machine.elementsOf(value) : null;
    return elements && arrayFrom({ kind: "list", elements: [...elements], isComplete: true, span: call.span }, call.span);
  }
  return arrayFrom(value, call.span);
}

/** The array given at `index` or under one of the names. */
export function arrayArgument(call: LibraryCall, index: number, ...names: readonly string[]): ArrayValue | null {
  return toArray(call, argument(call, index, ...names));
}

/** The argument at `index` or under one of the names, whatever the version calls it. */
export function argument(call: LibraryCall, index: number, ...names: readonly string[]): Value | null {
  const byName = names.map((name) => call.raw.keywords.get(name)?.value).find((value) => value !== undefined);
  return byName ?? argumentAt(call, index);
}

/** Where that argument is written; the call's own place where it is not given. */
export function argumentSpan(call: LibraryCall, index: number, ...names: readonly string[]): Span {
  const byName = names.map((name) => call.raw.keywords.get(name)?.span).find((span) => span !== undefined);
  return byName ?? call.raw.positional[index]?.span ?? call.span;
}

/** The result of a call whose argument is not known: the reason goes on. */
export function notKnown(call: LibraryCall, value: Value | null, otherwise = "the array is not known"): Value {
  return unknownValue(value?.kind === "unknown" ? value.reason : otherwise, call.span);
}

/** Uses the array given first; what is not known stays so. */
export function withArray(call: LibraryCall, use: (array: ArrayValue) => Value): Value {
  const value = argument(call, 0, "a", "x", "arr", "ary", "array", "m", "v", "object");
  const array = toArray(call, value);
  return array ? use(array) : notKnown(call, value);
}

/** Axes as given: null for all of them, undefined where they are not known. */
export function axesFrom(value: Value | null): readonly number[] | null | undefined {
  if (!value || value.kind === "none") return null;
  const axis = numberOf(value);
  if (axis !== null) return [axis];
  if (!isSequence(value) || !value.isComplete) return undefined;
  const axes = value.elements.map(numberOf);
  return axes.every((one) => one !== null) ? axes : undefined;
}

/** One axis counted from the front of an array of known rank. */
export function axisIn(shape: PartialShape, value: Value | null, otherwise: number): number | null {
  const axis = value === null || value.kind === "none" ? otherwise : numberOf(value);
  return shape && axisFrom(axis, shape.length);
}

/** Whether an argument is True; `otherwise` where it is not given, or None. */
export function isTrue(value: Value | null, otherwise: boolean): boolean {
  return (value && value.kind !== "none" ? truthOf(value) : null) ?? otherwise;
}

/** The arrays of a list or tuple; null where not all are known. */
export function arraysOf(call: LibraryCall, value: Value | null): readonly ArrayValue[] | null {
  if (!value) return null;
  if (value.kind === "array") return value.shape && value.shape.length > 0 ? rowsOf(value) : null;
  const elements = call.machine.elementsOf(value);
  const arrays = elements?.map((element) => toArray(call, element));
  return arrays?.every((array) => array !== null) ? arrays : null;
}

function rowsOf(array: ArrayValue): readonly ArrayValue[] | null {
  const count = array.shape?.[0] ?? null;
  if (count === null || count > 256) return null;
  return Array.from({ length: count }, () => makeArray({ shape: array.shape?.slice(1) ?? null, dtype: array.dtype, span: array.span }));
}

/** An object of a data library, with what is known of it in its state. */
export function dataObject(call: LibraryCall, type: string, state: Readonly<Record<string, Value>>): ObjectValue {
  return { kind: "object", type, arguments: call.arguments, state: new Map(Object.entries(state)), call: call.call, span: call.span };
}
