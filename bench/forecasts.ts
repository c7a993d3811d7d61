import path from "node:path";
import type { Experiment, ParityReport } from "../src/core/index.ts";
import { startParityRun } from "../src/runner/parity-run.ts";
import { plantedCauses } from "../test/parity/planted-causes.ts";
import { kerasMlp, tf1Mlp } from "../test/support/mlp-experiment.ts";

/**
 * How well the cost of a run is foreseen, on several programs, engines and settings: `npm run bench -- forecasts [RUNS]`. Both are
 * counted from the moment when the plan is told.
 */
const [runs = "24"] = process.argv.slice(2);

interface Setting {
  readonly engine: "tfjs-node" | "wasm";
  readonly trainSize: number;
  readonly testSize: number;
  readonly epochs: number;
  readonly repeats: number;
}

const settings: readonly Setting[] = [
  { engine: "tfjs-node", trainSize: 3000, testSize: 1000, epochs: 2, repeats: 3 },
  { engine: "wasm", trainSize: 1500, testSize: 1000, epochs: 1, repeats: 3 },
  { engine: "tfjs-node", trainSize: 6000, testSize: 2000, epochs: 1, repeats: 2 },
  { engine: "tfjs-node", trainSize: 2000, testSize: 2000, epochs: 3, repeats: 4 },
];
const pairs: readonly { readonly title: string; readonly a: Experiment; readonly b: Experiment }[] = [
  { title: "the two MNIST examples' networks", a: kerasMlp({ dropoutRate: 0.3 }), b: tf1Mlp({ dropoutRate: 0.3 }) },
  { title: "a program and itself", a: kerasMlp(), b: kerasMlp() },
  // Every fifth, so that all kinds of faults and programs come.
  ...plantedCauses.filter((_, i) => i % 5 === 0),
];
let within = 0;
for (let i = 0; i < Number(runs); i++) {
  const [pair, setting] = [pairs[i % pairs.length], settings[(i + Math.floor(i / pairs.length)) % settings.length]];
  if (!pair || !setting) continue;
  const report = await run(pair, setting);
  const [actual, foreseen] = [report?.cost, report?.cost.predicted];
  const ratio = actual && foreseen ? actual.seconds / foreseen.seconds : Number.NaN;
  if (ratio >= 1 / 1.5 && ratio <= 1.5) within++;
  const told = (cost: { readonly trials: number; readonly seconds: number } | null | undefined) =>
    `${String(cost?.trials ?? 0).padStart(3)} trials in ${(cost?.seconds ?? 0).toFixed(1).padStart(6)} s`;
  const { engine, trainSize, epochs, repeats } = setting;
  const words = `${pair.title}, ${engine}, ${trainSize} × ${epochs}, ${repeats} repeats`;
  console.log(`${words.padEnd(88)} foreseen ${told(foreseen)}, took ${told(actual)}: ${ratio.toFixed(2)}`);
}
console.log(`${within} of ${runs} runs took what was foreseen within a factor of 1.5`);

function run({ a, b }: (typeof pairs)[number], { engine, ...sizes }: Setting): Promise<ParityReport | null> {
  return startParityRun({
    a: { path: "a.py", experiment: a },
    b: { path: "b.py", experiment: b },
    options: { engine, ...sizes, dataSetPath: null, seed: 1, mostRepeats: 6, maxSeconds: 300, resumeFile: null },
    trainerPath: path.resolve("dist/trainer.js"),
    assets: path.resolve("dist"),
    samples: path.resolve("media/data"),
  }).done;
}
