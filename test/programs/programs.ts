import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * A program of our own; its folder is the software that it is written for and was run with. One of several files is a folder, and
 * its `main.py` is what is run.
 */
export interface Program {
  readonly software: string;
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly hasSeveralFiles: boolean;
}

const root = fileURLToPath(new URL("./", import.meta.url));

export const programs: readonly Program[] = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => /^[^/]+\/([^/]+|[^/]+\/main)\.py$/.test(file))
  .sort()
  .map((file) => {
    const [software = "", name = ""] = file.slice(0, -".py".length).split("/");
    return { software, name, path: root + file, text: readFileSync(root + file, "utf8"), hasSeveralFiles: file.endsWith("/main.py") };
  });

/** What `scripts/measure-programs.mjs` wrote of a program that the real software ran. */
export function measured(program: Program): unknown {
  return JSON.parse(readFileSync(`${root}${program.software}/${program.name}.truth.json`, "utf8"));
}
