import type { ChainKernels, Matrix, Tensor, Tf, Variable } from "../engine.ts";

export interface PortableOptions {
  /**
   * Whether a transposed operand of a matrix product is transposed beforehand. The WebAssembly kernels hand only
   * plain products to XNNPACK; with a transposed operand they take a loop that is several times slower.
   */
  readonly transposesFirst: boolean;
}

/** Kernels of TensorFlow.js's public operations, for every backend. */
export function portableChainKernels(tf: Tf, { transposesFirst }: PortableOptions): ChainKernels {
  return {
    dense: (x, { kernel, bias, activation }) => tf.fused.matMul({ a: x, b: kernel, ...(bias ? { bias } : {}), activation }) as Matrix,
    transposedProduct: (a, b) => (transposesFirst ? tf.matMul(tf.transpose(a), b) : tf.matMul(a, b, true, false)),
    productTransposed: (a, b) => (transposesFirst ? tf.matMul(a, tf.transpose(b)) : tf.matMul(a, b, false, true)),
    reluGradient: (gradient, y) => tf.mul(gradient, tf.step(y)),
    sumExamples: (gradient) => tf.sum(gradient, 0),
    softmaxCrossentropy: (logits, labels) => ({
      each: tf.neg(tf.sum(tf.mul(labels, tf.logSoftmax(logits)), -1)),
      gradient: tf.sub(tf.softmax(logits), labels),
    }),
    createVariable: (values, shape) => createVariable(tf, tf.tensor(values, [...shape])),
    descend: (variable, gradient, factor) => variable.assign(tf.sub(variable.read(), tf.mul(gradient, factor))),
    applyAdam: (variable, { m, v }, gradient, { step, learningRate, beta1, beta2, epsilon }) => {
      const rate = (learningRate * Math.sqrt(1 - beta2 ** step)) / (1 - beta1 ** step);
      m.assign(tf.add(m.read(), tf.mul(tf.sub(gradient, m.read()), 1 - beta1)));
      v.assign(tf.add(v.read(), tf.mul(tf.sub(tf.square(gradient), v.read()), 1 - beta2)));
      variable.assign(tf.sub(variable.read(), tf.div(tf.mul(m.read(), rate), tf.add(tf.sqrt(v.read()), epsilon))));
    },
    applyMomentum: (variable, accumulated, gradient, { learningRate, momentum, nesterov }) => {
      accumulated.assign(tf.add(tf.mul(accumulated.read(), momentum), gradient));
      const direction = nesterov ? tf.add(gradient, tf.mul(accumulated.read(), momentum)) : accumulated.read();
      variable.assign(tf.sub(variable.read(), tf.mul(direction, learningRate)));
    },
  };
}

function createVariable(tf: Tf, initial: Tensor): Variable {
  let value = tf.keep(initial);
  return {
    shape: initial.shape,
    read: () => value,
    assign: (next) => {
      value.dispose();
      value = tf.keep(next);
    },
    dispose: () => value.dispose(),
  };
}
