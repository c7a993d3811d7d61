import type { Span } from "../text/span.ts";
import { indexArray } from "./array-index.ts";
import { callFunction, findMember } from "./calls.ts";
import { keyOf } from "./key-of.ts";
import { indexData } from "./library/data.ts";
import { indexTensor } from "./library/operations/index-tensor.ts";
import { indexItem } from "./library/python/items.ts";
import type { Machine } from "./machine.ts";
import { checkIndex } from "./operand-fit.ts";
import { numberOf, type SequenceValue, string, unknownValue, type Value } from "./value.ts";

/** `object[index]`. */
export function indexValue(machine: Machine, object: Value, index: Value, span: Span): Value {
  const item = indexItem(machine, object, index, span) ?? indexData(object, index, span);
  if (item) return item;
  switch (object.kind) {
    case "dict": {
      const key = keyOf(index);
      const found = key === null ? undefined : object.entries.get(key);
      return found?.value ?? unknownValue(key === null ? "the key is not known" : "the dictionary has no such key that was seen", span);
    }
    case "tuple":
    case "list":
    case "set":
      return indexSequence(object, index, span);
    case "array":
      checkIndex(machine, object, index, span);
      return indexArray(object, index, span);
    case "range": {
      const elements = machine.elementsOf(object);
      const at = numberOf(index);
      return (at !== null && elements?.at(at)) || unknownValue("this element of the range is not known", span);
    }
    case "string": {
      const at = numberOf(index);
      return at === null ? unknownValue("this part of the text is not known", span) : string(object.value.at(at) ?? "", span);
    }
    case "tensor":
      checkIndex(machine, object, index, span);
      return indexTensor(object, index, span);
    case "object":
      if (object.type === "tensorflow.Gradients" && index.kind === "number") return machine.elementOf(object, span);
      return unknownValue("what is indexed is not known", span);
    case "instance": {
      const member = findMember(object.class, "__getitem__");
      if (member?.kind === "function")
        return callFunction(
          machine,
          member,
          { positional: [{ value: index, span, keyword: null }], keywords: new Map(), isComplete: true },
          object,
          null,
        );
      return unknownValue(`\`${object.class.name}\` cannot be indexed`, span);
    }
    default:
      return unknownValue(object.kind === "unknown" ? object.reason : "what is indexed is not known", span);
  }
}

function indexSequence(sequence: SequenceValue, index: Value, span: Span): Value {
  if (index.kind === "number" && index.value !== null) {
    const element = sequence.isComplete || index.value >= 0 ? sequence.elements.at(index.value) : undefined;
    return element ?? unknownValue("the sequence has no such element that was seen", span);
  }
  if (index.kind === "slice" && sequence.isComplete) {
    const [lower, upper, step] = [index.lower, index.upper, index.step].map((bound) =>
      bound && bound.kind !== "none" ? numberOf(bound) : undefined,
    );
    if (lower !== null && upper !== null && step !== null && step !== 0) {
      const elements =
        step === undefined || step > 0
          ? sequence.elements.slice(lower, upper)
          : lower === undefined && upper === undefined
            ? [...sequence.elements].reverse()
            : null;
      if (elements)
        return { kind: sequence.kind, elements: elements.filter((_, i) => i % Math.abs(step ?? 1) === 0), isComplete: true, span };
    }
  }
  return unknownValue(index.kind === "unknown" ? index.reason : "which element is taken is not known", span);
}
