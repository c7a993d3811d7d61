import * as v from "valibot";
import { fixReference } from "../../protocol/server-request.ts";

const variant = v.object({
  uri: v.string(),
  /** As the user knows the file. */
  path: v.string(),
  /** The experiment's id in its document. */
  model: v.string(),
  /** Of a model that is mended in a copy: by all fixes that rules offer, or by one. */
  mendedBy: v.exactOptional(v.union([v.literal("all"), fixReference])),
});
/** One of the two models of a run, by where it is found again. */
export type RecordedVariant = v.InferOutput<typeof variant>;

const options = v.object({
  engine: v.picklist(["auto", "tfjs-node", "wasm", "cpu"]),
  dataSetPath: v.nullable(v.string()),
  seed: v.number(),
  trainSize: v.number(),
  testSize: v.number(),
  epochs: v.number(),
  repeats: v.number(),
  mostRepeats: v.number(),
  maxSeconds: v.nullable(v.number()),
});

/** What is kept of a parity run beside its events. */
export const runRecord = v.object({
  version: v.literal(1),
  id: v.string(),
  /** ISO 8601. */
  startedAt: v.string(),
  variants: v.tuple([variant, variant]),
  options,
  /** How it ended, in a sentence; null while it runs, and when its window was closed before the end. */
  outcome: v.nullable(v.object({ state: v.picklist(["finished", "stopped", "failed"]), sentence: v.string() })),
});
export type RunRecord = v.InferOutput<typeof runRecord>;
