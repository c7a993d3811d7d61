import { describe, expect, it } from "vitest";
import { predictSeconds, predictTrials } from "../../src/core/index.ts";
import { makeTrial } from "../../src/core/parity/coalition.ts";
import { shareOutTrials, stackTrials } from "../../src/core/parity/stack-trials.ts";
import { kerasMlp, tf1Mlp } from "../support/mlp-experiment.ts";
import { requestOf, simulateRun } from "./simulate-run.ts";

const speed = { secondsOf: (stack: readonly unknown[]) => 2 * stack.length, stackSize: 1, beside: 1 };

describe("the cost that is foreseen", () => {
  it("is what the plan comes to where what is expected to matter does", () => {
    const seedLike = (differences: ReadonlySet<string>) =>
      92 - (differences.has("kernel-initializer") ? 40 : 0) - (differences.has("depth") ? 20 : 0);
    for (const b of [undefined, tf1Mlp()]) {
      const { request, trials } = simulateRun(seedLike, b ? { b } : {});
      const rounds = predictTrials(request, new Map());
      expect(rounds.flat()).toHaveLength(trials.length);
      expect(predictSeconds(request, rounds, speed)).toBeCloseTo(2 * trials.length);
      expect(predictSeconds(request, rounds, { ...speed, beside: 2 })).toBeCloseTo(trials.length, -1);
    }
  });

  it("follows what is known by then", () => {
    const equal = simulateRun(() => 97, { stopAfter: 6 });
    expect(predictTrials(equal.request, equal.results)).toEqual([]);
    const half = simulateRun(() => 97, { stopAfter: 3 });
    expect(predictTrials(half.request, half.results)[0]).toHaveLength(3);
  });

  it("counts both variants alone where nothing listed can matter", () => {
    const request = requestOf({ b: kerasMlp({ name: "other" }) });
    expect(predictTrials(request, new Map()).flat()).toHaveLength(6);
  });
});

describe("stacks", () => {
  const trials = (request: ReturnType<typeof requestOf>) =>
    [0, 1, 2, 3, 4].flatMap((repeat) => (["a", "b"] as const).map((base) => makeTrial(request, { base, swapped: [], repeat })));

  it("hold trials that differ in initial values, order and seed, up to eight", () => {
    const request = requestOf({ a: kerasMlp(), b: kerasMlp({ kernel: { kind: "normal", mean: 0, stddev: 1 }, shuffle: "never" }) });
    const stacks = stackTrials(trials(request));
    expect(stacks.map((stack) => stack.length)).toEqual([5, 5]);
    for (const stack of stacks) expect(new Set(stack.map(({ base }) => base))).toEqual(new Set(["a", "b"]));
    expect(stackTrials(trials(request), 1)).toHaveLength(10);
  });

  it("part what is built differently", () => {
    const parts = (b: ReturnType<typeof kerasMlp>) => stackTrials(trials(requestOf({ a: kerasMlp(), b }))).map((stack) => stack.length);
    for (const b of [
      kerasMlp({ hidden: [128] }),
      kerasMlp({ activation: "tanh" }),
      kerasMlp({ batchSize: 64 }),
      kerasMlp({ lastBatch: "drop" }),
    ])
      expect(parts(b)).toEqual([5, 5]);
  });

  it("give every process work as long as there are trials", () => {
    const parts = (beside: number) =>
      shareOutTrials(trials(requestOf({ a: kerasMlp(), b: kerasMlp({ shuffle: "never" }) })).slice(0, 6), { stackSize: 8, beside });
    expect(parts(1).map((stack) => stack.length)).toEqual([6]);
    expect(parts(2).map((stack) => stack.length)).toEqual([3, 3]);
  });
});
