import path from "node:path";
import { type Experiment, programOf, type Trial } from "../../src/core/index.ts";
import type { EngineName } from "../../src/protocol/trainer-message.ts";
import { openDataSets } from "../../src/trainer/data-sets/load-data-set.ts";
import { prepareExamples } from "../../src/trainer/data-sets/prepare-examples.ts";
import { loadEngine } from "../../src/trainer/engines/load-engine.ts";
import { trainTrial } from "../../src/trainer/train-trial.ts";
import { kerasMlp, type MlpOptions, mlpExperiment, tf1Mlp } from "../support/mlp-experiment.ts";

/** Trains one small trial and prints a line of JSON: `train-once ENGINE VARIANT`. */
const small: MlpOptions = { hidden: [32, 16] };
const variants: Record<string, () => Experiment> = {
  keras: () => kerasMlp(small),
  tensorflow: () => tf1Mlp(small),
  "double softmax": () =>
    kerasMlp({ ...small, loss: { kind: "categoricalCrossentropy", labels: "oneHot", from: "logits", clip: null, reduction: "sum" } }),
  "linear probabilities": () => mlpExperiment({ ...small, activation: "tanh", outputActivation: "linear" }),
  momentum: () =>
    mlpExperiment({
      ...small,
      activation: "sigmoid",
      shuffle: "once",
      optimizer: {
        kind: "sgd",
        learningRate: { known: true, value: 0.1, origin: "written", place: null },
        momentum: { known: true, value: 0.9, origin: "written", place: null },
        nesterov: { known: true, value: true, origin: "written", place: null },
      },
    }),
};

async function main(): Promise<void> {
  const [engineName, variant] = process.argv.slice(2);
  const experiment = variants[variant ?? ""]?.();
  if (!experiment) throw new Error(`no variant ${variant}`);
  const engine = await loadEngine(engineName as EngineName, {
    assets: path.resolve("node_modules/@tensorflow/tfjs-backend-wasm/dist"),
    tfjsNode: null,
  });
  const trial: Trial = {
    id: "t",
    base: "a",
    swapped: [],
    repeat: 0,
    seed: 7,
    experiment,
    program: programOf(experiment),
    trainSize: 1000,
    testSize: 500,
    epochs: 2,
  };
  const data = prepareExamples(
    experiment,
    { train: trial.trainSize, test: trial.testSize },
    openDataSets({ path: null, inputs: [], labels: [], samples: "media/data" }),
  );
  const before = engine.tf.memory().numTensors;
  const result = await trainTrial(engine, trial, data, {
    onStep: () => undefined,
    onEpoch: () => undefined,
    pause: () => Promise.resolve(false),
  });
  const after = engine.tf.memory().numTensors;
  const epochs = result?.epochs ?? [];
  console.log(
    JSON.stringify({
      initialLoss: result?.initialLoss,
      accuracy: epochs.map((epoch) => epoch.accuracy),
      loss: epochs.map((epoch) => epoch.loss),
      tensors: [before, after],
    }),
  );
}

void main().then(() => process.exit(0));
