import { integer, isSequence, keyOf, list, none, numberOf, type SequenceValue, tuple, type Value } from "../value.ts";
import { dictFrom, unknownResult } from "./builtins.ts";
import { argumentAt, type LibraryCall } from "./library-call.ts";

/** Methods of Python's own containers. */
export function callContainerMethod(call: LibraryCall, self: Value, method: string): Value | null {
  if (isSequence(self) && self.kind !== "tuple") return listMethod(call, self, method);
  if (self.kind === "dict") return dictMethod(call, self, method);
  if (self.kind === "tuple" && method === "as_list") return list([...self.elements], call.span);
  if (self.kind === "tuple" && method === "num_elements")
    return self.elements.reduce((total, element) => call.machine.binary("*", total, element, call.span), integer(1, call.span) as Value);
  return null;
}

function listMethod(call: LibraryCall, self: SequenceValue, method: string): Value | null {
  const value = argumentAt(call, 0);
  switch (method) {
    case "append":
      if (value) self.elements.push(value);
      if (call.machine.loops.some((loop) => loop.isSummary)) self.isComplete = false;
      return none(call.span);
    case "extend": {
      const elements = value && call.machine.elementsOf(value);
      if (elements) self.elements.push(...elements);
      else self.isComplete = false;
      return none(call.span);
    }
    case "insert": {
      const at = numberOf(value);
      const item = argumentAt(call, 1);
      if (at === null || !item) self.isComplete = false;
      else self.elements.splice(at, 0, item);
      return none(call.span);
    }
    case "pop": {
      const at = value === null ? -1 : numberOf(value);
      if (at === null || !self.isComplete) {
        self.isComplete = false;
        return unknownResult(call);
      }
      return self.elements.splice(at, 1)[0] ?? unknownResult(call);
    }
    case "reverse":
      self.elements.reverse();
      return none(call.span);
    case "copy":
      return { ...self, elements: [...self.elements], span: call.span };
    case "sort":
    case "remove":
    case "clear":
      self.isComplete = false;
      return none(call.span);
    default:
      return null;
  }
}

function dictMethod(call: LibraryCall, self: Value & { kind: "dict" }, method: string): Value | null {
  const values = [...self.entries.values()];
  const sequence = (elements: Value[]): Value => ({ kind: "list", elements, isComplete: self.isComplete, span: call.span });
  switch (method) {
    case "keys":
      return sequence(values.map((entry) => entry.key));
    case "values":
      return sequence(values.map((entry) => entry.value));
    case "items":
    case "iteritems":
      return sequence(values.map((entry) => tuple([entry.key, entry.value], call.span)));
    case "get": {
      const key = argumentAt(call, 0);
      const identity = key && keyOf(key);
      const found = identity ? self.entries.get(identity) : undefined;
      if (found) return found.value;
      return identity && self.isComplete ? (argumentAt(call, 1) ?? none(call.span)) : unknownResult(call);
    }
    case "update": {
      const other = dictFrom({ ...call });
      if (other.kind === "dict") {
        for (const [key, entry] of other.entries) self.entries.set(key, entry);
        self.isComplete &&= other.isComplete;
      }
      return none(call.span);
    }
    case "setdefault": {
      const key = argumentAt(call, 0);
      const identity = key && keyOf(key);
      if (!key || !identity) return unknownResult(call);
      const entry = self.entries.get(identity) ?? { key, value: argumentAt(call, 1) ?? none(call.span) };
      self.entries.set(identity, entry);
      return entry.value;
    }
    case "copy":
      return { ...self, entries: new Map([...self.entries].map(([key, entry]) => [key, { ...entry }])), span: call.span };
    default:
      return null;
  }
}
