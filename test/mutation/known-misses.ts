import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const file = path.join(import.meta.dirname, "known-misses.txt");
const unexplained = "Not explained yet";

/** Mutants that are not reported: id → the reason that stands above it in the list. */
export function readKnownMisses(): ReadonlyMap<string, string> {
  const misses = new Map<string, string>();
  let reason = unexplained;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.startsWith("# ")) reason = line.slice(2);
    else if (line !== "") misses.set(line, reason);
  }
  return misses;
}

/** Leaves out what is found by now, and adds what is missed under a heading that the test does not accept. */
export function writeKnownMisses(missed: readonly string[]): void {
  const known = readKnownMisses();
  const groups = new Map<string, string[]>();
  for (const id of missed) {
    const reason = known.get(id) ?? unexplained;
    groups.set(reason, [...(groups.get(reason) ?? []), id]);
  }
  const ordered = [...new Set([...known.values(), unexplained])].filter((reason) => groups.has(reason));
  writeFileSync(file, ordered.map((reason) => `# ${reason}\n${[...(groups.get(reason) ?? [])].sort().join("\n")}\n`).join("\n"));
}

/** Whether every miss has a reason. */
export function isExplained(misses: ReadonlyMap<string, string>): boolean {
  return [...misses.values()].every((reason) => reason !== unexplained);
}
