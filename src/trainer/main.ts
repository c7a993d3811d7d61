import { setImmediate, setTimeout } from "node:timers/promises";
import * as v from "valibot";
import { type DataSetInfo, known, type Trial } from "../core/index.ts";
import { hostMessage, type StartMessage, type TrainerMessage } from "../protocol/trainer-message.ts";
import { type DataSets, openDataSets } from "./data-sets/load-data-set.ts";
import { prepareData } from "./data-sets/prepare-data.ts";
import type { Engine } from "./engine.ts";
import { loadEngine } from "./engines/load-engine.ts";
import { type TrainingData, trainTrials } from "./train-trials.ts";
import { Unsupported } from "./unsupported.ts";

/**
 * The subprocess that trains: it is forked by a host, speaks with it over IPC only (native libraries write to stdout as they
 * like), trains what it is told to, and ends with its host.
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
    send({ type: "failed", kind: "internal", message: `a message was not understood: ${v.summarize(parsed.issues)}` });
    return;
  }
  const message = parsed.output;
  switch (message.type) {
    case "start":
      work = work.then(() => start(message));
      break;
    case "train":
      stopRequested = false;
      work = work.then(() => train(message.trials));
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
    send({ type: "failed", kind: "engine", message: sentence(error) });
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
    send({ type: "failed", kind: "dataSet", message: sentence(error) });
    return;
  }
  send({ type: "ready", engine: { name: engine.name, version: engine.version }, dataSet: info });
}

async function train(trials: readonly Trial[]): Promise<void> {
  const [first, ...others] = trials;
  if (!engine || !dataSets || !first) {
    send({ type: "failed", kind: "internal", message: "no engine or no data set was started" });
    return;
  }
  const each = <T>(values: readonly (T | null)[], tell: (trial: string, value: T) => void) => {
    for (const [i, value] of values.entries()) if (value !== null) tell(trials[i]?.id ?? "", value);
  };
  try {
    const results = await trainTrials(engine, [first, ...others], examplesFor(dataSets, first), {
      onStep: (epoch, losses) => each(losses, (trial, loss) => send({ type: "step", trial, epoch, loss })),
      onEpoch: (epochs) => each(epochs, (trial, result) => send({ type: "epoch", trial, result })),
      pause,
    });
    send(results ? { type: "ended", results } : { type: "stopped" });
  } catch (error) {
    send({ type: "failed", kind: error instanceof Unsupported ? "unsupported" : "internal", message: sentence(error) });
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
  const { experiment, trainSize, testSize, program } = trial;
  const key = JSON.stringify([program.data, program.inputs, trainSize, testSize], strip);
  const sizes = { train: trainSize, test: testSize };
  const measurable = { ...experiment, data: known(program.data, "derived", null) };
  if (prepared?.key !== key) prepared = { key, data: prepareData(measurable, sizes, sets) };
  return prepared.data;
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
