import type { WindowOptions } from "../convolution-geometry.ts";
import type { Kernels, Tensor, Tf } from "../engine.ts";
import type { NativeOperations } from "./native-operations.ts";

type MaxPoolGradient = Kernels["maxPoolGradient"];

/**
 * The way back through a maximum over square windows that lie side by side: each place of the window by itself, the first of
 * equal values takes the gradient. TensorFlow's own kernel takes half as long again, and that on one thread. Others are left to `rest`.
 */
export function nativeMaxPoolGradient(
  tf: Tf,
  { one, float, flag, text, integer }: NativeOperations,
  rest: MaxPoolGradient,
): MaxPoolGradient {
  const t = [float("T")];
  const equal = [...t, flag("incompatible_shape_error", true)];
  return (gradient, { x, y }, size, options) => {
    const block = sideBySide(size, options, x, y);
    if (block === null) return rest(gradient, { x, y }, size, options);
    const [batch = 0, height = 0, width = 0, channels = 0] = x.shape;
    const [, rows = 0, columns = 0] = y.shape;
    const places = [...t, integer("block_size", block), text("data_format", "NHWC")];
    const covered = [batch, rows * block, columns * block, channels];
    const isWhole = rows * block === height && columns * block === width;
    const apart = one("SpaceToDepth", places, [isWhole ? x : tf.slice(x, [0, 0, 0, 0], covered)]);
    const flat = [batch * rows * columns, channels];
    const count = block * block;
    const largest = tf.reshape(y, flat);
    const zeros = tf.zerosLike(largest);
    let left: Tensor = tf.reshape(gradient, flat);
    const parts = tf.split(tf.reshape(apart, [flat[0] ?? 0, count * channels]), count, 1).map((part, i) => {
      // What no other place has taken is the last one's.
      if (i === count - 1) return left;
      const isLargest = one("Equal", equal, [part, largest]);
      const taken = one("Select", t, [isLargest, left, zeros]);
      left = one("Select", t, [isLargest, zeros, left]);
      return taken;
    });
    const joined = tf.reshape(tf.concat(parts, 1), [batch, rows, columns, count * channels]);
    const together = one("DepthToSpace", places, [joined]);
    if (isWhole) return together;
    return tf.pad(together, [
      [0, 0],
      [0, height - rows * block],
      [0, width - columns * block],
      [0, 0],
    ]);
  };
}

/** The side of square windows that do not overlap and leave nothing out but at the far margins; null for others. */
function sideBySide([height = 0, width = 0, ...more]: readonly number[], { strides }: WindowOptions, x: Tensor, y: Tensor): number | null {
  if (more.length > 0 || x.rank !== 4 || height !== width || height < 2 || strides[0] !== height || strides[1] !== width) return null;
  const fits = [1, 2].every((axis) => (y.shape[axis] ?? 0) * height <= (x.shape[axis] ?? 0));
  return fits ? height : null;
}
