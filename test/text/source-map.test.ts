import { describe, expect, it } from "vitest";
import { createSource, createSourceMap } from "../../src/core/text/source-map.ts";

describe("a source map", () => {
  const main = createSource({ path: "a.py", text: "one\ntwo\n" });
  const other = createSource({ path: "b.py", text: "x\r\nyy = 1\n", base: 1000 });
  const third = createSource({ path: "c.py", text: "z\n", base: 500 });

  it("tells the files of one number line apart", () => {
    const map = createSourceMap(main);
    map.add(other);
    map.add(third);
    map.add(other);
    expect(map.sources.map(({ path }) => path)).toEqual(["a.py", "b.py", "c.py"]);
    expect(map.place({ start: 4, end: 7 })).toEqual({ path: "a.py", span: { start: 4, end: 7 }, line: 2, column: 1 });
    expect(map.place({ start: 1004, end: 1005 })).toEqual({ path: "b.py", span: { start: 4, end: 5 }, line: 2, column: 2 });
    expect(map.place({ start: 500, end: 501 })).toEqual({ path: "c.py", span: { start: 0, end: 1 }, line: 1, column: 1 });
  });

  it("counts a notebook's lines from the start of each cell", () => {
    const text = "import keras\nx = 1\n\ny = 2";
    const cells = [
      { number: 2, start: 0, end: 18 },
      { number: 5, start: 19, end: 19 },
      { number: 6, start: 20, end: 25 },
    ];
    const { place } = createSourceMap(createSource({ path: "n.ipynb", text, cells }));
    expect(place({ start: 13, end: 14 })).toMatchObject({ line: 2, column: 1, cell: 2 });
    expect(place({ start: 18, end: 18 })).toMatchObject({ line: 2, column: 6, cell: 2 });
    expect(place({ start: 19, end: 19 })).toMatchObject({ line: 1, column: 1, cell: 5 });
    expect(place({ start: 24, end: 25 })).toMatchObject({ line: 1, column: 5, cell: 6, span: { start: 24, end: 25 } });
  });
});
