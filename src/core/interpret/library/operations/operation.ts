import type { PartialShape } from "../../shape.ts";
import { shapeFrom } from "../../shape.ts";
import { numberOf, type Value } from "../../value.ts";
import { given, type LibraryCall } from "../library-call.ts";

/** An operation on tensors: which parameters are tensors, and the shape of the result from theirs. */
export interface Operation {
  /** Parameters that are tensors, in the order of the node's inputs; several names where versions differ. */
  readonly tensors: readonly (string | readonly string[])[];
  readonly shape: (shapes: readonly PartialShape[], call: LibraryCall) => PartialShape;
}

/** The argument under the first of its names that is given. */
export function argument(call: LibraryCall, names: string | readonly string[]): Value | null {
  for (const name of typeof names === "string" ? [names] : names) {
    const value = given(call, name);
    if (value && value.kind !== "none") return value;
  }
  return null;
}

export function numberArgument(call: LibraryCall, names: string | readonly string[], otherwise: number | null): number | null {
  const value = argument(call, names);
  return value === null ? otherwise : numberOf(value);
}

/** A list of numbers; a single number is a list of one. Null where it is not known or not given. */
export function sizesArgument(call: LibraryCall, names: string | readonly string[]): PartialShape {
  return shapeFrom(argument(call, names));
}

export function flagArgument(call: LibraryCall, names: string | readonly string[]): boolean {
  const value = argument(call, names);
  return (value?.kind === "boolean" && value.value) || numberOf(value) === 1;
}
