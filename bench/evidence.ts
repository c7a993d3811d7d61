import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { analyze, defaultSettings, type ProgramText, parseProgram } from "../src/core/index.ts";
import type { MeasuredFault } from "../src/report/rule-page/measured-faults.ts";
import { startParityRun } from "../src/runner/parity-run.ts";
import { pythonParser } from "../test/support/python-parser.ts";
import { evidencePairs } from "./evidence/pairs.ts";

/**
 * Whether programs that rules report train worse, and by how much: each trained against the same program without the fault, on
 * real MNIST. `npm run bench -- evidence [tfjs-node|wasm] [RULE]` prints a row at a time and keeps
 * it in src/report/rule-page/generated/measured-faults.json, from which `npm run generate` makes the table of docs/evidence.md and the rules' pages.
 */
const [engine = "tfjs-node", only] = process.argv.slice(2);
const parser = await pythonParser();
const analyzeText = (program: ProgramText, file: string) =>
  analyze({ path: file, ...program, module: parseProgram(parser, program) }, defaultSettings);
const tenths = (value: number): number => Math.round(10 * value) / 10;
const kept = path.resolve("src/report/rule-page/generated/measured-faults.json");

/** Puts a measured fault in the place of what was measured of it before. */
function keep(fault: MeasuredFault): void {
  const known = JSON.parse(readFileSync(kept, "utf8")) as MeasuredFault[];
  const at = known.findIndex((one) => one.rule === fault.rule && one.fault === fault.fault);
  known.splice(at < 0 ? known.length : at, 1, fault);
  writeFileSync(kept, `[\n${known.map((one) => `  ${JSON.stringify(one)}`).join(",\n")}\n]\n`);
}

for (const { rule, title, bad, good, epochs = 3 } of evidencePairs.filter((pair) => only === undefined || pair.rule === only)) {
  const [faulty, mended] = [analyzeText({ text: bad }, "bad.py"), analyzeText({ text: good }, "good.py")];
  const [b, a] = [faulty.models[0]?.experiment, mended.models[0]?.experiment];
  if (!a || !b || mended.diagnostics.length > 0)
    throw new Error(`"${title}": the program without the fault is not one that is free of reports.`);
  if (!faulty.diagnostics.some(({ name }) => name === rule)) throw new Error(`"${title}": ${rule} does not report it.`);
  const report = await startParityRun({
    a: { path: "good.py", experiment: a },
    b: { path: "bad.py", experiment: b },
    options: {
      engine: engine === "wasm" ? "wasm" : "tfjs-node",
      dataSetPath: null,
      seed: 1,
      trainSize: 3000,
      testSize: 1000,
      epochs,
      repeats: 3,
      mostRepeats: 3,
      maxSeconds: 240,
      resumeFile: null,
    },
    trainerPath: path.resolve("dist/trainer.js"),
    assets: path.resolve("dist"),
    samples: path.resolve("media/data"),
  }).done;
  const [first, second] = report?.variants ?? [];
  const interval = report?.gap.interval;
  if (!report || !first || !second || !interval) throw new Error(`"${title}": no report.`);
  const fault: MeasuredFault = {
    rule,
    fault: title,
    without: tenths(100 * first.mean),
    withFault: tenths(100 * second.mean),
    cost: tenths(report.gap.mean),
    interval: interval.map(tenths),
  };
  keep(fault);
  console.log(JSON.stringify(fault));
}
