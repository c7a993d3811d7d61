import { keyOf } from "../../key-of.ts";
import { compareValues, setOperation } from "../../operators.ts";
import { boolean, none, type SequenceValue, type Value } from "../../value.ts";
import { argumentAt, type LibraryCall } from "../library-call.ts";
import { takeUnordered } from "./elements.ts";
import { copySequence, makeSet } from "./items.ts";
import { isRepeated, unknownResult } from "./unknown-result.ts";

const operators: ReadonlyMap<string, string> = new Map([
  ["union", "|"],
  ["update", "|"],
  ["intersection", "&"],
  ["intersection_update", "&"],
  ["difference", "-"],
  ["difference_update", "-"],
  ["symmetric_difference", "^"],
  ["symmetric_difference_update", "^"],
]);

/** Methods of sets; null for methods that they do not have. */
export function setMethod(call: LibraryCall, self: SequenceValue, method: string): Value | null {
  const value = argumentAt(call, 0);
  const operator = operators.get(method);
  if (operator) return combine(call, self, method, operator);
  switch (method) {
    case "add":
      if (value) become(self, makeSet([...self.elements, value], self.isComplete, self.span));
      if (isRepeated(call)) self.isComplete = false;
      return none(call.span);
    case "discard":
    case "remove": {
      const key = value && keyOf(value);
      if (key === null || isRepeated(call)) self.isComplete = false;
      const kept = self.elements.filter((element) => key !== null && keyOf(element) !== key && keyOf(element) !== null);
      self.elements.splice(0, self.elements.length, ...kept);
      return none(call.span);
    }
    case "pop": {
      const [only] = self.elements;
      if (self.isComplete && self.elements.length === 1 && only && !isRepeated(call)) {
        self.elements.length = 0;
        return only;
      }
      self.elements.length = 0;
      self.isComplete = false;
      return unknownResult(call);
    }
    case "clear":
      self.elements.length = 0;
      self.isComplete = !isRepeated(call);
      return none(call.span);
    case "copy":
      return copySequence(self, call.span);
    case "issubset":
    case "issuperset":
    case "isdisjoint":
      return relation(call, self, method);
    default:
      return null;
  }
}

function become(self: SequenceValue, other: SequenceValue): void {
  self.elements.splice(0, self.elements.length, ...other.elements);
  self.isComplete = other.isComplete;
}

function combine(call: LibraryCall, self: SequenceValue, method: string, operator: string): Value {
  let result: SequenceValue | null = copySequence(self, call.span);
  for (const { value } of call.raw.positional) {
    const other = takeUnordered(call.machine, value);
    const combined: Value | null = other && result ? setOperation(operator, result, makeSet(other, true, call.span), call.span) : null;
    result = combined?.kind === "set" ? combined : null;
  }
  const isChange = method.endsWith("update");
  if (!result || !call.raw.isComplete || (isChange && isRepeated(call))) {
    if (!isChange) return unknownResult(call);
    // Only what is added leaves certain what is in the set already.
    if (operator !== "|") self.elements.length = 0;
    self.isComplete = false;
    return none(call.span);
  }
  if (!isChange) return result;
  become(self, result);
  return none(call.span);
}

function relation(call: LibraryCall, self: SequenceValue, method: string): Value {
  const value = argumentAt(call, 0);
  const elements = value && takeUnordered(call.machine, value);
  if (!elements) return unknownResult(call);
  const other = makeSet(elements, true, call.span);
  if (method !== "isdisjoint") return compareValues(method === "issubset" ? "<=" : ">=", self, other, call.span);
  const common = setOperation("&", self, other, call.span);
  return common?.kind === "set" ? boolean(common.elements.length === 0, call.span) : unknownResult(call);
}
