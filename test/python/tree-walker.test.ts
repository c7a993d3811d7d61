import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Language, Parser } from "web-tree-sitter";
import { createTypeTable, readTree } from "../../src/core/python/read-tree.ts";
import { openDirectWalker, type ParserRuntime } from "../../src/core/python/tree-walker.ts";
import { programLines } from "./sample-program.ts";

const runtime: ParserRuntime = {};
await Parser.init(runtime);
const language = await Language.load(await readFile(fileURLToPath(import.meta.resolve("tree-sitter-python/tree-sitter-python.wasm"))));
const parser = new Parser();
parser.setLanguage(language);
const direct = createTypeTable(language, runtime);
const careful = createTypeTable(language);

describe("the direct walk through a tree", () => {
  it("is possible with the installed parser", () => {
    const tree = parser.parse("x = 1\n");
    const walker = tree && openDirectWalker(tree, runtime);
    expect(walker).not.toBeNull();
    walker?.dispose();
  });

  it("finds what web-tree-sitter's own cursor finds", () => {
    const line = fc.oneof(
      fc.constantFrom(...programLines),
      fc.string({ unit: "grapheme", maxLength: 10 }),
      fc.constantFrom("(", "'''", "  x", "if a:", "é = 😀"),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const tree = parser.parse(lines.join("\n"));
        if (!tree) throw new Error("There is no tree.");
        try {
          expect(readTree(tree, direct)).toEqual(readTree(tree, careful));
        } finally {
          tree.delete();
        }
      }),
      { numRuns: 300 },
    );
  });
});
