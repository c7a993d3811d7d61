import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze, compareExperiments, defaultSettings, type Experiment, swapDifferences } from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";
import { doMeet, syntaxEdits } from "./syntax-edits.ts";

/**
 * Folders of `programs/` hold one experiment each, written with Keras (`keras.py`), `tf.layers` (`layers.py`), slim
 * (`slim.py`), TensorFlow 1 by hand (`graph.py`), a loop of TensorFlow 2 (`loop.py`) or in other styles of Keras.
 */
const root = new URL("programs/", import.meta.url);
const sets = readdirSync(root).sort();
const programs = sets.flatMap((set) =>
  readdirSync(new URL(`${set}/`, root))
    .sort()
    .map((file) => ({ set, file, text: readFileSync(new URL(`${set}/${file}`, root), "utf8") })),
);
const parser = await pythonParser();

function lift(text: string): Experiment {
  const { models } = analyze({ path: "program.py", text, module: parser.parse(text) }, defaultSettings);
  const [first, ...others] = models;
  if (!first || others.length > 0) throw new Error(`${models.length} models in\n${text}`);
  return first.experiment;
}

/** What is found, without the layers that it concerns. */
function stems(a: Experiment, b: Experiment): readonly string[] {
  return [...new Set(compareExperiments(a, b).differences.map(({ id }) => id.split(":")[0] ?? id))].sort();
}

describe("translations of one experiment", () => {
  it("are many enough", () => {
    expect(sets.length).toBeGreaterThanOrEqual(15);
    expect(programs.length).toBeGreaterThanOrEqual(60);
  });

  it.each(sets)("do not differ: %s", (set) => {
    const own = programs.filter((program) => program.set === set).map(({ file, text }) => ({ file, experiment: lift(text) }));
    for (const a of own)
      for (const b of own) {
        const { differences, unknown } = compareExperiments(a.experiment, b.experiment);
        expect(differences, `${a.file} ${b.file}`).toEqual([]);
        // What comes from no data set that is known is not compared, on both sides alike.
        expect(unknown.filter(({ what }) => !/training data|batch|shuffling|epochs/.test(what))).toEqual([]);
      }
  });
});

describe("edits of programs in all worlds", () => {
  const cases = programs.flatMap(({ set, file, text }) => {
    const edits = syntaxEdits.filter((edit) => edit.apply(text) !== text);
    return edits.length === 0 ? [] : [{ set, file, text, edits }];
  });

  it.each(cases)("are found, and nothing else: $set/$file", ({ text, edits }) => {
    const base = lift(text);
    const open = compareExperiments(base, base).unknown.length;
    for (const edit of edits) {
      const edited = lift(edit.apply(text));
      const found = stems(base, edited);
      expect(found.length, edit.title).toBeGreaterThan(0);
      expect(edit.ids, edit.title).toEqual(expect.arrayContaining([...found]));
      expect(compareExperiments(base, edited).unknown.length, edit.title).toBe(open);
      expect(stems(edited, base), edit.title).toEqual(found);
      for (const { a, b, explanation } of compareExperiments(base, edited).differences) {
        expect([a.place?.path, b.place?.path], edit.title).toEqual(["program.py", "program.py"]);
        expect(a.value, edit.title).not.toBe(b.value);
        expect(explanation).toMatch(/^[A-Z].*\.$/);
      }
    }
  });

  it.each(cases)("are taken over one by one and together: $set/$file", ({ text, edits }) => {
    const base = lift(text);
    for (const edit of edits) {
      const donor = lift(edit.apply(text));
      const ids = compareExperiments(base, donor).differences.map(({ id }) => id);
      expect(stems(swapDifferences(base, donor, ids), donor), edit.title).toEqual([]);
      for (const id of ids) {
        const left = compareExperiments(swapDifferences(base, donor, [id]), donor).differences.map((one) => one.id);
        expect(left.length, `${edit.title}: ${id}`).toBe(ids.length - 1);
      }
    }
  });

  it.each(cases)("are found two at a time: $set/$file", ({ text, edits }) => {
    const base = lift(text);
    const pairs = edits
      .flatMap((first, i) => edits.slice(i + 1).map((second) => [first, second] as const))
      .filter(([x, y]) => !doMeet(x, y));
    // Some of the pairs; which ones differs from program to program.
    for (const [first, second] of pairs.filter((_, i) => (i + text.length) % 11 === 0)) {
      const title = `${first.title} and ${second.title}`;
      const twice = second.apply(first.apply(text));
      const donor = lift(twice);
      const found = stems(base, donor);
      const expected = [...new Set([...stems(base, lift(first.apply(text))), ...stems(base, lift(second.apply(text)))])].sort();
      expect(found, title).toEqual(expected);
      const ids = compareExperiments(base, donor).differences.map(({ id }) => id);
      expect(stems(swapDifferences(base, donor, ids), donor), title).toEqual([]);
    }
  });
});
