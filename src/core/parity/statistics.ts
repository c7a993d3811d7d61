import { mean, sampleStandardDeviation } from "simple-statistics";
import type { Interval } from "./report.ts";

/** Two-sided 97.5 % quantiles of Student's t by degrees of freedom (NIST/SEMATECH e-Handbook, table 1.3.6.7.2). */
const studentT = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11, 2.101, 2.093, 2.086,
];
/** One-sided 95 %, for equivalence tests. */
const studentTOneSided = [
  6.314, 2.92, 2.353, 2.132, 2.015, 1.943, 1.895, 1.86, 1.833, 1.812, 1.796, 1.782, 1.771, 1.761, 1.753, 1.746, 1.74, 1.734, 1.729, 1.725,
];

/** Mean of the values; NaN for none. */
export function average(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : mean([...values]);
}

/** 95 % confidence interval of the mean (Student's t); null for fewer than two values. */
export function confidenceInterval(values: readonly number[]): Interval | null {
  return interval(values, studentT, 1.96);
}

/**
 * Whether the mean lies within ±`margin` (two one-sided tests at 5 %, Schuirmann 1987): the 90 % interval is inside.
 */
export function isEquivalentToZero(values: readonly number[], margin: number): boolean {
  const inner = interval(values, studentTOneSided, 1.645);
  return inner !== null && inner[0] > -margin && inner[1] < margin;
}

function interval(values: readonly number[], quantiles: readonly number[], beyond: number): Interval | null {
  if (values.length < 2 || !values.every(Number.isFinite)) return null;
  const half = ((quantiles[values.length - 2] ?? beyond) * sampleStandardDeviation([...values])) / Math.sqrt(values.length);
  return [average(values) - half, average(values) + half];
}

/** All subsets of `items`, the empty one first. */
export function subsetsOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.reduce<readonly (readonly T[])[]>((subsets, item) => [...subsets, ...subsets.map((subset) => [...subset, item])], [[]]);
}

/**
 * Shapley values (Shapley 1953) of `players` for the worth function `worth`: each player's mean contribution over all
 * orders in which they could join. They add up to worth(all) − worth(none).
 */
export function shapleyValues(players: readonly string[], worth: (coalition: readonly string[]) => number): ReadonlyMap<string, number> {
  const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
  const count = players.length;
  return new Map(
    players.map((player) => {
      const others = players.filter((other) => other !== player);
      const value = subsetsOf(others).reduce((sum, coalition) => {
        const weight = (factorial(coalition.length) * factorial(count - coalition.length - 1)) / factorial(count);
        return sum + weight * (worth([...coalition, player]) - worth(coalition));
      }, 0);
      return [player, value];
    }),
  );
}
