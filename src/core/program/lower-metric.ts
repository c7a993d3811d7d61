import { knownValue } from "../model/fact.ts";
import type { Target } from "./output-targets.ts";
import type { Metric, ProgramInput } from "./program.ts";

const distances = /^(mean_|half the sum of squares|huber|log_cosh|poisson|cosine_similarity)/;
const absolute = new Set(["mae", "MAE", "mean_absolute_error", "MeanAbsoluteError"]);

const squared = new Set(["mse", "MSE", "mean_squared_error", "MeanSquaredError", "RootMeanSquaredError"]);

/** What an output is compared with, and how many numbers it gives an example; null where that is not known. */
interface Measured {
  readonly labels: ProgramInput | undefined;
  readonly width: number | null;
}

/** What is measured of an output: accuracy of a classifier, the error of a regression. */
export function lowerMetric({ loss, metrics }: Pick<Target, "loss" | "metrics">, { labels, width }: Measured): Metric {
  const value = knownValue(loss);
  const accuracy: Metric = { kind: "accuracy", labels: labels?.dtype === "int32" ? "integer" : "oneHot" };
  if (value?.kind !== "other") return accuracy;
  // A loss of the program's own does not tell; Keras takes one number for the probability of one of two classes.
  const asked = value.isOwn ? (metrics[0] ?? "") : "";
  if (absolute.has(asked)) return { kind: "meanAbsoluteError" };
  if (squared.has(asked)) return { kind: "meanSquaredError" };
  if (width === 1 && /^(acc|accuracy|binary_accuracy|BinaryAccuracy)$/.test(asked)) return { kind: "binaryAccuracy", threshold: 0.5 };
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
