import type { AxisGeometry } from "../convolution-geometry.ts";
import type { Tensor, Tf } from "../engine.ts";

/** The margins around the spatial axes, filled. */
export function padSpatial(tf: Tf, x: Tensor, geometry: readonly AxisGeometry[], value: number): Tensor {
  if (geometry.every(({ before, after }) => before === 0 && after === 0)) return x;
  return tf.pad(x, [[0, 0], ...geometry.map(({ before, after }): [number, number] => [before, after]), [0, 0]], value);
}

/** What lies under one place of the window, wherever the window stands. */
export function under(tf: Tf, padded: Tensor, geometry: readonly AxisGeometry[], tap: readonly number[]): Tensor {
  const [batch = 1] = padded.shape;
  const channels = padded.shape.at(-1) ?? 1;
  const begin = [0, ...geometry.map(({ dilation }, axis) => (tap[axis] ?? 0) * dilation), 0];
  const size = [batch, ...geometry.map(({ output, stride }) => (output - 1) * stride + 1), channels];
  const box = tf.slice(padded, begin, size);
  if (geometry.every(({ stride }) => stride === 1)) return box;
  const strides = [1, ...geometry.map(({ stride }) => stride), 1];
  return tf.stridedSlice(box, Array<number>(box.rank).fill(0), box.shape, strides);
}

/** The way back from `under`: a gradient at the places that were read, zeros elsewhere. */
export function placed(tf: Tf, gradient: Tensor, geometry: readonly AxisGeometry[], tap: readonly number[]): Tensor {
  let spread = gradient;
  for (const [i, { stride }] of geometry.entries()) if (stride > 1) spread = dilate(tf, spread, i + 1, stride);
  const paddings = geometry.map(({ input, before, after, dilation, output, stride }, i): [number, number] => {
    const from = (tap[i] ?? 0) * dilation;
    return [from, input + before + after - from - ((output - 1) * stride + 1)];
  });
  const whole = tf.pad(spread, [[0, 0], ...paddings, [0, 0]]);
  const begin = [0, ...geometry.map(({ before }) => before), 0];
  const size = [gradient.shape[0] ?? 1, ...geometry.map(({ input }) => input), gradient.shape.at(-1) ?? 1];
  return tf.slice(whole, begin, size);
}

/** Zeros between the places along an axis. */
function dilate(tf: Tf, x: Tensor, axis: number, stride: number): Tensor {
  const length = x.shape[axis] ?? 1;
  const before = x.shape.slice(0, axis);
  const behind = x.shape.slice(axis + 1);
  const inner = behind.reduce((product, size) => product * size, 1);
  const rows = tf.reshape(x, [-1, length, inner]);
  const wide = tf.pad(rows, [
    [0, 0],
    [0, 0],
    [0, (stride - 1) * inner],
  ]);
  const spread = tf.reshape(wide, [...before, length * stride, ...behind]);
  const size = spread.shape.map((size, at) => (at === axis ? (length - 1) * stride + 1 : size));
  return tf.slice(spread, Array<number>(spread.rank).fill(0), size);
}
