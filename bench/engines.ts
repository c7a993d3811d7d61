import path from "node:path";
import type { Experiment, Trial } from "../src/core/index.ts";
import type { EngineName } from "../src/protocol/trainer-message.ts";
import { loadMnist } from "../src/trainer/data-sets/load-mnist.ts";
import { prepareExamples } from "../src/trainer/data-sets/prepare-examples.ts";
import { loadEngine } from "../src/trainer/engines/load-engine.ts";
import { trainTrial } from "../src/trainer/train-trial.ts";
import { kerasMlp, tf1Mlp } from "../test/support/mlp-experiment.ts";

/** Trains one of the example experiments on one engine and prints a line of JSON: `engines.ts ENGINE keras|tf2|tf5 TRAIN_SIZE EPOCHS [SEED]`. */
const [engineName = "wasm", variant = "keras", trainSize = "60000", epochs = "1", seed = "1"] = process.argv.slice(2);
const experiments: Record<string, Experiment> = { keras: kerasMlp(), tf2: tf1Mlp(), tf5: tf1Mlp({ hidden: [128, 128, 128, 128, 128] }) };
const experiment = experiments[variant];
if (!experiment) throw new Error(`no experiment called ${variant}`);
const dist = path.resolve("dist");
const engine = await loadEngine(engineName as EngineName, { assets: dist, tfjsNode: null });
const trial: Trial = {
  id: variant,
  base: "a",
  swapped: [],
  repeat: 0,
  seed: Number(seed),
  experiment,
  trainSize: Number(trainSize),
  testSize: 10000,
  epochs: Number(epochs),
};
const raw = loadMnist({ path: null, samples: "media/data" });
const data = prepareExamples(raw, experiment, { train: trial.trainSize, test: trial.testSize });
const result = await trainTrial(engine, trial, data, {
  onStep: () => undefined,
  onEpoch: () => undefined,
  pause: () => new Promise((resolve) => setImmediate(() => resolve(false))),
});
console.log(
  JSON.stringify({
    engine: engine.name,
    variant,
    initialLoss: result?.initialLoss,
    accuracy: result?.epochs.map((epoch) => epoch.accuracy),
    secondsPerEpoch: (result?.seconds ?? 0) / trial.epochs,
  }),
);
process.exit(0);
