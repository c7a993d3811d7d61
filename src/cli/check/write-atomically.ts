import { randomBytes } from "node:crypto";
import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Writes a file in one step: whoever reads it sees what was there before or all of what is new. Links and permissions stay. */
export function writeAtomically(file: string, content: string | Uint8Array): void {
  const target = existing(file) ?? file;
  const draft = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    writeFileSync(draft, content);
    const stats = statSync(target, { throwIfNoEntry: false });
    if (stats) chmodSync(draft, stats.mode);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** The same, unless the file holds something else than `before` by now. False where it does. */
export function replaceAtomically(file: string, before: Uint8Array, content: Uint8Array): boolean {
  if (!readFileSync(file).equals(before)) return false;
  writeAtomically(file, content);
  return true;
}

function existing(file: string): string | null {
  try {
    return realpathSync(file);
  } catch {
    return null;
  }
}
