import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { analyze, defaultSettings } from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";
import { normalizeExperiment } from "./normalize-experiment.ts";
import { composeRewrites, rewrites } from "./rewrites.ts";
import type { Rewrite } from "./source.ts";

const parser = await pythonParser();

/** Further programs can be put to the same test: a folder of `.py` files in METAMORPHIC_PROGRAMS. */
const folders = [
  fileURLToPath(new URL("../../media/examples/mnist/", import.meta.url)),
  fileURLToPath(new URL("programs/", import.meta.url)),
  ...(process.env.METAMORPHIC_PROGRAMS === undefined ? [] : [`${process.env.METAMORPHIC_PROGRAMS}/`]),
];

const programs = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".py"))
    .map((file) => ({ name: basename(file), text: readFileSync(folder + file, "utf8") })),
);

/** The version is given as a project gives it: without its `lr=` nothing in a program tells Keras 2 from 3. */
const settings = { ...defaultSettings, kerasVersion: "2.2.5" };

function experiments(text: string): unknown[] {
  const module = parser.parse(text);
  expect(module.errors, text).toEqual([]);
  return analyze({ path: "program.py", text, module }, settings).models.map(({ experiment }) => normalizeExperiment(experiment));
}

const compositions = Array.from({ length: 40 }, (_, seed) => composeRewrites(seed));

describe.each(programs)("the experiment of $name", ({ text }) => {
  const original = experiments(text);
  const changing = (all: readonly Rewrite[]) =>
    all.map((rewrite) => ({ name: rewrite.name, rewritten: rewrite.apply(text, parser) })).filter(({ rewritten }) => rewritten !== text);

  it("is one, and known to the end", () => {
    expect(original).toMatchObject([{ unknowns: [] }]);
  });

  it.each(changing(rewrites))("stays with $name", ({ rewritten }) => {
    expect(experiments(rewritten), rewritten).toEqual(original);
  });

  it.each(changing(compositions))("stays with $name", ({ rewritten }) => {
    expect(experiments(rewritten), rewritten).toEqual(original);
  });
});

describe("every rewrite", () => {
  it("applies to some program", () => {
    const idle = rewrites.filter((rewrite) => programs.every(({ text }) => rewrite.apply(text, parser) === text));
    expect(idle.map(({ name }) => name)).toEqual([]);
  });
});
