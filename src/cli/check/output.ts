import { randomBytes } from "node:crypto";
import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

/** Where a result goes piece by piece. */
export interface Output {
  write(text: string): Promise<void>;
  /** The result is whole. */
  commit(): void;
  /** The result will never be whole: of a file nothing is left. */
  discard(): void;
}

/** A reader that is slower than we are is waited for. */
export function outputTo(print: Terminal["print"]): Output {
  return {
    async write(text) {
      if (text === "") return;
      print(text);
      if (process.stdout.writableNeedDrain) await new Promise((resolve) => process.stdout.once("drain", resolve));
    },
    commit() {},
    discard() {},
  };
}

/** A file that appears when it is whole. Throws a `UsageError` where it cannot be written. */
export function outputToFile(file: string): Output {
  const draft = `${file}.${randomBytes(6).toString("hex")}.tmp`;
  const attempt = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw new UsageError(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const descriptor = attempt(() => openSync(draft, "w"));
  return {
    write: async (text) => attempt(() => void writeSync(descriptor, text)),
    commit() {
      closeSync(descriptor);
      attempt(() => renameSync(draft, file));
    },
    discard() {
      closeSync(descriptor);
      rmSync(draft, { force: true });
    },
  };
}
