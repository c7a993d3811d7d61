import type { Operand } from "../../model/computation.ts";
import { NotExecutable } from "../not-executable.ts";
import type { ValueId } from "../program.ts";
import type { ValueShape } from "../shapes/value-shape.ts";
import {
  argument,
  axisFrom,
  input,
  inputShape,
  type LowerOperation,
  numberArgument,
  numbersArgument,
  numbersIn,
  type OperationCall,
} from "./operation-call.ts";
import { type Size, sizesOf } from "./sizes.ts";
import { sliceByIndex } from "./slice-by-index.ts";

/** A reshape's target with one −1: for the batch where it is named, else where the program has its own. */
function targetShape(input: ValueShape, sizes: readonly Size[]): readonly number[] {
  const named = sizes.findIndex((size) => typeof size !== "number");
  if (named < 0) return sizes.map(Number);
  const known = input.reduce<number>((product, size) => product * (size ?? 1), 1);
  const others = sizes.reduce<number>((product, size) => (typeof size === "number" && size !== -1 ? product * size : product), 1);
  return sizes.map((size, i) => (i === named ? -1 : size === -1 ? known / others : Number(size)));
}

function reshapeTo(call: OperationCall, value: ValueId, shape: readonly (number | null)[]): ValueId {
  return call.graph.add({ kind: "reshape", shape: shape.map((size) => size ?? -1) }, value);
}

function splitSizes(call: OperationCall, whole: number | null): readonly number[] {
  const given = argument(call, "num_or_size_splits", "num_split", "indices_or_sections");
  if (whole === null) throw new NotExecutable("how much is split depends on the batch");
  if (typeof given === "number") return new Array<number>(given).fill(whole / given);
  const sizes = numbersIn(given, "how it is split");
  if (!call.arguments.indices_or_sections) return sizes;
  const ends = [...sizes, whole];
  return ends.map((end, i) => end - (ends[i - 1] ?? 0));
}

const concatenate: LowerOperation = (call) => {
  const values = call.inputs.map((one) => call.resolve(one));
  const rank = call.graph.shapeOf(values[0] ?? -1).length;
  const given = argument(call, "axis", "concat_dim");
  const axis = typeof given === "number" ? given : call.operation === "concatenate" && call.generation !== "keras3" ? -1 : 0;
  return call.graph.add({ kind: "concatenate", axis: axisFrom(axis, rank) }, ...values);
};

const unstack: LowerOperation = (call) => {
  const shape = inputShape(call);
  const axis = axisFrom(numberArgument(call, ["axis"], 0), shape.length);
  const count = shape[axis];
  if (count == null) throw new NotExecutable("how many parts it gives depends on the batch");
  const ones = new Array<number>(count).fill(1);
  const parts = call.graph.addAll({ kind: "split", axis, sizes: ones }, [input(call)], count);
  const rest = shape.filter((_, i) => i !== axis);
  return parts.map((part) => reshapeTo(call, part, rest));
};

const split: LowerOperation = (call) => {
  const shape = inputShape(call);
  const axis = axisFrom(numberArgument(call, ["axis", "split_dim"], 0), shape.length);
  const sizes = splitSizes(call, shape[axis] ?? null);
  return call.graph.addAll({ kind: "split", axis, sizes }, [input(call)], sizes.length);
};

const slice: LowerOperation = (call) => {
  if (call.inputs.length > 1) return sliceByIndex(call);
  const shape = inputShape(call);
  const begin = numbersArgument(call, "begin", "start_indices") ?? [];
  const size = numbersArgument(call, "size", "shape") ?? [];
  const isWhole = (i: number) => begin[i] === 0 && (size[i] === -1 || size[i] === shape[i]);
  return call.graph.add(
    {
      kind: "slice",
      begin: shape.map((_, i) => (isWhole(i) ? null : (begin[i] ?? 0))),
      end: shape.map((_, i) => (isWhole(i) || size[i] === -1 ? null : (begin[i] ?? 0) + (size[i] ?? 0))),
      strides: shape.map(() => 1),
      squeeze: [],
    },
    input(call),
  );
};

const transpose: LowerOperation = (call) => {
  const rank = inputShape(call).length;
  const order = numbersArgument(call, "perm", "axes", "pattern");
  const permutation = order?.map((axis) => axisFrom(axis, rank)) ?? Array.from({ length: rank }, (_, i) => rank - 1 - i);
  return call.graph.add({ kind: "transpose", permutation }, input(call));
};

const oneHot: LowerOperation = (call) => {
  const depth = numberArgument(call, ["depth", "num_classes"], null);
  const labels = input(call);
  // Labels that the data already encode are what the program makes of them here.
  if (call.graph.inputs[labels]?.role === "labels" && call.graph.inputs[labels]?.shape.at(-1) === depth) return labels;
  const [on, off] = [numberArgument(call, ["on_value"], 1), numberArgument(call, ["off_value"], 0)];
  return call.graph.add({ kind: "oneHot", depth, on, off }, labels);
};

export const rearrangements: Readonly<Record<string, LowerOperation>> = {
  reshape: (call) => {
    const target = targetShape(inputShape(call), sizesOf(call, argument(call, "shape", "newshape", "target_shape")));
    return call.graph.add({ kind: "reshape", shape: target }, input(call));
  },
  flatten: (call) => call.graph.add({ kind: "reshape", shape: [-1] }, input(call)),
  batch_flatten: (call) => call.graph.add({ kind: "flatten" }, input(call)),
  expand_dims: (call) => {
    const shape = inputShape(call);
    const axis = numberArgument(call, ["axis", "dim"], -1);
    const at = axis < 0 ? axis + shape.length + 1 : axis;
    return reshapeTo(call, input(call), [...shape.slice(0, at), 1, ...shape.slice(at)]);
  },
  squeeze: (call) => {
    const shape = inputShape(call);
    const given = numbersArgument(call, "axis", "squeeze_dims")?.map((axis) => axisFrom(axis, shape.length));
    return reshapeTo(
      call,
      input(call),
      shape.filter((size, i) => (given ? !given.includes(i) : size !== 1)),
    );
  },
  transpose,
  permute_dimensions: transpose,
  concat: concatenate,
  concatenate,
  stack: (call) => {
    const values = call.inputs.map((one) => call.resolve(one));
    const axis = numberArgument(call, ["axis"], 0);
    const rank = call.graph.shapeOf(values[0] ?? -1).length + 1;
    return call.graph.add({ kind: "stack", axis: axisFrom(axis, rank) }, ...values);
  },
  split,
  unstack,
  slice,
  gather: (call) => {
    const node = call.graph.nodeOf(input(call));
    const axis = axisFrom(numberArgument(call, ["axis"], 0), inputShape(call).length);
    if (node?.kind === "parameter" && axis === 0 && inputShape(call).length === 2)
      return call.graph.add({ kind: "embedding", table: node.parameter }, input(call, 1));
    return call.graph.add({ kind: "gather", axis }, input(call), input(call, 1));
  },
  embedding_lookup: (call) => {
    const node = call.graph.nodeOf(input(call));
    if (node?.kind === "parameter") return call.graph.add({ kind: "embedding", table: node.parameter }, input(call, 1));
    return call.graph.add({ kind: "gather", axis: 0 }, input(call), input(call, 1));
  },
  one_hot: oneHot,
  one_hot_encoding: oneHot,
  tile: (call) => {
    const repeats = numbersArgument(call, "multiples", "n", "repeats");
    if (!repeats) throw new NotExecutable("how often it repeats is not known");
    return call.graph.add({ kind: "tile", repeats }, input(call));
  },
  reverse: (call) => {
    const rank = inputShape(call).length;
    const axes = numbersArgument(call, "axis", "axes", "dims") ?? [0];
    return call.graph.add({ kind: "reverse", axes: axes.map((axis) => axisFrom(axis, rank)) }, input(call));
  },
  pad: (call) => {
    const given = argument(call, "paddings", "pad_width");
    const pairs = (Array.isArray(given) ? (given as readonly Operand[]) : []).map((pair) => {
      const [before = 0, after = 0] = numbersIn(pair, "how much it adds");
      return [before, after] as const;
    });
    const mode = String(argument(call, "mode") ?? "constant").toLowerCase();
    if (mode !== "constant" && mode !== "reflect" && mode !== "symmetric") throw new NotExecutable(`padding "${mode}" is not executed yet`);
    return call.graph.add({ kind: "pad", paddings: pairs, mode, value: numberArgument(call, ["constant_values"], 0) }, input(call));
  },
};
