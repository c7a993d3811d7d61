import { activationNamed } from "../../model/lift/lift-activation.ts";
import { activationSpec } from "../layers/lower-activation.ts";
import type { ActivationSpec, NodeKind } from "../node.ts";
import { NotExecutable } from "../not-executable.ts";
import { argument, input, type LowerOperation, numberArgument, textArgument } from "./operation-call.ts";

type Unary = Extract<NodeKind, { readonly kind: "unary" }>["operation"];
type Binary = Extract<NodeKind, { readonly kind: "binary" }>["operation"];

const unaries: Readonly<Record<string, Unary>> = {
  negative: "negate",
  abs: "abs",
  absolute: "abs",
  sign: "sign",
  square: "square",
  sqrt: "sqrt",
  rsqrt: "rsqrt",
  exp: "exp",
  expm1: "expm1",
  log: "log",
  log1p: "log1p",
  sin: "sin",
  cos: "cos",
  tan: "tan",
  floor: "floor",
  ceil: "ceil",
  round: "round",
  reciprocal: "reciprocal",
  erf: "erf",
  logical_not: "logicalNot",
  is_nan: "isNan",
  isnan: "isNan",
  stop_gradient: "stopGradient",
};

const binaries: Readonly<Record<string, Binary>> = {
  add: "add",
  subtract: "subtract",
  multiply: "multiply",
  divide: "divide",
  truediv: "divide",
  true_divide: "divide",
  realdiv: "divide",
  div: "divide",
  floordiv: "floorDivide",
  floor_div: "floorDivide",
  floor_divide: "floorDivide",
  mod: "mod",
  floormod: "mod",
  pow: "power",
  power: "power",
  maximum: "maximum",
  minimum: "minimum",
  squared_difference: "squaredDifference",
  equal: "equal",
  not_equal: "notEqual",
  greater: "greater",
  greater_equal: "greaterEqual",
  less: "less",
  less_equal: "lessEqual",
  logical_and: "logicalAnd",
  logical_or: "logicalOr",
};

const furtherActivations: Readonly<Record<string, ActivationSpec["name"]>> = {
  relu6: "relu6",
  mish: "mish",
  hard_swish: "hardSwish",
  hard_silu: "hardSwish",
  hard_tanh: "hardTanh",
  log_sigmoid: "logSigmoid",
};

/** A function of one tensor, or of two, element by element; null where the name is none. */
export function elementwiseOperation(name: string): LowerOperation | null {
  const [unary, binary] = [unaries[name], binaries[name]];
  if (unary) return (call) => call.math.unary(unary, input(call));
  if (binary) return (call) => call.math.binary(binary, input(call), input(call, 1));
  if (Object.hasOwn(others, name)) return others[name] ?? null;
  const activation = furtherActivations[name] ?? activationNamed(name);
  return activation && activation !== "own" ? activate(activation) : null;
}

function activate(name: ActivationSpec["name"]): LowerOperation {
  return (call) => {
    const { graph, generation } = call;
    if (name === "linear") return input(call);
    const slope = argument(call, "alpha", "negative_slope");
    const axis = argument(call, "axis", "dim");
    const rank = graph.shapeOf(input(call)).length;
    const isTanhGelu = name === "gelu" && argument(call, "approximate") === true;
    const constants = {
      ...(typeof slope === "number" ? { alpha: slope } : {}),
      ...(typeof axis === "number" && axis !== -1 && axis !== rank - 1 ? { axis: axis < 0 ? axis + rank : axis } : {}),
    };
    return graph.add(
      { kind: "activation", activation: activationSpec(isTanhGelu ? "tanhGelu" : name, generation, constants) },
      input(call),
    );
  };
}

const same: LowerOperation = (call) => input(call);
const constantLike =
  (value: number): LowerOperation =>
  (call) =>
    call.math.affine(call.math.unary("stopGradient", input(call)), 0, value);

const others: Readonly<Record<string, LowerOperation>> = {
  identity: same,
  ensure_shape: same,
  check_numerics: same,
  to_float: same,
  convert_to_tensor: same,
  zeros_like: constantLike(0),
  ones_like: constantLike(1),
  add_n: (call) => {
    const parts = call.inputs
      .flatMap((one) => (Array.isArray(one) ? (one as readonly (typeof one)[]) : [one]))
      .map((one) => call.resolve(one));
    return parts.length === 1 ? (parts[0] ?? -1) : call.graph.add({ kind: "merge", operation: "add" }, ...parts);
  },
  cast: (call) => {
    const target = argument(call, "dtype");
    const name = typeof target === "string" ? target : target !== null && typeof target === "object" && "name" in target ? target.name : "";
    const type = /int/.test(name) ? "int32" : /bool/.test(name) ? "bool" : /float|double|half/.test(name) ? "float32" : null;
    if (type === null) throw new NotExecutable("the type that it is cast to is not known");
    return call.graph.add({ kind: "cast", dtype: type }, input(call));
  },
  clip_by_value: (call) => clip(call, ["clip_value_min", "min_value", "x_min"], ["clip_value_max", "max_value", "x_max"]),
  clip: (call) => clip(call, ["min_value", "x_min", "a_min"], ["max_value", "x_max", "a_max"]),
  div_no_nan: (call) => {
    const { math } = call;
    const [x, y] = [input(call), input(call, 1)];
    const isZero = math.binary("equal", y, math.constant(0));
    const quotient = math.binary("divide", x, math.where(isZero, math.affine(y, 1, 1), y));
    return math.where(isZero, math.affine(quotient, 0, 0), quotient);
  },
  where: (call) => call.math.where(input(call), input(call, 1), input(call, 2)),
  l2_normalize: (call) => {
    const { graph } = call;
    const rank = graph.shapeOf(input(call)).length;
    const axis = argument(call, "axis", "dim");
    const axes =
      axis === null
        ? graph.shapeOf(input(call)).map((_, i) => i)
        : [axis].flat().map((one) => (typeof one === "number" && one < 0 ? one + rank : Number(one)));
    if (axes.some(Number.isNaN)) throw new NotExecutable("the axes that it normalises are not known");
    return graph.add({ kind: "l2Normalize", axes, epsilon: numberArgument(call, ["epsilon"], 1e-12) }, input(call));
  },
  cumsum: (call) => {
    if (argument(call, "exclusive") === true || argument(call, "reverse") === true)
      throw new NotExecutable("such a cumulative sum is not executed yet");
    const rank = call.graph.shapeOf(input(call)).length;
    const axis = numberArgument(call, ["axis"], 0);
    return call.graph.add({ kind: "cumulativeSum", axis: axis < 0 ? axis + rank : axis }, input(call));
  },
  bias_add: (call) => {
    const { graph } = call;
    const [x, bias] = [input(call), input(call, 1)];
    const node = graph.nodeOf(bias);
    const isFirst = textArgument(call, ["data_format"], "NHWC").startsWith("NC");
    const axis = isFirst ? 1 : graph.shapeOf(x).length - 1;
    return node?.kind === "parameter" ? graph.add({ kind: "bias", bias: node.parameter, axis }, x) : call.math.binary("add", x, bias);
  },
};

function clip(call: Parameters<LowerOperation>[0], low: readonly string[], high: readonly string[]) {
  return call.math.clip(input(call), numberArgument(call, low, null), numberArgument(call, high, null));
}
