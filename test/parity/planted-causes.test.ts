import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { compareExperiments, lowerExperiment } from "../../src/core/index.ts";
import { startParityRun } from "../../src/runner/parity-run.ts";
import { buildPrograms } from "../support/build-programs.ts";
import { isNamed, plantedCauses } from "./planted-causes.ts";
import { plantedNetworks } from "./planted-networks.ts";

let programs: string;

beforeAll(async () => {
  programs = await buildPrograms("planted-causes", ["trainer"]);
});

// All of them are measured by `npm run bench -- planted-causes`.
describe("a planted fault", () => {
  it("is planted in at least forty pairs", () => {
    expect(plantedCauses.length).toBeGreaterThanOrEqual(40);
    expect(new Set(plantedCauses.map(({ title }) => title)).size).toBe(plantedCauses.length);
  });

  it.each(plantedNetworks)("is a difference of programs that can be trained: $title", ({ a, b, cause }) => {
    const found = compareExperiments(a, b).differences.map(({ id }) => id);
    expect(
      found.some((id) => isNamed(id, cause)),
      found.join(", "),
    ).toBe(true);
    expect([a, b].map(lowerExperiment)).toEqual([a, b].map(() => ({ program: expect.anything() })));
  });

  it.each(plantedCauses.filter(({ title }) => /^tanh 64: (weights of|pixels)/.test(title)))(
    "is found by training: $title",
    async (planted) => {
      const { a, b, cause } = planted;
      const report = await startParityRun({
        a: { path: "a.py", experiment: a },
        b: { path: "b.py", experiment: b },
        options: {
          engine: "wasm",
          dataSetPath: null,
          seed: 1,
          trainSize: 1500,
          testSize: 500,
          epochs: 1,
          repeats: 3,
          maxSeconds: null,
          resumeFile: null,
        },
        trainerPath: path.join(programs, "trainer.js"),
        assets: programs,
      }).done;
      expect(isNamed(report?.attribution[0]?.difference, cause), report?.verdict?.sentence).toBe(true);
      expect(report?.verdict?.kind).not.toBe("equivalent");
    },
  );
});
