import { knownValue } from "../model/fact.ts";
import type { Target } from "./output-targets.ts";
import type { Metric, ProgramInput } from "./program.ts";

const distances = /^(mean_|half the sum of squares|huber|log_cosh|poisson|cosine_similarity)/;
const absolute = new Set(["mae", "MAE", "mean_absolute_error", "MeanAbsoluteError"]);

/** What is measured of an output: accuracy of a classifier, the error of a regression. `labels` are what it is compared with. */
export function lowerMetric({ loss, metrics }: Pick<Target, "loss" | "metrics">, labels: ProgramInput | undefined): Metric {
  const value = knownValue(loss);
  const accuracy: Metric = { kind: "accuracy", labels: labels?.dtype === "int32" ? "integer" : "oneHot" };
  if (value?.kind !== "other") return accuracy;
  // Whoever asks for the accuracy of what a distance trains has classes for labels.
  if (distances.test(value.name) && !metrics.some((name) => /^(acc|accuracy|(Categorical)?Accuracy|categorical_accuracy)$/.test(name))) {
    const isAbsolute = metrics.some((name) => absolute.has(name)) || (metrics.length === 0 && value.name === "mean_absolute_error");
    return { kind: isAbsolute ? "meanAbsoluteError" : "meanSquaredError" };
  }
  if (/^binary_|hinge/.test(value.name)) {
    // Keras's accuracy asks for more than ½ whatever the output is; a graph's own is told by its logits' sign.
    const isByHand = value.from === "logits" && metrics.length === 0;
    return { kind: "binaryAccuracy", threshold: isByHand ? 0 : 0.5 };
  }
  return accuracy;
}
