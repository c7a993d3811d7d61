import { parentPort } from "node:worker_threads";
import { createFileAnalyzer } from "./analyze-file.ts";
import { type FileResult, failedResult } from "./corpus-result.ts";

/** The thread that analyses: gets paths, answers each with a result. What it cannot survive ends only itself. */
const analyzeFile = await createFileAnalyzer({ repetitions: 20 });
parentPort?.on("message", (path: string) => {
  let result: FileResult;
  try {
    result = analyzeFile(path);
  } catch (error) {
    result = failed(path, error);
  }
  parentPort?.postMessage(result);
});

function failed(path: string, error: unknown): FileResult {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return failedResult(path, { kind: "exception", message, stack: error instanceof Error ? (error.stack ?? null) : null });
}
