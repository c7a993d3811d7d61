import { describe, expect, it } from "vitest";
import { coalitionsOf, designGame, shapleyInteraction, shapleyValues } from "../../src/core/parity/shapley.ts";
import { confidenceInterval, studentQuantile, testNoise, valuesNeeded } from "../../src/core/parity/statistics.ts";
import { noise } from "./simulate-run.ts";

describe("intervals", () => {
  it("are Student's t", () => {
    // R: t.test(c(1, 2, 4))$conf.int
    const interval = confidenceInterval([1, 2, 4]);
    expect(interval?.[0]).toBeCloseTo(-1.461, 2);
    expect(interval?.[1]).toBeCloseTo(6.128, 2);
    expect(confidenceInterval([1])).toBeNull();
    expect(confidenceInterval([1, Number.NaN])).toBeNull();
  });

  it("use quantiles as R has them", () => {
    // R: qt((1 + level) / 2, degrees)
    const quantiles = [
      [0.95, 1, 12.7062],
      [0.95, 2, 4.30265],
      [0.95, 11, 2.20099],
      [0.95, 30, 2.04227],
      [0.9, 3, 2.35336],
      [0.98, 2, 6.96456],
      [0.99, 5, 4.03214],
    ] as const;
    for (const [level, degrees, value] of quantiles) expect(studentQuantile(level, degrees)).toBeCloseTo(value, 4);
  });

  it("are never narrower than what can be seen", () => {
    expect(confidenceInterval([40, 40, 40], { resolution: 0.02 })).toEqual([39.98, 40.02]);
    expect(confidenceInterval([1, 2, 4], { resolution: 0.02 })).toEqual(confidenceInterval([1, 2, 4]));
  });

  it("tell how many values would make them narrow enough", () => {
    const values = [8, 10, 12];
    // A deviation of 2: Student's t for 5 degrees of freedom is 2.571, 2.571 · 2 / √6 = 2.1.
    expect(valuesNeeded(values, 2.1, { level: 0.95, most: 10 })).toBe(6);
    expect(valuesNeeded(values, 100, { level: 0.95, most: 10 })).toBe(3);
    expect(valuesNeeded(values, 0.1, { level: 0.95, most: 10 })).toBe(Number.POSITIVE_INFINITY);
    expect(valuesNeeded([1], 1, { level: 0.95, most: 10 })).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([2, 3, 5, 15])("cover the mean of %i normal values in 95 % of 2000 samples", (count) => {
    let [covered, equivalent] = [0, 0];
    for (let sample = 0; sample < 2000; sample++) {
      const values = Array.from({ length: count }, (_, i) => noise("sample", sample, i));
      const [wide, narrow] = [confidenceInterval(values), confidenceInterval(values, { level: 0.9 })];
      if (wide && wide[0] < 0 && wide[1] > 0) covered++;
      if (narrow && narrow[0] < 0 && narrow[1] > 0) equivalent++;
    }
    expect(covered / 2000).toBeGreaterThan(0.935);
    expect(covered / 2000).toBeLessThan(0.965);
    expect(equivalent / 2000).toBeGreaterThan(0.88);
    expect(equivalent / 2000).toBeLessThan(0.92);
  });

  it("take the noise of test examples for binomial", () => {
    expect(testNoise([90, 90], 5000)).toBeCloseTo(0.6);
    expect(testNoise([100, 100], 5000)).toBe(0);
  });
});

describe("Shapley values", () => {
  const glove = (members: readonly number[]) => (members.includes(0) && (members.includes(1) || members.includes(2)) ? 1 : 0);

  it("are those of the glove game", () => {
    const [left, ...right] = shapleyValues(designGame(3, 1), glove);
    expect(left).toBeCloseTo(2 / 3);
    for (const value of right) expect(value).toBeCloseTo(1 / 6);
  });

  it("come from all coalitions for few players, from few orders for many", () => {
    expect(coalitionsOf(designGame(3, 1))).toEqual([[], [0, 1, 2], [0], [1], [2], [0, 1], [0, 2], [1, 2]]);
    const design = designGame(8, 1);
    expect(coalitionsOf(design).length).toBeLessThanOrEqual(2 + 4 * 7);
    expect(design).toEqual(designGame(8, 1));
    expect(design).not.toEqual(designGame(8, 2));
  });

  it("add up, also from sampled orders, and are unbiased there", () => {
    const game = (members: readonly number[]) => members.reduce((sum, player) => sum + player, 0) ** 2;
    const mean = Array(7).fill(0);
    for (let seed = 0; seed < 400; seed++) {
      const values = shapleyValues(designGame(7, seed), game);
      expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(441);
      values.forEach((value, player) => {
        mean[player] += value / 400;
      });
    }
    // For the square of a sum each player's value is its own weight times the whole sum.
    mean.forEach((value, player) => {
      expect(Math.abs(value - 21 * player)).toBeLessThan(3);
    });
  });

  it("have interactions that are zero for additive games and the product's weight for two", () => {
    const additive = (members: readonly number[]) => members.length;
    expect(shapleyInteraction(4, [0, 3], additive)).toBeCloseTo(0);
    const both = (members: readonly number[]) => (members.includes(0) && members.includes(2) ? 10 : 0);
    expect(shapleyInteraction(4, [0, 2], both)).toBeCloseTo(10);
    expect(shapleyInteraction(4, [1, 3], both)).toBeCloseTo(0);
  });
});
