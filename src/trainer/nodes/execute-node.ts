import type { ProgramNode } from "../../core/index.ts";
import type { Computation } from "../computation.ts";
import { activation } from "../operations/activation.ts";
import { add, binary, multiply, where } from "../operations/binary.ts";
import { einsum } from "../operations/einsum.ts";
import { embedding, gather } from "../operations/embedding.ts";
import { dense, matmul } from "../operations/matmul.ts";
import { argExtreme, cumulativeSum, reduce } from "../operations/reduce.ts";
import { concatenate, reshape, reverse, split, stack, tile, transpose } from "../operations/shape.ts";
import { affine, cast, clip, unary } from "../operations/unary.ts";
import { Unsupported } from "../unsupported.ts";
import { constantValue, shapeOf, type Value } from "../value.ts";
import { attention, multiHeadAttention } from "./attention.ts";
import { biasNode, convolutionNode, depthwiseNode, poolNode } from "./convolutions.ts";
import { binaryCrossentropy, categoricalCrossentropy } from "./losses.ts";
import { merge } from "./merge.ts";
import { alphaDropout, dropout, fill, gaussianDropout, gaussianNoise, random } from "./noise.ts";
import { batchNorm, groupNorm, l2Normalize, layerNorm } from "./normalizations.ts";
import { recurrent } from "./recurrent.ts";
import { oneHot, padNode, resize, sliceNode, upsample } from "./shapes.ts";

/** A node's results, from its inputs. */
export function executeNode(c: Computation, node: ProgramNode, inputs: readonly Value[]): readonly Value[] {
  const [x, second, third] = inputs;
  if (!x) return [source(c, node)];
  switch (node.kind) {
    case "dense":
      return [dense(c, x, c.parameter(node.kernel), node.bias === null ? null : c.parameter(node.bias))];
    case "activation":
      return [activation(c, x, node.activation)];
    case "dropout":
      return [dropout(c, node, x)];
    case "gaussianNoise":
      return [gaussianNoise(c, node, x)];
    case "gaussianDropout":
      return [gaussianDropout(c, node, x)];
    case "alphaDropout":
      return [alphaDropout(c, node, x)];
    case "random":
      return [random(c, node, x)];
    case "fill":
      return [fill(c, node, x)];
    case "unary":
      return [unary(c, node.operation, x)];
    case "affine":
      return [affine(c, x, node)];
    case "clip":
      return [clip(c, x, node)];
    case "cast":
      return [cast(c, x, node.dtype)];
    case "binary":
      return [binary(c, node.operation, x, need(second, node))];
    case "where":
      return [where(c, x, need(second, node), need(third, node))];
    case "reduce":
      return [reduce(c, x, node)];
    case "cumulativeSum":
      return [cumulativeSum(c, x, node.axis)];
    case "argMax":
    case "argMin":
      return [argExtreme(c, x, node)];
    case "categoricalCrossentropy":
      return [categoricalCrossentropy(c, node, x, need(second, node))];
    case "binaryCrossentropy":
      return [binaryCrossentropy(c, node, x, need(second, node))];
    case "bias":
      return [biasNode(c, node, x)];
    case "matmul":
      return [matmul(c, x, need(second, node), { a: node.transposeA, b: node.transposeB })];
    case "einsum":
      return [einsum(c, node.equation, inputs)];
    case "convolution":
      return [convolutionNode(c, node, x)];
    case "depthwiseConvolution":
      return [depthwiseNode(c, node, x)];
    case "pool":
      return [poolNode(c, node, x)];
    case "embedding":
      return [embedding(c, c.parameter(node.table), x)];
    case "batchNorm":
      return [batchNorm(c, node, x)];
    case "layerNorm":
      return [layerNorm(c, node, x)];
    case "groupNorm":
      return [groupNorm(c, node, x)];
    case "l2Normalize":
      return [l2Normalize(c, node, x)];
    case "recurrent":
      return recurrent(c, node, inputs);
    case "prelu":
      return [prelu(c, x, c.parameter(node.alpha))];
    case "merge":
      return [merge(c, node, inputs)];
    case "reshape":
      return [reshape(c, x, node.shape)];
    case "flatten":
      return [reshape(c, x, [shapeOf(x)[0] ?? 1, -1])];
    case "transpose":
      return [transpose(c, x, node.permutation)];
    case "concatenate":
      return [concatenate(c, inputs, node.axis)];
    case "stack":
      return [stack(c, inputs, node.axis)];
    case "split":
      return split(c, x, node);
    case "slice":
      return [sliceNode(c, node, x)];
    case "gather":
      return [gather(c, x, need(second, node), node.axis)];
    case "pad":
      return [padNode(c, node, x)];
    case "tile":
      return [tile(c, x, node.repeats)];
    case "resize":
      return [resize(c, node, x)];
    case "upsample":
      return [upsample(c, node, x)];
    case "reverse":
      return [reverse(c, x, node.axes)];
    case "oneHot":
      return [oneHot(c, node, x)];
    case "attention":
      return [attention(c, node, inputs)];
    case "multiHeadAttention":
      return [multiHeadAttention(c, node, inputs)];
    case "parameter":
    case "constant":
      throw new Unsupported(`the operation ${node.kind} takes no input`);
  }
}

/** max(x, 0) + alpha · min(x, 0). */
function prelu(c: Computation, x: Value, alpha: Value): Value {
  const above = activation(c, x, relu);
  return add(c, above, multiply(c, binary(c, "subtract", x, above), alpha));
}

const relu = { name: "relu", alpha: null, slope: null, maxValue: null, threshold: 0, axis: null } as const;

/** Nodes without inputs. */
function source(c: Computation, node: ProgramNode): Value {
  switch (node.kind) {
    case "parameter":
      return c.parameter(node.parameter);
    case "constant":
      return constantValue(c.tf.tensor([...node.values], [...node.shape], node.dtype), false);
    case "random":
      return random(c, node, null);
    case "fill":
      return fill(c, node, null);
    default:
      throw new Unsupported(`the operation ${node.kind} needs an input`);
  }
}

function need(value: Value | undefined, { kind }: ProgramNode): Value {
  if (!value) throw new Unsupported(`the operation ${kind} needs another input`);
  return value;
}
