import type { ValueFact } from "../model/flow/flow.ts";

/** The array of inputs in what `fit` or `evaluate` is given: itself, or the first part of a data set's element. */
export function firstArray(value: ValueFact): ValueFact | null {
  if (value.kind === "array") return value;
  const [element] = value.kind === "dataset" ? value.inputs : [];
  const first = element?.kind === "sequence" ? element.inputs[0] : element;
  return first?.kind === "array" ? first : null;
}
