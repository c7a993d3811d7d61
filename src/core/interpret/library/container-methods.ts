import { keyOf } from "../key-of.ts";
import { note } from "../note.ts";
import { compareValues } from "../operators.ts";
import { integer, isSequence, list, none, numberOf, type SequenceValue, tuple, type Value } from "../value.ts";
import { argumentAt, type LibraryCall } from "./library-call.ts";
import { containerType } from "./python/container-types.ts";
import { dictMethod } from "./python/dict-methods.ts";
import { takeElements } from "./python/elements.ts";
import { copySequence, spoilSequence } from "./python/items.ts";
import { sortElements } from "./python/sequences.ts";
import { setMethod } from "./python/set-methods.ts";
import { resolveSlice } from "./python/slicing.ts";
import { isRepeated, unknownResult } from "./python/unknown-result.ts";

/** Methods of Python's own containers; null for methods that they do not have. */
export function callContainerMethod(call: LibraryCall, self: Value, method: string): Value | null {
  if (self.kind === "dict") return dictMethod(call, self, method);
  if (self.kind === "set") return setMethod(call, self, method);
  if (self.kind === "range" && (method === "index" || method === "count")) {
    const elements = call.machine.elementsOf(self);
    return elements ? searchMethod(call, tuple([...elements]), method) : unknownResult(call);
  }
  if (self.kind === "slice" && method === "indices") {
    const length = numberOf(argumentAt(call, 0));
    const bounds = length === null ? null : resolveSlice(length, self);
    return bounds
      ? tuple(
          [bounds.start, bounds.stop, bounds.step].map((value) => integer(value, call.span)),
          call.span,
        )
      : unknownResult(call);
  }
  if (!isSequence(self)) return null;
  const found = searchMethod(call, self, method);
  if (found) return found;
  return self.kind === "list" ? listMethod(call, self, method) : tupleMethod(call, self, method);
}

function tupleMethod(call: LibraryCall, self: SequenceValue, method: string): Value | null {
  switch (method) {
    // TensorFlow's shapes are tuples with methods of their own.
    case "as_list":
      return list([...self.elements], call.span);
    case "num_elements":
      return self.elements.reduce((total, element) => call.machine.binary("*", total, element, call.span), integer(1, call.span) as Value);
    default: {
      const type = containerType(self);
      return type?.type === "namedtuple" ? namedTupleMethod(call, self, type.fields, method) : null;
    }
  }
}

function namedTupleMethod(call: LibraryCall, self: SequenceValue, fields: readonly string[], method: string): Value | null {
  const entries = fields.map((name, i): [string, { key: Value; value: Value }] => [
    `s:${name}`,
    { key: { kind: "string", value: name, span: call.span }, value: self.elements[i] ?? none(call.span) },
  ]);
  if (method === "_asdict") return { kind: "dict", entries: new Map(entries), isComplete: true, span: call.span };
  if (method !== "_replace") return null;
  const copy = copySequence(self, call.span);
  for (const [name, { value }] of call.raw.keywords) if (fields.includes(name)) copy.elements[fields.indexOf(name)] = value;
  return copy;
}

function searchMethod(call: LibraryCall, self: SequenceValue, method: string): Value | null {
  const value = argumentAt(call, 0);
  if ((method !== "index" && method !== "count") || !value) return null;
  let count = 0;
  const start = method === "index" ? numberOf(argumentAt(call, 1) ?? integer(0)) : 0;
  if (start === null) return unknownResult(call);
  for (const [i, element] of self.elements.entries()) {
    if (i < (start < 0 ? start + self.elements.length : start)) continue;
    const equal = element === value ? null : compareValues("==", element, value, call.span);
    if (equal && equal.kind !== "boolean") return unknownResult(call);
    if (equal && equal.kind === "boolean" && !equal.value) continue;
    if (method === "index") return integer(i, call.span);
    count++;
  }
  return method === "count" && self.isComplete ? integer(count, call.span) : unknownResult(call);
}

/** A tensor that a traced function leaves in a list of the module. */
function noteKept({ machine, span }: LibraryCall, self: SequenceValue, tensor: Value): void {
  if (machine.tracings.length === 0) return;
  for (const held of machine.globals.names.values()) if (held === self) note(machine, { kind: "kept", span, subject: tensor });
}

function listMethod(call: LibraryCall, self: SequenceValue, method: string): Value | null {
  const value = argumentAt(call, 0);
  const { span } = call;
  switch (method) {
    case "append":
      // Behind what is not known, no position is known either.
      if (value?.kind === "tensor") noteKept(call, self, value);
      if (value && self.isComplete) self.elements.push(value);
      if (isRepeated(call)) self.isComplete = false;
      keepLimit(self, "front");
      return none(span);
    case "appendleft":
      return insert(call, self, 0, value);
    case "extend": {
      const elements = value && takeElements(call.machine, value);
      if (elements && self.isComplete) self.elements.push(...elements);
      if (!elements || isRepeated(call)) self.isComplete = false;
      keepLimit(self, "front");
      return none(span);
    }
    case "extendleft": {
      const elements = value && takeElements(call.machine, value);
      if (!elements || isRepeated(call)) spoilSequence(self);
      else self.elements.unshift(...elements.reverse());
      return none(span);
    }
    case "insert":
      return insert(call, self, numberOf(value), argumentAt(call, 1));
    case "pop":
      return pop(call, self, value === null ? -1 : numberOf(value));
    case "popleft":
      return pop(call, self, 0);
    case "remove":
      return remove(call, self, value);
    case "reverse":
      if (!self.isComplete || isRepeated(call)) spoilSequence(self);
      self.elements.reverse();
      return none(span);
    case "sort":
      if (!self.isComplete) spoilSequence(self);
      self.elements.splice(0, self.elements.length, ...sortElements(call, self.elements));
      return none(span);
    case "rotate":
      return rotate(call, self);
    case "clear":
      self.elements.length = 0;
      if (!isRepeated(call)) self.isComplete = true;
      return none(span);
    case "copy":
    case "__copy__":
      return copySequence(self, span);
    default:
      return null;
  }
}

function insert(call: LibraryCall, self: SequenceValue, at: number | null, item: Value | null): Value {
  if (at === null || !item || isRepeated(call) || (at < 0 && !self.isComplete)) spoilSequence(self);
  else self.elements.splice(at, 0, item);
  keepLimit(self, "back");
  return none(call.span);
}

function pop(call: LibraryCall, self: SequenceValue, at: number | null): Value {
  const { length } = self.elements;
  if (at === null || isRepeated(call) || (!self.isComplete && (at < 0 || at >= length))) {
    spoilSequence(self);
    return unknownResult(call);
  }
  return at < -length || at >= length ? unknownResult(call) : (self.elements.splice(at, 1)[0] ?? unknownResult(call));
}

function remove(call: LibraryCall, self: SequenceValue, value: Value | null): Value {
  for (const [i, element] of self.elements.entries()) {
    const equal = !value ? null : element === value ? true : truthOfComparison(call, element, value);
    if (equal === null || isRepeated(call)) break;
    if (equal) {
      self.elements.splice(i, 1);
      return none(call.span);
    }
    // Nothing is equal: Python raises an error.
    if (i === self.elements.length - 1 && self.isComplete) return none(call.span);
  }
  spoilSequence(self);
  return none(call.span);
}

function truthOfComparison(call: LibraryCall, a: Value, b: Value): boolean | null {
  const [x, y] = [keyOf(a), keyOf(b)];
  // Layers and tensors in a list are told apart by identity.
  if (x?.startsWith("#") && y?.startsWith("#")) return x === y;
  const equal = compareValues("==", a, b, call.span);
  return equal.kind === "boolean" ? equal.value : null;
}

function rotate(call: LibraryCall, self: SequenceValue): Value {
  const steps = numberOf(argumentAt(call, 0) ?? integer(1));
  const { length } = self.elements;
  if (steps === null || !self.isComplete || isRepeated(call)) spoilSequence(self);
  else if (length > 0) self.elements.unshift(...self.elements.splice(length - (((steps % length) + length) % length)));
  return none(call.span);
}

/** A deque with a limit drops what is at the other end. */
function keepLimit(self: SequenceValue, drop: "front" | "back"): void {
  const type = containerType(self);
  if (type?.type !== "deque" || type.limit === null) return;
  const surplus = self.elements.length - type.limit;
  if (surplus > 0) self.elements.splice(drop === "front" ? 0 : type.limit, surplus);
}
