import { type Computation, derive, isAnyStacked } from "../computation.ts";
import { shapeOf, sizeOf, type Value } from "../value.ts";
import { reshape, transpose } from "./shape.ts";

/** Rows of a table by whole numbers: [...] → [..., width]. */
export function embedding(c: Computation, table: Value, indices: Value): Value {
  const { tf, kernels } = c;
  const [rows = 0, width = 1] = shapeOf(table);
  const isStacked = isAnyStacked([table, indices]);
  const shape = [...shapeOf(indices), width];
  const lead = isStacked ? [c.trials] : [];
  let flat = tf.cast(indices.tensor, "int32");
  if (table.isStacked) {
    // The tables stand one behind the other: each trial looks up in its own.
    const each = tf.reshape(flat, [indices.isStacked ? c.trials : 1, -1]);
    flat = tf.add(
      each,
      tf.tensor2d(
        [...Array(c.trials).keys()].map((trial) => trial * rows),
        [c.trials, 1],
        "int32",
      ),
    );
  }
  flat = tf.reshape(flat, [-1]);
  const all = tf.reshape(table.tensor, [-1, width]);
  const tensor = tf.reshape(kernels.gather(all, flat, 0), [...lead, ...shape]);
  return derive(c, { inputs: [table, indices], tensor, isStacked }, (gradient) => [
    () => {
      const sums = kernels.sumSegments(tf.reshape(gradient, [flat.size, width]), flat, all.shape[0] ?? 0);
      return tf.reshape(sums, table.tensor.shape);
    },
    () => tf.zerosLike(indices.tensor),
  ]);
}

/** `tf.gather`: places along an axis by whole numbers; the indices' axes take the place of that one. */
export function gather(c: Computation, input: Value, indices: Value, axis: number): Value {
  const shape = shapeOf(input);
  const rest = shape.filter((_, at) => at !== axis);
  const order = [axis, ...shape.keys()].filter((at, i) => i === 0 || at !== axis);
  const table = reshape(c, axis === 0 ? input : transpose(c, input, order), [shape[axis] ?? 0, sizeOf(rest)]);
  const count = shapeOf(indices).length;
  const found = reshape(c, embedding(c, table, indices), [...shapeOf(indices), ...rest]);
  if (axis === 0) return found;
  const places = shapeOf(found).map((_, at) => at);
  return transpose(c, found, [...places.slice(count, count + axis), ...places.slice(0, count), ...places.slice(count + axis)]);
}
