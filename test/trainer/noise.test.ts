import { beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/trainer/engine.ts";
import { createNoise, type Distribution } from "../../src/trainer/noise.ts";
import { tidy } from "../../src/trainer/tidy.ts";
import { load } from "./check-program.ts";

describe("noise", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await load("cpu");
  });

  const drawn = (distribution: Distribution, epoch = 1): readonly number[] => {
    const noise = createNoise(engine.kernels, [5]);
    noise.beginEpoch(epoch);
    return tidy(engine.tf, () => [...noise.numbers("sample-1", [20_000], distribution).tensor.dataSync()]);
  };
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = (values: readonly number[]) => mean(values.map((value) => value ** 2)) - mean(values) ** 2;

  // Of the normal distribution cut off at ±2 the variance is 1 − 4φ(2) / (Φ(2) − Φ(−2)).
  it.each([
    ["normal", 0, 1],
    ["truncatedNormal", 0, 0.7737],
    ["uniform", 0.5, 1 / 12],
  ] as const)("is distributed as %s says", (distribution, expected, spread) => {
    const values = drawn(distribution);
    expect(mean(values)).toBeCloseTo(expected, 1);
    expect(variance(values) / spread).toBeCloseTo(1, 1);
    if (distribution === "truncatedNormal") expect(Math.max(...values.map(Math.abs))).toBeLessThanOrEqual(2);
    if (distribution === "uniform") expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
  });

  it("is the same in an epoch that is done again, and another in the next one", () => {
    expect(drawn("normal", 2)).toEqual(drawn("normal", 2));
    expect(drawn("normal", 2)).not.toEqual(drawn("normal", 3));
  });
});
