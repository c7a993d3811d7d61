import { unwindowed } from "../../api/layers/windows.ts";
import type { Operand } from "../../model/computation.ts";
import type { Padding } from "../node.ts";
import { NotExecutable } from "../not-executable.ts";
import type { ParameterId, ValueId } from "../program.ts";
import {
  argument,
  flagArgument,
  input,
  inputShape,
  type LowerOperation,
  numberArgument,
  numbersArgument,
  numbersIn,
  type OperationCall,
  parameterInput,
  textArgument,
} from "./operation-call.ts";

/** A product with a parameter is a dense layer's, whatever it is called. */
const matmul: LowerOperation = (call) => {
  const { graph } = call;
  const [transposeA, transposeB] = [flagArgument(call, "transpose_a", "adjoint_a"), flagArgument(call, "transpose_b", "adjoint_b")];
  const kernel = parameterInput(call, 1);
  if (kernel !== null && !transposeA && !transposeB && graph.parameters[kernel]?.shape.length === 2)
    return graph.add({ kind: "dense", kernel, bias: null }, input(call));
  return graph.add({ kind: "matmul", transposeA, transposeB }, input(call), input(call, 1));
};

function kernelOf(call: OperationCall, index = 1): ParameterId {
  const kernel = parameterInput(call, index);
  if (kernel === null) throw new NotExecutable("a convolution with a kernel that is computed is not executed yet");
  return kernel;
}

interface Windows {
  readonly strides: readonly number[];
  readonly dilations: readonly number[];
  readonly padding: Padding;
}

/** One number, one for each spatial axis, or one for each axis of the tensor. */
function perAxis(call: OperationCall, names: readonly string[], rank: number, otherwise: number | readonly number[]): readonly number[] {
  const given = numbersArgument(call, ...names);
  if (!given) return typeof otherwise === "number" ? new Array<number>(rank).fill(otherwise) : otherwise;
  if (given.length === 1) return new Array<number>(rank).fill(given[0] ?? 1);
  if (given.length === rank) return given;
  return isFirst(call) ? given.slice(2) : given.slice(1, -1);
}

function isFirst(call: OperationCall): boolean {
  const format = textArgument(call, ["data_format"], "");
  return format.startsWith("NC") || format === "channels_first";
}

function windowsOf(call: OperationCall, rank: number): Windows {
  const padding = textArgument(call, ["padding"], "valid").toLowerCase();
  if (padding !== "valid" && padding !== "same") throw new NotExecutable(`padding "${padding}" is not executed yet`);
  return {
    padding,
    strides: perAxis(call, ["strides", "stride"], rank, 1),
    dilations: perAxis(call, ["dilations", "dilation_rate", "rate"], rank, 1),
  };
}

/** Runs what is written for channels at the end, also for `data_format="NCHW"`. */
function channelsLast(call: OperationCall, run: (input: ValueId) => ValueId): ValueId {
  const { graph } = call;
  if (!isFirst(call)) return run(input(call));
  const rank = inputShape(call).length;
  const spatial = Array.from({ length: rank - 2 }, (_, i) => i);
  const last = graph.add({ kind: "transpose", permutation: [0, ...spatial.map((i) => i + 2), 1] }, input(call));
  return graph.add({ kind: "transpose", permutation: [0, rank - 1, ...spatial.map((i) => i + 1)] }, run(last));
}

function rankOf(call: OperationCall): 1 | 2 | 3 {
  const rank = inputShape(call).length - 2;
  if (rank !== 1 && rank !== 2 && rank !== 3) throw new NotExecutable(`a convolution over ${rank} axes is not executed yet`);
  return rank;
}

const convolve: LowerOperation = (call) => {
  const rank = rankOf(call);
  const kind = {
    kind: "convolution",
    rank,
    transposed: false,
    kernel: kernelOf(call),
    groups: 1,
    outputSize: null,
    ...windowsOf(call, rank),
  } as const;
  return channelsLast(call, (value) => call.graph.add(kind, value));
};

const transposed: LowerOperation = (call) => {
  const rank = rankOf(call);
  const kernel = kernelOf(call);
  const given = argument(call, "padding") === null ? "same" : textArgument(call, ["padding"], "same").toLowerCase();
  const { strides, dilations } = windowsOf({ ...call, arguments: { ...call.arguments, padding: given } }, rank);
  const written = argument(call, "output_shape");
  const target = Array.isArray(written)
    ? (written as readonly Operand[]).slice(isFirst(call) ? 2 : 1, isFirst(call) ? undefined : -1)
    : null;
  const padding = given === "valid" ? "valid" : "same";
  return channelsLast(call, (value) => {
    const window = call.graph.parameters[kernel]?.shape ?? [];
    const spatial = call.graph.shapeOf(value).slice(1, -1);
    const outputSize = target?.every((one) => typeof one === "number")
      ? numbersIn(target, "`output_shape`")
      : spatial.map((size, i) => {
          const made = unwindowed(size, { kernel: window[i] ?? null, stride: strides[i] ?? null, dilation: 1, padding }, undefined);
          if (made === null) throw new NotExecutable("the size of what it gives is not known");
          return made;
        });
    return call.graph.add(
      { kind: "convolution", rank, transposed: true, kernel, strides, dilations, padding, groups: 1, outputSize },
      value,
    );
  });
};

const depthwise: LowerOperation = (call) => {
  const kind = { kind: "depthwiseConvolution", rank: 2, kernel: kernelOf(call), ...windowsOf(call, 2) } as const;
  return channelsLast(call, (value) => call.graph.add(kind, value));
};

const separable: LowerOperation = (call) => {
  const ones = { strides: [1, 1], dilations: [1, 1], padding: "valid", groups: 1, outputSize: null } as const;
  const first = { kind: "depthwiseConvolution", rank: 2, kernel: kernelOf(call), ...windowsOf(call, 2) } as const;
  const second = { kind: "convolution", rank: 2, transposed: false, kernel: kernelOf(call, 2), ...ones } as const;
  return channelsLast(call, (value) => call.graph.add(second, call.graph.add(first, value)));
};

function pool(mode: "max" | "average"): LowerOperation {
  return (call) => {
    const rank = rankOf(call);
    const { padding } = windowsOf({ ...call, arguments: { ...call.arguments, strides: 1, dilations: 1 } }, rank);
    const size = perAxis(call, ["ksize", "window_shape", "pool_size"], rank, 1);
    const strides = perAxis(call, ["strides"], rank, call.generation === "keras3" ? size : 1);
    const known = padding === "same" ? "same" : "valid";
    return channelsLast(call, (value) => call.graph.add({ kind: "pool", rank, mode, size, strides, padding: known }, value));
  };
}

export const products: Readonly<Record<string, LowerOperation>> = {
  matmul,
  dot: matmul,
  xw_plus_b: (call) => {
    const [kernel, bias] = [parameterInput(call, 1), parameterInput(call, 2)];
    if (kernel !== null && bias !== null) return call.graph.add({ kind: "dense", kernel, bias }, input(call));
    return call.math.binary("add", matmul(call) as ValueId, input(call, 2));
  },
  tensordot: (call) => {
    const axes = argument(call, "axes");
    const kernel = parameterInput(call, 1);
    const isLast =
      axes === 1 || JSON.stringify(axes) === JSON.stringify([[inputShape(call).length - 1], [0]]) || JSON.stringify(axes) === "[[-1],[0]]";
    if (kernel !== null && isLast && call.graph.parameters[kernel]?.shape.length === 2)
      return call.graph.add({ kind: "dense", kernel, bias: null }, input(call));
    throw new NotExecutable("a tensor product over other axes is not executed yet");
  },
  einsum: (call) => {
    const equation = argument(call, "equation", "subscripts");
    if (typeof equation !== "string" || /\.\.\./.test(equation) || !equation.includes("->"))
      throw new NotExecutable("its equation is not executed yet");
    const operands = call.inputs.filter((one) => typeof one !== "string").map((one) => call.resolve(one));
    return call.graph.add({ kind: "einsum", equation: equation.replaceAll(" ", "") }, ...operands);
  },
  conv1d: convolve,
  conv2d: convolve,
  conv3d: convolve,
  conv: convolve,
  convolution: convolve,
  atrous_conv2d: convolve,
  conv1d_transpose: transposed,
  conv2d_transpose: transposed,
  conv3d_transpose: transposed,
  depthwise_conv2d: depthwise,
  depthwise_conv2d_native: depthwise,
  separable_conv2d: separable,
  ...Object.fromEntries(["max_pool", "max_pool1d", "max_pool2d", "max_pool3d"].map((name) => [name, pool("max")])),
  ...Object.fromEntries(["avg_pool", "avg_pool1d", "avg_pool2d", "avg_pool3d", "average_pool"].map((name) => [name, pool("average")])),
  /** `(x − mean) · scale / √(variance + ε) + offset`, as it is written. */
  batch_normalization: (call) => {
    const { math } = call;
    const part = (...names: readonly string[]): ValueId | null => {
      const given = argument(call, ...names);
      return given === null ? null : call.resolve(given);
    };
    const [mean, variance] = [part("mean"), part("variance", "var")];
    if (mean === null || variance === null) throw new NotExecutable("its mean and variance are not known");
    const [offset, scale] = [part("offset", "beta"), part("scale", "gamma")];
    const root = math.unary("rsqrt", math.affine(variance, 1, numberArgument(call, ["variance_epsilon", "epsilon"], 1e-3)));
    const centred = math.binary("multiply", math.binary("subtract", input(call), mean), root);
    const scaled = scale === null ? centred : math.binary("multiply", centred, scale);
    return offset === null ? scaled : math.binary("add", scaled, offset);
  },
};
