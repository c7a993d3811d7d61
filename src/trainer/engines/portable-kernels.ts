import type { Kernels, Tensor, Tf } from "../engine.ts";
import { poolGradients } from "./pool-gradients.ts";
import { portableConvolution } from "./portable-convolution.ts";
import { repeatByOperations } from "./repeat-by-operations.ts";

export interface PortableOptions {
  /**
   * The WebAssembly kernels hand only plain products of two matrices to XNNPACK; transposed or batched ones take a loop that
   * is several times slower. "plain" products are made of others beforehand.
   */
  readonly products: "plain" | "any";
}

/** Kernels of TensorFlow.js's public operations, for every backend. */
export function portableKernels(tf: Tf, { products }: PortableOptions): Kernels {
  const matmul: Kernels["matmul"] = products === "any" ? (a, b, by) => tf.matMul(a, b, by.a, by.b) : plainProduct;
  return {
    matmul,
    dense: (x, kernel, bias) => {
      const z = matmul(x, kernel, { a: false, b: false });
      if (!bias) return z;
      return tf.add(z, bias.rank === 2 ? tf.expandDims(bias, 1) : bias);
    },
    addBias: (x, bias) => tf.add(x, bias),
    sumRows: (gradient) => tf.sum(gradient, gradient.rank - 2),
    reluGradient: (gradient, y) => tf.mul(gradient, tf.step(y)),
    tanhGradient: (gradient, y) => tf.mul(gradient, tf.sub(1, tf.square(y))),
    sigmoidGradient: (gradient, y) => tf.mul(gradient, tf.mul(y, tf.sub(1, y))),
    softmaxCrossentropy: (logits, labels) => ({
      each: tf.neg(tf.sum(tf.mul(labels, tf.logSoftmax(logits)), -1)),
      gradient: tf.sub(tf.softmax(logits), labels),
    }),
    sumSegments: (rows, places, count) => {
      const [values, width] = [rows.dataSync<"float32">(), rows.shape[1] ?? 1];
      const sums = new Float32Array(count * width);
      for (const [row, place] of places.dataSync<"int32">().entries())
        for (let i = 0; i < width; i++) sums[place * width + i] = (sums[place * width + i] ?? 0) + (values[row * width + i] ?? 0);
      return tf.tensor2d(sums, [count, width]);
    },
    ...poolGradients(tf),
    ...portableConvolution(tf, matmul, products === "plain" ? "composed" : "own"),
    gather: (x, places, axis) => tf.gather(x, places as never, axis),
    peek: (tensor) => tensor.dataSync<"float32">(),
    vary: (draw, shape) => tf.tensor(draw(), [...shape]),
    variable: (values, shape) => {
      let value = tf.keep(tf.tensor(values.slice(), [...shape]));
      return {
        read: () => value,
        assign: (next) => {
          value.dispose();
          value = tf.keep(next.clone());
        },
        dispose: () => value.dispose(),
      };
    },
    fusedOptimizer: () => null,
    repeat: repeatByOperations,
  };

  function plainProduct(a: Tensor, b: Tensor, by: { readonly a: boolean; readonly b: boolean }): Tensor {
    if (a.rank === 2 && b.rank === 2) return tf.matMul(turned(a, by.a), turned(b, by.b));
    const trials = Math.max(a.rank === 3 ? (a.shape[0] ?? 1) : 1, b.rank === 3 ? (b.shape[0] ?? 1) : 1);
    const [left, right] = [matrices(turned(a, by.a)), matrices(turned(b, by.b))];
    const each = Array.from({ length: trials }, (_, i) =>
      tf.matMul(left[left.length === 1 ? 0 : i] as Tensor, right[right.length === 1 ? 0 : i] as Tensor),
    );
    return tf.stack(each);
  }

  function matrices(x: Tensor): Tensor[] {
    if (x.rank === 2) return [x];
    return x.shape[0] === 1 ? [tf.reshape(x, x.shape.slice(1))] : tf.unstack(x);
  }

  function turned(x: Tensor, isTransposed: boolean): Tensor {
    if (!isTransposed) return x;
    return tf.transpose(x, x.rank === 2 ? [1, 0] : [0, 2, 1]);
  }
}
