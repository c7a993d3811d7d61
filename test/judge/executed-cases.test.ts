import { expect, it } from "vitest";
import { lowerExperiment } from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";
import { liftCase } from "./lift-case.ts";
import { openCases } from "./open-cases.ts";
import { onOwnData } from "./replay-case.ts";
import { measuredCases } from "./truth.ts";

const parser = await pythonParser();

it("refuses no case that it could run before, and runs at least 800", () => {
  const cases = measuredCases();
  const refused = cases.filter(({ one }) => "obstacles" in lowerExperiment(onOwnData(one, liftCase(parser, one)))).map(({ one }) => one.id);
  expect(refused.filter((id) => !openCases.refused.includes(id))).toEqual([]);
  expect(cases.length - refused.length - openCases.differing.length).toBeGreaterThanOrEqual(800);
});

it("trains no case otherwise than it is written without saying so", () => {
  const silent = measuredCases().flatMap(({ one }) => {
    if (!openCases.differing.includes(one.id)) return [];
    const lowered = lowerExperiment(onOwnData(one, liftCase(parser, one)));
    return "obstacles" in lowered || lowered.program.deviations.length > 0 ? [] : [one.id];
  });
  expect(silent).toEqual([]);
});
