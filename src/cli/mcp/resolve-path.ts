import { existsSync } from "node:fs";
import path from "node:path";

/** A path as it is where it exists, else below the first of the folders where it does. */
export function resolveBelow(given: string, folders: readonly string[]): string {
  if (path.isAbsolute(given) || existsSync(given)) return given;
  return folders.map((folder) => path.join(folder, given)).find((candidate) => existsSync(candidate)) ?? given;
}

/** The same for what selects a model in a file: `net.py:12`, `net.py::network`. */
export function inFile(reference: string, resolve: (file: string) => string): string {
  const [, file, selector] = /^(.+?)(::[^:]+|:\d+)?$/.exec(reference) ?? [];
  return file === undefined ? reference : `${resolve(file)}${selector ?? ""}`;
}
