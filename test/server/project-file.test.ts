import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { projectCompletions } from "../../src/server/project-file/project-completions.ts";
import { projectHover } from "../../src/server/project-file/project-hover.ts";

const text = [
  "[project]",
  'select = "not ours"',
  "[tool.keras-parity]",
  'select = ["KP1", "double-softmax"]',
  'keras-version = "3.15.1"',
  "[tool.keras-parity.severity]",
  'KP201 = "error"',
  "",
].join("\n");
const document = TextDocument.create("file:///pyproject.toml", "toml", 1, text);

function hoverAt(part: string) {
  const hover = projectHover(document, text.indexOf(part) + 1);
  return hover && { value: (hover.contents as { value: string }).value, over: hover.range && document.getText(hover.range) };
}

describe("hovers in pyproject.toml", () => {
  it.each([
    ['"KP1"', /\*\*KP1\*\* names \d+ rules:\n\n- \[KP101 unit-normal-kernel\]/],
    ['"double-softmax"', /\*\*\[KP201 double-softmax\]\(https.*\)\*\* · warning\n\nThe model ends in a softmax/],
    ["KP201", /KP201 double-softmax/],
    ["keras-version", /Version of Keras in force[\s\S]*Takes a version such as "3\.15\.1"/],
  ])("tell what %s stands for", (part, expected) => {
    const hover = hoverAt(part);
    expect(hover?.value).toMatch(expected);
    expect(hover?.over).toBe(part);
  });

  it("say nothing of other tables, and nothing while the file is broken", () => {
    expect(hoverAt('select = "not')).toBeNull();
    const broken = TextDocument.create("file:///pyproject.toml", "toml", 1, `${text}[`);
    expect(projectHover(broken, text.indexOf('"KP1"') + 1)).toBeNull();
  });
});

describe("completions in pyproject.toml", () => {
  const labels = (before: string) => projectCompletions(before).map(({ label }) => label);
  const table = "[tool.keras-parity]\n";

  it.each([
    ["[tool.k", ["tool.keras-parity", "tool.keras-parity.severity", "tool.keras-parity.pairs"]],
    [`${table}sel`, ["select", "ignore", "severity", "keras-version", "tensorflow-version", "step-budget", "pairs"]],
    [`${table}select = ["KP1"]\n`, ["select", "ignore", "severity", "keras-version", "tensorflow-version", "step-budget", "pairs"]],
    [`${table}severity = { KP101 = "`, ["error", "warning", "info", "hint", "off"]],
    [`[tool.keras-parity.severity]\nKP101 = `, ["error", "warning", "info", "hint", "off"]],
    [`${table}keras-version = "`, []],
    ["[tool.ruff]\nsel", []],
    [`${table}[tool.ruff]\nselect = ["`, []],
  ])("behind %j", (before, expected) => {
    expect(labels(before)).toEqual(expected);
  });

  it.each([`${table}select = ["`, `${table}select = [\n  "KP1",\n  `, `${table}severity = { `, "[tool.keras-parity.severity]\nK"])(
    "are the rules behind %j",
    (before) => {
      expect(labels(before)).toContain("KP101");
    },
  );

  it("close no quotes twice", () => {
    const inserted = (before: string) => projectCompletions(before).find(({ label }) => label === "KP101")?.insertText;
    expect(inserted(`${table}select = ["`)).toBe("KP101");
    expect(inserted(`${table}select = [`)).toBe('"KP101"');
  });
});
