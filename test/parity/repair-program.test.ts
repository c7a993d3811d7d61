import { describe, expect, it } from "vitest";
import { analyze, defaultSettings, describeWorth, type ProgramText, parseProgram, repairProgram } from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";
import { faultyPrograms } from "./faulty-programs.ts";
import { requestOf, simulateRun } from "./simulate-run.ts";

const parser = await pythonParser();
const analyzeText = (program: ProgramText) =>
  analyze({ path: "faulty.py", ...program, module: parseProgram(parser, program) }, defaultSettings);

function repair(text: string, codes: readonly string[] | null) {
  const [model] = analyzeText({ text }).models;
  if (!model) throw new Error("The program has no model.");
  const { experiment } = model;
  return repairProgram({ program: { text }, experiment, analyze: analyzeText, codes: codes && new Set(codes) });
}

describe("a program's own repair", () => {
  it.each(faultyPrograms)("$title", ({ repairs, text }) => {
    const whole = repair(text, null);
    expect(Object.fromEntries(whole?.repairs.map(({ code, differences }) => [code, differences]) ?? [])).toEqual(repairs);
    const left = analyzeText(whole?.program ?? { text }).diagnostics.map(({ code }) => code);
    expect(left.filter((code) => code in repairs)).toEqual([]);
    for (const code of Object.keys(repairs)) expect(repair(text, [code])?.repairs.map((one) => one.code)).toEqual([code]);
  });

  it("makes nothing of a program without faults, and of rules that report nothing", () => {
    const [first] = faultyPrograms;
    expect(repair(first?.text ?? "", ["KP102"])?.repairs).toEqual([]);
    const mended = repair(first?.text ?? "", null)?.program.text ?? "";
    expect(repair(mended, null)?.repairs).toEqual([]);
  });

  it("names the rule in the verdict, and says what the fix is worth", () => {
    const program = faultyPrograms[1];
    const repaired = repair(program?.text ?? "", null);
    const [model] = analyzeText({ text: program?.text ?? "" }).models;
    if (!repaired || !model) throw new Error("The program cannot be mended.");
    const request = {
      ...requestOf({ a: repaired.experiment, b: model.experiment, paths: ["faulty.py (mended)", "faulty.py"] }),
      repairs: repaired.repairs,
      epochs: 5,
    };
    const { report } = simulateRun((differences, { repeat }) => 95 - (differences.has("kernel-initializer") ? 14 + 0.5 * repeat : 0), {
      request,
    });
    expect(report.repairs.map(({ code, title }) => [code, title])).toEqual([
      ["KP101", "Draw these weights from Glorot's uniform distribution"],
      ["KP102", "Start these biases at zero"],
    ]);
    expect(report.verdict?.sentence).toMatch(/^faulty\.py is 14\.5 points less accurate|^faulty\.py is 15 points less accurate/);
    expect(report.verdict?.sentence).toContain("the kernel initializer (KP101) explains");
    expect(describeWorth(report)).toBe("worth 15 points [13, 16] after 5 epochs");
  });

  it("is worth nothing where both are equivalent, and unknown where that is not certain", () => {
    const worth = (run: ReturnType<typeof simulateRun>) => describeWorth(run.report);
    expect(worth(simulateRun(() => 95))).toBe("makes no difference within ±1 point after 2 epochs");
    expect(worth(simulateRun((_, { base, repeat }) => (base === "a" ? 90 : ([84, 96, 87][repeat] ?? 0))))).toMatch(
      /^not known for certain: 1 point \[−1\d, 1\d\] after 2 epochs$/,
    );
    expect(worth(simulateRun(() => 95, { stopAfter: 1 }))).toBeNull();
  });
});
