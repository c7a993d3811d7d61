import { describe, expect, it } from "vitest";
import { compareExperiments, nextTrials } from "../../src/core/index.ts";
import { makeTrial } from "../../src/core/parity/coalition.ts";
import { kerasMlp, tf1Mlp } from "../support/mlp-experiment.ts";
import { requestOf, simulateRun } from "./simulate-run.ts";

const seedLike = (differences: ReadonlySet<string>) =>
  92 - (differences.has("kernel-initializer") ? 40 : 0) - (differences.has("depth") ? 20 : 0);

describe("the plan", () => {
  it("begins with both variants as written, in every repeat, on shared seeds", () => {
    const trials = nextTrials(requestOf({ seed: 7 }), new Map());
    expect(trials.map(({ id, seed }) => [id, seed])).toEqual([
      ["a/0", 7],
      ["b/0", 7],
      ["a/1", 8],
      ["b/1", 8],
      ["a/2", 9],
      ["b/2", 9],
    ]);
    expect(trials[0]).toMatchObject({ trainSize: 12_000, testSize: 5_000, epochs: 2, base: "a", swapped: [] });
  });

  it("repairs the worse variant, whichever it is", () => {
    expect(
      new Set(
        simulateRun(seedLike)
          .trials.filter(({ swapped }) => swapped.length > 0)
          .map(({ base }) => base),
      ),
    ).toEqual(new Set(["b"]));
    const reversed = simulateRun((differences) => 92 - seedLike(differences));
    expect(new Set(reversed.trials.filter(({ swapped }) => swapped.length > 0).map(({ base }) => base))).toEqual(new Set(["a"]));
  });

  it("runs no trial twice and needs 25 for the seed's six differences", () => {
    const { trials, request } = simulateRun(seedLike);
    expect(request.comparison.differences).toHaveLength(6);
    expect(new Set(trials.map(({ id }) => id)).size).toBe(trials.length);
    expect(trials).toHaveLength(25);
  });

  it("runs no trial twice where only one of the differences is expected to matter", () => {
    const { trials, request } = simulateRun(seedLike, { b: tf1Mlp() });
    expect(request.comparison.differences).toHaveLength(5);
    expect(new Set(trials.map(({ id }) => id)).size).toBe(trials.length);
    expect(trials).toHaveLength(13);
  });

  it("trains experiments that have the swaps made", () => {
    const { trials, request } = simulateRun(seedLike);
    const all = request.comparison.differences.map(({ id }) => id);
    for (const title of trials) {
      const { experiment, base, swapped } = makeTrial(request, title);
      const donor = base === "a" ? request.b : request.a;
      const left = compareExperiments(experiment, donor.experiment).differences.map(({ id }) => id);
      expect(left.sort()).toEqual(all.filter((id) => !swapped.includes(id)).sort());
    }
  });

  it("is the same whether results come one by one or all at once", () => {
    const { results, request, trials } = simulateRun(seedLike);
    const seen = new Map();
    for (let next = nextTrials(request, seen)[0]; next; next = nextTrials(request, seen)[0]) seen.set(next.id, results.get(next.id));
    expect([...seen.keys()].sort()).toEqual(trials.map(({ id }) => id).sort());
  });

  it("ends after both variants where they do not differ in accuracy", () => {
    expect(simulateRun(() => 97).trials).toHaveLength(6);
  });

  it("ends after both variants where too many repeats would be needed to tell", () => {
    const wobbly = simulateRun((_, { base, repeat }) => (base === "a" ? 90 : [84, 96, 87][repeat]) ?? 0);
    expect(wobbly.report.gap.mean).toBeCloseTo(1, 5);
    expect(wobbly.trials).toHaveLength(6);
    expect(wobbly.report.verdict).toMatchObject({ kind: "undecided" });
  });

  it("goes on with as many repeats as will tell, at once", () => {
    const response = (differences: ReadonlySet<string>, { repeat }: { readonly repeat: number }) =>
      90 - (differences.has("kernel-initializer") ? 3 + ([0.9, -0.9, 0][repeat % 3] ?? 0) : 0);
    const { report, trials } = simulateRun(response, { b: tf1Mlp() });
    expect(report.settings).toMatchObject({ repeats: 3, mostRepeats: 10 });
    // 0.9 · t / √n at a level of 1 − 0.05 / 3 is 4.0 for three values and 2.2 for four.
    expect(report.variants.map(({ values }) => values.length)).toEqual([4, 4]);
    expect(Math.max(...trials.map(({ repeat }) => repeat))).toBe(3);
    expect(report.verdict).toMatchObject({ kind: "cause", cause: "kernel-initializer" });
    const fixed = simulateRun(response, { b: tf1Mlp(), repeats: 3 });
    expect(fixed.report.variants.map(({ values }) => values.length)).toEqual([3, 3]);
  });

  it("spends nothing on what cannot show in trials", () => {
    const [a, b] = [kerasMlp({ epochs: 5 }), kerasMlp({ epochs: 50, shuffle: "never" })];
    const { trials, report } = simulateRun((differences) => (differences.has("shuffle") ? 60 : 90), { a, b });
    expect(new Set(trials.flatMap(({ swapped }) => swapped))).toEqual(new Set(["shuffle"]));
    expect(report.deviations).toEqual(["2 epochs were trained where the programs train 5 and 50"]);
  });

  it("lets the better variant stand in for the repaired one where the first repeat shows that it may", () => {
    const all = (run: ReturnType<typeof simulateRun>) =>
      run.trials.filter(({ swapped }) => swapped.length === run.request.comparison.differences.length).map(({ repeat }) => repeat);
    expect(all(simulateRun(seedLike))).toEqual([0]);
    const unlisted = simulateRun((differences, { base }) => seedLike(differences) - (base === "b" ? 4 : 0));
    expect(all(unlisted)).toEqual([0, 1, 2]);
  });

  it("does not try every combination of many differences", () => {
    const b = tf1Mlp({ hidden: [64, 64, 64], activation: "tanh", dropoutRate: 0.5, batchSize: 100 });
    const { trials, request } = simulateRun((differences) => 95 - 7 * differences.size, { b });
    expect(request.comparison.differences.length).toBeGreaterThanOrEqual(10);
    expect(trials.length).toBeLessThan(150);
  });
});
