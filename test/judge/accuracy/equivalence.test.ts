import { describe, expect, it } from "vitest";
import { equivalence } from "./equivalence.ts";

describe("two one-sided tests of accuracies", () => {
  it("give Welch's interval", () => {
    // 4.41 degrees of freedom, taken as 4: t = 2.132.
    const { difference, interval } = equivalence([0.91, 0.92, 0.93, 0.94], [0.915, 0.92, 0.925, 0.93], 1);
    expect(difference).toBeCloseTo(0.25);
    expect(interval[1] - difference).toBeCloseTo(2.1318 * Math.sqrt(5 / 3 / 4 + 5 / 12 / 4), 3);
  });

  it("prove nothing of few runs that scatter, and something of many", () => {
    const around = (center: number, runs: number) => Array.from({ length: runs }, (_, i) => center + (i % 2 === 0 ? 0.005 : -0.005));
    expect(equivalence(around(0.92, 2), around(0.92, 2), 1).isProven).toBe(false);
    expect(equivalence(around(0.92, 12), around(0.92, 12), 1).isProven).toBe(true);
    expect(equivalence(around(0.94, 40), around(0.92, 40), 1).isProven).toBe(false);
  });
});
