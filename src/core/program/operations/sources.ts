import type { NodeKind } from "../node.ts";
import { NotExecutable } from "../not-executable.ts";
import type { ValueId } from "../program.ts";
import { argument, input, type LowerOperation, numberArgument, type OperationCall } from "./operation-call.ts";
import { sizesOf } from "./sizes.ts";

/** So many numbers of a constant are written out. */
const mostNumbers = 100_000;

function constant({ graph }: OperationCall, shape: readonly number[], values: readonly number[]): ValueId {
  return graph.add({ kind: "constant", shape, values, dtype: "float32" });
}

/** A shape with −1 for the batch, and the value whose first axis that is; none where the shape is known. */
function shapeAndBatch(call: OperationCall): { readonly shape: readonly number[]; readonly of: readonly ValueId[] } {
  const sizes = sizesOf(call, argument(call, "shape", "dims", "size"));
  const open = sizes.flatMap((size) => (typeof size === "number" ? [] : [size]));
  const [first] = open;
  if (!first) return { shape: sizes.map(Number), of: [] };
  if (first.of === null || open.some(({ of, axis }) => of !== first.of || axis !== 0))
    throw new NotExecutable("a tensor whose size is taken from several is not executed yet");
  return { shape: sizes.map((size) => (typeof size === "number" ? size : -1)), of: [first.of] };
}

function filled(value: (call: OperationCall) => number): LowerOperation {
  return (call) => {
    const { shape, of } = shapeAndBatch(call);
    return call.graph.add({ kind: "fill", shape, value: value(call) }, ...of);
  };
}

type Random = Extract<NodeKind, { readonly kind: "random" }>;

/** Numbers that every step draws anew. */
function drawn(distribution: Random["distribution"], scale: (call: OperationCall) => Pick<Random, "multiply" | "add">): LowerOperation {
  return (call) => {
    const { graph, generation } = call;
    const dtype = argument(call, "dtype");
    if (dtype !== null && /int/.test(JSON.stringify(dtype))) throw new NotExecutable("random whole numbers are not executed yet");
    // With a plain number Keras 3 draws the same numbers each time.
    if (generation === "keras3" && typeof argument(call, "seed") === "number")
      throw new NotExecutable("`seed` of a random tensor is not executed yet");
    const { shape, of } = shapeAndBatch(call);
    const role = `sample-${graph.nodes.filter(({ kind }) => kind === "random").length + 1}`;
    return graph.add({ kind: "random", role, distribution, shape, ...scale(call) }, ...of);
  };
}

const meanAndSpread = (call: OperationCall) => ({
  multiply: numberArgument(call, ["stddev"], 1),
  add: numberArgument(call, ["mean"], 0),
});

function bounds(call: OperationCall) {
  const [low, high] = [numberArgument(call, ["minval"], 0), numberArgument(call, ["maxval"], 1)];
  return { multiply: high - low, add: low };
}

/** Tensors that are made of no other tensor. */
export const sources: Readonly<Record<string, LowerOperation>> = {
  zeros: filled(() => 0),
  ones: filled(() => 1),
  fill: filled((call) => numberArgument(call, ["value"], null)),
  /** Also of another tensor: as large as the zeros that are added. */
  broadcast_to: (call) => call.math.binary("add", input(call), filled(() => 0)(call) as ValueId),
  random_normal: drawn("normal", meanAndSpread),
  truncated_normal: drawn("truncatedNormal", meanAndSpread),
  random_uniform: drawn("uniform", bounds),
  constant: (call) => {
    const [value] = call.inputs;
    if (value === undefined || call.arguments.shape) throw new NotExecutable("what the constant holds is not known");
    return call.resolve(value);
  },
  linspace: (call) => {
    const { math } = call;
    const count = numberArgument(call, ["num"], null);
    const [start, stop] = [call.resolve(argument(call, "start")), call.resolve(argument(call, "stop"))];
    if (argument(call, "endpoint") === false || argument(call, "axis") !== null || count < 2)
      throw new NotExecutable("such a `linspace` is not executed yet");
    const parts = constant(
      call,
      [count],
      Array.from({ length: count }, (_, i) => i / (count - 1)),
    );
    return math.binary("add", start, math.binary("multiply", math.binary("subtract", stop, start), parts));
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
