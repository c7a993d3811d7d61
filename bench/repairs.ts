import path from "node:path";
import { analyze, defaultSettings, describeWorth, type ProgramText, parseProgram, repairProgram } from "../src/core/index.ts";
import { startParityRun } from "../src/runner/parity-run.ts";
import { faultyPrograms } from "../test/parity/faulty-programs.ts";
import { pythonParser } from "../test/support/python-parser.ts";

/**
 * What the fixes that rules offer are worth: faulty programs trained as written against themselves mended, on real MNIST with
 * the real trainer. `npm run bench -- repairs [tfjs-node|wasm]`.
 */
const [engine = "tfjs-node"] = process.argv.slice(2);
const parser = await pythonParser();
const analyzeText = (program: ProgramText) =>
  analyze({ path: "faulty.py", ...program, module: parseProgram(parser, program) }, defaultSettings);

console.log("| program | rules | worth | verdict |\n| --- | --- | --- | --- |");
for (const { text, title } of faultyPrograms) {
  const experiment = analyzeText({ text }).models[0]?.experiment;
  const repaired = experiment && repairProgram({ program: { text }, experiment, analyze: analyzeText, codes: null });
  if (!repaired) throw new Error(`"${title}" cannot be mended.`);
  const report = await startParityRun({
    a: { path: "mended.py", experiment: repaired.experiment },
    b: { path: "faulty.py", experiment },
    repairs: repaired.repairs,
    options: {
      engine: engine === "wasm" ? "wasm" : "tfjs-node",
      dataSetPath: null,
      seed: 1,
      trainSize: 6000,
      testSize: 2000,
      epochs: 5,
      repeats: 3,
      mostRepeats: 6,
      maxSeconds: 300,
      resumeFile: null,
    },
    trainerPath: path.resolve("dist/trainer.js"),
    assets: path.resolve("dist"),
    samples: path.resolve("media/data"),
  }).done;
  const codes = repaired.repairs.map(({ code }) => code).join(", ");
  console.log(`| ${title} | ${codes} | ${report ? describeWorth(report) : "no report"} | ${report?.verdict?.sentence ?? ""} |`);
}
