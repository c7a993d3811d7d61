import { type Computation, derive, isAnyStacked } from "../computation.ts";
import type { Tensor } from "../engine.ts";
import { constantValue, shapeOf, sizeOf, tensorAxes, tensorShape, type Value } from "../value.ts";

/** A −1 is what is left. */
export function reshape(c: Computation, input: Value, shape: readonly number[]): Value {
  const size = sizeOf(shapeOf(input));
  const known = sizeOf(shape.filter((length) => length !== -1));
  const inner = shape.map((length) => (length === -1 ? size / known : length));
  const { tf } = c;
  const tensor = tf.reshape(input.tensor, tensorShape(input, inner));
  return derive(c, { inputs: [input], tensor, isStacked: input.isStacked }, (gradient) => [() => tf.reshape(gradient, input.tensor.shape)]);
}

export function transpose(c: Computation, input: Value, permutation: readonly number[]): Value {
  const { tf } = c;
  const order = input.isStacked ? [0, ...permutation.map((axis) => axis + 1)] : [...permutation];
  const back = order.map((_, axis) => order.indexOf(axis));
  return derive(c, { inputs: [input], tensor: tf.transpose(input.tensor, order), isStacked: input.isStacked }, (gradient) => [
    () => tf.transpose(gradient, back),
  ]);
}

/** All stacked, if one is: for operations that do not broadcast. */
export function stackAll(c: Computation, values: readonly Value[]): readonly Value[] {
  if (!isAnyStacked(values)) return values;
  return values.map((value) =>
    value.isStacked ? value : constantValue(c.tf.broadcastTo(value.tensor, [c.trials, ...value.tensor.shape]), true),
  );
}

export function concatenate(c: Computation, values: readonly Value[], axis: number): Value {
  const { tf } = c;
  const inputs = stackAll(c, values);
  const isStacked = isAnyStacked(inputs);
  const at = isStacked ? axis + 1 : axis;
  const tensors = inputs.map((input) => input.tensor);
  const sizes = tensors.map((tensor) => tensor.shape[at] ?? 0);
  return derive(c, { inputs, tensor: tf.concat(tensors, at), isStacked }, (gradient) =>
    sizes.map((size, i) => () => cut(c, gradient, { axis: at, from: sizeSum(sizes, i), size })),
  );
}

export function stack(c: Computation, values: readonly Value[], axis: number): Value {
  const widened = values.map((value) => {
    const shape = shapeOf(value);
    return reshape(c, value, [...shape.slice(0, axis), 1, ...shape.slice(axis)]);
  });
  return concatenate(c, widened, axis);
}

/** Parts along an axis, of the given sizes. */
export function split(
  c: Computation,
  input: Value,
  { axis, sizes }: { readonly axis: number; readonly sizes: readonly number[] },
): Value[] {
  const shape = shapeOf(input);
  return sizes.map((size, i) =>
    slice(c, input, {
      begin: shape.map((_, at) => (at === axis ? sizeSum(sizes, i) : 0)),
      size: shape.map((length, at) => (at === axis ? size : length)),
    }),
  );
}

export interface Box {
  readonly begin: readonly number[];
  readonly size: readonly number[];
}

/** A box cut out. */
export function slice(c: Computation, input: Value, { begin, size }: Box): Value {
  const { tf } = c;
  const x = input.tensor;
  const from = input.isStacked ? [0, ...begin] : [...begin];
  const lengths = tensorShape(input, size);
  return derive(c, { inputs: [input], tensor: tf.slice(x, from, lengths), isStacked: input.isStacked }, (gradient) => [
    () =>
      tf.pad(
        gradient,
        x.shape.map((length, axis): [number, number] => {
          const before = from[axis] ?? 0;
          return [before, length - before - (lengths[axis] ?? 0)];
        }),
      ),
  ]);
}

export function pad(c: Computation, input: Value, paddings: readonly (readonly [number, number])[], value: number): Value {
  const { tf } = c;
  const x = input.tensor;
  const all = (input.isStacked ? [[0, 0], ...paddings] : paddings).map(([before = 0, after = 0]): [number, number] => [before, after]);
  if (all.every(([before, after]) => before === 0 && after === 0)) return input;
  const begin = all.map(([before]) => before);
  return derive(c, { inputs: [input], tensor: tf.pad(x, all, value), isStacked: input.isStacked }, (gradient) => [
    () => tf.slice(gradient, begin, x.shape),
  ]);
}

/** Repeats the whole along each axis. */
export function tile(c: Computation, input: Value, repeats: readonly number[]): Value {
  const { tf } = c;
  const times = input.isStacked ? [1, ...repeats] : [...repeats];
  const x = input.tensor;
  return derive(c, { inputs: [input], tensor: tf.tile(x, times), isStacked: input.isStacked }, (gradient) => [
    () => {
      // One axis after the other: [.., n·length, ..] → [before, n, length·after], summed over n.
      let sum: Tensor = gradient;
      for (const [axis, n] of times.entries()) {
        if (n === 1) continue;
        const shape = sum.shape.map((length, at) => (at === axis ? length / n : length));
        const rows = tf.reshape(sum, [sizeOf(shape.slice(0, axis)), n, sizeOf(shape.slice(axis))]);
        sum = tf.reshape(tf.sum(rows, 1), shape);
      }
      return sum;
    },
  ]);
}

export function reverse(c: Computation, input: Value, named: readonly number[]): Value {
  const { tf } = c;
  const axes = tensorAxes(input, named);
  return derive(c, { inputs: [input], tensor: tf.reverse(input.tensor, axes), isStacked: input.isStacked }, (gradient) => [
    () => tf.reverse(gradient, axes),
  ]);
}

function cut({ tf }: Computation, x: Tensor, { axis, from, size }: { axis: number; from: number; size: number }): Tensor {
  const begin = x.shape.map((_, at) => (at === axis ? from : 0));
  const lengths = x.shape.map((length, at) => (at === axis ? size : length));
  return tf.slice(x, begin, lengths);
}

function sizeSum(sizes: readonly number[], count: number): number {
  return sizes.slice(0, count).reduce((sum, size) => sum + size, 0);
}
