import { endpointScores, gapsOf, measureIn, type Results } from "./coalition.ts";
import type { Interval, Measure } from "./report.ts";
import type { ParityRequest } from "./request.ts";
import { average, confidenceInterval, excludesZero, testNoise, valuesNeeded } from "./statistics.ts";

/** A plan looks at its results so often at most, and each time may stop or go on to more repeats. */
export const mostLooks = 3;

/** Error that each look may make, so that all looks together make 5 % at most (Bonferroni). A fixed number of repeats is looked at once. */
function errorOf({ repeats, mostRepeats }: Pick<ParityRequest, "repeats" | "mostRepeats">): number {
  return 0.05 / (mostRepeats > repeats ? mostLooks : 1);
}

/** Level of the intervals that decide something. Those that are reported are 95 % intervals. */
export function decisionLevel(request: ParityRequest): number {
  return 1 - errorOf(request);
}

/** Whether values are told from zero with the certainty that a decision takes. */
export function isProven(request: ParityRequest, values: readonly number[]): boolean {
  return excludesZero(confidenceInterval(values, { level: decisionLevel(request) }));
}

/** Repeats that it takes to tell values from zero, if they go on as they are; infinite for more than `most`. */
export function repeatsToProve(request: ParityRequest, values: readonly number[], most: number): number {
  return valuesNeeded(values, Math.abs(average(values)), { level: decisionLevel(request), most });
}

/**
 * Two one-sided tests (Schuirmann 1987): the mean is equivalent to zero within the margin where this interval lies inside
 * of it. Each test may err as often as one look.
 */
export function equivalenceInterval(request: ParityRequest, values: readonly number[], { resolution }: Measure): Interval | null {
  return confidenceInterval(values, { level: 1 - 2 * errorOf(request), resolution });
}

/**
 * What the variants as written tell: "equivalent" within the margin, "real" (told from zero), "large" (five times the
 * margin: worth attributing although few repeats of a chaotic training cannot tell it from zero), or "undecided".
 */
export type GapStatus = "equivalent" | "real" | "large" | "undecided";

export function gapStatus(request: ParityRequest, results: Results): GapStatus {
  const gaps = gapsOf(request, results);
  const measure = measureIn(request, results);
  const inner = equivalenceInterval(request, gaps, measure);
  if (inner && inner[0] > -measure.margin && inner[1] < measure.margin) return "equivalent";
  const size = Math.abs(average(gaps));
  if (size >= measure.margin && isGapReal(request, results)) return "real";
  return size >= largeGap * measure.margin ? "large" : "undecided";
}

/** In margins. */
const largeGap = 5;

/** Whether the gap is told from zero: by its interval, with a single repeat by the noise of the test examples alone. */
export function isGapReal(request: ParityRequest, results: Results): boolean {
  const gaps = gapsOf(request, results);
  if (gaps.length > 1) return isProven(request, gaps);
  return gaps.length === 1 && Math.abs(average(gaps)) > 2 * singleNoise(request, results);
}

/** Whether the gap is told from zero, or at least large and in the same direction in every repeat. */
export function isGapConsistent(request: ParityRequest, results: Results): boolean {
  const gaps = gapsOf(request, results);
  const smallest = Math.min(...gaps.map((gap) => gap * Math.sign(average(gaps))));
  return isGapReal(request, results) || (gaps.length > 1 && smallest >= largeGap * measureIn(request, results).margin);
}

/** Standard deviation of the difference of two trials that the test examples alone explain; infinite for a loss, of which nothing is known. */
export function singleNoise(request: ParityRequest, results: Results): number {
  if (measureIn(request, results).kind !== "accuracy") return Number.POSITIVE_INFINITY;
  const [a, b] = [average(endpointScores(request, results, "a")), average(endpointScores(request, results, "b"))];
  return testNoise([a, b], request.testSize);
}

/** Repeats that it takes to find the variants different, or equivalent within the margin; infinite for more than `most`. */
export function repeatsToDecide(gaps: readonly number[], margin: number, request: ParityRequest, most: number): number {
  const size = Math.abs(average(gaps));
  if (size >= margin) return repeatsToProve(request, gaps, most);
  return valuesNeeded(gaps, margin - size, { level: 1 - 2 * errorOf(request), most });
}
