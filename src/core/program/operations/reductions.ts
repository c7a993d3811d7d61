import type { NodeKind } from "../node.ts";
import { NotExecutable } from "../not-executable.ts";
import {
  argument,
  axisFrom,
  flagArgument,
  input,
  inputShape,
  type LowerOperation,
  numberArgument,
  numbersArgument,
  type OperationCall,
} from "./operation-call.ts";

type Reduction = Extract<NodeKind, { readonly kind: "reduce" }>["operation"];

function axesOf(call: OperationCall): readonly number[] {
  const rank = inputShape(call).length;
  const given = numbersArgument(call, "axis", "reduction_indices", "axes");
  return given ? given.map((axis) => axisFrom(axis, rank)) : Array.from({ length: rank }, (_, axis) => axis);
}

function reduce(operation: Reduction): LowerOperation {
  return (call) => {
    const keepDims = flagArgument(call, "keepdims", "keep_dims");
    return call.graph.add({ kind: "reduce", operation, axes: axesOf(call), keepDims }, input(call));
  };
}

/** The mean of squared distances from the mean. */
function variance(call: OperationCall, keepDims: boolean) {
  const { graph, math } = call;
  const axes = axesOf(call);
  const mean = graph.add({ kind: "reduce", operation: "mean", axes, keepDims: true }, input(call));
  return graph.add({ kind: "reduce", operation: "mean", axes, keepDims }, math.binary("squaredDifference", input(call), mean));
}

function position(kind: "argMax" | "argMin"): LowerOperation {
  return (call) => {
    // Libraries have different axes where none is given, and the operation's name does not tell whose it is.
    const axis = axisFrom(numberArgument(call, ["axis", "dimension"], null), inputShape(call).length);
    return call.graph.add({ kind, axis }, input(call));
  };
}

export const reductions: Readonly<Record<string, LowerOperation>> = {
  reduce_mean: reduce("mean"),
  reduce_sum: reduce("sum"),
  reduce_max: reduce("max"),
  reduce_min: reduce("min"),
  reduce_prod: reduce("product"),
  reduce_logsumexp: reduce("logSumExp"),
  reduce_variance: (call) => variance(call, flagArgument(call, "keepdims", "keep_dims")),
  reduce_var: (call) => variance(call, flagArgument(call, "keepdims", "keep_dims")),
  reduce_std: (call) => call.math.unary("sqrt", variance(call, flagArgument(call, "keepdims", "keep_dims"))),
  moments: (call) => {
    const keepDims = flagArgument(call, "keepdims", "keep_dims");
    return [call.graph.add({ kind: "reduce", operation: "mean", axes: axesOf(call), keepDims }, input(call)), variance(call, keepDims)];
  },
  norm: (call) => {
    const order = argument(call, "ord");
    if (order !== null && order !== 2) throw new NotExecutable("a norm of another order than 2 is not executed yet");
    const keepDims = flagArgument(call, "keepdims", "keep_dims");
    const squares = call.math.unary("square", input(call));
    return call.math.unary("sqrt", call.graph.add({ kind: "reduce", operation: "sum", axes: axesOf(call), keepDims }, squares));
  },
  l2_loss: (call) => call.math.affine(call.math.reduceAll("sum", call.math.unary("square", input(call))), 0.5, 0),
  argmax: position("argMax"),
  argmin: position("argMin"),
};
