import { type Computation, derive } from "../computation.ts";
import type { Tensor } from "../engine.ts";
import { tensorAxes, type Value } from "../value.ts";

export interface Normalized {
  /** (x − mean) / √(variance + ε). */
  readonly value: Value;
  /** Statistics over the axes, which are kept with length 1. */
  readonly mean: Tensor;
  readonly variance: Tensor;
}

/** Normalises by the mean and the (biased) variance over axes; gradients flow through the statistics too. */
export function normalize(c: Computation, input: Value, named: readonly number[], epsilon: number): Normalized {
  const { tf } = c;
  const axes = tensorAxes(input, named);
  const x = input.tensor;
  const mean: Tensor = tf.mean(x, axes, true);
  const centred = tf.sub(x, mean);
  const variance: Tensor = tf.mean(tf.square(centred), axes, true);
  const inverse: Tensor = tf.rsqrt(tf.add(variance, epsilon));
  const y = tf.mul(centred, inverse);
  const value = derive(c, { inputs: [input], tensor: y, isStacked: input.isStacked }, (gradient) => [
    () => {
      const along = tf.mean(tf.mul(gradient, y), axes, true);
      const rest = tf.sub(tf.sub(gradient, tf.mean(gradient, axes, true)), tf.mul(y, along));
      return tf.mul(rest, inverse);
    },
  ]);
  return { value, mean, variance };
}
