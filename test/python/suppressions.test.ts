import { describe, expect, it } from "vitest";
import { readSuppressions, type Suppression } from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";

const parser = await pythonParser();

function suppressions(text: string): Suppression[] {
  return readSuppressions(parser.parse(text), text);
}

describe("suppression comments", () => {
  it("reads codes, names and the reason", () => {
    const text = "x = f(1)  # parity: ignore[KP101, unit-normal-kernel,KP101] it is meant so\n";
    expect(suppressions(text)).toEqual([
      {
        scope: "line",
        line: 1,
        lastLine: 1,
        codes: ["KP101", "unit-normal-kernel"],
        reason: "it is meant so",
        span: { start: 12, end: text.length - 1 },
      },
    ]);
  });

  it.each<[string, Partial<Suppression>]>([
    ["x = 1 # parity: ignore\n", { codes: "all", reason: "" }],
    ["x = 1 #parity:ignore[] - none\n", { codes: [], reason: "none" }],
    ["x = 1 # noqa: E501 # parity: ignore[KP101]\n", { codes: ["KP101"] }],
    ["\n# parity: ignore[KP101] why\n\n# more\nx = 1\n", { line: 5, lastLine: 5, reason: "why" }],
    ["# parity: ignore\nx = f(\n  1,\n  2)\n", { line: 2, lastLine: 4 }],
    ["x = f(\n  1,\n  2)  # parity: ignore\n", { line: 1, lastLine: 3 }],
    ["x = f(\n  1,  # parity: ignore\n  2)\n", { line: 2, lastLine: 2 }],
    ["x = f(\n  # parity: ignore\n  1,\n  2)\n", { line: 3, lastLine: 3 }],
    ["def f(a,\n      b):  # parity: ignore\n  x = 1\n  y = 2\n", { line: 1, lastLine: 2 }],
    ["# parity: ignore\nfor i in a:\n  x = 1\n", { line: 2, lastLine: 2 }],
    ["for i in a:\n  # parity: ignore\n  x = 1\n  y = 1\n", { line: 3, lastLine: 3 }],
    ["x = 1\n# parity: ignore\n", { line: 2, lastLine: 2 }],
    ["x = 1\n# parity: ignore-file[KP101] old\n", { scope: "file", codes: ["KP101"], reason: "old" }],
    ["x = (1 # parity: ignore[KP101]\ny = 2\n", { line: 1, lastLine: 1, codes: ["KP101"] }],
  ])("%j", (text, expected) => {
    expect(suppressions(text)).toMatchObject([expected]);
  });

  it("takes no other text for one", () => {
    expect(suppressions("x = '# parity: ignore'\n# parity: ignored\n# parity: ignore-all\n# party: ignore\n")).toEqual([]);
  });
});
