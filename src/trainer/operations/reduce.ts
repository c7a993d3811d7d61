import type { ProgramNode } from "../../core/index.ts";
import { type Computation, derive } from "../computation.ts";
import type { Tensor, Tf } from "../engine.ts";
import { constantValue, sizeOf, tensorAxes, type Value } from "../value.ts";

export type Reduction = Extract<ProgramNode, { kind: "reduce" }>["operation"];

export interface ReduceOptions {
  readonly operation: Reduction;
  readonly axes: readonly number[];
  readonly keepDims: boolean;
}

/** Reduces over axes (none: nothing is reduced). */
export function reduce(c: Computation, input: Value, { operation, axes: named, keepDims }: ReduceOptions): Value {
  const { tf } = c;
  const x = input.tensor.dtype === "float32" ? input.tensor : tf.cast(input.tensor, "float32");
  const axes = tensorAxes(input, named);
  if (axes.length === 0 && operation !== "logSumExp") return input;
  const count = sizeOf(axes.map((axis) => x.shape[axis] ?? 1));
  const kept = x.shape.map((length, axis) => (axes.includes(axis) ? 1 : length));
  const y = forwards[operation](tf, x, axes, keepDims);
  return derive(c, { inputs: [input], tensor: y, isStacked: input.isStacked }, (gradient) => {
    const wide = () => tf.reshape(gradient, kept);
    const repeat = (tensor: Tensor) => tf.broadcastTo(tensor, x.shape);
    switch (operation) {
      case "sum":
        return [() => repeat(wide())];
      case "mean":
        return [() => repeat(tf.mul(wide(), 1 / count))];
      case "max":
      case "min":
        // Equal extremes share the gradient, as in TensorFlow.
        return [
          () => {
            const isChosen = tf.cast(tf.equal(x, tf.reshape(y, kept)), "float32");
            return tf.mul(isChosen, tf.div(wide(), tf.sum(isChosen, axes, true)));
          },
        ];
      case "product":
        return [() => tf.mul(wide(), productOfOthers(tf, x, axes))];
      case "logSumExp":
        return [() => tf.mul(wide(), tf.exp(tf.sub(x, tf.reshape(y, kept))))];
    }
  });
}

const forwards: Record<Reduction, (tf: Tf, x: Tensor, axes: number[], keepDims: boolean) => Tensor> = {
  sum: (tf, x, axes, keepDims) => tf.sum(x, axes, keepDims),
  mean: (tf, x, axes, keepDims) => tf.mean(x, axes, keepDims),
  max: (tf, x, axes, keepDims) => tf.max(x, axes, keepDims),
  min: (tf, x, axes, keepDims) => tf.min(x, axes, keepDims),
  product: (tf, x, axes, keepDims) => tf.prod(x, axes, keepDims),
  logSumExp: (tf, x, axes, keepDims) => tf.logSumExp(x, axes, keepDims),
};

/** For each value the product of the others that it is multiplied with: right where some are zero. */
function productOfOthers(tf: Tf, x: Tensor, axes: readonly number[]): Tensor {
  const free = x.shape.map((_, axis) => axis).filter((axis) => !axes.includes(axis));
  const order = [...free, ...axes];
  const moved = tf.transpose(x, order);
  const rows = tf.reshape(moved, [sizeOf(free.map((axis) => x.shape[axis] ?? 1)), sizeOf(axes.map((axis) => x.shape[axis] ?? 1))]);
  const others = tf.reshape(tf.mul(tf.cumprod(rows, 1, true, false), tf.cumprod(rows, 1, true, true)), moved.shape);
  return tf.transpose(
    others,
    order.map((_, axis) => order.indexOf(axis)),
  );
}

/** Sums up to each place along an axis. */
export function cumulativeSum(c: Computation, input: Value, axis: number): Value {
  const { tf } = c;
  const [at = 0] = tensorAxes(input, [axis]);
  return derive(c, { inputs: [input], tensor: tf.cumsum(input.tensor, at), isStacked: input.isStacked }, (gradient) => [
    () => tf.cumsum(gradient, at, false, true),
  ]);
}

/** Where along an axis the largest (smallest) value lies; the first of equal ones. */
export function argExtreme({ tf }: Computation, input: Value, { kind, axis }: { kind: "argMax" | "argMin"; axis: number }): Value {
  const [at = 0] = tensorAxes(input, [axis]);
  return constantValue(kind === "argMax" ? tf.argMax(input.tensor, at) : tf.argMin(input.tensor, at), input.isStacked);
}
