import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pythonParser } from "../support/python-parser.ts";
import { programLines } from "./sample-program.ts";

const parser = await pythonParser();
const program = `${programLines.join("\n")}\nfor i in range(3):\n    if i:\n        net.pop()\n    print(i)\n`;

describe("a text that is being edited", () => {
  it("gives after every edit what a fresh parse gives", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "(",
        ")",
        "'",
        '"""',
        "\n",
        "    ",
        "x",
        "=",
        ":",
        "#",
        "\\",
        "é",
        "😀",
        "\r\n",
        "def f():\n",
        "if x:\n    y\n",
        "net.add(Dense(10))\n",
      ),
      fc.string({ maxLength: 6 }),
      fc.constant(""),
    );
    const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), piece);
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        let text = program;
        const document = parser.open(text);
        try {
          for (const [share, removed, inserted] of edits) {
            const start = Math.floor(share * text.length);
            text = text.slice(0, start) + inserted + text.slice(start + removed);
            expect(document.update(text)).toEqual(parser.parse(text));
            expect(document.module).toEqual(parser.parse(text));
          }
        } finally {
          document.dispose();
        }
      }),
      { numRuns: 120, seed: 3 },
    );
  });

  it("gives the same module when nothing changed", () => {
    const document = parser.open(program);
    expect(document.update(program)).toBe(document.module);
    document.dispose();
  });

  it("keeps documents apart", () => {
    const first = parser.open("a = 1\n");
    const second = parser.open("b = 1; c = 2\n");
    expect(first.update("a = 1\nd = 2\n").body).toHaveLength(2);
    expect(second.update("b = 1\n").body).toHaveLength(1);
    expect(first.module.body).toHaveLength(2);
    first.dispose();
    second.dispose();
  });
});
