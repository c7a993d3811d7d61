import { joinValues } from "../../join.ts";
import { keyOf } from "../../key-of.ts";
import { boolean, type DictValue, integer, list, none, numberOf, tuple, unknownValue, type Value } from "../../value.ts";
import { argumentAt, type LibraryCall } from "../library-call.ts";
import { containerType } from "./container-types.ts";
import { takeElements } from "./elements.ts";
import { copyDict, deleteItem, indexItem, setEntry, spoilDict, writeThrough } from "./items.ts";
import { dictFrom, pairsOf } from "./sequences.ts";
import { isRepeated, unknownResult } from "./unknown-result.ts";

const mostElements = 1000;

/** Methods of dictionaries; null for methods that they do not have. */
export function dictMethod(call: LibraryCall, self: DictValue, method: string): Value | null {
  const { span } = call;
  const sequence = (elements: Value[]): Value => ({ kind: "list", elements, isComplete: self.isComplete, span });
  switch (method) {
    case "keys":
    case "iterkeys":
    case "viewkeys":
      return sequence([...self.entries.values()].map((entry) => entry.key));
    case "values":
    case "itervalues":
    case "viewvalues":
      return sequence([...self.entries.values()].map((entry) => entry.value));
    case "items":
    case "iteritems":
    case "viewitems":
      return sequence(pairsOf(self, span));
    case "get":
      return get(call, self);
    case "has_key":
    case "__contains__": {
      const key = keyOf(argumentAt(call, 0) ?? none());
      if (key === null) return unknownResult(call);
      return self.entries.has(key) ? boolean(true, span) : self.isComplete ? boolean(false, span) : unknownResult(call);
    }
    case "__init__":
    case "update":
      return update(call, self);
    case "__getitem__":
      return indexItem(call.machine, self, argumentAt(call, 0) ?? none(), span);
    case "__setitem__":
      setEntry(self, argumentAt(call, 0) ?? none(), argumentAt(call, 1) ?? none());
      return none(span);
    case "__delitem__":
      deleteItem(self, argumentAt(call, 0) ?? none());
      return none(span);
    case "setdefault":
      return setDefault(call, self);
    case "pop":
      return pop(call, self);
    case "popitem":
      return popLast(call, self);
    case "clear":
      self.entries.clear();
      self.isComplete = !isRepeated(call);
      return none(span);
    case "copy":
      return copyDict(self, span);
    case "move_to_end":
      return moveToEnd(call, self);
    default:
      return containerType(self)?.type === "Counter" ? counterMethod(call, self, method) : null;
  }
}

function get(call: LibraryCall, self: DictValue): Value {
  const identity = keyOf(argumentAt(call, 0) ?? none());
  const found = identity === null ? undefined : self.entries.get(identity);
  if (found) return found.value;
  return identity !== null && self.isComplete ? (argumentAt(call, 1) ?? none(call.span)) : unknownResult(call);
}

function update(call: LibraryCall, self: DictValue): Value {
  if (containerType(self)?.type === "Counter") return count(call, self, 1);
  const other = dictFrom(call);
  // What is not known of the other one may replace anything.
  if (!other.isComplete) spoilDict(self, "it may be replaced by an `update` with entries that are not known", call.span);
  for (const entry of other.entries.values()) setEntry(self, entry.key, entry.value);
  return none(call.span);
}

function setDefault(call: LibraryCall, self: DictValue): Value {
  const key = argumentAt(call, 0);
  const value = argumentAt(call, 1) ?? none(call.span);
  const identity = key && keyOf(key);
  if (!key || identity === null) {
    self.isComplete = false;
    return unknownResult(call);
  }
  const found = self.entries.get(identity);
  if (found) return found.value;
  const kept = self.isComplete ? value : unknownResult(call);
  setEntry(self, key, kept);
  return kept;
}

function pop(call: LibraryCall, self: DictValue): Value {
  const [key, otherwise] = [argumentAt(call, 0), argumentAt(call, 1)];
  const identity = key && keyOf(key);
  if (!key || identity === null) {
    // Any entry may be gone.
    self.entries.clear();
    self.isComplete = false;
    return unknownResult(call);
  }
  const found = self.entries.get(identity);
  deleteItem(self, key);
  if (found) return found.value;
  return self.isComplete && otherwise ? otherwise : unknownResult(call);
}

function popLast(call: LibraryCall, self: DictValue): Value {
  const isFirst = numberOf(argumentAt(call, 0, "last") ?? integer(1)) === 0;
  const last = [...self.entries].at(isFirst ? 0 : -1);
  if (!last || !self.isComplete || isRepeated(call)) {
    self.entries.clear();
    self.isComplete = false;
    return unknownResult(call);
  }
  self.entries.delete(last[0]);
  return tuple([last[1].key, last[1].value], call.span);
}

function moveToEnd(call: LibraryCall, self: DictValue): Value {
  const key = keyOf(argumentAt(call, 0) ?? none());
  const entry = key === null ? undefined : self.entries.get(key);
  if (key !== null && entry) {
    const others = [...self.entries].filter(([other]) => other !== key);
    const isLast = numberOf(argumentAt(call, 1, "last") ?? integer(1)) !== 0;
    self.entries.clear();
    for (const [identity, other] of isLast ? [...others, [key, entry] as const] : [[key, entry] as const, ...others])
      self.entries.set(identity, other);
  }
  return none(call.span);
}

function counterMethod(call: LibraryCall, self: DictValue, method: string): Value | null {
  const entries = [...self.entries.values()];
  switch (method) {
    case "most_common": {
      const counts = entries.map((entry) => numberOf(entry.value));
      const limit = argumentAt(call, 0, "n");
      const size = limit === null || limit.kind === "none" ? entries.length : numberOf(limit);
      if (!self.isComplete || counts.includes(null) || size === null) return unknownResult(call);
      const ordered = entries.sort((a, b) => (numberOf(b.value) ?? 0) - (numberOf(a.value) ?? 0)).slice(0, size);
      return list(
        ordered.map(({ key, value }) => tuple([key, value], call.span)),
        call.span,
      );
    }
    case "elements": {
      if (entries.some(({ value }) => (numberOf(value) ?? 0) > mostElements)) return unknownResult(call);
      const repeated = entries.map(({ key, value }) => Array.from({ length: Math.max(0, numberOf(value) ?? 0) }, () => key));
      return self.isComplete ? list(repeated.flat(), call.span) : unknownResult(call);
    }
    case "total":
      return self.isComplete
        ? entries.reduce<Value>((sum, { value }) => call.machine.binary("+", sum, value, call.span), integer(0, call.span))
        : unknownResult(call);
    case "subtract":
      return count(call, self, -1);
    default:
      return null;
  }
}

/** Adds what is counted: elements, or counts of another mapping. */
export function count(call: LibraryCall, self: DictValue, factor: 1 | -1): Value {
  const value = argumentAt(call, 0);
  const counted: [Value, Value][] = [...call.raw.keywords].map(([name, { value: times, span }]) => [
    { kind: "string", value: name, span },
    times,
  ]);
  if (value?.kind === "dict") {
    if (!value.isComplete) self.isComplete = false;
    counted.push(...[...value.entries.values()].map((entry): [Value, Value] => [entry.key, entry.value]));
  } else if (value && value.kind !== "none") {
    const elements = takeElements(call.machine, value);
    if (!elements) spoilDict(self, "what is counted is not known", call.span);
    for (const element of elements ?? []) counted.push([element, integer(1, call.span)]);
  }
  for (const [key, times] of counted) {
    const identity = keyOf(key);
    if (identity === null) {
      spoilDict(self, "what is counted is not known", call.span);
      continue;
    }
    const old =
      self.entries.get(identity)?.value ??
      (self.isComplete ? integer(0, call.span) : unknownValue("what was counted is not known", call.span));
    const sum = call.machine.binary(factor === 1 ? "+" : "-", old, times, call.span);
    setEntry(self, key, isRepeated(call) ? joinValues(old, sum, call.span) : sum);
  }
  writeThrough(self);
  return none(call.span);
}
