import type { Tensor, Tf } from "../engine.ts";
import type { Value } from "../value.ts";

/** Each trial's part of stacked tensors; shared ones are every trial's. For operations that have no batch axis to spare. */
export function eachTrial(
  tf: Tf,
  values: readonly Pick<Value, "tensor" | "isStacked">[],
  compute: (...tensors: Tensor[]) => Tensor,
): Tensor {
  const trials = values.find((value) => value.isStacked)?.tensor.shape[0];
  if (trials === undefined) return compute(...values.map((value) => value.tensor));
  const parts = values.map(({ tensor, isStacked }) => (isStacked ? tf.unstack(tensor) : null));
  return tf.stack(Array.from({ length: trials }, (_, trial) => compute(...values.map(({ tensor }, i) => parts[i]?.[trial] ?? tensor))));
}

/** An operation that works example by example: trials are so many more examples. `shape`: of the result, without batch. */
export function asExamples(tf: Tf, tensor: Tensor, isStacked: boolean, compute: (examples: Tensor) => Tensor): Tensor {
  if (!isStacked) return compute(tensor);
  const [trials = 1, batch = 1, ...rest] = tensor.shape;
  const result = compute(tf.reshape(tensor, [trials * batch, ...rest]));
  return tf.reshape(result, [trials, batch, ...result.shape.slice(1)]);
}
