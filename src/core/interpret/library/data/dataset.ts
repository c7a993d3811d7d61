import type { Span } from "../../../text/span.ts";
import { changed, makeArray } from "../../array.ts";
import { type ArrayStep, contentAfter, exampleCount, stepsOf } from "../../array-content.ts";
import { arrayOfTensor, withTensorType } from "../../array-of-tensor.ts";
import { type ArrayValue, type DatasetValue, none, unknownValue, type Value } from "../../value.ts";
import type { LibraryCall } from "../library-call.ts";
import { toArray } from "./data-call.ts";

/** A dataset of which only `parts` is known; it ends after `count` elements. */
export function makeDataset(
  parts: Partial<Omit<DatasetValue, "kind">> & { readonly element: Value; readonly span: Span | null },
): DatasetValue {
  return { kind: "dataset", count: null, batch: null, shuffle: null, repeats: 1, ...parts };
}

/** Elements are nested at most so deep: a list or a dictionary may contain itself. */
const deepestNesting = 16;

/** Applies `use` to every array of a (nested) element; what is no array becomes one of which nothing is known. */
export function mapLeaves(element: Value, use: (leaf: ArrayValue) => Value, nesting = 0): Value {
  if (nesting > deepestNesting) return element;
  switch (element.kind) {
    case "array":
      return use(element);
    case "tuple":
    case "list":
      return { ...element, elements: element.elements.map((part) => mapLeaves(part, use, nesting + 1)) };
    case "dict": {
      const entries = new Map(
        [...element.entries].map(([key, entry]) => [key, { key: entry.key, value: mapLeaves(entry.value, use, nesting + 1) }]),
      );
      return { ...element, entries };
    }
    default:
      return element;
  }
}

/** The first array of a (nested) element. */
export function firstLeaf(element: Value, nesting = 0): ArrayValue | null {
  if (nesting > deepestNesting) return null;
  if (element.kind === "array") return element;
  const parts =
    element.kind === "tuple" || element.kind === "list"
      ? element.elements
      : element.kind === "dict"
        ? [...element.entries.values()].map((entry) => entry.value)
        : [];
  for (const part of parts) {
    const leaf = firstLeaf(part, nesting + 1);
    if (leaf) return leaf;
  }
  return null;
}

/** A structure of tensors as `from_tensor_slices` takes it: lists become arrays, tuples and dictionaries stay. */
export function structureOf(call: LibraryCall, value: Value, nesting = 0): Value {
  if (nesting > deepestNesting) return unknownValue("it is nested too deeply", call.span);
  if (value.kind === "tuple") return { ...value, elements: value.elements.map((part) => structureOf(call, part, nesting + 1)) };
  if (value.kind === "dict") {
    const entries = new Map(
      [...value.entries].map(([key, entry]) => [key, { key: entry.key, value: structureOf(call, entry.value, nesting + 1) }]),
    );
    return { ...value, entries };
  }
  if (value.kind === "none") return none(value.span);
  const array = value.kind === "tensor" ? arrayOfTensor(value) : withTensorType(value, toArray(call, value));
  return (
    array ?? unknownValue(value.kind === "unknown" ? value.reason : "what the dataset is made of is not known", value.span ?? call.span)
  );
}

/** One example of an array: its steps of preparation are still those of the whole. */
export function exampleOf(array: ArrayValue): ArrayValue {
  return { ...array, shape: array.shape?.slice(1) ?? null, rows: null };
}

/** The element after `size` of them were put together. */
export function batched(element: Value, size: number | null): Value {
  return mapLeaves(element, (leaf) => ({ ...leaf, shape: leaf.shape && [size, ...leaf.shape] }));
}

/** The element without its first axis. */
export function unbatched(element: Value): Value {
  return mapLeaves(element, exampleOf);
}

/** Every array of the element after a step that concerns which examples there are. */
export function withStep(element: Value, step: ArrayStep | string, span: Span): Value {
  return mapLeaves(element, (leaf) =>
    typeof step === "string"
      ? changed(leaf, { what: step, shape: leaf.shape, keepsRange: true, keepsRows: false, span })
      : { ...leaf, content: contentAfter(leaf.content, step) },
  );
}

/**
 * The element after a function was mapped over it. Reshapes that the function makes concern one example or one batch;
 * here they are written as what they do to all examples.
 */
export function wholeSteps(before: Value, after: Value, isBatched: boolean): Value {
  const first = firstLeaf(before);
  return mapLeaves(after, (leaf) => {
    const { content } = leaf;
    if (!content || !("steps" in content)) return leaf;
    const known = first ? stepsOf(first.content).length : 0;
    const steps = content.steps.map((step, i): ArrayStep => {
      if (i < known || step.kind !== "reshape") return step;
      const count = exampleCount({ ...content, steps: content.steps.slice(0, i) });
      const rest = isBatched ? step.shape.slice(1) : step.shape;
      if (count === null) return { kind: "other", what: "another shape", keepsRange: true, keepsRows: true, span: step.span };
      return { ...step, shape: [count, ...rest] };
    });
    return { ...leaf, content: { ...content, steps } };
  });
}

/** All examples of a dataset, inputs and labels as the element has them: what `fit` trains on. */
export function datasetExamples(dataset: DatasetValue): Value {
  const element = dataset.batch ? unbatched(dataset.element) : dataset.element;
  return mapLeaves(element, (leaf) => {
    const count = exampleCount(leaf.content);
    return { ...leaf, shape: leaf.shape && [count, ...leaf.shape] };
  });
}

/** An array that says only what type and shape an element has. */
export function leafOf(shape: readonly (number | null)[] | null, dtype: string | null, span: Span): ArrayValue {
  return makeArray({ shape, dtype, span });
}
