import { setImmediate, setTimeout } from "node:timers/promises";
import * as v from "valibot";
import type { DataSetInfo, Trial } from "../core/index.ts";
import { hostMessage, type StartMessage, type TrainerMessage } from "../protocol/trainer-message.ts";
import { type DataSets, openDataSets } from "./data-sets/load-data-set.ts";
import { prepareExamples } from "./data-sets/prepare-examples.ts";
import type { Engine } from "./engine.ts";
import { loadEngine } from "./engines/load-engine.ts";
import { type TrainingData, trainTrial } from "./train-trial.ts";
import { Unsupported } from "./unsupported.ts";

/**
 * The subprocess that trains: it is forked by a host, speaks with it over IPC only (native libraries write to stdout as they
 * like), trains one trial after the other, and ends with its host.
 */

let engine: Engine | null = null;
let dataSets: DataSets | null = null;
let stopRequested = false;
let isPaused = false;
let work: Promise<void> = Promise.resolve();
/** The examples of the latest trial: trials of one run mostly prepare them alike. */
let prepared: { readonly key: string; readonly data: TrainingData } | null = null;

const parent = process.ppid;

function send(message: TrainerMessage): void {
  process.send?.(message, undefined, undefined, () => undefined);
}

if (!process.send) {
  console.error("This program trains for Keras Parity and is started by it; run keras-parity instead.");
  process.exit(2);
}
process.on("disconnect", () => process.exit(0));
process.on("message", (raw) => {
  const parsed = v.safeParse(hostMessage, raw);
  if (!parsed.success) {
    send({ type: "failed", trial: null, kind: "internal", message: `a message was not understood: ${v.summarize(parsed.issues)}` });
    return;
  }
  const message = parsed.output;
  switch (message.type) {
    case "start":
      work = work.then(() => start(message));
      break;
    case "train":
      stopRequested = false;
      work = work.then(() => train(message.trial));
      break;
    case "stop":
      stopRequested = true;
      break;
    case "pause":
      isPaused = true;
      break;
    case "resume":
      isPaused = false;
      break;
    case "shutdown":
      process.exit(0);
  }
});

// A host that is killed cannot say so: without it this process has another parent.
setInterval(() => {
  if (process.ppid !== parent) process.exit(0);
  send({ type: "heartbeat", memoryBytes: process.memoryUsage.rss() });
}, 1000);

async function start(message: StartMessage): Promise<void> {
  try {
    engine = await loadEngine(message.engine, message);
  } catch (error) {
    send({ type: "failed", trial: null, kind: "engine", message: sentence(error) });
    return;
  }
  let info: DataSetInfo | null = null;
  try {
    if (message.dataSet) {
      const { name, path, inputs = [], labels = [] } = message.dataSet;
      dataSets = openDataSets({ path, inputs, labels, samples: message.samples });
      info = dataSets.info(name);
    }
  } catch (error) {
    send({ type: "failed", trial: null, kind: "dataSet", message: sentence(error) });
    return;
  }
  send({ type: "ready", engine: { name: engine.name, version: engine.version }, dataSet: info });
}

async function train(trial: Trial): Promise<void> {
  if (!engine || !dataSets) {
    send({ type: "failed", trial: trial.id, kind: "internal", message: "no engine or no data set was started" });
    return;
  }
  try {
    const result = await trainTrial(engine, trial, examplesFor(dataSets, trial), {
      onStep: (epoch, loss) => send({ type: "step", trial: trial.id, epoch, loss }),
      onEpoch: (epoch) => send({ type: "epoch", trial: trial.id, result: epoch }),
      pause,
    });
    send(result ? { type: "ended", result } : { type: "stopped", trial: trial.id });
  } catch (error) {
    send({ type: "failed", trial: trial.id, kind: error instanceof Unsupported ? "unsupported" : "internal", message: sentence(error) });
  }
}

/** Milliseconds between two looks at whether a paused training goes on. */
const look = 50;

/** Gives messages a turn, and lasts as long as training is paused; true when the trial is to end. */
async function pause(): Promise<boolean> {
  await setImmediate();
  while (isPaused && !stopRequested) await setTimeout(look);
  return stopRequested;
}

function examplesFor(sets: DataSets, trial: Trial): TrainingData {
  const strip = (key: string, value: unknown) => (key === "place" ? undefined : value);
  const key = JSON.stringify([trial.experiment.data, trial.experiment.layers.at(-1)?.outputShape, trial.trainSize, trial.testSize], strip);
  if (prepared?.key !== key)
    prepared = { key, data: prepareExamples(trial.experiment, { train: trial.trainSize, test: trial.testSize }, sets) };
  return prepared.data;
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
