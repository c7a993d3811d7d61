import { expect, it } from "vitest";
import { createPaceMeter } from "../../src/trainer/pace.ts";

it("tells steps behind the first ones from what is done once", async () => {
  let now = 3;
  const spend = (seconds: number) => {
    now += seconds;
  };
  const meter = createPaceMeter(() => now);
  await meter.evaluation(100, async () => spend(2));
  for (const seconds of [5, 2, 2, 6, 1, 3]) meter.step(() => spend(seconds));
  await meter.evaluation(100, async () => spend(1));
  // Steps: 15 more than six of 2; the first evaluation: 1 more than the second.
  expect(meter.pace()).toEqual({ fixed: 8, perStep: 2, perExample: 0.01 });
});

it("takes all steps of a short training, and none of one without", () => {
  let now = 0;
  const meter = createPaceMeter(() => now);
  expect(meter.pace()).toEqual({ fixed: 0, perStep: 0, perExample: 0 });
  meter.step(() => {
    now += 4;
  });
  expect(meter.pace()).toEqual({ fixed: 0, perStep: 4, perExample: 0 });
});
