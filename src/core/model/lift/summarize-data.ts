import type { ArrayValue, Value } from "../../interpret/value.ts";
import type { DataSummary } from "../experiment.ts";
import { type LiftContext, placeOf } from "./lift-context.ts";

/** What is known of the inputs and labels that a program trains on. */
export function summarizeData(context: LiftContext, inputs: Value | null, labels: Value | null): DataSummary | null {
  const [x, y] = partsOf(inputs, labels);
  if (x?.kind !== "array") return null;
  const described = describeArray(x);
  const answers = y?.kind === "array" ? describeArray(y) : null;
  return {
    name: described.external === null ? described.name : "external",
    source: described.external,
    shape: described.shape,
    classes: answers?.classes ?? null,
    scaling: described.scaling,
    place: placeOf(context, inputs),
  };
}

/** Inputs and labels, also of a data set that gives both. */
function partsOf(inputs: Value | null, labels: Value | null): readonly (Value | null | undefined)[] {
  if (inputs?.kind === "dataset") {
    const { element } = inputs;
    return element.kind === "tuple" ? [element.elements[0], element.elements[1]] : [element, null];
  }
  return [inputs?.kind === "list" || inputs?.kind === "tuple" ? inputs.elements[0] : inputs, labels];
}

function describeArray(array: ArrayValue): {
  readonly name: string | null;
  readonly external: string | null;
  readonly shape: ArrayValue["shape"];
  readonly classes: number | null;
  readonly scaling: string | null;
} {
  return {
    name: array.content?.type === "dataSet" ? array.content.dataSet : null,
    external: null,
    shape: array.shape,
    classes: null,
    scaling: null,
  };
}
