import { expect, it } from "vitest";
import { createProgressMeter } from "../../src/runner/progress-meter.ts";

it("tells the time left by the trials of this run, finished earlier ones aside", () => {
  let now = 0;
  const meter = createProgressMeter(2, () => now);
  meter.plan(6);
  expect(meter.read()).toEqual({ fraction: 2 / 6, secondsElapsed: 0, secondsLeft: null });
  now = 5000;
  meter.advance("a/0", 0.5);
  meter.advance("b/0", 0.5);
  expect(meter.read()).toEqual({ fraction: 3 / 6, secondsElapsed: 5, secondsLeft: 15 });
  now = 10_000;
  meter.finish("a/0");
  meter.drop("b/0");
  expect(meter.read()).toEqual({ fraction: 3 / 6, secondsElapsed: 10, secondsLeft: 30 });
  meter.plan(9);
  expect(meter.read()).toEqual({ fraction: 3 / 9, secondsElapsed: 10, secondsLeft: 60 });
});
