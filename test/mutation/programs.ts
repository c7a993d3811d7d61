import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { sourceOf } from "../../src/cli/read-source.ts";
import type { Cell } from "../../src/core/index.ts";

export interface ProgramFile {
  readonly path: string;
  readonly text: string;
  /** Of a notebook. */
  readonly cells: readonly Cell[] | undefined;
}

/** A correct program of our own: a script, a notebook, or a folder whose `main.py` imports the rest. */
export interface CorrectProgram {
  /** "keras-3/mlp": the software that it is written for, and its name. */
  readonly name: string;
  readonly software: string;
  /** The one that is run first. */
  readonly files: readonly ProgramFile[];
}

const root = path.join(import.meta.dirname, "programs");

export const correctPrograms: readonly CorrectProgram[] = readdirSync(root)
  .sort()
  .flatMap((software) =>
    readdirSync(path.join(root, software), { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry) => {
        const folder = path.join(root, software);
        const files = entry.isDirectory() ? packageFiles(path.join(folder, entry.name)) : [path.join(folder, entry.name)];
        return { name: `${software}/${path.parse(entry.name).name}`, software, files: files.map(readProgramFile) };
      }),
  );

function packageFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".py"));
  return names.sort((a, b) => Number(b === "main.py") - Number(a === "main.py") || (a < b ? -1 : 1)).map((name) => path.join(folder, name));
}

function readProgramFile(file: string): ProgramFile {
  const { program } = sourceOf(file, readFileSync(file));
  return { path: file, text: program.text, cells: program.cells };
}
