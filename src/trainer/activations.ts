import type { Activation } from "../core/index.ts";
import type { Matrix, Tf } from "./engine.ts";

/** An activation function and the gradient through it. */
interface ActivationFunction {
  forward(tf: Tf, x: Matrix): Matrix;
  /** Gradient with respect to the input, from the gradient with respect to the output `y`. */
  backward(tf: Tf, gradient: Matrix, y: Matrix): Matrix;
}

const functions: Partial<Record<Activation, ActivationFunction>> = {
  linear: { forward: (_, x) => x, backward: (_, gradient) => gradient },
  relu: { forward: (tf, x) => tf.relu(x), backward: (tf, gradient, y) => tf.mul(gradient, tf.step(y)) },
  tanh: { forward: (tf, x) => tf.tanh(x), backward: (tf, gradient, y) => tf.mul(gradient, tf.sub(1, tf.square(y))) },
  sigmoid: { forward: (tf, x) => tf.sigmoid(x), backward: (tf, gradient, y) => tf.mul(gradient, tf.mul(y, tf.sub(1, y))) },
  softmax: {
    forward: (tf, x) => tf.softmax(x),
    backward: (tf, gradient, y) => tf.mul(y, tf.sub(gradient, tf.sum(tf.mul(gradient, y), -1, true))),
  },
};

/** Throws for functions that are not executed yet. */
export function activationFunction(activation: Activation): ActivationFunction {
  const found = functions[activation];
  if (!found) throw new Error(`the activation "${activation}" is not executed yet`);
  return found;
}
