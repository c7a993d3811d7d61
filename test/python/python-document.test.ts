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

describe("a text without errors that is being edited", () => {
  const snippets = [
    "x = 1  # one",
    "import keras",
    "# alone",
    "",
    "def f(a, b=2):\n    # inside\n    return a  # behind",
    "    y = 2",
    "  z = (1,\n   2)",
    "if x:\n    y = 1\nelse:\n    y = 2",
    "elif y:\n    pass",
    "else:\n    pass",
    "@decorated\nclass A(B):\n    def g(self): pass\n",
    "for i in range(3): print(i); x = i",
    's = """\n# no comment\n"""',
    "model.add(Dense(10,  # units\n    activation='relu'))",
    "with a as b:\n    pass",
    "x = 1; y = 2",
    "a = b = \\\n  c",
    "try:\n    f()\nexcept E:\n    pass\n    # deep",
    "print 'é😀'",
  ];
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.nat(2),
    added: fc.array(fc.constantFrom(...snippets), { maxLength: 2 }),
    /** Edits within a line instead of lines. */
    piece: fc.option(fc.constantFrom(" ", "#", "    ", "1", ")", "(", "\n", "a", "'", ":"), { nil: null, freq: 2 }),
  });

  it("gives what a fresh parse gives, and keeps what has not changed", () => {
    let kept = 0;
    const property = fc.property(
      fc.array(fc.constantFrom(...snippets), { minLength: 1, maxLength: 12 }),
      fc.array(edit, { minLength: 1, maxLength: 5 }),
      (start, edits) => {
        let text = start.join("\n");
        const document = parser.open(text);
        try {
          for (const { at, removed, added, piece } of edits) {
            const before = document.module.body[0];
            if (piece === null) {
              const lines = text.split("\n");
              lines.splice(Math.floor(at * lines.length), removed, ...added);
              text = lines.join("\n");
            } else {
              const offset = Math.floor(at * text.length);
              text = text.slice(0, offset) + piece + text.slice(offset + removed);
            }
            expect(document.update(text)).toEqual(parser.parse(text));
            if (before !== undefined && document.module.body[0] === before) kept++;
          }
        } finally {
          document.dispose();
        }
      },
    );
    fc.assert(property, { numRuns: 500 });
    expect(kept).toBeGreaterThan(20);
  });
});
