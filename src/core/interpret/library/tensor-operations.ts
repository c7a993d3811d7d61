import { matmulShape, shapeOf } from "../operators.ts";
import { broadcastShapes, type PartialShape, reshaped, shapeFrom } from "../shape.ts";
import { makeTensor } from "../tensor.ts";
import { noBoundArguments, none, numberOf, type Value } from "../value.ts";
import { given, type LibraryCall, type LibraryFunction } from "./library-call.ts";

/** An operation on tensors: which parameters are tensors, and the shape of the result from theirs. */
interface Operation {
  readonly tensors: readonly string[];
  readonly shape: (shapes: readonly PartialShape[], call: LibraryCall) => PartialShape;
}

const same: Operation["shape"] = ([shape]) => shape ?? null;
const broadcast: Operation["shape"] = ([a, b]) => broadcastShapes(a ?? null, b ?? null);
const withoutLast: Operation["shape"] = ([shape]) => shape?.slice(0, -1) ?? null;

const unary = (parameter: string): Operation => ({ tensors: [parameter], shape: same });
const binary: Operation = { tensors: ["x", "y"], shape: broadcast };

/** By canonical name without "tensorflow." and "nn.", which is also the operation's name in the graph. */
const operations: Readonly<Record<string, Operation>> = {
  matmul: { tensors: ["a", "b"], shape: ([a, b]) => matmulShape(a ?? null, b ?? null) },
  add: binary,
  subtract: binary,
  multiply: binary,
  divide: binary,
  equal: binary,
  negative: unary("x"),
  square: unary("x"),
  sqrt: unary("x"),
  log: unary("x"),
  identity: unary("input"),
  stop_gradient: unary("input"),
  cast: unary("x"),
  to_float: unary("x"),
  clip_by_value: unary("t"),
  relu: unary("features"),
  elu: unary("features"),
  selu: unary("features"),
  softplus: unary("features"),
  softsign: unary("features"),
  leaky_relu: unary("features"),
  tanh: unary("x"),
  sigmoid: unary("x"),
  softmax: unary("logits"),
  log_softmax: unary("logits"),
  dropout: unary("x"),
  bias_add: { tensors: ["value", "bias"], shape: same },
  xw_plus_b: { tensors: ["x", "weights", "biases"], shape: ([x, w]) => matmulShape(x ?? null, w ?? null) },
  argmax: {
    tensors: ["input"],
    shape: ([shape], call) => reduceAxis(shape ?? null, numberOf(given(call, "axis") ?? given(call, "dimension")) ?? 0),
  },
  reduce_mean: { tensors: ["input_tensor"], shape: reduced },
  reduce_sum: { tensors: ["input_tensor"], shape: reduced },
  reshape: { tensors: ["tensor"], shape: ([shape], call) => reshaped(shape ?? null, shapeFrom(given(call, "shape"))) },
  one_hot: { tensors: ["indices"], shape: ([shape], call) => (shape ? [...shape, numberOf(given(call, "depth"))] : null) },
  softmax_cross_entropy_with_logits: { tensors: ["labels", "logits"], shape: ([, logits]) => logits?.slice(0, -1) ?? null },
  sparse_softmax_cross_entropy_with_logits: { tensors: ["labels", "logits"], shape: ([, logits]) => logits?.slice(0, -1) ?? null },
  in_top_k: { tensors: ["predictions", "targets"], shape: withoutLast },
};

const namedLosses: Readonly<Record<string, Operation>> = {
  "losses.softmax_cross_entropy": { tensors: ["onehot_labels", "logits"], shape: () => [] },
  "losses.sparse_softmax_cross_entropy": { tensors: ["labels", "logits"], shape: () => [] },
};

/** Draws and fills: tensors made of a shape alone. */
const sources: readonly string[] = ["zeros", "ones", "fill", "random_normal", "truncated_normal", "random_uniform"];

export const tensorFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ...Object.entries({ ...operations, ...namedLosses }).flatMap(([name, operation]): [string, LibraryFunction][] => [
    [`tensorflow.${name}`, (call) => operate(call, name, operation)],
    [`tensorflow.nn.${name}`, (call) => operate(call, name, operation)],
  ]),
  ...sources.map((name): [string, LibraryFunction] => [
    `tensorflow.${name}`,
    (call) =>
      makeTensor({
        operation: name,
        inputs: [],
        shape: shapeFrom(given(call, "shape") ?? given(call, "dims")),
        arguments: call.arguments,
        call: call.call,
        span: call.span,
      }),
  ]),
  ["tensorflow.constant", constant],
  ["tensorflow.convert_to_tensor", constant],
]);

function operate(call: LibraryCall, name: string, operation: Operation): Value {
  const inputs = operation.tensors.map((parameter) => given(call, parameter) ?? none(call.span));
  return makeTensor({
    operation: name,
    inputs,
    shape: operation.shape(inputs.map(shapeOf), call),
    arguments: call.arguments,
    call: call.call,
    span: call.span,
  });
}

function constant(call: LibraryCall): Value {
  const value = given(call, "value") ?? none(call.span);
  // A number stays a number, so that arithmetic with it stays known.
  if (value.kind === "number" || value.kind === "array" || value.kind === "tensor") return { ...value, span: call.span };
  return makeTensor({
    operation: "constant",
    inputs: [value],
    shape: shapeFrom(given(call, "shape")),
    arguments: call.arguments,
    call: call.call,
    span: call.span,
  });
}

function reduced(shapes: readonly PartialShape[], call: LibraryCall): PartialShape {
  const axis = given(call, "axis") ?? given(call, "reduction_indices");
  if (axis === null || axis.kind === "none") return [];
  const number =
    axis.kind === "number" ? axis.value : axis.kind === "list" && axis.elements.length === 1 ? numberOf(axis.elements[0]) : null;
  return number === null ? null : reduceAxis(shapes[0] ?? null, number);
}

function reduceAxis(shape: PartialShape, axis: number): PartialShape {
  if (!shape) return null;
  const index = axis < 0 ? shape.length + axis : axis;
  return shape.filter((_, i) => i !== index);
}

/** A call that is not modelled stays in the graph as what it is called, so that the reader is told where knowledge ends. */
export function opaqueTensor(call: LibraryCall): Value {
  const inputs = [...call.raw.positional, ...call.raw.keywords.values()].map((argument) => argument.value);
  return makeTensor({ operation: call.name, inputs, shape: null, arguments: noBoundArguments, call: call.call, span: call.span });
}
