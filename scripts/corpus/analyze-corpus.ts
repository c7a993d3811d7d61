import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { type FileResult, failedResult } from "./corpus-result.ts";

interface CorpusOptions {
  /** The bundled `worker.ts`. */
  readonly worker: URL;
  readonly onProgress: (done: number, path: string) => void;
}

const secondsPerFile = 60;
const megabytes = 2048;

/** Analyses files one after another in a thread that may die: of memory, of an endless loop, of an exception. One result a file. */
export async function analyzeCorpus(files: readonly string[], { worker, onProgress }: CorpusOptions): Promise<FileResult[]> {
  const results: FileResult[] = [];
  let thread: Worker | null = null;
  for (const [i, path] of files.entries()) {
    onProgress(i, path);
    thread ??= new Worker(worker, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
    const result = await analyzeIn(thread, path);
    if (result.crash !== null && result.crash.kind !== "exception") {
      await thread.terminate();
      thread = null;
    }
    results.push(result);
  }
  await thread?.terminate();
  return results;
}

async function analyzeIn(thread: Worker, path: string): Promise<FileResult> {
  const done = new AbortController();
  const message = once(thread, "message", { signal: done.signal }).then(([result]) => result as FileResult);
  const tooLate = setTimeout(secondsPerFile * 1000, null, { signal: done.signal }).then(() =>
    failedResult(path, { kind: "time", message: `not done after ${secondsPerFile} s`, stack: null }),
  );
  thread.postMessage(path);
  try {
    return await Promise.race([message, tooLate]);
  } catch (error) {
    // The thread's end is told to whoever waits for its messages.
    const { code, message, stack } = error as Error & { readonly code?: string };
    return failedResult(path, { kind: code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "death", message, stack: stack ?? null });
  } finally {
    done.abort();
    await Promise.allSettled([message, tooLate]);
  }
}
