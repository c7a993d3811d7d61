import type { Constraint } from "../../core/index.ts";
import type { Tensor, Tf } from "../engine.ts";

/** Keras keeps a divisor from zero with this. */
const epsilon = 1e-7;

/** A parameter after Keras's constraint. `lead`: axes in front that its own do not count. Called inside a `tf.tidy`. */
export function constrain(tf: Tf, value: Tensor, constraint: Constraint, lead: 0 | 1): Tensor {
  const lengthOver = (axes: readonly number[]): Tensor =>
    tf.sqrt(
      tf.sum(
        tf.square(value),
        axes.map((axis) => axis + lead),
        true,
      ),
    );
  switch (constraint.kind) {
    case "nonNegative":
      return tf.relu(value);
    case "unitNorm":
      return tf.div(value, tf.add(lengthOver(constraint.axes), epsilon));
    case "maxNorm": {
      const length = lengthOver(constraint.axes);
      return tf.mul(value, tf.div(tf.clipByValue(length, 0, constraint.maxValue), tf.add(length, epsilon)));
    }
    case "minMaxNorm": {
      const { minValue, maxValue, rate, axes } = constraint;
      const length = lengthOver(axes);
      const wanted = tf.add(tf.mul(tf.clipByValue(length, minValue, maxValue), rate), tf.mul(length, 1 - rate));
      return tf.mul(value, tf.div(wanted, tf.add(length, epsilon)));
    }
  }
}
