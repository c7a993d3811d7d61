import type { Examples } from "./data-sets/prepare-examples.ts";
import type { Engine, Matrix } from "./engine.ts";

/** Examples `[from, to)` of an order; null for the order of the data. */
export interface Batch {
  readonly from: number;
  readonly to: number;
  readonly order: Uint32Array | null;
}

/** A batch's inputs and one-hot labels on the engine. Called inside a `tf.tidy`. */
export function uploadBatch({ tf }: Engine, examples: Examples, batch: Batch): { readonly inputs: Matrix; readonly labels: Matrix } {
  const size = batch.to - batch.from;
  return {
    inputs: tf.tensor2d(rows(examples.inputs, examples.width, batch), [size, examples.width]),
    labels: tf.tensor2d(rows(examples.labels, examples.classes, batch), [size, examples.classes]),
  };
}

/** The batch's rows, without copying where they lie together. */
function rows(values: Float32Array, width: number, { from, to, order }: Batch): Float32Array {
  if (!order) return values.subarray(from * width, to * width);
  const result = new Float32Array((to - from) * width);
  for (let i = from; i < to; i++) {
    const row = order[i] ?? 0;
    result.set(values.subarray(row * width, (row + 1) * width), (i - from) * width);
  }
  return result;
}
