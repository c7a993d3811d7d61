import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CheckDocument } from "../../src/report/check-document.ts";
import type { ComparisonDocument } from "../../src/report/comparison-document.ts";
import type { ModelDocument } from "../../src/report/model-document.ts";
import { buildPrograms } from "../support/build-programs.ts";
import { parseValid, runProgram } from "./keras-parity.ts";

let programs: string;
let folder: string;
const folders: string[] = [];

beforeAll(async () => {
  programs = await buildPrograms("programs", ["cli"]);
});
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "programs-"));
  folders.push(folder);
});
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true, force: true });
});

function write(name: string, content: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const run = (...args: readonly string[]) => runProgram(programs, args, { cwd: folder });
const json = async (schema: string, ...args: readonly string[]): Promise<unknown> =>
  parseValid(programs, schema, (await run(...args, "--format", "json")).out);

function notebook(...sources: readonly (string | null)[]): string {
  const cells = sources.map((source) =>
    source === null
      ? { cell_type: "markdown", metadata: {}, source: ["A title\n"] }
      : { cell_type: "code", execution_count: null, metadata: {}, outputs: [], source: source.match(/[^\n]*\n|[^\n]+$/g) ?? [] },
  );
  return `${JSON.stringify({ cells, metadata: { language_info: { name: "python" } }, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`;
}

const book = notebook(
  "%matplotlib inline\nimport keras",
  null,
  "# a model\nmodel = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])",
  '!ls\nmodel.compile(keras.optimizers.SGD(lr=0.1),\n  "mse")',
);

describe("a notebook on the command line", () => {
  it("has its problems in cells", async () => {
    write("book.ipynb", book);
    const { diagnostics, problems, files } = (await json("check", "check", ".")) as CheckDocument;
    expect({ files, problems }).toEqual({ files: 1, problems: [] });
    expect(diagnostics).toMatchObject([{ path: "book.ipynb", code: "KP401", cell: 4, line: 2, column: 36, endLine: 2, endColumn: 38 }]);
    const { out } = await run("check", "book.ipynb");
    expect(out).toContain("--> book.ipynb:cell 4:2:36");
    expect(out).toContain("2 | model.compile(keras.optimizers.SGD(lr=0.1),");
  });

  it("is mended in its JSON, where nothing else changes", async () => {
    write("book.ipynb", book);
    const { out: diff } = await run("check", "--diff", "--keras-version", "3.15.1", "book.ipynb");
    expect(diff.split("\n").filter((line) => /^[-+] /.test(line))).toEqual([
      '-    "model.compile(keras.optimizers.SGD(lr=0.1),\\n",',
      '+    "model.compile(keras.optimizers.SGD(learning_rate=0.1),\\n",',
    ]);
    execFileSync("git", ["apply", "-p0", "--check", "-"], { cwd: folder, input: diff });
    const { code } = await run("check", "--fix", "--keras-version", "3.15.1", "book.ipynb");
    expect(code).toBe(0);
    expect(readFileSync(path.join(folder, "book.ipynb"), "utf8")).toBe(book.replace("lr=", "learning_rate="));
  });

  it("has models that are shown, selected by cell and compared", async () => {
    write("book.ipynb", book);
    const two = notebook(
      "import keras",
      "m = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])",
      "",
      "k = m\nm = keras.Sequential()",
    );
    write("two.ipynb", two);
    const [model] = (await json("model", "model", "book.ipynb")) as ModelDocument[];
    expect(model).toMatchObject({ path: "book.ipynb", cell: 3, line: 2, parameters: { total: 10 }, layers: [{ cell: 3, line: 2 }] });
    const comparison = (await json("compare", "compare", "book.ipynb", "two.ipynb:3")) as ComparisonDocument;
    expect(comparison.b).toMatchObject({ cell: 2, line: 1 });
    expect(comparison.differences.map(({ a, b }) => [a.cell, b.cell])).toContainEqual([3, 2]);
  });

  it("that cannot be read is a problem of its own", async () => {
    write("broken.ipynb", '{"cells": [');
    write("julia.ipynb", JSON.stringify({ cells: [], metadata: { kernelspec: { language: "julia" } } }));
    const { problems } = (await json("check", "check", ".")) as CheckDocument;
    expect(problems).toEqual([
      { path: "broken.ipynb", message: expect.stringContaining("is not valid JSON") },
      { path: "julia.ipynb", message: "is a notebook in julia, not in Python" },
    ]);
  });
});

describe("a program of several files on the command line", () => {
  beforeEach(() => {
    write(".git/HEAD", "");
    write(
      "src/nets/mlp.py",
      "import keras\ndef build(units):\n    return keras.Sequential([keras.Input((4,)), keras.layers.Dense(units)])\ndef optimizer():\n    return keras.optimizers.SGD(lr=1)\n",
    );
    write("src/nets/__init__.py", "from .mlp import build, optimizer\n");
    write("train.py", 'from nets import build, optimizer\nmodel = build(8)\nmodel.compile(optimizer(), "mse")\n');
  });

  it("has the models that its other files build", async () => {
    const [model] = (await json("model", "model", "train.py")) as ModelDocument[];
    expect(model).toMatchObject({ parameters: { total: 40 }, layers: [{ path: "src/nets/mlp.py", line: 3, outputShape: [null, 8] }] });
  });

  it("is told what is wrong in those, once", async () => {
    const fault = { path: "src/nets/mlp.py", line: 5, code: "KP401" };
    const alone = (await json("check", "check", "train.py")) as CheckDocument;
    expect(alone).toMatchObject({ files: 1, diagnostics: [fault] });
    const all = (await json("check", "check", ".")) as CheckDocument;
    expect(all).toMatchObject({ files: 3, diagnostics: [fault] });
    const { out } = await run("check", "train.py");
    expect(out).toContain("5 |     return keras.optimizers.SGD(lr=1)");
    await run("check", "--fix", "--keras-version", "3.15.1", "train.py");
    expect(readFileSync(path.join(folder, "src/nets/mlp.py"), "utf8")).toContain("lr=1");
  });
});
