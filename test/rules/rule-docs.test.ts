import { describe, expect, test } from "vitest";
import { analyze, applyEdits, type Rule, rules } from "../../src/core/index.ts";
import { renderRulePage } from "../../src/report/rule-page/render-rule-page.ts";
import { pythonParser } from "../support/python-parser.ts";
import { settingsFor } from "./settings-for.ts";

const parser = await pythonParser();

function diagnose(text: string, rule: Rule) {
  const { diagnostics, problems } = analyze({ path: "example.py", text, module: parser.parse(text) }, settingsFor(rule));
  expect(problems).toEqual([]);
  return diagnostics;
}

test("codes and names are unique, and sorted by code", () => {
  const codes = rules.map((rule) => rule.code);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
});

describe.each(rules)("$code $name", (rule) => {
  test("its bad example is reported by this rule alone", () => {
    const names = new Set(diagnose(rule.docs.bad, rule).map((diagnostic) => diagnostic.name));
    expect([...names]).toEqual([rule.name]);
  });

  test("its good example is clean", () => {
    expect(diagnose(rule.docs.good, rule)).toEqual([]);
  });

  test("its fix mends the bad example, and it says truly whether it has one", () => {
    const fixes = diagnose(rule.docs.bad, rule).flatMap((diagnostic) => diagnostic.fixes);
    expect(fixes.length > 0).toBe(rule.fix !== "none");
    for (const fix of fixes) expect(diagnose(applyEdits(rule.docs.bad, fix.edits), rule)).toEqual([]);
  });

  test("its first lines are short, and its page has every section", () => {
    for (const { message } of diagnose(rule.docs.bad, rule)) {
      expect(message).not.toMatch(/\n|\.$/);
      expect(message.length).toBeLessThanOrEqual(120);
    }
    const page = renderRulePage(rule);
    for (const heading of ["What it finds", "Why it matters", "Example", "Use instead", "When it is fine", "Fix safety", "References"])
      expect(page).toContain(`## ${heading}\n`);
  });
});
