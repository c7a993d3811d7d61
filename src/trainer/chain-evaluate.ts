import { type Batch, uploadBatch } from "./batch.ts";
import type { Network } from "./chain-network.ts";
import type { Examples } from "./data-sets/prepare-examples.ts";
import type { Engine } from "./engine.ts";
import type { LossFunction } from "./loss.ts";

/** Examples that are evaluated at once. */
const chunk = 1000;

export interface Evaluation {
  /** Fraction of the examples whose largest output is the label. */
  readonly accuracy: number;
  readonly loss: number;
}

/** Accuracy and loss over all examples, in the evaluation phase; null when `pause` (called between chunks) says to stop. */
export async function evaluate(
  engine: Engine,
  model: { readonly network: Network; readonly loss: LossFunction },
  examples: Examples,
  pause: () => Promise<boolean>,
): Promise<Evaluation | null> {
  const { tf } = engine;
  const { network, loss } = model;
  let correct = 0;
  let total = 0;
  for (let from = 0; from < examples.count; from += chunk) {
    if (await pause()) return null;
    const batch: Batch = { from, to: Math.min(examples.count, from + chunk), order: null };
    tf.tidy(() => {
      const { inputs, labels } = uploadBatch(engine, examples, batch);
      const output = network.forward(inputs, "evaluation");
      const hits = tf.sum(tf.cast(tf.equal(tf.argMax(output, -1), tf.argMax(labels, -1)), "int32"));
      correct += hits.dataSync()[0] ?? 0;
      const value = loss.compute(engine, output, labels).value.dataSync()[0] ?? Number.NaN;
      total += loss.isMean ? value * (batch.to - batch.from) : value;
    });
  }
  return { accuracy: correct / examples.count, loss: loss.isMean ? total / examples.count : total };
}
