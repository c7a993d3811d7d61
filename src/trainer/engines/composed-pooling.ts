import { geometryOf, tapsOf } from "../convolution-geometry.ts";
import type { Kernels, Tensor, Tf } from "../engine.ts";
import { padSpatial, placed, under } from "./windows.ts";

/** The way back through pools, place by place of the window: TensorFlow.js's own kernels for it are wrong at margins or missing. */
export function composedPooling(tf: Tf): Pick<Kernels, "maxPoolGradient" | "averagePoolGradient"> {
  return {
    // The first of equal values takes the gradient, as in TensorFlow.
    maxPoolGradient: (gradient, { x, y }, size, options) => {
      const geometry = geometryOf(x.shape.slice(1, -1), size, options);
      const padded = padSpatial(tf, x, geometry, Number.NEGATIVE_INFINITY);
      let free: Tensor = tf.onesLike(y);
      const terms = tapsOf(size).map((tap) => {
        const isLargest = tf.mul(free, tf.cast(tf.equal(under(tf, padded, geometry, tap), y), "float32"));
        free = tf.sub(free, isLargest);
        return placed(tf, tf.mul(gradient, isLargest), geometry, tap);
      });
      return tf.addN(terms);
    },
    averagePoolGradient: (gradient, shape, size, options) => {
      const geometry = geometryOf(shape.slice(1, -1), size, options);
      const ones = padSpatial(tf, tf.ones([1, ...shape.slice(1, -1), 1]), geometry, 0);
      // At the margins the average is over fewer values.
      const counts = tf.addN(tapsOf(size).map((tap) => under(tf, ones, geometry, tap)));
      const share = tf.div(gradient, counts) as Tensor;
      return tf.addN(tapsOf(size).map((tap) => placed(tf, share, geometry, tap)));
    },
  };
}
