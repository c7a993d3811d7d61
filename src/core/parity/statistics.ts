import { mean, sampleStandardDeviation } from "simple-statistics";
import type { Interval } from "./report.ts";

/*
 * What the intervals speak about: each repeat draws its own initial values, dropout masks and orders, and all trials of
 * one repeat share them, so that every quantity here is first computed within a repeat and then averaged over repeats.
 * Repeats are independent; Student's t over them is exact for normal noise however few they are, only wide.
 * The training and test examples are the same in all repeats: the intervals do not cover other examples. With a single
 * repeat the binomial noise of the test examples is the only measure of chance.
 */

/** Two-sided 97.5 % quantiles of Student's t by degrees of freedom (NIST/SEMATECH e-Handbook, table 1.3.6.7.2). */
const studentT = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228];
/** One-sided 95 %, for equivalence tests. */
const studentTOneSided = [6.314, 2.92, 2.353, 2.132, 2.015, 1.943, 1.895, 1.86, 1.833, 1.812];

/** Student's t by the table, beyond it by Fisher's expansion from the normal quantile (error below 0.001). */
function quantile(table: readonly number[], z: number, degrees: number): number {
  const expansion = z + (z ** 3 + z) / (4 * degrees) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2);
  return table[degrees - 1] ?? expansion;
}

/** Mean of the values; NaN for none. */
export function average(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : mean([...values]);
}

/** 95 % confidence interval of the mean (Student's t); null for fewer than two values. */
export function confidenceInterval(values: readonly number[]): Interval | null {
  return interval(values, quantile(studentT, 1.95996, values.length - 1));
}

/**
 * The 90 % interval of the mean, null for fewer than two values. Two one-sided tests at 5 % find the mean equivalent to
 * zero within a margin where this interval lies inside of it (Schuirmann 1987).
 */
export function equivalenceInterval(values: readonly number[]): Interval | null {
  return interval(values, quantile(studentTOneSided, 1.64485, values.length - 1));
}

function interval(values: readonly number[], factor: number): Interval | null {
  if (values.length < 2 || !values.every(Number.isFinite)) return null;
  const half = (factor * sampleStandardDeviation([...values])) / Math.sqrt(values.length);
  return [average(values) - half, average(values) + half];
}

export function excludesZero(interval: Interval | null): boolean {
  return interval !== null && (interval[0] > 0 || interval[1] < 0);
}

/**
 * Standard deviation, in points, of the difference of two accuracies (in percent) that `count` test examples measure.
 * It takes the two for independent; on the same examples the noise is smaller, so this is on the safe side.
 */
export function testNoise(accuracies: readonly [number, number], count: number): number {
  const variances = accuracies.map((percent) => ((percent / 100) * (1 - percent / 100)) / Math.max(1, count));
  return 100 * Math.sqrt(variances.reduce((sum, variance) => sum + variance, 0));
}
