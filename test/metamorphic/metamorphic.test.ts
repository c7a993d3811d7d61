import { describe, expect, it } from "vitest";
import { analyze, defaultSettings } from "../../src/core/index.ts";
import { programs as all } from "../programs/programs.ts";
import { pythonParser } from "../support/python-parser.ts";
import { normalizeExperiment } from "./normalize-experiment.ts";
import { composeRewrites, rewrites, rewritesFor } from "./rewrites.ts";
import type { Rewrite } from "./source.ts";

const parser = await pythonParser();
/** A rewrite changes one text. */
const programs = all.filter(({ hasSeveralFiles }) => !hasSeveralFiles);

/** The versions are given as a project gives them: without them a rewrite can take away what told the generation. */
const versions: Readonly<Record<string, { readonly kerasVersion?: string; readonly tensorflowVersion?: string }>> = {
  "tensorflow-1.15": { tensorflowVersion: "1.15.5", kerasVersion: "2.2.5" },
  "keras-2.2": { kerasVersion: "2.2.5" },
  "tf-keras-2.21": {},
  "keras-3": { kerasVersion: "3.15.1" },
};

/** In an order that does not depend on where they stand. */
function experiments(text: string, software: string): unknown[] {
  const module = parser.parse(text);
  expect(module.errors, text).toEqual([]);
  const settings = { ...defaultSettings, ...versions[software] };
  const { models } = analyze({ path: "program.py", text, module }, settings);
  const normalized = models.map(({ experiment }) => normalizeExperiment(experiment, text));
  return normalized.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** Several rewrites one after another; all of them with METAMORPHIC_ALL=1. */
const compositionCount = process.env.METAMORPHIC_ALL ? 40 : 4;

describe.each(programs)("the experiments of $software/$name", ({ text, software }) => {
  const original = experiments(text, software);
  const suitable = rewritesFor(software === "tensorflow-1.15");
  const compositions = Array.from({ length: compositionCount }, (_, seed) => composeRewrites(seed, suitable));
  const changing = (all: readonly Rewrite[]) =>
    all.map((rewrite) => ({ name: rewrite.name, rewritten: rewrite.apply(text, parser) })).filter(({ rewritten }) => rewritten !== text);

  it("are there", () => {
    expect(original).not.toEqual([]);
  });

  it.each(changing(suitable))("stays with $name", ({ rewritten }) => {
    expect(experiments(rewritten, software), rewritten).toEqual(original);
  });

  it.each(changing(compositions))("stays with $name", ({ rewritten }) => {
    expect(experiments(rewritten, software), rewritten).toEqual(original);
  });
});

describe("every rewrite", () => {
  it("applies to some program", () => {
    const idle = rewrites.filter((rewrite) => programs.every(({ text }) => rewrite.apply(text, parser) === text));
    expect(idle.map(({ name }) => name)).toEqual([]);
  });
});
