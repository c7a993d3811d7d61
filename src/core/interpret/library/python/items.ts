import type { Span } from "../../../text/span.ts";
import { joinValues } from "../../join.ts";
import { keyOf } from "../../key-of.ts";
import type { Machine } from "../../machine.ts";
import {
  type DictValue,
  integer,
  noArguments,
  type SequenceValue,
  type SliceValue,
  string,
  stringOf,
  unknownValue,
  type Value,
} from "../../value.ts";
import { assignColumn, tableOf } from "../data/table.ts";
import { containerType, markContainer } from "./container-types.ts";
import { outsideConstants } from "./outside-constants.ts";
import { resolveSlice, slicePositions } from "./slicing.ts";

/** `object[index]` of Python's own containers and texts; null for everything else. */
export function indexItem(machine: Machine, object: Value, index: Value, span: Span): Value | null {
  switch (object.kind) {
    case "dict":
      return indexDict(machine, object, index, span);
    case "tuple":
    case "list":
      return indexSequence(object, index, span);
    case "string":
      return indexText(object.value, index, span);
    case "range": {
      const [start, stop, step] = [object.start.value, object.stop.value, object.step.value];
      if (start === null || stop === null || step === null || step === 0)
        return unknownValue("this element of the range is not known", span);
      const length = Math.max(0, Math.ceil((stop - start) / step));
      if (index.kind === "slice") {
        const bounds = resolveSlice(length, index);
        if (!bounds) return whichIsTaken(index, span);
        const at = (position: number): Value & { kind: "number" } => ({ ...object.start, value: start + position * step, span });
        return { kind: "range", start: at(bounds.start), stop: at(bounds.stop), step: { ...object.step, value: step * bounds.step }, span };
      }
      const at = position(index, length);
      return at === null ? whichIsTaken(index, span) : integer(start + at * step, span);
    }
    case "object":
      // Configurations whose entries are attributes: `config["lr"]` is `config.lr`.
      return index.kind === "string" && attributeTypes.test(object.type)
        ? (object.state.get(index.value) ?? whichIsTaken(index, span))
        : null;
    case "api": {
      const reason = outsideConstants.get(object.name);
      return reason === undefined ? null : unknownValue(reason, span);
    }
    default:
      return null;
  }
}

const attributeTypes = /^(easydict|addict|munch|ml_collections)\./;

function whichIsTaken(index: Value, span: Span): Value {
  return unknownValue(index.kind === "unknown" ? index.reason : "which element is taken is not known", span);
}

/** A position counted from the start; null where it is not known or outside. */
function position(index: Value, length: number): number | null {
  const at = index.kind === "boolean" ? Number(index.value) : index.kind === "number" && index.isInteger ? index.value : null;
  const counted = at !== null && at < 0 ? at + length : at;
  return counted !== null && counted >= 0 && counted < length ? counted : null;
}

function indexDict(machine: Machine, object: DictValue, index: Value, span: Span): Value {
  const key = keyOf(index);
  if (key === null) return unknownValue(index.kind === "unknown" ? index.reason : "the key is not known", span);
  const found = object.entries.get(key);
  if (found) return found.value;
  const type = containerType(object);
  if (object.isComplete && type?.type === "Counter") return integer(0, span);
  if (object.isComplete && type?.type === "defaultdict") {
    const value = machine.call(type.factory, noArguments, null);
    object.entries.set(key, { key: index, value });
    return value;
  }
  return unknownValue("the dictionary has no such key that was seen", span);
}

function indexSequence(sequence: SequenceValue, index: Value, span: Span): Value {
  const { length } = sequence.elements;
  if (index.kind === "slice") {
    if (!sequence.isComplete) return sliceOfPrefix(sequence, index, span);
    const positions = slicePositions(length, index);
    if (!positions) return whichIsTaken(index, span);
    return { kind: sequence.kind, elements: positions.flatMap((at) => sequence.elements[at] ?? []), isComplete: true, span };
  }
  if (index.kind !== "number" && index.kind !== "boolean") return whichIsTaken(index, span);
  if (index.kind === "number" && index.value === null) {
    // Whichever is taken: where all are the same, it is that one.
    const [first, ...rest] = sequence.elements;
    const joined = sequence.isComplete && first ? rest.reduce((joint, other) => joinValues(joint, other, span), first) : null;
    return joined && joined.kind !== "unknown" ? joined : whichIsTaken(index, span);
  }
  // Of an incomplete sequence the elements at the start are known.
  const isFromEnd = index.kind === "number" && (index.value ?? 0) < 0;
  const at = isFromEnd && !sequence.isComplete ? null : position(index, length);
  return (at === null ? undefined : sequence.elements[at]) ?? unknownValue("the sequence has no such element that was seen", span);
}

function sliceOfPrefix(sequence: SequenceValue, index: SliceValue, span: Span): Value {
  const { upper } = index;
  const isInside = upper?.kind === "number" && upper.value !== null && upper.value >= 0 && upper.value <= sequence.elements.length;
  const lower = index.lower?.kind === "number" ? (index.lower.value ?? -1) : 0;
  const positions = isInside && lower >= 0 && index.step === null ? slicePositions(sequence.elements.length, index) : null;
  if (!positions) return unknownValue("the sequence is not known completely", span);
  return { kind: sequence.kind, elements: positions.flatMap((at) => sequence.elements[at] ?? []), isComplete: true, span };
}

function indexText(text: string, index: Value, span: Span): Value {
  const points = [...text];
  if (index.kind === "slice") {
    const positions = slicePositions(points.length, index);
    return positions ? string(positions.map((at) => points[at] ?? "").join(""), span) : whichIsTaken(index, span);
  }
  const at = position(index, points.length);
  const character = at === null ? undefined : points[at];
  return character === undefined ? unknownValue("this part of the text is not known", span) : string(character, span);
}

/** `object[index] = value` of a dictionary or list; false for everything else. */
export function assignItem(machine: Machine, object: Value, index: Value, value: Value): boolean {
  if (object.kind === "dict") {
    setEntry(object, index, value);
    return true;
  }
  const table = tableOf(object);
  if (object.kind === "object" && table) {
    assignColumn(object, table, stringOf(index));
    return true;
  }
  if (object.kind === "object" && index.kind === "string" && attributeTypes.test(object.type)) {
    object.state.set(index.value, value);
    return true;
  }
  if (object.kind === "object" && object.type === "tensorflow.Gradients") {
    // In a loop over all of them, each is written.
    if (index.kind === "number" && index.value === null) object.state.set("element", value);
    return true;
  }
  if (object.kind !== "list") return false;
  if (index.kind === "slice") {
    assignSlice(machine, object, index, value);
    return true;
  }
  const at = position(index, object.elements.length);
  const isFromEnd = index.kind === "number" && (index.value ?? 0) < 0;
  if (at !== null && (object.isComplete || !isFromEnd)) object.elements[at] = value;
  else if (index.kind !== "number" || index.value === null || isFromEnd) {
    for (const [i, element] of object.elements.entries()) object.elements[i] = joinValues(element, value, element.span);
  }
  return true;
}

/** Writes an entry; under a key that is not known, every entry may be the one that is written. */
export function setEntry(object: DictValue, key: Value, value: Value): void {
  const identity = keyOf(key);
  if (identity !== null) object.entries.set(identity, { key: object.entries.get(identity)?.key ?? key, value });
  else {
    object.isComplete = false;
    for (const [one, entry] of object.entries) object.entries.set(one, { ...entry, value: joinValues(entry.value, value, value.span) });
  }
  writeThrough(object);
}

/** Everything in the dictionary may have been overwritten, for `reason`. */
export function spoilDict(object: DictValue, reason: string, span: Span | null): void {
  object.isComplete = false;
  // New entries, as the old ones may be remembered from before a branch.
  for (const [one, entry] of object.entries) object.entries.set(one, { ...entry, value: unknownValue(reason, span) });
  writeThrough(object);
}

/** `vars(object)` is the object's attributes themselves. */
export function writeThrough(object: DictValue): void {
  const type = containerType(object);
  if (type?.type !== "attributes") return;
  for (const { key, value } of object.entries.values()) if (key.kind === "string") type.of.set(key.value, value);
}

/** Elements may have been added, taken away or moved anywhere: none of the positions can be told any more. */
export function spoilSequence(sequence: SequenceValue): void {
  sequence.isComplete = false;
  sequence.elements.length = 0;
}

function assignSlice(machine: Machine, object: SequenceValue, index: SliceValue, value: Value): void {
  const elements = machine.elementsOf(value);
  const bounds = object.isComplete && elements ? resolveSlice(object.elements.length, index) : null;
  if (!bounds || !elements) {
    spoilSequence(object);
    return;
  }
  if (bounds.step === 1) {
    object.elements.splice(bounds.start, Math.max(0, bounds.stop - bounds.start), ...elements);
    return;
  }
  const positions = slicePositions(object.elements.length, index) ?? [];
  if (positions.length !== elements.length) return;
  for (const [i, at] of positions.entries()) {
    const element = elements[i];
    if (element) object.elements[at] = element;
  }
}

/** `del object[index]` of a dictionary or list; false for everything else. */
export function deleteItem(object: Value, index: Value): boolean {
  if (object.kind === "dict") {
    const key = keyOf(index);
    if (key === null) object.isComplete = false;
    else object.entries.delete(key);
    const type = containerType(object);
    if (type?.type === "attributes" && index.kind === "string") type.of.delete(index.value);
    return true;
  }
  if (object.kind !== "list") return false;
  const { length } = object.elements;
  const positions = index.kind === "slice" ? slicePositions(length, index) : [position(index, length)];
  const gone = new Set<number | null>(positions);
  if (!object.isComplete || !positions || gone.has(null)) spoilSequence(object);
  else {
    object.elements.splice(0, length, ...object.elements.filter((_, i) => !gone.has(i)));
  }
  return true;
}

/** A set of these elements: each once, the first one kept. Where two may be equal, its size is not known. */
export function makeSet(elements: readonly Value[], isComplete: boolean, span: Span | null): SequenceValue {
  const kept = new Map<string, Value>();
  const unknown: Value[] = [];
  for (const element of elements) {
    const key = keyOf(element);
    if (key === null) unknown.push(element);
    else if (!kept.has(key)) kept.set(key, element);
  }
  const all = [...kept.values(), ...unknown];
  return { kind: "set", elements: all, isComplete: isComplete && (unknown.length === 0 || all.length === 1), span };
}

/** A copy that keeps what kind of container it is. */
export function copySequence(value: SequenceValue, span: Span | null): SequenceValue {
  const copy: SequenceValue = { ...value, elements: [...value.elements], span };
  const type = containerType(value);
  return type && type.type !== "iterator" && type.type !== "own" ? markContainer(copy, type) : copy;
}

/** A copy that keeps what kind of dictionary it is; its entries are its own. */
export function copyDict(value: DictValue, span: Span | null): DictValue {
  const copy: DictValue = { ...value, entries: new Map([...value.entries].map(([key, entry]) => [key, { ...entry }])), span };
  const type = containerType(value);
  return type && type.type !== "attributes" && type.type !== "own" ? markContainer(copy, type) : copy;
}
