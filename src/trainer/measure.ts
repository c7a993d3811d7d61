import type { Metric } from "../core/index.ts";
import type { Tensor, Tf } from "./engine.ts";
import { align } from "./operations/broadcast.ts";
import { shapeOf, type Value } from "./value.ts";

/** What a metric adds up over a batch and over how many numbers, for each trial. Called inside a `tf.tidy`. */
export interface Measured {
  readonly sums: readonly number[];
  readonly count: number;
}

export function measure(
  tf: Tf,
  metric: Metric,
  { prediction, labels, trials }: { readonly prediction: Value; readonly labels: Value; readonly trials: number },
): Measured {
  const { each, isStacked } = perOutput(tf, metric, prediction, labels);
  const axes = each.shape.map((_, axis) => axis).slice(isStacked ? 1 : 0);
  const sums = [...(axes.length > 0 ? tf.sum(each, axes) : each).dataSync<"float32">()];
  const count = each.size / (isStacked ? trials : 1);
  return { sums: isStacked ? sums : Array.from({ length: trials }, () => sums[0] ?? Number.NaN), count };
}

function perOutput(tf: Tf, metric: Metric, prediction: Value, labels: Value): { readonly each: Tensor; readonly isStacked: boolean } {
  const isStacked = prediction.isStacked || labels.isStacked;
  const is = (condition: Tensor): Tensor => tf.cast(condition, "float32");
  if (metric.kind === "accuracy") {
    const chosen: Value = { ...prediction, tensor: tf.argMax(prediction.tensor, -1) };
    if (metric.labels === "oneHot") {
      const [a, b] = align(tf, [chosen, { ...labels, tensor: tf.argMax(labels.tensor, -1) }]) as [Tensor, Tensor];
      return { each: is(tf.equal(a, b)), isStacked };
    }
    // Labels [batch, 1] belong to predictions [batch].
    const shape = labels.isStacked ? chosen.tensor.shape : shapeOf(chosen);
    const classes: Value = { ...labels, tensor: tf.reshape(tf.cast(labels.tensor, "int32"), [...shape]) };
    const [a, b] = align(tf, [chosen, classes]) as [Tensor, Tensor];
    return { each: is(tf.equal(a, b)), isStacked };
  }
  const [x, y] = align(tf, [prediction, labels]) as [Tensor, Tensor];
  switch (metric.kind) {
    case "binaryAccuracy":
      return { each: is(tf.equal(is(tf.greater(x, metric.threshold)), is(tf.greater(y, 0.5)))), isStacked };
    case "meanAbsoluteError":
      return { each: tf.abs(tf.sub(x, y)), isStacked };
    case "meanSquaredError":
      return { each: tf.squaredDifference(x, y), isStacked };
  }
}
