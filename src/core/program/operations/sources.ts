import { NotExecutable } from "../not-executable.ts";
import type { ValueId } from "../program.ts";
import { argument, type LowerOperation, numberArgument, type OperationCall } from "./operation-call.ts";
import { sizesOf } from "./rearranging.ts";

/** So many numbers of a constant are written out. */
const mostNumbers = 100_000;

function constant({ graph }: OperationCall, shape: readonly number[], values: readonly number[]): ValueId {
  return graph.add({ kind: "constant", shape, values, dtype: "float32" });
}

function filled(value: (call: OperationCall) => number): LowerOperation {
  return (call) => {
    const shape = sizesOf(call, argument(call, "shape", "dims", "size"));
    if (shape.includes("batch")) throw new NotExecutable("a constant of the batch's size is not executed yet");
    const sizes = shape.map(Number);
    const count = sizes.reduce((product, size) => product * size, 1);
    if (count > mostNumbers) throw new NotExecutable("so large a constant is not executed yet");
    return constant(call, sizes, new Array<number>(count).fill(value(call)));
  };
}

/** Tensors that are made of no other tensor. */
export const sources: Readonly<Record<string, LowerOperation>> = {
  zeros: filled(() => 0),
  ones: filled(() => 1),
  fill: filled((call) => numberArgument(call, ["value"], null)),
  constant: (call) => {
    const [value] = call.inputs;
    if (value === undefined || call.arguments.shape) throw new NotExecutable("what the constant holds is not known");
    return call.resolve(value);
  },
  range: (call) => {
    const [start, limit, delta] = [
      numberArgument(call, ["start"], 0),
      argument(call, "limit", "stop"),
      numberArgument(call, ["delta", "step"], 1),
    ];
    if (limit !== null && typeof limit !== "number") throw new NotExecutable("how long the range is, is not known");
    const [from, to] = limit === null ? [0, start] : [start, limit];
    const count = Math.max(0, Math.ceil((to - from) / delta));
    if (!Number.isFinite(count) || count > mostNumbers) throw new NotExecutable("how long the range is, is not known");
    return constant(
      call,
      [count],
      Array.from({ length: count }, (_, i) => from + i * delta),
    );
  },
};
