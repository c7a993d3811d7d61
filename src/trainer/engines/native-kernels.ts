import type { Kernels, Tf } from "../engine.ts";
import { createRecorder } from "./graph/record-operations.ts";
import { stepRepeater } from "./graph/repeat-step.ts";
import { nativeBackend, nativeOperations } from "./native-operations.ts";
import { createFusedOptimizer } from "./native-optimizer.ts";
import { nativePoolGradients } from "./native-pool-gradients.ts";
import { nativeVariables } from "./native-variables.ts";
import { portableKernels } from "./portable-kernels.ts";

/**
 * Kernels of TensorFlow's own operations. TensorFlow.js composes optimizers, gradients and the cross-entropy of many small
 * ones; with these a step takes half the time. Matrix products are BatchMatMulV2's: the oneDNN kernels behind TensorFlow's
 * MatMul corrupt the heap when a signal interrupts them, as a profiler's does (TensorFlow 2.15 and 2.21). Graphs keep them as they are.
 */
export function nativeKernels(tf: Tf): Kernels {
  const backend = nativeBackend(tf);
  const operations = nativeOperations(backend);
  const { one, two, float, whole, flag, integer } = operations;
  const variables = nativeVariables(tf, operations);
  const recorder = createRecorder(tf, backend, variables);
  const { vary } = recorder;
  const t = [float("T")];
  const products = [false, true].map((b) => [false, true].map((a) => [...t, flag("adj_x", a), flag("adj_y", b)]));
  const matmul: Kernels["matmul"] = (a, b, by) => one("BatchMatMulV2", products[Number(by.b)]?.[Number(by.a)] ?? [], [a, b]);
  return {
    ...portableKernels(tf, { products: "any" }),
    ...nativePoolGradients(tf, operations),
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
    gather: (x, places, axis) => {
      const of = x.dtype === "int32" ? whole("Tparams") : float("Tparams");
      return one("GatherV2", [of, whole("Tindices"), whole("Taxis"), integer("batch_dims", 0)], [x, places, tf.scalar(axis, "int32")]);
    },
    vary,
    variable: variables.create,
    fusedOptimizer: (formula) => createFusedOptimizer(tf, { operations, variables, vary }, formula),
    repeat: stepRepeater({ tf, backend, operations, variables, recorder }),
  };
}
