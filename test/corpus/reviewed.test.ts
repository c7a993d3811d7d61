import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
// @ts-expect-error: a script without types
import * as setup from "../../scripts/setup-corpus-packages.mjs";
import type { CheckDocument } from "../../src/report/check-document.ts";
import { runProgram } from "../cli/keras-parity.ts";
import { buildPrograms } from "../support/build-programs.ts";

/** A report at default settings that a person has looked at. */
interface Reviewed {
  /** A repository, or a package of PyPI. */
  readonly source: string;
  readonly file: string;
  /** Of a notebook: 1-based among all cells; the line is that of the cell. */
  readonly cell?: number;
  readonly line: number;
  readonly rule: string;
  /** Whether it says what is so. */
  readonly verdict: boolean;
  readonly why: string;
}

const { corpusFolder, corpusPackages }: { corpusFolder(requirement: string): string; corpusPackages: readonly string[] } = setup;

const reviewed = readFileSync(path.join(import.meta.dirname, "reviewed.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line): Reviewed => JSON.parse(line));

test("at most one report in 5,000 lines is a false alarm", () => {
  const lines = 773_008 + 78_880;
  expect(reviewed.filter(({ verdict }) => !verdict).length).toBeLessThanOrEqual(lines / 5000);
});

test("every report has a reason", () => {
  expect(reviewed.filter(({ why }) => why.length < 10)).toEqual([]);
});

test("all reports on packages of PyPI are reviewed", { timeout: 600_000 }, async () => {
  const folders = new Map(corpusPackages.map((requirement) => [requirement.split("==")[0], corpusFolder(requirement)]));
  const missing = [...folders.values()].filter((folder) => !existsSync(folder));
  if (missing.length > 0 && !process.env.CI) {
    console.info(`Not checked: node scripts/setup.mjs puts ${missing.join(", ")} in place.`);
    return;
  }
  const programs = await buildPrograms("corpus", ["cli"]);
  const { out } = await runProgram(programs, ["check", ...folders.values(), "--format", "json", "--quiet"]);
  const { diagnostics, lines } = JSON.parse(out) as CheckDocument;
  expect(lines).toBeGreaterThan(150_000);
  const found = [...folders].flatMap(([source, folder]) =>
    diagnostics.flatMap((one) => {
      const file = path.relative(folder, one.path);
      return file.startsWith("..") ? [] : [`${source} ${file}:${one.line} ${one.name}`];
    }),
  );
  const known = reviewed
    .filter(({ source }) => folders.has(source))
    .map(({ source, file, line, rule }) => `${source} ${file}:${line} ${rule}`);
  expect(found.sort()).toEqual(known.sort());
});
