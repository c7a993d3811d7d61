import type { ProgramNode } from "../node.ts";
import type { ParameterId } from "../program.ts";
import { rearrangedShape } from "./rearranged-shape.ts";
import { broadcastShapes, describeShape, type ValueShape } from "./value-shape.ts";
import { windowedSizes } from "./window-shape.ts";

type ParameterShape = (id: ParameterId) => readonly number[];

/** Shapes of what a node gives. Throws a RangeError, whose message is a clause, where its inputs do not fit it. */
export function nodeShapes(node: ProgramNode, inputs: readonly ValueShape[], parameter: ParameterShape): readonly ValueShape[] {
  const first = inputs[0] ?? [];
  switch (node.kind) {
    case "parameter":
      return [parameter(node.parameter)];
    case "constant":
      return [node.shape];
    case "fill":
    case "random":
      return [node.shape.map((size) => (size === -1 ? null : size))];
    case "dense":
      return [denseShape(first, parameter(node.kernel))];
    case "embedding":
      return [[...first, parameter(node.table)[1] ?? null]];
    case "matmul":
      return [productShape(node, first, inputs[1] ?? [])];
    case "einsum":
      return [einsumShape(node.equation, inputs)];
    case "convolution":
    case "depthwiseConvolution":
      return [convolutionShape(node, first, parameter(node.kernel))];
    case "pool": {
      const spatial = windowedSizes(first.slice(1, -1), { ...node, dilations: [] });
      return [[first[0] ?? null, ...spatial, first.at(-1) ?? null]];
    }
    case "recurrent":
      return recurrentShapes(node, first);
    case "binary":
    case "merge":
    case "where":
      return [inputs.reduce(broadcastShapes)];
    case "reduce": {
      const kept = first.map((size, axis) => (node.axes.includes(axis) ? 1 : size));
      return [node.keepDims ? kept : kept.filter((_, axis) => !node.axes.includes(axis))];
    }
    case "argMax":
    case "argMin":
      return [first.filter((_, axis) => axis !== node.axis)];
    case "oneHot":
      return [[...first, node.depth]];
    case "attention":
      return [[...first.slice(0, -1), inputs[1]?.at(-1) ?? null]];
    case "categoricalCrossentropy":
      return [crossentropyShape(node.labels, first, inputs[1] ?? [])];
    case "binaryCrossentropy":
      return [broadcastShapes(first, inputs[1] ?? [])];
    case "reshape":
    case "flatten":
    case "transpose":
    case "concatenate":
    case "stack":
    case "split":
    case "slice":
    case "gather":
    case "pad":
    case "tile":
    case "upsample":
    case "resize":
      return rearrangedShape(node, inputs);
    case "bias": {
      const [channels] = parameter(node.bias);
      if (first[node.axis] !== channels)
        throw new RangeError(`${channels} values cannot be added along axis ${node.axis} of ${describeShape(first)}`);
      return [first];
    }
    case "batchNorm":
    case "layerNorm":
    case "groupNorm":
    case "l2Normalize":
    case "dropout":
    case "gaussianNoise":
    case "gaussianDropout":
    case "alphaDropout":
    case "activation":
    case "prelu":
    case "unary":
    case "affine":
    case "clip":
    case "cast":
    case "reverse":
    case "cumulativeSum":
    case "multiHeadAttention":
      return [first];
  }
}

function denseShape(input: ValueShape, kernel: readonly number[]): ValueShape {
  const [rows, columns = null] = kernel;
  if (input.at(-1) !== rows) throw new RangeError(`a kernel of [${kernel.join(", ")}] does not fit ${describeShape(input)}`);
  return [...input.slice(0, -1), columns];
}

function productShape(
  { transposeA, transposeB }: { readonly transposeA: boolean; readonly transposeB: boolean },
  a: ValueShape,
  b: ValueShape,
): ValueShape {
  const [x, y] = [transposeA ? swapLast(a) : a, transposeB ? swapLast(b) : b];
  if (x.length < 2 || y.length < 2 || x.at(-1) !== y.at(-2))
    throw new RangeError(`the matrices ${describeShape(x)} and ${describeShape(y)} cannot be multiplied`);
  return [...broadcastShapes(x.slice(0, -2), y.slice(0, -2)), x.at(-2) ?? null, y.at(-1) ?? null];
}

function swapLast(shape: ValueShape): ValueShape {
  return [...shape.slice(0, -2), shape.at(-1) ?? null, shape.at(-2) ?? null];
}

function einsumShape(equation: string, inputs: readonly ValueShape[]): ValueShape {
  const [left = "", right = ""] = equation.split("->");
  const sizes = new Map<string, number | null>();
  for (const [i, letters] of left.split(",").entries()) {
    const shape = inputs[i] ?? [];
    if (letters.length !== shape.length) throw new RangeError(`${describeShape(shape)} does not fit "${letters}"`);
    for (const [axis, letter] of [...letters].entries()) {
      const size = shape[axis] ?? null;
      const known = sizes.get(letter);
      if (known !== undefined && known !== size) throw new RangeError(`${describeShape(shape)} does not fit "${equation}"`);
      sizes.set(letter, size);
    }
  }
  return [...right].map((letter) => sizes.get(letter) ?? null);
}

type Convolution = ProgramNode & { readonly kind: "convolution" | "depthwiseConvolution" };

function convolutionShape(node: Convolution, input: ValueShape, kernel: readonly number[]): ValueShape {
  const window = kernel.slice(0, -2);
  const [before = 0, last = 0] = kernel.slice(-2);
  const isDepthwise = node.kind === "depthwiseConvolution";
  const isTransposed = !isDepthwise && node.transposed;
  const channels = isTransposed ? last : isDepthwise ? before : before * node.groups;
  if (input.length !== node.rank + 2) throw new RangeError(`${describeShape(input)} has not ${node.rank + 2} dimensions`);
  if (input.at(-1) !== channels) throw new RangeError(`a kernel of [${kernel.join(", ")}] does not fit ${describeShape(input)}`);
  const spatial = isTransposed ? (node.outputSize ?? []) : windowedSizes(input.slice(1, -1), { ...node, size: window });
  return [input[0] ?? null, ...spatial, isDepthwise ? before * last : isTransposed ? before : last];
}

function recurrentShapes(node: ProgramNode & { readonly kind: "recurrent" }, input: ValueShape): readonly ValueShape[] {
  if (input.length !== 3) throw new RangeError(`${describeShape(input)} is no batch of sequences`);
  const state: ValueShape = [input[0] ?? null, node.units];
  const output = node.returnSequences ? [input[0] ?? null, input[1] ?? null, node.units] : state;
  const states = node.returnState ? (node.cell === "lstm" ? [state, state] : [state]) : [];
  return [output, ...states];
}

function crossentropyShape(labels: "oneHot" | "integer", output: ValueShape, given: ValueShape): ValueShape {
  const expected = labels === "oneHot" ? output : output.slice(0, -1);
  if (given.length !== expected.length || expected.some((size, axis) => size !== given[axis]))
    throw new RangeError(`labels of ${describeShape(given)} do not fit an output of ${describeShape(output)}`);
  return output.slice(0, -1);
}
