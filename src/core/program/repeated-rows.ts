import type { Generation } from "../api/generation.ts";
import type { OptimizerSpec } from "./optimizer-spec.ts";
import type { Program } from "./program.ts";

/**
 * What an embedding's training is told with where Keras 3 trains it on TensorFlow: its gradient stays a list of rows there, one
 * for each time that a batch names a row, and its optimizers square (or take the size of, or clip) them one by one
 * (keras/src/backend/tensorflow/sparse.py, `elementwise_unary`). Older Keras and TensorFlow add up a row's gradients first, as
 * the trainer does.
 */
export function repeatedRows(
  generation: Generation,
  { nodes, parameters, optimizer }: Pick<Program, "nodes" | "parameters" | "optimizer">,
): readonly string[] {
  const isTrained = nodes.some((node) => node.kind === "embedding" && parameters[node.table]?.trainable === true);
  return generation === "keras3" && isTrained && (optimizer.clipping !== null || countsOccurrences(optimizer))
    ? ["Keras 3 squares an embedding row's gradient once for each time that a batch names the row; here they are added up before"]
    : [];
}

/** Whether the formula holds more of a gradient than a weighted sum, for which the order does not matter. */
function countsOccurrences({ kind }: OptimizerSpec): boolean {
  return kind !== "sgd" && kind !== "lion";
}
