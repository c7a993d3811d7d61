import type { Span } from "../../../text/span.ts";
import type { Machine } from "../../machine.ts";
import { integer, list, string, unknownValue, type Value } from "../../value.ts";
import { containerType, markContainer } from "./container-types.ts";
import { makeSet } from "./items.ts";
import { inSetOrder } from "./representation.ts";

const mostElements = 10_000;

/**
 * The elements that iterating over `iterable` gives, as a list of one's own; null where they are not known.
 * Iterators are used up. Of a set whose order is not defined, the elements are unknown but counted.
 */
export function takeElements(machine: Machine, iterable: Value): Value[] | null {
  switch (iterable.kind) {
    case "set": {
      const { elements, isComplete } = makeSet(iterable.elements, iterable.isComplete, iterable.span);
      if (!isComplete) return null;
      const ordered = inSetOrder(elements);
      return ordered ? [...ordered] : elements.map(() => unknownValue("the order of a set is not defined", iterable.span));
    }
    case "list":
    case "tuple": {
      if (!iterable.isComplete) return null;
      const elements = [...iterable.elements];
      consumeIterator(iterable);
      return elements;
    }
    case "string":
      return [...iterable.value].map((character) => string(character, iterable.span));
    case "range": {
      const [start, stop, step] = [iterable.start.value, iterable.stop.value, iterable.step.value];
      if (start === null || stop === null || step === null || step === 0) break;
      const count = Math.max(0, Math.ceil((stop - start) / step));
      return count > mostElements ? null : Array.from({ length: count }, (_, i) => integer(start + i * step, iterable.span));
    }
    default:
  }
  const elements = machine.elementsOf(iterable);
  return elements && [...elements];
}

/** As `takeElements`, in any order: for what does not depend on it. */
export function takeUnordered(machine: Machine, iterable: Value): Value[] | null {
  if (iterable.kind !== "set") return takeElements(machine, iterable);
  const { elements, isComplete } = makeSet(iterable.elements, iterable.isComplete, iterable.span);
  return isComplete ? elements : null;
}

/** What was iterated over once gives nothing the next time, if it is an iterator. */
export function consumeIterator(iterable: Value): void {
  if (iterable.kind === "list" && containerType(iterable)?.type === "iterator") iterable.elements.length = 0;
}

/** The result of `map`, `filter`, `iter`, …: it can be taken from once. */
export function makeIterator(elements: Value[], span: Span | null): Value {
  return markContainer(list(elements, span), { type: "iterator" });
}
