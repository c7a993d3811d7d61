import type { Span } from "../text/span.ts";
import { type Affine, addAffine, affineConstant, affineLoop } from "./affine.ts";
import { arrayLength } from "./array.ts";
import { callFunction, findMember, libraryBase } from "./calls.ts";
import { eachGradient } from "./each-gradient.ts";
import { sameValue } from "./join.ts";
import { batchInLoop } from "./library/data/dataset-batches.ts";
import type { Machine } from "./machine.ts";
import { affineOf } from "./operators.ts";
import { reasonOf } from "./reason.ts";
import { makeTensor } from "./tensor.ts";
import {
  type InstanceValue,
  isSequence,
  type NumberValue,
  noArguments,
  type ObjectValue,
  tuple,
  unknownValue,
  type Value,
} from "./value.ts";

/** The elements of an iterable, one by one or as one that stands for all. */
interface Elements {
  readonly count: number | null;
  /** Nothing tells one element from another: batches of a dataset, rows of an array. */
  readonly isAlike: boolean;
  /** The element of a known iteration. */
  at(iteration: number): Value;
  /** What every element of loop `id` is, as far as that can be said at once. */
  summary(id: number): Value;
}

/** What a loop over `iterable` gives, iteration by iteration and for all of them. */
export function elementsFor(machine: Machine, iterable: Value, span: Span): Elements {
  const open = (reason: string): Elements => {
    const element = unknownValue(reasonOf(iterable) ?? reason, span);
    return { count: null, isAlike: true, at: () => element, summary: () => element };
  };
  switch (iterable.kind) {
    case "range":
      return rangeElements(iterable.start, iterable.stop, iterable.step, span);
    case "tuple":
    case "list":
    case "set": {
      const elements = [...iterable.elements];
      const each = eachGradient(iterable);
      if (each) return { count: null, isAlike: true, at: () => each, summary: () => each };
      if (!iterable.isComplete) return open("the sequence is not known completely");
      return listElements(elements, span);
    }
    case "dict":
      return iterable.isComplete
        ? listElements(
            [...iterable.entries.values()].map((entry) => entry.key),
            span,
          )
        : open("the dictionary is not known completely");
    case "string":
      return listElements(
        [...iterable.value].map((value): Value => ({ kind: "string", value, span })),
        span,
      );
    case "array": {
      const row = { ...iterable, shape: iterable.shape?.slice(1) ?? null, content: null, rows: null, span };
      return { count: arrayLength(iterable), isAlike: true, at: () => row, summary: () => row };
    }
    case "iterable": {
      const { source } = iterable;
      if (source.type === "generator") return open("the generator is not followed here");
      const parts = (source.type === "zip" ? source.of : [source.of]).map((part) => elementsFor(machine, part, span));
      const counts = parts.map((part) => part.count);
      const count = counts.includes(null) ? null : Math.min(...counts.map((size) => size ?? 0));
      if (source.type === "zip") {
        return {
          count,
          isAlike: parts.some((part) => part.isAlike),
          at: (i) =>
            tuple(
              parts.map((part) => part.at(i)),
              span,
            ),
          summary: (id) =>
            tuple(
              parts.map((part) => part.summary(id)),
              span,
            ),
        };
      }
      const counter = (affine: Affine, value: number | null): NumberValue => ({
        kind: "number",
        value,
        isInteger: true,
        affine: value === null ? affine : null,
        span,
      });
      const inner = parts[0];
      if (!inner) return open("nothing is enumerated");
      return {
        count,
        isAlike: inner.isAlike,
        at: (i) => tuple([counter(affineConstant(0), source.start + i), inner.at(i)], span),
        summary: (id) => tuple([counter(affineLoop(id, source.start, 1), null), inner.summary(id)], span),
      };
    }
    case "tensor": {
      const [count = null, ...rest] = iterable.shape ?? [];
      const element = makeTensor({ operation: "unstack", inputs: [iterable], shape: iterable.shape && rest, span });
      return { count, isAlike: false, at: () => element, summary: () => element };
    }
    case "dataset":
      return { count: iterable.count, isAlike: true, at: () => iterable.element, summary: (id) => batchInLoop(iterable, id) };
    case "instance": {
      const elements = knownElements(machine, iterable);
      return elements ? listElements(elements, span) : open("what the loop runs over is not known");
    }
    case "object": {
      const element = elementOfObject(iterable, span);
      return element
        ? { count: null, isAlike: true, at: () => element, summary: () => element }
        : open("what the loop runs over is not known");
    }
    default:
      return open("what the loop runs over is not known");
  }
}

function rangeElements(start: NumberValue, stop: NumberValue, step: NumberValue, span: Span): Elements {
  const by = step.value ?? 1;
  const first = affineOf(start);
  const last = affineOf(stop);
  const length = first && last ? addAffine(last, first, -1) : null;
  const count = length && length.terms.size === 0 && by !== 0 ? Math.max(0, Math.ceil(length.constant / by)) : null;
  return {
    count,
    isAlike: false,
    at: (i) => ({
      kind: "number",
      value: start.value === null ? null : start.value + i * by,
      isInteger: true,
      affine: start.value === null ? first && addAffine(first, affineConstant(i * by)) : null,
      span,
    }),
    summary: (id) => ({ kind: "number", value: null, isInteger: true, affine: first && addAffine(first, affineLoop(id, 0, by)), span }),
  };
}

function listElements(elements: readonly Value[], span: Span): Elements {
  const nothing = unknownValue("the sequence is empty", span);
  const [first, ...rest] = elements;
  const isSame = first !== undefined && rest.every((element) => sameValue(first, element));
  return {
    count: elements.length,
    isAlike: false,
    at: (i) => elements[i] ?? nothing,
    summary: () => (first && isSame ? first : unknownValue("it differs from one iteration of the loop to the next", span)),
  };
}

/** What can be said of any element of `iterable`. */
export function representative(machine: Machine, iterable: Value, span: Span): Value {
  return elementsFor(machine, iterable, span).at(0);
}

/** All elements of `iterable` where they are known and not too many, else null. */
export function knownElements(machine: Machine, iterable: Value): readonly Value[] | null {
  if (isSequence(iterable)) return iterable.isComplete ? iterable.elements : null;
  if (iterable.kind === "instance") {
    const iterator = ownIterator(machine, iterable);
    return iterator && knownElements(machine, iterator);
  }
  if (iterable.kind === "unknown" || iterable.kind === "object") return null;
  if (iterable.kind === "iterable" && iterable.source.type === "generator") {
    const collected: Value[] = [];
    machine.callGenerator(iterable.source.function, iterable.source.arguments, (value) => collected.push(value));
    return collected;
  }
  const elements = elementsFor(machine, iterable, iterable.span ?? { start: 0, end: 0 });
  if (elements.count === null || elements.count > 1000) return null;
  return Array.from({ length: elements.count }, (_, i) => elements.at(i));
}

/** What the `__iter__` of a class of the program's own gives: a generator or a container; null for iterators of its own. */
export function ownIterator(machine: Machine, iterable: InstanceValue): Value | null {
  const member = findMember(iterable.class, "__iter__");
  if (member?.kind !== "function" || libraryBase(iterable.class)) return null;
  const iterator = callFunction(machine, member, noArguments, iterable, null);
  return iterator.kind === "iterable" || isSequence(iterator) || iterator.kind === "dict" ? iterator : null;
}

/** One of a graph's variables, whichever it is; one of the gradients of `tf.gradients`, one of the pairs of `compute_gradients`. */
function elementOfObject(iterable: ObjectValue, span: Span): Value | null {
  if (iterable.type === "tensorflow.Variables") return makeTensor({ operation: "variable", inputs: [], shape: null, span });
  if (iterable.type !== "tensorflow.Gradients") return null;
  const written = iterable.state.get("element");
  if (written) return written;
  const gradient = makeTensor({ operation: "gradient", inputs: [iterable], shape: null, span });
  if (!iterable.state.has("pairs")) return gradient;
  return tuple([gradient, makeTensor({ operation: "identity", inputs: [], shape: null, span })], span);
}
