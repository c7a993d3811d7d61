import { mean, sampleStandardDeviation } from "simple-statistics";
import type { Interval } from "./report.ts";

/*
 * What the intervals speak about: each repeat draws its own initial values, dropout masks and orders, and all trials of
 * one repeat share them, so that every quantity here is first computed within a repeat and then averaged over repeats.
 * Repeats are independent; Student's t over them is exact for normal noise however few they are, only wide.
 * `npm run bench -- coverage` measures what is left of that for other noise and for plans that look at their data.
 * The training and test examples are the same in all repeats: the intervals do not cover other examples. With a single
 * repeat the binomial noise of the test examples is the only measure of chance.
 */

/** Mean of the values; NaN for none. */
export function average(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : mean([...values]);
}

/**
 * Confidence interval of the mean (Student's t) at a level such as 0.95; null for fewer than two values. `resolution` is
 * the half width that it has at least: repeats that agree to the last test example are not known any better than that.
 */
export function confidenceInterval(values: readonly number[], { level = 0.95, resolution = 0 } = {}): Interval | null {
  if (values.length < 2 || !values.every(Number.isFinite)) return null;
  const half = Math.max(resolution, halfWidth(sampleStandardDeviation([...values]), values.length, level));
  return [average(values) - half, average(values) + half];
}

/**
 * How many values it takes for an interval with this half width or less, when they go on to scatter as `values` do;
 * infinite for more than `most`. Never fewer than there are.
 */
export function valuesNeeded(
  values: readonly number[],
  target: number,
  { level, most }: { readonly level: number; readonly most: number },
) {
  if (values.length < 2 || target <= 0) return Number.POSITIVE_INFINITY;
  const deviation = sampleStandardDeviation([...values]);
  for (let count = values.length; count <= most; count++) if (halfWidth(deviation, count, level) <= target) return count;
  return Number.POSITIVE_INFINITY;
}

function halfWidth(deviation: number, count: number, level: number): number {
  return (studentQuantile(level, count - 1) * deviation) / Math.sqrt(count);
}

export function excludesZero(interval: Interval | null): boolean {
  return interval !== null && (interval[0] > 0 || interval[1] < 0);
}

const quantiles = new Map<string, number>();

/** The t that |T| stays below with probability `level`, for T of Student's distribution: 4.303 for 0.95 and 2 degrees of freedom. */
export function studentQuantile(level: number, degrees: number): number {
  const key = `${level}/${degrees}`;
  const known = quantiles.get(key);
  if (known !== undefined) return known;
  // Bisection over the angle: t = √ν · tan θ runs through all of [0, ∞) while θ runs through [0, π/2).
  let [low, high] = [0, Math.PI / 2];
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (studentProbability(middle, degrees) < level) low = middle;
    else high = middle;
  }
  const quantile = Math.sqrt(degrees) * Math.tan((low + high) / 2);
  quantiles.set(key, quantile);
  return quantile;
}

/** P(|T| < √ν · tan θ) for a whole number ν of degrees of freedom (Abramowitz & Stegun, 26.7.3 and 26.7.4). */
function studentProbability(angle: number, degrees: number): number {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const isOdd = degrees % 2 === 1;
  let term = isOdd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let k = isOdd ? 3 : 2; k < degrees; k += 2) {
    term *= ((k - 1) / k) * cosine ** 2;
    sum += term;
  }
  return isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}

/**
 * Standard deviation, in points, of the difference of two accuracies (in percent) that `count` test examples measure.
 * It takes the two for independent; on the same examples the noise is smaller, so this is on the safe side.
 */
export function testNoise(accuracies: readonly [number, number], count: number): number {
  const variances = accuracies.map((percent) => ((percent / 100) * (1 - percent / 100)) / Math.max(1, count));
  return 100 * Math.sqrt(variances.reduce((sum, variance) => sum + variance, 0));
}
