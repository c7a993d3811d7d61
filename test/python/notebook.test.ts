import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  analyze,
  applyEdits,
  type Cell,
  defaultSettings,
  editProgram,
  hideMagics,
  type ProgramText,
  parseProgram,
  readNotebook,
} from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";
import { withoutSpans } from "../support/syntax-outline.ts";

const parser = await pythonParser();

const code = (source: string | readonly string[]) => ({ cell_type: "code", execution_count: 1, metadata: {}, outputs: [], source });
const markdown = { cell_type: "markdown", metadata: {}, source: ["# A title\n", "x = 1"] };
const notebook = (...cells: readonly object[]) =>
  JSON.stringify({ cells, metadata: { language_info: { name: "python" } }, nbformat: 4, nbformat_minor: 5 }, null, 1);
const sourcesOf = ({ text, cells = [] }: ProgramText) => cells.map(({ start, end }) => text.slice(start, end));

describe("what IPython reads as something else", () => {
  it.each([
    ["%matplotlib inline\nx = 1", "pass              \nx = 1"],
    ["!ls\nx = 1", "0  \nx = 1"],
    ["if colab:\n    !pip install -q a \\\n      b\n    x = 1", "if colab:\n    pass               \n       \n    x = 1"],
    ["files = !ls *.py\nx = 1", "files = _       \nx = 1"],
    ["%time model = build(\n  1)\nx = 1", "      model = build(\n  1)\nx = 1"],
    ["%%time\nx = 1", "      \nx = 1"],
    ["\n%%capture out\nx = 1\n!ls", "\n             \nx = 1\n0  "],
    ["%%bash\npip install x", "      \n             "],
    ["model.fit?\n?keras\nkeras.layers??", "pass      \npass  \npass          "],
    ["x = (a\n  % b)\ny = a \\\n  % b", "x = (a\n  % b)\ny = a \\\n  % b"],
    ['x = """\n!ls\n%cd\n"""\n%cd a', 'x = """\n!ls\n%cd\n"""\npass '],
    ["x = a % b  # really?\nprint('%d' % x)", "x = a % b  # really?\nprint('%d' % x)"],
    ["x != y\nz = a if b else '!c'", "x != y\nz = a if b else '!c'"],
    ["# %%\nx = 1  # !", "# %%\nx = 1  # !"],
    ["!echo \"it's (\r\nx = 1\r\n", "pass         \r\nx = 1\r\n"],
  ])("hides %j", (source, expected) => {
    expect(hideMagics(source)).toBe(expected);
  });

  it("keeps every other character in its place, whatever the cell holds", () => {
    const piece = fc.constantFrom(
      "%",
      "!",
      "?",
      "\n",
      "\r\n",
      "x",
      " = ",
      "%%time",
      "%%bash",
      "(",
      ")",
      '"""',
      "'",
      "\\",
      "    ",
      "ls",
      "#",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const source = pieces.join("");
        const hidden = hideMagics(source);
        expect(hidden).toHaveLength(source.length);
        expect(hidden.replace(/[^\r\n]/g, " ")).toBe(source.replace(/[^\r\n]/g, " "));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a notebook", () => {
  it("is its code cells in order, numbered among all cells", () => {
    const { program } = readNotebook(
      notebook(markdown, code(["import keras\n", "x = 1"]), { ...markdown, cell_type: "raw" }, code("y = 2")),
    );
    expect(program.text).toBe("import keras\nx = 1\ny = 2");
    expect(program.cells).toEqual([
      { number: 2, start: 0, end: 18 },
      { number: 4, start: 19, end: 24 },
    ] satisfies Cell[]);
  });

  it("may be of nbformat 3", () => {
    const old = { nbformat: 3, metadata: {}, worksheets: [{ cells: [{ cell_type: "heading" }, { cell_type: "code", input: ["a = 1"] }] }] };
    expect(sourcesOf(readNotebook(JSON.stringify(old)).program)).toEqual(["a = 1"]);
  });

  it.each([
    ["{", /is not valid JSON/],
    ["[]", /is not a notebook/],
    [JSON.stringify({ cells: [], metadata: { kernelspec: { language: "julia" } } }), /is a notebook in julia/],
  ])("says why %j is none", (json, message) => {
    expect(() => readNotebook(json)).toThrow(message);
  });

  it("loses nothing of the other cells when one is broken", () => {
    const { program } = readNotebook(notebook(code("a = (1,"), code("b = 2\nclass"), code("c = 3")));
    const module = parser.parse("b = 2");
    const lowered = parseProgram(parser, program);
    expect(lowered.errors.length).toBeGreaterThan(0);
    expect(withoutSpans(lowered.body)).toEqual(expect.arrayContaining([withoutSpans(module.body[0])]));
    const last = lowered.body.at(-1);
    expect(program.text.slice(last?.span.start, last?.span.end)).toBe("c = 3");
  });

  it("is one program, whose places are those of cells", () => {
    const { program } = readNotebook(
      notebook(
        code("import keras"),
        markdown,
        code("# parity: ignore-file[KP101]\nmodel = keras.Sequential([keras.layers.Dense(2, input_shape=(3,))])"),
        code('model.compile(\n  optimizer=keras.optimizers.Adam(lr=0.1), loss="mse")\n%timeit 1'),
        code("keras.optimizers.SGD(lr=1.0)  # parity: ignore"),
        code("# parity: ignore-file\n\nkeras.optimizers.SGD(lr=1.0)"),
      ),
    );
    const analysis = analyze({ path: "a.ipynb", ...program, module: parseProgram(parser, program) }, defaultSettings);
    expect(analysis.problems).toEqual([]);
    expect(analysis.models.map(({ experiment }) => experiment.place)).toMatchObject([{ cell: 3, line: 2, column: 9 }]);
    expect(analysis.diagnostics.map(({ code: rule, place }) => ({ rule, ...place }))).toMatchObject([
      // Nothing is drawn too large here: the comment of cell 3 silences nothing.
      { rule: "KP902", cell: 3, line: 1, column: 3, path: "a.ipynb" },
      { rule: "KP401", cell: 4, line: 2, column: 35, path: "a.ipynb" },
    ]);
  });

  it("silences a rule in all cells from the first, and a fault's own line from its cell", () => {
    const { program } = readNotebook(
      notebook(markdown, code("# parity: ignore-file[KP401]\nimport keras"), code("keras.optimizers.SGD(lr=1.0)")),
    );
    expect(analyze({ path: "a.ipynb", ...program, module: parseProgram(parser, program) }, defaultSettings).diagnostics).toEqual([]);
  });
});

describe("a changed notebook", () => {
  const json = notebook(markdown, code(["é = 1\n", "lr = 2\n", "\n", "z = '\\u00e9'"]), code("x = 1"), code([]), code(["y = 2"]));

  it("is written as it was where nothing changed", () => {
    const { program, render } = readNotebook(json);
    expect(render(program)).toBe(json);
    const at = program.text.indexOf("lr");
    const changed = editProgram(program, [{ span: { start: at, end: at + 2 }, newText: "learning_rate" }]);
    expect(render(changed)).toBe(json.replace("lr", "learning_rate"));
  });

  it("takes edits at a cell's ends, and keeps the cells apart", () => {
    const { program, render } = readNotebook(json);
    const [, second, empty, last] = program.cells;
    const edits = [second, empty, last].flatMap((cell) => (cell ? [{ span: { start: cell.end, end: cell.end }, newText: "\n# end" }] : []));
    const changed = editProgram(program, edits);
    expect(sourcesOf(changed)).toEqual([sourcesOf(program)[0], "x = 1\n# end", "\n# end", "y = 2\n# end"]);
    const again = readNotebook(render(changed)).program;
    expect(again).toEqual(changed);
  });

  it("keeps a file in ASCII so", () => {
    const ascii = '{"cells": [{"cell_type": "code", "source": ["a = \\"\\u00e9\\"\\n", "b = 1"]}]}';
    const { program, render } = readNotebook(ascii);
    const changed = editProgram(program, [{ span: { start: 0, end: 1 }, newText: "é" }]);
    expect(render(changed)).toBe('{"cells": [{"cell_type": "code", "source": ["\\u00e9 = \\"\\u00e9\\"\\n", "b = 1"]}]}');
  });

  it("gives back any sources, in any layout of its JSON", () => {
    const source = fc.string({ unit: fc.constantFrom("a", "\n", '"', "\\", "é", "😀", "[", ","), maxLength: 8 });
    const lines = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    const cell = fc.oneof(
      source.map((text) => code(text)),
      source.map((text) => code(lines(text))),
      fc.constant(markdown),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 5 }), fc.array(source), fc.constantFrom(undefined, 1, "\t"), (cells, inserted, indent) => {
        const text = JSON.stringify({ metadata: { source: ["x"] }, cells, nbformat: 4 }, null, indent);
        const { program, render } = readNotebook(text);
        const edits = program.cells.map(({ start }, i) => ({ span: { start, end: start }, newText: inserted[i] ?? "" }));
        const changed = editProgram(program, edits);
        expect(sourcesOf(changed)).toEqual(sourcesOf(program).map((before, i) => (inserted[i] ?? "") + before));
        expect(readNotebook(render(changed)).program).toEqual(changed);
        expect(applyEdits(program.text, edits)).toBe(changed.text);
      }),
    );
  });

  it("has a place in its JSON for every offset, where the same edit can be made", () => {
    const lines = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    const source = fc.string({ unit: fc.constantFrom("a", "\n", '"', "\\", "é", "😀", "["), minLength: 1, maxLength: 8 });
    const cell = fc.oneof(
      source.map((text) => code(text)),
      source.map((text) => code(lines(text))),
      fc.constant(markdown),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), source, (cells, a, b, newText) => {
        const text = JSON.stringify({ cells, nbformat: 4 }, null, 1);
        const { program, offsetInFile } = readNotebook(text);
        const [first] = program.cells;
        if (!first) return;
        const length = first.end - first.start + 1;
        const [start, end] = [first.start + Math.min(a % length, b % length), first.start + Math.max(a % length, b % length)];
        const from = offsetInFile(start, "start");
        const to = start === end ? from : offsetInFile(end, "end");
        const edited = text.slice(0, from) + JSON.stringify(newText).slice(1, -1) + text.slice(to);
        expect(readNotebook(edited).program).toEqual(editProgram(program, [{ span: { start, end }, newText }]));
      }),
    );
  });
});
