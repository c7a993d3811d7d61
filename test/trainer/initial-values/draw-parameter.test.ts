import { expect, it } from "vitest";
import { glorotUniform, type Initializer, initialMean, initialVariance } from "../../../src/core/index.ts";
import { drawParameter } from "../../../src/trainer/initial-values/draw-parameter.ts";
import { permutation, randomStream } from "../../../src/trainer/random-stream.ts";

const shape = [300, 200];

it.each<Initializer>([
  { kind: "normal", mean: 0.5, stddev: 2 },
  { kind: "truncatedNormal", mean: 0, stddev: 1 },
  { kind: "uniform", low: -1, high: 3 },
  glorotUniform,
  { kind: "varianceScaling", scale: 2, mode: "fanIn", distribution: "truncatedNormal", corrected: true },
  { kind: "varianceScaling", scale: 1, mode: "fanOut", distribution: "normal", corrected: true },
  { kind: "varianceScaling", scale: 1, mode: "fanIn", distribution: "truncatedNormal", corrected: false },
])("draws %o with its mean and variance", (initializer) => {
  const values = drawParameter(initializer, shape, randomStream(1, "kernel/output"));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const expected = initialVariance(initializer, shape);
  // 60,000 draws: five standard errors.
  expect(Math.abs(mean - initialMean(initializer))).toBeLessThan(5 * Math.sqrt(expected / values.length));
  expect(Math.abs(variance / expected - 1)).toBeLessThan(5 * Math.sqrt(2 / values.length));
});

it("gives a role the same numbers whatever else is drawn, and every role and seed its own", () => {
  const draw = (seed: number, role: string) => [...drawParameter(glorotUniform, [4, 4], randomStream(seed, role))];
  expect(draw(1, "kernel/output")).toEqual(draw(1, "kernel/output"));
  expect(draw(1, "kernel/output")).not.toEqual(draw(1, "kernel/hidden-1"));
  expect(draw(1, "kernel/output")).not.toEqual(draw(2, "kernel/output"));
});

it("puts every number into a permutation once", () => {
  const order = permutation(randomStream(3, "order"), 1000);
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 1000 }, (_, i) => i));
});
