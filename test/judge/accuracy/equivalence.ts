import { sampleVariance } from "simple-statistics";
import { average, studentQuantile } from "../../../src/core/parity/statistics.ts";

export interface Equivalence {
  /** Mean of the first less mean of the second, in points. */
  readonly difference: number;
  /** 90 % interval of it: within ± 1 point both one-sided tests at 5 % say that they are equivalent. */
  readonly interval: readonly [number, number];
  readonly isProven: boolean;
}

/** Two one-sided tests (Schuirmann 1987) of accuracies, 0 to 1, with Welch's degrees of freedom; `margin` in points. */
export function equivalence(first: readonly number[], second: readonly number[], margin: number): Equivalence {
  const difference = 100 * (average(first) - average(second));
  const parts = [first, second].map((values) => (1e4 * sampleVariance([...values])) / values.length);
  const variance = parts.reduce((sum, part) => sum + part, 0);
  const counts = [first.length, second.length];
  const degrees = variance ** 2 / parts.reduce((sum, part, i) => sum + part ** 2 / ((counts[i] ?? 2) - 1), 0);
  const half = variance === 0 ? 0 : studentQuantile(0.9, Math.max(1, Math.floor(degrees))) * Math.sqrt(variance);
  const interval = [difference - half, difference + half] as const;
  return { difference, interval, isProven: interval[0] > -margin && interval[1] < margin };
}
