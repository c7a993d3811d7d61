import { parentPort } from "node:worker_threads";
import { createAnalyzer } from "../analyzer.ts";
import { type CheckOutcome, type CheckTask, checkFile } from "./check-file.ts";
import { openCache } from "./result-cache.ts";
import type { CheckSetup } from "./worker-data.ts";

/** Makes what checks files one by one, in this thread. */
export async function createChecker({ flags, mend, cache }: CheckSetup): Promise<(task: CheckTask) => CheckOutcome> {
  const analyzer = await createAnalyzer(flags);
  const options = { mend, cache: cache && { results: openCache(cache.folder), build: cache.build } };
  return (task) => checkFile(task, analyzer, options);
}

/** What a worker thread does: it checks what it is sent, and answers in the same order. */
export async function serveChecks(setup: CheckSetup): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error("Files are served in a worker thread only.");
  const check = await createChecker(setup);
  port.on("message", (task: CheckTask) => port.postMessage(check(task)));
}
