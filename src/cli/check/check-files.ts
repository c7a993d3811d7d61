import { setImmediate } from "node:timers/promises";
import type { CheckOutcome, CheckTask } from "./check-file.ts";
import { delayOptimization } from "./delay-optimization.ts";
import { createChecker } from "./serve-checks.ts";
import type { CheckSetup } from "./worker-data.ts";
import { createWorkers } from "./workers.ts";

/** Starting a thread pays from so many files for each. */
const filesPerWorker = 6;

export interface CheckFilesOptions {
  readonly setup: CheckSetup;
  /** Threads at most. */
  readonly jobs: number;
  /** Ends everything at once. */
  readonly signal: AbortSignal;
}

/** Checks files, in worker threads where there are many. Outcomes come in the order of the tasks, as soon as they can. */
export async function* checkFiles(tasks: readonly CheckTask[], { setup, jobs, signal }: CheckFilesOptions): AsyncGenerator<CheckOutcome> {
  delayOptimization();
  const workers = Math.min(jobs, Math.floor(tasks.length / filesPerWorker));
  if (workers > 1) {
    yield* createWorkers(workers, setup, signal).run(tasks);
    return;
  }
  const check = await createChecker(setup);
  for (const task of tasks) {
    // An interruption is heard between two files.
    await setImmediate();
    if (signal.aborted) return;
    yield check(task);
  }
}
