import type { Activation, Generation } from "../core/index.ts";
import type { Engine, Matrix } from "./engine.ts";
import { Unsupported } from "./unsupported.ts";

/** An activation function and the gradient through it. Called inside a `tf.tidy`. */
export interface ActivationFunction {
  forward(engine: Engine, x: Matrix): Matrix;
  /** Gradient with respect to the input `x`, from the gradient with respect to the output `y`. */
  backward(engine: Engine, gradient: Matrix, at: { readonly x: Matrix; readonly y: Matrix }): Matrix;
}

/** The fixed point constants of Klambauer et al. 2017, as TensorFlow has them. */
const [seluScale, seluAlpha] = [1.0507009873554805, 1.6732632423543772];

const functions: Record<Exclude<Activation, "leakyRelu" | "hardSigmoid" | "own">, ActivationFunction> = {
  linear: { forward: (_, x) => x, backward: (_, gradient) => gradient },
  relu: {
    forward: ({ tf }, x) => tf.relu(x),
    backward: ({ chainKernels: kernels }, gradient, { y }) => kernels.reluGradient(gradient, y),
  },
  tanh: {
    forward: ({ tf }, x) => tf.tanh(x),
    backward: ({ tf }, gradient, { y }) => tf.mul(gradient, tf.sub(1, tf.square(y))),
  },
  sigmoid: {
    forward: ({ tf }, x) => tf.sigmoid(x),
    backward: ({ tf }, gradient, { y }) => tf.mul(gradient, tf.mul(y, tf.sub(1, y))),
  },
  softmax: {
    forward: ({ tf }, x) => tf.softmax(x),
    backward: ({ tf }, gradient, { y }) => tf.mul(y, tf.sub(gradient, tf.sum(tf.mul(gradient, y), -1, true))),
  },
  logSoftmax: {
    forward: ({ tf }, x) => tf.logSoftmax(x),
    backward: ({ tf }, gradient, { y }) => tf.sub(gradient, tf.mul(tf.exp(y), tf.sum(gradient, -1, true))),
  },
  elu: {
    forward: ({ tf }, x) => tf.elu(x),
    backward: ({ tf }, gradient, { y }) => tf.mul(gradient, tf.where(tf.greater(y, 0), tf.onesLike(y), tf.add(y, 1))),
  },
  selu: {
    forward: ({ tf }, x) => tf.selu(x),
    backward: ({ tf }, gradient, { y }) =>
      tf.mul(gradient, tf.where(tf.greater(y, 0), tf.fill(y.shape, seluScale), tf.add(y, seluScale * seluAlpha))),
  },
  softplus: {
    forward: ({ tf }, x) => tf.softplus(x),
    backward: ({ tf }, gradient, { x }) => tf.mul(gradient, tf.sigmoid(x)),
  },
  softsign: {
    forward: ({ tf }, x) => tf.div(x, tf.add(tf.abs(x), 1)),
    backward: ({ tf }, gradient, { x }) => tf.div(gradient, tf.square(tf.add(tf.abs(x), 1))),
  },
  exponential: {
    forward: ({ tf }, x) => tf.exp(x),
    backward: ({ tf }, gradient, { y }) => tf.mul(gradient, y),
  },
  swish: {
    forward: ({ tf }, x) => tf.mul(x, tf.sigmoid(x)),
    backward: ({ tf }, gradient, { x, y }) => {
      const s = tf.sigmoid(x);
      return tf.mul(gradient, tf.add(y, tf.mul(s, tf.sub(1, y))));
    },
  },
  // x·Φ(x), the exact form: the default of tf.nn.gelu and of Keras.
  gelu: {
    forward: ({ tf }, x) => tf.mul(x, tf.mul(0.5, tf.add(1, tf.erf(tf.mul(x, Math.SQRT1_2))))),
    backward: ({ tf }, gradient, { x }) => {
      const cumulative = tf.mul(0.5, tf.add(1, tf.erf(tf.mul(x, Math.SQRT1_2))));
      const density = tf.mul(tf.exp(tf.mul(tf.square(x), -0.5)), 1 / Math.sqrt(2 * Math.PI));
      return tf.mul(gradient, tf.add(cumulative, tf.mul(x, density)));
    },
  },
};

/** Keras 3 took over PyTorch's slope of 1/6 (relu6(x + 3)/6); before it is clip(0.2x + 0.5, 0, 1). */
function hardSigmoid(slope: number): ActivationFunction {
  return {
    forward: ({ tf }, x): Matrix => tf.clipByValue(tf.add<Matrix>(tf.mul(x, slope), 0.5), 0, 1),
    backward: ({ tf }, gradient, { y }) => {
      const isInside = tf.logicalAnd(tf.greater(y, 0), tf.less(y, 1));
      const inside: Matrix = tf.mul(gradient, slope);
      return tf.where(isInside, inside, tf.zerosLike(inside)) as Matrix;
    },
  };
}

/** The function as a program of that generation means it. Throws for functions that are not executed. */
export function activationFunction(activation: Activation, generation: Generation): ActivationFunction {
  if (activation === "hardSigmoid") return hardSigmoid(generation === "keras3" ? 1 / 6 : 0.2);
  if (activation === "leakyRelu")
    throw new Unsupported("leaky relu is not executed yet: its slope differs between libraries and is not read from the program");
  if (activation === "own") throw new Unsupported("activation functions of the program's own are not executed yet");
  return functions[activation];
}
