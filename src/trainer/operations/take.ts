import { type Computation, derive } from "../computation.ts";
import type { Tensor } from "../engine.ts";
import { shapeOf, sizeOf, tensorAxes, type Value } from "../value.ts";

/** Places along an axis, each as often as it is named. */
export function take(c: Computation, input: Value, axis: number, places: readonly number[]): Value {
  const { tf, kernels } = c;
  const [at = 0] = tensorAxes(input, [axis]);
  const length = shapeOf(input)[axis] ?? 0;
  const tensor = kernels.gather(input.tensor, tf.tensor1d([...places], "int32"), at);
  return derive(c, { inputs: [input], tensor, isStacked: input.isStacked }, (gradient) => [
    () => {
      const matrix = new Float32Array(places.length * length);
      for (const [to, from] of places.entries()) matrix[to * length + from] = 1;
      return mapAxis(c, gradient, at, tf.tensor2d(matrix, [places.length, length]));
    },
  ]);
}

/** Each place along an axis as a weighted sum of the input's: `weights[to][from]`. */
export function weigh(c: Computation, input: Value, axis: number, weights: readonly (readonly number[])[]): Value {
  const { tf } = c;
  const [at = 0] = tensorAxes(input, [axis]);
  const matrix = tf.tensor2d(weights.map((row) => [...row]));
  const tensor = mapAxis(c, input.tensor, at, tf.transpose(matrix));
  return derive(c, { inputs: [input], tensor, isStacked: input.isStacked }, (gradient) => [() => mapAxis(c, gradient, at, matrix)]);
}

/** x · matrix along an axis. */
function mapAxis({ tf, kernels }: Computation, x: Tensor, axis: number, matrix: Tensor): Tensor {
  const order = [...x.shape.keys()].filter((other) => other !== axis).concat(axis);
  const isLast = axis === x.rank - 1;
  const moved = isLast ? x : tf.transpose(x, order);
  const rows = tf.reshape(moved, [sizeOf(moved.shape.slice(0, -1)), moved.shape.at(-1) ?? 1]);
  const mapped = kernels.matmul(rows, matrix, { a: false, b: false });
  const result = tf.reshape(mapped, [...moved.shape.slice(0, -1), matrix.shape[1] ?? 1]);
  if (isLast) return result;
  return tf.transpose(
    result,
    [...x.shape.keys()].map((other) => order.indexOf(other)),
  );
}
