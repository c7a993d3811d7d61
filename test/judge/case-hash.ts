import { createHash } from "node:crypto";
import type { JudgeCase } from "./cases/case.ts";

/** Tells whether a measured truth is of this very program and feed. */
export function caseHash({ source, inputs, labels, sampleWeights }: JudgeCase): string {
  return createHash("sha256")
    .update(JSON.stringify([source, inputs, labels, ...(sampleWeights ? [sampleWeights] : [])]))
    .digest("hex")
    .slice(0, 10);
}
