import { describe, expect, it } from "vitest";
import { average, confidenceInterval } from "../../src/core/parity/statistics.ts";
import type { ParityEvent } from "../../src/protocol/parity-event.ts";
import { curvesOf, earlyEnds, spansDecades } from "../../src/webview/curves.ts";
import { meanInterval } from "../../src/webview/mean-interval.ts";
import { advanceRun, countTrials, emptyRun, isRunning, type RunState } from "../../src/webview/run-state.ts";
import { headline, statusText } from "../../src/webview/status-text.ts";
import { exampleRun, failedRun, halfRun, plan, stoppedRun, verdict } from "./harness/example-run.ts";

const replay = (events: readonly ParityEvent[]): RunState => events.reduce(advanceRun, emptyRun);

describe("a run's state", () => {
  it("is the same after a replay as JSON", () => {
    expect(replay(JSON.parse(JSON.stringify(exampleRun)))).toEqual(replay(exampleRun));
  });

  it("counts the trials of an extended plan", () => {
    expect(countTrials(replay(exampleRun))).toEqual({ done: 27, planned: 27 });
    expect(countTrials(replay(exampleRun.slice(0, 2)))).toEqual({ done: 0, planned: 6 });
  });

  it("forgets what a trial told before it is run again", () => {
    const started: ParityEvent = { type: "trial-started", trial: "a/0" };
    const step: ParityEvent = { type: "step", trial: "a/0", epoch: 0.5, loss: 2 };
    const failed: ParityEvent = { type: "trial-failed", trial: "a/0", message: "The trainer ended." };
    const state = replay([plan, started, step, failed, started, step]);
    expect(state.trials.get("a/0")).toMatchObject({ status: "running", steps: [{ epoch: 0.5, loss: 2 }] });
    expect(state.problems).toEqual(["A trial failed: The trainer ended."]);
  });

  it("takes the null that JSON makes of a diverged loss for what it is", () => {
    const diverged = JSON.parse(JSON.stringify({ type: "step", trial: "b/0", epoch: 1, loss: Number.NaN })) as ParityEvent;
    expect(replay([plan, diverged]).trials.get("b/0")?.steps).toEqual([{ epoch: 1, loss: Number.NaN }]);
  });

  it("ignores a trial that was never planned", () => {
    const before = replay([plan]);
    expect(advanceRun(before, { type: "step", trial: "c/0", epoch: 1, loss: 1 })).toBe(before);
  });

  it("says how it ended, and what to do next", () => {
    expect(headline(replay(exampleRun)).replaceAll("\u00a0", " ")).toBe(verdict.sentence);
    expect(statusText(replay(stoppedRun))).toMatch(/stopped.*8 trials in 44 s.*Continue/);
    expect(statusText(replay(failedRun))).toMatch(/dense_2 is unknown.*Give the number of units/);
    expect([exampleRun, stoppedRun, failedRun].map((events) => isRunning(replay(events)))).toEqual([false, false, false]);
  });

  it("says which trial runs, and how long it takes", () => {
    expect(statusText(replay(halfRun))).toMatch(
      /^Training mnist_tf1\.py with .+ of A, repeat \d of 3 · \d+ of 27 trials done · about .+ left$/,
    );
    expect(isRunning(replay(halfRun))).toBe(true);
  });
});

describe("curves", () => {
  it("are means over the repeats of the variants as they are written", () => {
    const [a] = curvesOf(replay(exampleRun), "accuracy");
    const values = exampleRun.flatMap((event) =>
      event.type === "epoch" && /^a\/\d$/.test(event.trial) && event.result.epoch === 4 ? event.result.accuracy : [],
    );
    expect(values).toHaveLength(3);
    expect(a.points[0]).toBeNull();
    expect(a.points[4]?.mean).toBeCloseTo(average(values), 12);
  });

  it("keep what a trial has reached that its callbacks have ended, and say after how many epochs", () => {
    const ended = exampleRun.filter((event) => !(event.type === "epoch" && event.trial === "a/0" && event.result.epoch > 2));
    const state = replay(ended);
    const reached = ended.flatMap((event) => {
      const isLast = event.type === "epoch" && /^a\/\d$/.test(event.trial) && event.result.epoch === (event.trial === "a/0" ? 2 : 4);
      return isLast ? event.result.accuracy : [];
    });
    expect(reached).toHaveLength(3);
    const [a] = curvesOf(state, "accuracy");
    expect(a.points[4]?.mean).toBeCloseTo(average(reached), 12);
    expect([earlyEnds(state, "a"), earlyEnds(state, "b")]).toEqual([[2], []]);
  });

  it("begin with the loss of the untrained model, and say when they span decades", () => {
    const curves = curvesOf(replay(exampleRun), "loss");
    expect(curves[1].points[0]?.mean).toBeGreaterThan(300_000);
    expect(spansDecades(curves)).toBe(true);
    expect(spansDecades([curves[0]])).toBe(false);
  });
});

it.each([2, 3, 5, 21, 40])("gives the report's own interval for %i values", (count) => {
  const values = Array.from({ length: count }, (_, index) => Math.sin(7 * index));
  const [low, high] = confidenceInterval(values) ?? [Number.NaN, Number.NaN];
  const own = meanInterval(values);
  expect(own?.mean).toBeCloseTo((low + high) / 2, 12);
  // The page's quantiles have three decimals.
  expect(own?.half).toBeCloseTo((high - low) / 2, 3);
});

it("leaves out what is not finite", () => {
  expect(meanInterval([1, Number.NaN])).toEqual({ mean: 1, half: null, count: 1 });
  expect(meanInterval([Number.NaN])).toBeNull();
});
