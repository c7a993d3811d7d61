import { describe, expect, test } from "vitest";
import { clippedCrossEntropy, initialCrossEntropy } from "../../src/core/forecast/initial-cross-entropy.ts";

/** Standard normal numbers that are the same in every run (Box and Muller on a linear congruential generator). */
function normals(): () => number {
  let state = 12345;
  const uniform = () => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** The mean loss of `count` examples with random logits and the label 0, and its standard error. */
function simulate(classes: number, stddev: number, bound: number): { readonly mean: number; readonly error: number } {
  const normal = normals();
  const count = Math.max(8_000, 100_000 / classes);
  let [sum, squares] = [0, 0];
  for (let i = 0; i < count; i++) {
    const logits = Array.from({ length: classes }, () => stddev * normal());
    const largest = Math.max(...logits);
    const loss = Math.min(bound, largest + Math.log(logits.reduce((total, z) => total + Math.exp(z - largest), 0)) - (logits[0] ?? 0));
    sum += loss;
    squares += loss ** 2;
  }
  const mean = sum / count;
  return { mean, error: Math.sqrt((squares / count - mean ** 2) / count) };
}

const cases = [2, 10, 100].flatMap((classes) => [0.3, 1, 3, 10, 30, 1000].map((stddev) => [classes, stddev] as const));

describe("the expected cross-entropy of random logits", () => {
  test("is ln(classes) where all logits are equal", () => {
    expect(initialCrossEntropy(10, 0)).toBeCloseTo(Math.log(10), 12);
    expect(initialCrossEntropy(10, 0.01)).toBeCloseTo(Math.log(10) + 0.00005 * 0.9, 4);
  });

  test.each(cases)("agrees with drawing %i logits of stddev %d", (classes, stddev) => {
    const { mean, error } = simulate(classes, stddev, Number.POSITIVE_INFINITY);
    expect(Math.abs(initialCrossEntropy(classes, stddev) - mean)).toBeLessThan(4 * error + 0.005 * mean);
  });

  test.each(cases)("agrees with drawing %i logits of stddev %d and Keras's clip", (classes, stddev) => {
    const { mean, error } = simulate(classes, stddev, -Math.log(1e-7));
    expect(Math.abs(clippedCrossEntropy(classes, stddev, 1e-7) - mean)).toBeLessThan(4 * error + 0.02 * mean);
  });
});
