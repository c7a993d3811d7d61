import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { lateOptimizationFlag } from "../../src/cli/check/delay-optimization.ts";

describe("optimizing late", () => {
  it("asks V8 for what it has, and a version that is not known for nothing", () => {
    const known = execFileSync(process.execPath, ["--v8-options"], { encoding: "utf8" });
    expect(known).toContain(`${lateOptimizationFlag(process.versions.v8)?.split("=")[0]} (`);
    expect(lateOptimizationFlag("99.0.1")).toBeNull();
  });
});
