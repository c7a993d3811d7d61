import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { analyze, findRule, rules } from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";
import { readMarkdownTest } from "./read-markdown-test.ts";
import { settingsFor } from "./settings-for.ts";

const parser = await pythonParser();
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".md"));

test("every rule has its Markdown file with at least four programs that it reports and four that it does not", () => {
  const counts = rules.map((rule) => {
    const examples = files.includes(`${rule.name}.md`)
      ? readMarkdownTest(readFileSync(`${import.meta.dirname}/${rule.name}.md`, "utf8"))
      : [];
    const reported = examples.filter((example) => example.expected.some((one) => one.endsWith(` ${rule.name}`))).length;
    return { rule: rule.name, isEnough: reported >= 4 && examples.length - reported >= 4 };
  });
  expect(counts.filter((count) => !count.isEnough)).toEqual([]);
});

describe.each(files)("%s", (file) => {
  const examples = readMarkdownTest(readFileSync(`${import.meta.dirname}/${file}`, "utf8"));
  test.each(examples)("line $line: $title", ({ program, expected, kerasVersion, tensorflowVersion }) => {
    const { diagnostics, problems } = analyze(
      { path: "example.py", text: program, module: parser.parse(program) },
      { ...settingsFor(findRule(file.replace(".md", ""))), kerasVersion, tensorflowVersion },
    );
    expect(problems).toEqual([]);
    expect(diagnostics.map(({ place, severity, name }) => `${place.line} ${severity} ${name}`)).toEqual(expected);
  });
});
