import type { WindowOptions } from "../convolution-geometry.ts";
import type { Kernels, Tf } from "../engine.ts";
import { nativeOperations } from "./native-operations.ts";
import { createFusedOptimizer } from "./native-optimizer.ts";
import { runKernel } from "./portable-convolution.ts";
import { portableKernels } from "./portable-kernels.ts";

/**
 * Kernels of TensorFlow's own operations. TensorFlow.js composes optimizers, gradients and the cross-entropy of many small
 * ones; with these a step takes half the time. Matrix products are BatchMatMulV2's: the oneDNN kernels behind TensorFlow's
 * MatMul corrupt the heap when a signal interrupts them, as a profiler's does (TensorFlow 2.15 and 2.21).
 */
export function nativeKernels(tf: Tf): Kernels {
  const operations = nativeOperations(tf);
  const { one, two, float, flag } = operations;
  const t = [float("T")];
  const products = [false, true].map((b) => [false, true].map((a) => [...t, flag("adj_x", a), flag("adj_y", b)]));
  const matmul: Kernels["matmul"] = (a, b, by) => one("BatchMatMulV2", products[Number(by.b)]?.[Number(by.a)] ?? [], [a, b]);
  return {
    ...portableKernels(tf, { products: "any" }),
    matmul,
    dense: (x, kernel, bias) => {
      const z = matmul(x, kernel, { a: false, b: false });
      if (!bias) return z;
      return bias.rank === 1 ? one("BiasAdd", t, [z, bias]) : one("AddV2", t, [z, tf.expandDims(bias, 1)]);
    },
    addBias: (x, bias) => one("BiasAdd", t, [x, bias]),
    sumSegments: (rows, places, count) => tf.unsortedSegmentSum(rows, places as never, count),
    sumRows: (gradient) => (gradient.rank === 2 ? one("BiasAddGrad", t, [gradient]) : tf.sum(gradient, 1)),
    reluGradient: (gradient, y) => one("ReluGrad", t, [gradient, y]),
    tanhGradient: (gradient, y) => one("TanhGrad", t, [y, gradient]),
    sigmoidGradient: (gradient, y) => one("SigmoidGrad", t, [y, gradient]),
    softmaxCrossentropy: (logits, labels) => {
      const [each, gradient] = two("SoftmaxCrossEntropyWithLogits", t, [logits, labels]);
      return { each, gradient };
    },
    maxPoolGradient: (gradient, { x, y }, size, options) =>
      runKernel(tf, `MaxPool${x.rank === 5 ? "3D" : ""}Grad`, { dy: gradient, input: x, output: y }, poolAttributes(size, options)),
    averagePoolGradient: (gradient, shape, size, options) =>
      runKernel(
        tf,
        `AvgPool${shape.length === 5 ? "3D" : ""}Grad`,
        { dy: gradient, input: tf.zeros([...shape]) },
        poolAttributes(size, options),
      ),
    fusedOptimizer: (formula) => createFusedOptimizer(tf, operations, formula),
  };
}

function poolAttributes(size: readonly number[], { strides, padding }: WindowOptions): Record<string, unknown> {
  return { filterSize: [...size], strides: [...strides], pad: padding, dataFormat: "NDHWC" };
}
