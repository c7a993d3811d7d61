import * as v from "valibot";
import type { DataSetInfo } from "../core/parity/report.ts";
import { mostStacked } from "../core/parity/stack-trials.ts";
import type { EpochResult, Pace, StartMeasurements, Trial, TrialResult } from "../core/parity/trial.ts";
import { isProgram } from "./validate-program.ts";

/** Messages between a host process and the trainer that it has forked (IPC with "advanced" serialization: NaN and infinities survive). */

const engineName = v.picklist(["tfjs-node", "wasm", "cpu"]);
export type EngineName = v.InferOutput<typeof engineName>;

const strings = v.pipe(v.array(v.string()), v.readonly());

/** Loads an engine and a data set; without a data set it only proves that the engine computes. */
const startMessage = v.object({
  type: v.literal("start"),
  engine: engineName,
  /** Folder of the @tensorflow/tfjs-node package; null to look in the usual places. */
  tfjsNode: v.nullable(v.string()),
  /** Folder with the WebAssembly files. */
  assets: v.string(),
  /** Folder with the bundled samples and toy sets. */
  samples: v.string(),
  dataSet: v.nullable(
    v.object({
      /** "own" for what the user gives in the place of data that are not known. */
      name: v.string(),
      /** A file or folder that the user names, "synthetic" for examples that are made up, null for the usual places. */
      path: v.nullable(v.string()),
      /** What of a file of the user's is meant: columns of a table, or arrays. */
      inputs: v.exactOptional(strings),
      labels: v.exactOptional(strings),
    }),
  ),
});
export type StartMessage = v.InferOutput<typeof startMessage>;

/** Any number, NaN and infinities too: training diverges. */
const anyNumber = v.custom<number>((input) => typeof input === "number");

const trial = v.object({
  id: v.string(),
  base: v.picklist(["a", "b"]),
  swapped: strings,
  repeat: v.number(),
  seed: v.number(),
  experiment: v.custom<Trial["experiment"]>(isExperiment, "not an experiment"),
  program: v.custom<Trial["program"]>(isProgram, "not a program"),
  trainSize: v.pipe(v.number(), v.integer(), v.minValue(1)),
  testSize: v.pipe(v.number(), v.integer(), v.minValue(1)),
  epochs: v.pipe(v.number(), v.integer(), v.minValue(0)),
}) satisfies v.GenericSchema<unknown, Trial>;

const epochResult = v.object({
  epoch: v.number(),
  accuracy: anyNumber,
  loss: anyNumber,
  squaredError: v.optional(anyNumber),
  trainLoss: anyNumber,
  seconds: v.number(),
}) satisfies v.GenericSchema<unknown, EpochResult>;

const numbers = v.pipe(v.array(anyNumber), v.readonly());
const listOf = <T extends v.GenericSchema>(one: T) => v.pipe(v.array(one), v.readonly());

const startMeasurements = v.object({
  layers: listOf(v.object({ layer: v.string(), mean: anyNumber, stddev: anyNumber })),
  gradients: listOf(v.object({ parameter: v.string(), norm: anyNumber })),
  logits: v.nullable(v.object({ edges: numbers, counts: numbers })),
}) satisfies v.GenericSchema<unknown, StartMeasurements>;

const pace = v.object({ fixed: v.number(), perStep: v.number(), perExample: v.number() }) satisfies v.GenericSchema<unknown, Pace>;

const trialResult = v.object({
  id: v.string(),
  initialLoss: anyNumber,
  epochs: v.pipe(v.array(epochResult), v.readonly()),
  seconds: v.number(),
  deviations: strings,
  start: v.exactOptional(startMeasurements),
  pace: v.exactOptional(pace),
}) satisfies v.GenericSchema<unknown, TrialResult>;

const dataSetInfo = v.object({
  name: v.string(),
  source: v.string(),
  trainAvailable: v.number(),
  testAvailable: v.number(),
  isSynthetic: v.exactOptional(v.literal(true)),
}) satisfies v.GenericSchema<unknown, DataSetInfo>;

export const hostMessage = v.variant("type", [
  startMessage,
  /** Trains trials side by side: their programs differ in initial values, learning rates and shuffling at most (`structureOf`). */
  v.object({ type: v.literal("train"), trials: v.pipe(v.array(trial), v.minLength(1), v.maxLength(mostStacked)) }),
  /** Ends the running trials soon, also while they are paused. */
  v.object({ type: v.literal("stop") }),
  /** Holds training until "resume". */
  v.object({ type: v.literal("pause") }),
  v.object({ type: v.literal("resume") }),
  v.object({ type: v.literal("shutdown") }),
]);
export type HostMessage = v.InferOutput<typeof hostMessage>;

const failureKind = v.picklist(["engine", "dataSet", "unsupported", "internal"]);
export type FailureKind = v.InferOutput<typeof failureKind>;

export const trainerMessage = v.variant("type", [
  v.object({
    type: v.literal("ready"),
    engine: v.object({ name: engineName, version: v.string() }),
    dataSet: v.nullable(dataSetInfo),
  }),
  v.object({ type: v.literal("heartbeat"), memoryBytes: v.number() }),
  v.object({ type: v.literal("step"), trial: v.string(), epoch: v.number(), loss: anyNumber }),
  v.object({ type: v.literal("epoch"), trial: v.string(), result: epochResult }),
  v.object({ type: v.literal("ended"), results: listOf(trialResult) }),
  v.object({ type: v.literal("stopped") }),
  /** What was asked for last: the start, or the trials that were to be trained. */
  v.object({ type: v.literal("failed"), kind: failureKind, message: v.string() }),
]);
export type TrainerMessage = v.InferOutput<typeof trainerMessage>;

/** The trainer reads an experiment as the untrusted data that it is; here only what makes it one is looked at. */
function isExperiment(input: unknown): boolean {
  return typeof input === "object" && input !== null && "layers" in input && Array.isArray(input.layers) && "data" in input;
}
