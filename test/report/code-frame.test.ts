import { describe, expect, it } from "vitest";
import { renderCodeFrame } from "../../src/report/code-frame.ts";
import { noColors } from "../../src/report/colors.ts";
import { excerptOf } from "../../src/report/excerpt.ts";

/** The frame of what stands between « and ». */
function frame(marked: string): string {
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  const text = marked.replace("«", "").replace("»", "");
  return `\n${renderCodeFrame(excerptOf(text, { start, end }), { colors: noColors, paint: (carets) => carets }).join("\n")}\n`;
}

describe("renderCodeFrame", () => {
  it("puts carets under a part of a line", () => {
    expect(frame("a = 1\nb = «f(a)» + 1\n")).toBe(`
  |
2 | b = f(a) + 1
  |     ^^^^
`);
  });

  it("marks an empty span and the end of the text", () => {
    expect(frame("a = «»")).toBe(`
  |
1 | a =
  |     ^
`);
  });

  it("keeps columns below tabs, wide letters and combining marks", () => {
    expect(frame("\tx = «f()»")).toBe(`
  |
1 |     x = f()
  |         ^^^
`);
    expect(frame('名 = "é" + «f()»')).toBe(`
  |
1 | 名 = "é" + f()
  |            ^^^
`);
  });

  it("shows every line of a short span without its indentation, and the beginning of a long one", () => {
    expect(frame("if x:\n    «f(\n        1,\n    )»\n")).toBe(`
  |
2 |     f(
  |     ^^
3 |         1,
  |         ^^
4 |     )
  |     ^
`);
    expect(frame(`«f(\n${"    1,\n".repeat(8)})»\n`)).toBe(`
  |
1 | f(
  | ^^
2 |     1,
  |     ^^
3 |     1,
  |     ^^
4 |     1,
  |     ^^
  | … 6 more lines
`);
  });

  it("makes room for long line numbers, with Windows line ends too", () => {
    expect(frame(`${"x\r\n".repeat(99)}«y\r\n»z`)).toBe(`
    |
100 | y
    | ^
`);
  });
});
