import { readFileSync } from "node:fs";
import path from "node:path";

/** A folder and all above it, nearest first. */
export function foldersUpwards(folder: string): readonly string[] {
  const folders = [path.resolve(folder)];
  for (let above = path.dirname(folders[0] ?? folder); above !== folders.at(-1); above = path.dirname(above)) folders.push(above);
  return folders;
}

/** A file's text without a byte order mark; null where it cannot be read. */
export function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch {
    return null;
  }
}
