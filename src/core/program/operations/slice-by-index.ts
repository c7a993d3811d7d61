import type { Operand } from "../../model/computation.ts";
import { NotExecutable } from "../not-executable.ts";
import type { ValueId } from "../program.ts";
import { input, inputShape, type OperationCall } from "./operation-call.ts";

function bound(value: Operand): number | null {
  if (value !== null && typeof value !== "number") throw new NotExecutable("an index that is computed is not executed yet");
  return value;
}

const isName = (part: Operand, pattern: RegExp) => part !== null && typeof part === "object" && "name" in part && pattern.test(part.name);

/** `x[:, -1, None]`: Python's index, one part for each axis. */
export function sliceByIndex(call: OperationCall): ValueId {
  const { graph } = call;
  const shape = inputShape(call);
  const index = call.inputs[1] ?? null;
  const parts = Array.isArray(index) ? (index as readonly Operand[]) : [index];
  const isNew = (part: Operand) => part === null || isName(part, /newaxis$/);
  const isRest = (part: Operand) => isName(part, /Ellipsis$/);
  const consumed = parts.filter((part) => !isNew(part) && !isRest(part)).length;
  const begin: (number | null)[] = shape.map(() => null);
  const end: (number | null)[] = shape.map(() => null);
  const strides = shape.map(() => 1);
  const squeeze: number[] = [];
  /** Where the result gets an axis of size 1, in its own axes. */
  const added: number[] = [];
  let axis = 0;
  let position = 0;
  for (const part of parts) {
    if (isRest(part)) {
      const rest = shape.length - consumed;
      axis += rest;
      position += rest;
    } else if (isNew(part)) added.push(position++);
    else if (typeof part === "number") {
      begin[axis] = part;
      end[axis] = part === -1 ? null : part + 1;
      squeeze.push(axis++);
    } else if (part !== null && typeof part === "object" && !Array.isArray(part) && "slice" in part) {
      const [low, high, step] = (part.slice as readonly Operand[]).map(bound);
      begin[axis] = low ?? null;
      end[axis] = high ?? null;
      strides[axis] = step ?? 1;
      axis++;
      position++;
    } else throw new NotExecutable("an index that is computed is not executed yet");
  }
  const isWhole = begin.every((one) => one === null) && end.every((one) => one === null) && strides.every((one) => one === 1);
  const cut = isWhole ? input(call) : graph.add({ kind: "slice", begin, end, strides, squeeze }, input(call));
  if (added.length === 0) return cut;
  const sizes = graph.shapeOf(cut).map((size) => size ?? -1);
  for (const at of added) sizes.splice(at, 0, 1);
  return graph.add({ kind: "reshape", shape: sizes }, cut);
}
