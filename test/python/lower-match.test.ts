import { describe, expect, it } from "vitest";
import type { Statement } from "../../src/core/python/syntax.ts";
import { pythonParser } from "../support/python-parser.ts";

const parser = await pythonParser();

/** A pattern with its kinds written as Python's `ast` would. */
function outline(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(outline);
  if (typeof value !== "object" || value === null) return value;
  const { kind, span: _, ...rest } = value as { kind?: string; span: unknown };
  const inner = Object.values(rest).map(outline);
  return kind === undefined ? (inner.length === 1 ? inner[0] : inner) : [kind.replace("Pattern", ""), ...inner];
}

function patternOf(text: string): Extract<Statement, { kind: "Match" }>["cases"][number] {
  const module = parser.parse(`match x:\n  case ${text}: pass\n`);
  expect(module.errors).toEqual([]);
  const [statement] = module.body;
  const first = statement?.kind === "Match" ? statement.cases[0] : undefined;
  if (!first) throw new Error("There is no case.");
  return first;
}

const name = (text: string) => ["Capture", text];
const value = (number: number) => ["Value", ["Number", number, true, false]];

describe("patterns", () => {
  it.each<[string, unknown, string[]]>([
    ["_", ["Capture", null], []],
    ["n", name("n"), ["n"]],
    ["(n)", name("n"), ["n"]],
    ["-1", ["Value", ["Unary", "-", ["Number", 1, true, false]]], []],
    ["'a' 'b'", ["Value", ["String", "ab", false]], []],
    ["None", ["Value", ["Constant", null]], []],
    ["Color.RED", ["Value", ["Attribute", ["Name", "Color"], "RED"]], []],
    ["[1, *rest]", ["Sequence", [value(1), ["Star", "rest"]]], ["rest"]],
    ["a, *_", ["Sequence", [name("a"), ["Star", null]]], ["a"]],
    ["(a,)", ["Sequence", [name("a")]], ["a"]],
    ["()", ["Sequence", []], []],
    ["1 | -2 | _", ["Or", [value(1), ["Value", ["Unary", "-", ["Number", 2, true, false]]], ["Capture", null]]], []],
    ["(1 | [a]) as n", ["As", ["Or", [value(1), ["Sequence", [name("a")]]]], "n"], ["a", "n"]],
    [
      "{'k': v, A.b: 1, -1: w, **rest}",
      [
        "Mapping",
        [
          [["String", "k", false], name("v")],
          [["Attribute", ["Name", "A"], "b"], value(1)],
          [["Unary", "-", ["Number", 1, true, false]], name("w")],
        ],
        "rest",
      ],
      ["v", "w", "rest"],
    ],
    ["{}", ["Mapping", [], null], []],
    ["str()", ["Class", ["Name", "str"], [], []], []],
    [
      "m.P(q, r=s, t=-1)",
      [
        "Class",
        ["Attribute", ["Name", "m"], "P"],
        [name("q")],
        [
          ["r", name("s")],
          ["t", ["Value", ["Unary", "-", ["Number", 1, true, false]]]],
        ],
      ],
      ["q", "s"],
    ],
    ["1 - 2j", ["Value", ["Binary", ["Number", 1, true, false], "-", ["Number", 2, false, true]]], []],
  ])("of %s", (text, expected, binds) => {
    const { pattern, ...found } = patternOf(text);
    expect(outline(pattern)).toEqual(expected);
    expect(found.binds.map((one) => one.name)).toEqual(binds);
  });

  it("survive any depth", () => {
    const module = parser.parse(`match x:\n  case ${"[".repeat(2000)}a${"]".repeat(2000)}: pass\n`);
    expect(module.body[0]?.kind).toBe("Match");
  });
});
