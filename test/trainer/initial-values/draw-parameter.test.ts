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

const orthogonal: Initializer = { kind: "orthogonal", gain: 1.5 };

it.each([[[60, 20]], [[20, 60]], [[5, 4, 3, 12]]])("draws orthogonal vectors of the gain's length: %j", (size) => {
  const values = drawParameter(orthogonal, size, randomStream(1, "kernel/output"));
  const columns = size.at(-1) ?? 0;
  const rows = values.length / columns;
  const at = (row: number, column: number) => values[row * columns + column] ?? Number.NaN;
  const [count, length] = [Math.min(rows, columns), Math.max(rows, columns)];
  const entry = (vector: number, i: number) => (rows >= columns ? at(i, vector) : at(vector, i));
  for (let a = 0; a < count; a++) {
    for (let b = 0; b <= a; b++) {
      let product = 0;
      for (let i = 0; i < length; i++) product += entry(a, i) * entry(b, i);
      expect(product).toBeCloseTo(a === b ? 1.5 ** 2 : 0, 5);
    }
  }
});

it("draws orthogonal values evenly around zero", () => {
  // The sign that makes the decomposition unique must not make the first column positive.
  const firsts = Array.from({ length: 400 }, (_, seed) => drawParameter(orthogonal, [4, 4], randomStream(seed, "kernel/output"))[0] ?? 0);
  const positive = firsts.filter((value) => value > 0).length;
  expect(positive).toBeGreaterThan(150);
  expect(positive).toBeLessThan(250);
});

it("fills an identity matrix of any width, and refuses other shapes", () => {
  const identity: Initializer = { kind: "identity", gain: 2 };
  const stream = randomStream(1, "kernel/output");
  expect([...drawParameter(identity, [2, 3], stream)]).toEqual([2, 0, 0, 0, 2, 0]);
  expect(() => drawParameter(identity, [4], stream)).toThrow(/two dimensions/);
});
