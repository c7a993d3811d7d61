import type { Experiment } from "../model/experiment.ts";
import { knownValue } from "../model/fact.ts";
import { lowerMetric } from "../program/lower-metric.ts";
import { measuredTarget, targetsOf } from "../program/output-targets.ts";
import type { Measure } from "./report.ts";
import type { ParityRequest } from "./request.ts";
import type { TrialResult } from "./trial.ts";

/** Accuracies within this many points count as the same. */
const accuracyMargin = 1;
/** Losses count as the same within this share of the better variant's. */
const lossMargin = 0.05;

/**
 * What trials are measured by: accuracy, or where both variants predict numbers their loss on the test split. Two
 * different losses cannot be compared; the mean squared error of both can. `better` is the better variant's loss as far
 * as it is known: the margin of a loss is a share of it.
 */
export function measureOf({ a, b, testSize }: Pick<ParityRequest, "a" | "b" | "testSize">, better: number | null = null): Measure {
  const [first, second] = [distanceOf(a.experiment), distanceOf(b.experiment)];
  if (first === null || second === null)
    return { kind: "accuracy", name: "test accuracy", unit: "points", margin: accuracyMargin, resolution: 100 / Math.max(1, testSize) };
  const isSame = first === second;
  return {
    kind: isSame ? "loss" : "squaredError",
    name: isSame ? `test loss (${first.replaceAll("_", " ")})` : "mean squared error on the test split",
    unit: isSame ? first.replaceAll("_", " ") : "mean squared error",
    margin: better === null ? 0 : lossMargin * Math.abs(better),
    resolution: 0,
  };
}

/** The loss of a model that predicts numbers, by Keras's name; null for a classifier. */
function distanceOf({ training }: Experiment): string | null {
  const targets = training ? targetsOf(training) : [];
  const target = targets[measuredTarget(targets)];
  const loss = target && knownValue(target.loss);
  if (!target || loss?.kind !== "other") return null;
  const { kind } = lowerMetric(target, { labels: undefined, width: null });
  return kind === "meanAbsoluteError" || kind === "meanSquaredError" ? loss.name : null;
}

/** Stands for a loss that overflowed before training began: the largest float32. */
const overflow = 3.4e38;

/**
 * What a finished trial reached, the larger the better: accuracy in percent, or the loss with its sign turned. Training
 * that diverged counts with the accuracy that it reached, and with the largest finite loss that it passed through.
 */
export function scoreOf(kind: Measure["kind"], { epochs, initialLoss }: TrialResult): number {
  const last = epochs.at(-1);
  if (kind === "accuracy") {
    const accuracy = last?.accuracy ?? Number.NaN;
    return Number.isNaN(accuracy) ? 0 : 100 * accuracy;
  }
  const losses = epochs.map((epoch) => (kind === "loss" ? epoch.loss : (epoch.squaredError ?? Number.NaN)));
  const reached = losses.at(-1) ?? Number.NaN;
  if (Number.isFinite(reached)) return -reached;
  const finite = [...(kind === "loss" ? [initialLoss] : []), ...losses].filter(Number.isFinite);
  return -(finite.length > 0 ? Math.max(...finite) : overflow);
}
