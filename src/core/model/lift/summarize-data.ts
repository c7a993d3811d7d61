import type { Value } from "../../interpret/value.ts";
import type { DataSummary } from "../experiment.ts";
import { knownValue } from "../fact.ts";
import { type LiftContext, placeOf } from "./lift-context.ts";
import { describeArray, examplesOf, liftArray } from "./lift-data.ts";

/** What is known of the inputs and labels that a program trains on. */
export function summarizeData(context: LiftContext, inputs: Value | null, labels: Value | null): DataSummary | null {
  const [given, y] = examplesOf(inputs, labels);
  // Of several inputs the first one tells most.
  const x = given?.kind === "list" || given?.kind === "tuple" ? given.elements[0] : given;
  if (x?.kind === "tensor")
    return { name: null, source: null, shape: x.shape, classes: null, scaling: null, place: placeOf(context, inputs) };
  if (x?.kind !== "array") return null;
  const described = describeArray(x);
  const answers = y?.kind === "array" ? describeArray(y) : null;
  return {
    name: described.external === null ? described.name : "external",
    source: described.external,
    // Where a batch is fed, the shape is that of all examples that batches are cut from.
    shape: knownValue(liftArray(context, x, "inputs"))?.shape ?? described.shape,
    classes: answers?.classes ?? null,
    scaling: described.scaling,
    place: placeOf(context, inputs),
  };
}
