import { expect, it } from "vitest";
import { createProgressMeter } from "../../src/runner/progress-meter.ts";

it("tells the time left by the trials that ran, where nothing was predicted", () => {
  let now = 0;
  const meter = createProgressMeter({ isPredicted: false }, () => now);
  meter.expect(4);
  expect(meter.read()).toEqual({ fraction: 0, secondsElapsed: 0, secondsLeft: null });
  now = 5000;
  meter.advance("a/0", 0.5);
  meter.advance("b/0", 0.5);
  expect(meter.read()).toEqual({ fraction: 1 / 4, secondsElapsed: 5, secondsLeft: 15 });
  now = 10_000;
  meter.finish("a/0", 1);
  meter.drop("b/0");
  expect(meter.read()).toEqual({ fraction: 1 / 4, secondsElapsed: 10, secondsLeft: 30 });
  meter.expect(6);
  expect(meter.read()).toEqual({ fraction: 1 / 7, secondsElapsed: 10, secondsLeft: 60 });
});

it("corrects what was predicted by what it took", () => {
  let now = 0;
  const meter = createProgressMeter({ isPredicted: true }, () => now);
  meter.expect(12);
  expect(meter.read()).toEqual({ fraction: 0, secondsElapsed: 0, secondsLeft: 12 });
  now = 6000;
  meter.finish("a/0", 3);
  expect(meter.read()).toEqual({ fraction: 0.25, secondsElapsed: 6, secondsLeft: 18 });
});

it("has nothing left when the last trial is finished, however its parts were rounded", () => {
  let time = 0;
  const meter = createProgressMeter({ isPredicted: true }, () => time);
  const parts = [0.1, 0.2, 0.3];
  meter.expect(0.3 + 0.2 + 0.1);
  time = 1000;
  for (const [index, work] of parts.entries()) meter.finish(String(index), work);
  expect(meter.read()).toMatchObject({ fraction: 1, secondsLeft: 0 });
});
