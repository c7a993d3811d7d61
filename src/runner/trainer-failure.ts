import type { FailureKind } from "../protocol/trainer-message.ts";

/** Why a training process did not do what it was asked. The message is a sentence for people. */
export class TrainerFailure extends Error {
  /** "crashed": the process ended by itself; "silent": it gave no sign of life or did not start in time. */
  readonly kind: FailureKind | "crashed" | "silent";

  constructor(kind: FailureKind | "crashed" | "silent", message: string) {
    super(message);
    this.name = "TrainerFailure";
    this.kind = kind;
  }
}

export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The last lines that the process wrote. */
  readonly log: readonly string[];
  /** The memory that its last heartbeat told, in bytes; null when there was none. */
  readonly memoryBytes: number | null;
}

/** One sentence that says how a training process ended and, where it can be told, why. */
export function describeProcessEnd({ code, signal, log, memoryBytes }: ProcessEnd): string {
  const memory = memoryBytes === null ? "" : ` It last used ${Math.round(memoryBytes / 2 ** 20)} MiB.`;
  if (log.some((line) => /heap out of memory|std::bad_alloc|OOM when allocating|Cannot enlarge memory/i.test(line))) {
    return `The training process ran out of memory (${ending(code, signal)}).${memory}`;
  }
  if (signal === "SIGKILL") {
    return `The training process was killed (SIGKILL): somebody ended it, or the system ran out of memory.${memory}`;
  }
  // Node ends an uncaught error with its stack and details; the line that says what happened stands above them.
  const last = log.findLast((line) => /\w*Error\b.*:/.test(line)) ?? log.findLast((line) => /\w/.test(line) && !/^Node\.js v/.test(line));
  return `The training process ended unexpectedly (${ending(code, signal)}).${last ? ` It last wrote: ${last.trim()}` : ""}`;
}

function ending(code: number | null, signal: NodeJS.Signals | null): string {
  return signal === null ? `exit code ${code}` : signal;
}
