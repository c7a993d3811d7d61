import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze, compareExperiments, defaultSettings } from "../../src/core/index.ts";
import { examples } from "../../src/extension/commands/examples.ts";
import { describeIncomplete } from "../../src/runner/describe-incomplete.ts";
import { pythonParser } from "../support/python-parser.ts";

const media = new URL("../../media/examples/", import.meta.url);
const parser = await pythonParser();

function analysisOf(folder: string, file: string) {
  const text = readFileSync(new URL(`${folder}/${file}`, media), "utf8");
  return analyze({ path: file, text, module: parser.parse(text) }, defaultSettings);
}

/** What each teaching pair is about. The first example is a question, and has its own tests. */
const lessons: Readonly<Record<string, string>> = {
  "double-softmax": "KP201",
  "missing-softmax": "KP202",
  "kept-or-dropped": "KP301",
  "test-data-unscaled": "KP502",
  "nothing-between": "KP216",
  "too-fast": "KP402",
};

it("offers every folder of examples", () => {
  expect(examples.map(({ folder }) => folder).sort()).toEqual(readdirSync(media).sort());
  expect(examples.slice(1).map(({ folder }) => folder)).toEqual(Object.keys(lessons));
});

describe.each(Object.entries(lessons))("the example %s", (folder, code) => {
  it(`reports ${code} in the faulty program, and nothing in the right one`, () => {
    expect(analysisOf(folder, "faulty.py").diagnostics.map((one) => one.code)).toContain(code);
    expect(analysisOf(folder, "right.py").diagnostics).toEqual([]);
  });

  it("can be compared and trained", () => {
    const [faulty, right] = ["faulty.py", "right.py"].map((file) => analysisOf(folder, file).models[0]?.experiment);
    if (!faulty || !right) throw new Error("a program has no model");
    expect(compareExperiments(faulty, right).differences).not.toEqual([]);
    const describe = (path: string, experiment: typeof faulty) => ({ path, experiment });
    expect(describeIncomplete(describe("faulty.py", faulty), describe("right.py", right))).toBeNull();
  });
});
