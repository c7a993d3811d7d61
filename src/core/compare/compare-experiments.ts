import type { Experiment } from "../model/experiment.ts";
import { inlineModels } from "../model/inline-models.ts";
import { compareData } from "./compare-data.ts";
import { compareEvaluation } from "./compare-evaluation.ts";
import { compareLayers } from "./compare-layers.ts";
import { compareTraining } from "./compare-training.ts";
import type { Comparison, Difference, FullComparison } from "./comparison.ts";
import type { Findings } from "./reading.ts";

const weights: Readonly<Record<Difference["consequence"], number>> = { expected: 0, possible: 1, none: 2 };

/**
 * How two experiments differ in what they compute: what is only spelled differently is no difference, and what is not
 * known on one side is listed as unknown. Differences are sorted by how much may be expected of them; which of two
 * experiments is `a` changes neither their ids nor their order.
 *
 * `consequence` is "none" for what provably cannot change the trained model (how often it is measured), "expected" for
 * what usually changes the result visibly, and "possible" for the rest.
 */
export function compareExperiments(first: Experiment, second: Experiment): Comparison {
  const { differences, unknown } = compareInFull(first, second);
  return { differences, unknown };
}

/** The same with everything that does not differ. */
export function compareInFull(first: Experiment, second: Experiment): FullComparison {
  const [a, b] = [inlineModels(first), inlineModels(second)];
  const findings: Findings = { differences: [], unknown: [], same: [] };
  compareLayers(a, b, findings);
  compareData(a, b, findings);
  compareTraining(a, b, findings);
  compareEvaluation(a, b, findings);
  return {
    differences: findings.differences.sort((x, y) => weights[x.consequence] - weights[y.consequence]),
    unknown: findings.unknown,
    same: findings.same,
  };
}
