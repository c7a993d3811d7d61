import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** Tells this build of the program from all others: what an older one has kept may not hold any more. */
export function programBuild(): string {
  return createHash("sha256").update(readFileSync(__filename)).digest("hex");
}
