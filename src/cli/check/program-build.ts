import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";

/** Tells this build of the program from all others, by its own file and the core's: what an older one has kept may not hold any more. */
export function programBuild(): string {
  const hash = createHash("sha256");
  for (const file of [__filename, path.join(__dirname, "core.js")]) hash.update(readFileSync(file));
  return hash.digest("hex");
}
