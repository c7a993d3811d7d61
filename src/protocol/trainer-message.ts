import * as v from "valibot";
import type { DataSetInfo } from "../core/parity/report.ts";
import type { EpochResult, Trial, TrialResult } from "../core/parity/trial.ts";

/** Messages between a host process and the trainer that it has forked (IPC with "advanced" serialization: NaN and infinities survive). */

const engineName = v.picklist(["tfjs-node", "wasm", "cpu"]);
export type EngineName = v.InferOutput<typeof engineName>;

/** Loads an engine and a data set; without a data set it only proves that the engine computes. */
const startMessage = v.object({
  type: v.literal("start"),
  engine: engineName,
  /** Folder of the @tensorflow/tfjs-node package; null to look in the usual places. */
  tfjsNode: v.nullable(v.string()),
  /** Folder with the WebAssembly files. */
  assets: v.string(),
  /** Folder with the bundled sample of MNIST. */
  samples: v.string(),
  dataSet: v.nullable(v.object({ name: v.string(), path: v.nullable(v.string()) })),
});
export type StartMessage = v.InferOutput<typeof startMessage>;

const trial = v.custom<Trial>((input) => {
  const value = input as Partial<Trial> | null;
  return (
    typeof value === "object" &&
    value !== null &&
    typeof value.id === "string" &&
    Array.isArray(value.experiment?.layers) &&
    Number.isInteger(value.trainSize)
  );
}, "not a trial");

export const hostMessage = v.variant("type", [
  startMessage,
  v.object({ type: v.literal("train"), trial }),
  /** Ends the running trial soon. */
  v.object({ type: v.literal("stop") }),
  v.object({ type: v.literal("shutdown") }),
]);
export type HostMessage = v.InferOutput<typeof hostMessage>;

const failureKind = v.picklist(["engine", "dataSet", "unsupported", "internal"]);
export type FailureKind = v.InferOutput<typeof failureKind>;

export const trainerMessage = v.variant("type", [
  v.object({
    type: v.literal("ready"),
    engine: v.object({ name: engineName, version: v.string() }),
    dataSet: v.nullable(v.custom<DataSetInfo>(isObject)),
  }),
  v.object({ type: v.literal("heartbeat"), memoryBytes: v.number() }),
  v.object({ type: v.literal("step"), trial: v.string(), epoch: v.number(), loss: v.any() as v.GenericSchema<number> }),
  v.object({ type: v.literal("epoch"), trial: v.string(), result: v.custom<EpochResult>(isObject) }),
  v.object({ type: v.literal("ended"), result: v.custom<TrialResult>(isObject) }),
  v.object({ type: v.literal("stopped"), trial: v.string() }),
  v.object({ type: v.literal("failed"), trial: v.nullable(v.string()), kind: failureKind, message: v.string() }),
]);
export type TrainerMessage = v.InferOutput<typeof trainerMessage>;

function isObject(input: unknown): boolean {
  return typeof input === "object" && input !== null;
}
