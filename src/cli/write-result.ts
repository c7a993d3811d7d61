import { writeFileSync } from "node:fs";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** Writes a result to a file, or to stdout when none is named. */
export function writeResult(text: string, file: string | undefined, terminal: Terminal): void {
  if (file === undefined) {
    terminal.print(text);
    return;
  }
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  terminal.note(`Written to ${file}.\n`);
}
