import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Analysis, type AnalysisSettings, analyze, applyEdits, compareExperiments, findRule } from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";
import { readMarkdownTest } from "./read-markdown-test.ts";
import { settingsFor } from "./settings-for.ts";

const parser = await pythonParser();
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".md"));

const look = (text: string, settings: AnalysisSettings): Analysis =>
  analyze({ path: "example.py", text, module: parser.parse(text) }, settings);

/** What the rules say, without where: a fix moves the lines behind it. */
const reports = ({ diagnostics }: Analysis) => diagnostics.map(({ name }) => name).sort();

/** The kinds of difference between the models of two analyses, whichever layers they concern. */
function differences(before: Analysis, after: Analysis): ReadonlySet<string> {
  expect(after.models.length).toBe(before.models.length);
  const found = before.models.flatMap(({ experiment }, i) => {
    const other = after.models[i]?.experiment;
    return other ? compareExperiments(other, experiment).differences.map(({ id }) => id.split(":")[0] ?? id) : [];
  });
  return new Set(found);
}

describe.each(files)("the fixes of %s", (file) => {
  const rule = findRule(file.replace(".md", ""));
  const examples = readMarkdownTest(readFileSync(`${import.meta.dirname}/${file}`, "utf8"));
  test.each(examples)("line $line: $title", ({ program, kerasVersion, tensorflowVersion }) => {
    const settings = { ...settingsFor(rule), kerasVersion, tensorflowVersion };
    const before = look(program, settings);
    for (const { name, fixes } of before.diagnostics) {
      for (const { applicability, edits, title } of fixes) {
        const text = applyEdits(program, edits);
        const after = look(text, settings);
        expect(after.problems, text).toEqual([]);
        const count = (analysis: Analysis) => reports(analysis).filter((one) => one === name).length;
        expect(count(after), `${title}\n${text}`).toBeLessThan(count(before));
        // A fix may bring to light what another rule yielded to, but makes nothing new of its own rule's making.
        expect(
          reports(after).filter((one) => !reports(before).includes(one)),
          `${title}\n${text}`,
        ).toEqual([]);
        if (applicability === "safe") expect([...differences(before, after)].length, `${title}\n${text}`).toBeLessThanOrEqual(1);
      }
    }
  });
});

test("images are not divided where they are loaded when what they are validated on is divided already", () => {
  const program = (validation: string) => `from tensorflow import keras
(x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
model = keras.Sequential([keras.layers.Flatten(input_shape=(28, 28)), keras.layers.Dense(10, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x, y, validation_data=(${validation}, y_test))
`;
  const fixesOf = (text: string) =>
    look(text, settingsFor(findRule("unscaled-images")))
      .diagnostics.filter(({ name }) => name === "unscaled-images")
      .map(({ fixes }) => fixes.length > 0);
  expect(fixesOf(program("x_test"))).toEqual([true]);
  expect(fixesOf(program("x_test / 255.0"))).toEqual([false]);
});
