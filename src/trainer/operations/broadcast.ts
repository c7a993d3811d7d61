import type { Tensor, Tf } from "../engine.ts";
import { shapeOf, type Value } from "../value.ts";

/**
 * Tensors that the engine's own broadcasting lines up as NumPy would line up the values without their trial axes: a stacked
 * value of fewer dimensions gets ones behind the trial axis.
 */
export function align(tf: Tf, values: readonly Value[]): Tensor[] {
  if (!values.some((value) => value.isStacked)) return values.map((value) => value.tensor);
  const rank = Math.max(...values.map((value) => shapeOf(value).length));
  return values.map(({ tensor, isStacked }) => {
    const missing = rank - (tensor.rank - 1);
    if (!isStacked || missing === 0) return tensor;
    const [trials = 1, ...shape] = tensor.shape;
    return tf.reshape(tensor, [trials, ...Array<number>(missing).fill(1), ...shape]);
  });
}

/** The gradient of a value that was broadcast: summed over what it was repeated along. */
export function sumToShape(tf: Tf, gradient: Tensor, value: Value): Tensor {
  const target = value.tensor.shape;
  if (isSame(gradient.shape, target)) return gradient;
  const lead = value.isStacked ? 1 : 0;
  const inner = shapeOf(value);
  const missing = gradient.rank - lead - inner.length;
  const axes: number[] = [];
  for (let axis = lead; axis < gradient.rank; axis++) {
    const length = inner[axis - lead - missing];
    if (length === undefined || (length === 1 && gradient.shape[axis] !== 1)) axes.push(axis);
  }
  return tf.reshape(axes.length > 0 ? tf.sum(gradient, axes) : gradient, target);
}

export function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((length, i) => length === b[i]);
}
