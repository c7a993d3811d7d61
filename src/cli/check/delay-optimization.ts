import { setFlagsFromString } from "node:v8";

/** By V8's major version: Node 20 has 11, Node 22 has 12, Node 24 has 13. */
const flags: Readonly<Record<string, string>> = {
  11: "--interrupt-budget=1000000",
  12: "--invocation-count-for-turbofan=30000",
  13: "--invocation-count-for-turbofan=30000",
};

/** How a version of V8 ("11.3.244.8-node.38") is told to optimize late; null for one that is not known. */
export function lateOptimizationFlag(version: string): string | null {
  return flags[version.split(".")[0] ?? ""] ?? null;
}

/**
 * Lets V8 see more of a function before it optimizes it, in all threads of the process. A run over many files meets new kinds of
 * values in each of them: what is optimized after the first ones is thrown away again, which costs as much as the work itself.
 */
export function delayOptimization(): void {
  const flag = lateOptimizationFlag(process.versions.v8);
  if (flag !== null) setFlagsFromString(flag);
}
