import type { Generation } from "../api/generation.ts";
import type { OptimizerSpec } from "./optimizer-spec.ts";
import type { Program } from "./program.ts";

/** Where Keras's own optimizers do otherwise than their formula says, and a trainer does not: each a clause for people. */
export function optimizerDeviations(
  generation: Generation,
  { nodes, parameters, optimizer }: Pick<Program, "nodes" | "parameters" | "optimizer">,
): readonly string[] {
  const deviations: string[] = [];
  const embeds = nodes.some((node) => node.kind === "embedding" && parameters[node.table]?.trainable === true);
  // An embedding's gradient stays a list of rows on TensorFlow, one for each time that a batch names a row; all versions but Keras 2.2
  // clip these (tensorflow/python/ops/clip_ops.py), Keras 3 also squares them (keras/src/backend/tensorflow/sparse.py,
  // `elementwise_unary`), one by one, and adds them up after it.
  if (generation === "keras3" && embeds && (optimizer.clipping !== null || countsOccurrences(optimizer)))
    deviations.push(
      "Keras 3 squares an embedding row's gradient once for each time that a batch names the row; here they are added up before",
    );
  if ((generation === "tf1" || generation === "tf2") && embeds && optimizer.clipping !== null)
    deviations.push(
      "TensorFlow clips an embedding row's gradients before it adds up those of all times that a batch names the row; here they are added up before",
    );
  // The counter that should keep it from that is a Python number inside of a `tf.cond` (tf_keras/src/optimizers/nadam.py).
  if (generation === "tf2" && optimizer.kind === "nadam" && parameters.filter(({ trainable }) => trainable).length > 1)
    deviations.push("tf.keras's Nadam, from 2.11 on, multiplies up its momenta once for each variable; here once for each step");
  // Nothing keeps its updates behind the gradients (keras/optimizers.py, `get_updates`), as TensorFlow's own optimizers do by their
  // gates. Which weights a gradient then sees is TensorFlow's choice: dense and recurrent programs end alike, convolutions do not.
  if (generation === "keras2" && nodes.some(({ kind }) => kind === "convolution"))
    deviations.push(
      "Keras 2.2 changes weights while it still computes gradients with them, which costs convolutions accuracy (with RMSprop up to 8 points were measured); here all gradients come first",
    );
  return deviations;
}

/** Whether the formula holds more of a gradient than a weighted sum, for which the order does not matter. */
function countsOccurrences({ kind }: OptimizerSpec): boolean {
  return kind !== "sgd" && kind !== "lion";
}
