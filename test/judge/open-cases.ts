import { readFileSync } from "node:fs";
import path from "node:path";

interface OpenCases {
  /** The trainer says that it cannot run them as they are written. */
  readonly refused: readonly string[];
  /** They train otherwise than the real software, and their programs say so in their deviations. */
  readonly differing: readonly string[];
}

/** What does not agree yet; both lists may only become shorter. */
export const openCases = JSON.parse(readFileSync(path.join(import.meta.dirname, "open-cases.json"), "utf8")) as OpenCases;
