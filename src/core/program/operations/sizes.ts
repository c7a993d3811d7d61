import type { Operand } from "../../model/computation.ts";
import { NotExecutable } from "../not-executable.ts";
import type { ValueId } from "../program.ts";
import type { OperationCall } from "./operation-call.ts";

/** A number, or that the batch decides it: what size of which value it is, where the program takes it from one. */
export type Size = number | { readonly of: ValueId | null; readonly axis: number };

/** Sizes as they are written; a size that is taken from an open dimension is the batch's. */
export function sizesOf(call: OperationCall, given: Operand): readonly Size[] {
  const sizesIn = (source: Operand): readonly Size[] => {
    const of = call.resolve(source);
    return call.graph.shapeOf(of).map((size, axis) => size ?? { of, axis });
  };
  if (given !== null && typeof given === "object" && "value" in given) {
    const made = call.describe(given);
    if (made?.operation === "shape" && made.inputs[0] !== undefined) return sizesIn(made.inputs[0]);
    throw new NotExecutable("the shape that it is given is computed");
  }
  const all = Array.isArray(given) ? (given as readonly Operand[]) : [given];
  return all.map((one) => {
    if (typeof one === "number") return one;
    if (one === null) return { of: null, axis: 0 };
    const made = call.describe(one);
    const [source, axis] = made?.operation === "dimension" ? made.inputs : [];
    if (source === undefined || typeof axis !== "number") throw new NotExecutable("the shape that it is given is computed");
    return sizesIn(source)[axis] ?? { of: null, axis: 0 };
  });
}
