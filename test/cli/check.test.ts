import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CheckDocument } from "../../src/report/check-document.ts";
import { buildPrograms } from "../support/build-programs.ts";
import { parseValid, runProgram } from "./keras-parity.ts";

const examples = path.resolve(import.meta.dirname, "../../media/examples/mnist");
let programs: string;
let folder: string;
const folders: string[] = [];

beforeAll(async () => {
  programs = await buildPrograms("check", ["cli"]);
});
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "check-"));
  folders.push(folder);
});
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true, force: true });
});

function write(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return name;
}

function copyExample(name: "mnist_keras.py" | "mnist_tf1.py"): string {
  cpSync(path.join(examples, name), path.join(folder, name));
  return name;
}

const check = (args: readonly string[], input?: string) =>
  runProgram(programs, ["check", ...args], { cwd: folder, ...(input === undefined ? {} : { input }) });

async function checkJson(args: readonly string[], input?: string): Promise<CheckDocument & { readonly code: number | null }> {
  const { out, code } = await check([...args, "--format", "json"], input);
  return { ...((await parseValid(programs, "check", out)) as CheckDocument), code };
}

const clean = `import keras
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])
`;

describe("keras-parity check", () => {
  it("underlines what is wrong and counts it", async () => {
    copyExample("mnist_tf1.py");
    const { code, out, err } = await check(["mnist_tf1.py"]);
    expect(code).toBe(1);
    expect(err).toBe("");
    const text = readFileSync(path.join(examples, "mnist_tf1.py"), "utf8").split("\n");
    const line = text.findIndex((one) => one.startsWith("kernels = ")) + 1;
    const column = (text[line - 1] ?? "").indexOf("tf.random_normal") + 1;
    const call = "tf.random_normal([rows, columns])";
    expect(out).toContain(
      `  --> mnist_tf1.py:${line}:${column}\n   |\n${line} | ${text[line - 1]}\n   | ${" ".repeat(column - 1)}${"^".repeat(call.length)}\n`,
    );
    expect(out).toMatch(/^warning\[KP101\]: \S/);
    expect(out).toMatch(/\nFound \d problems in 1 file \(.*\)\. 1 can be mended with --fix\. `keras-parity explain KP101` says more\.\n$/);
  });

  it("gives the same as JSON that its schema describes", async () => {
    copyExample("mnist_tf1.py");
    const { code, diagnostics, files, lines, problems } = await checkJson(["mnist_tf1.py"]);
    expect(code).toBe(1);
    expect({ files, problems }).toEqual({ files: 1, problems: [] });
    const text = readFileSync(path.join(examples, "mnist_tf1.py"), "utf8").split("\n");
    expect(lines).toBe(text.length);
    const kernel = diagnostics.find((diagnostic) => diagnostic.code === "KP101");
    expect(text[(kernel?.line ?? 0) - 1]?.slice((kernel?.column ?? 0) - 1, (kernel?.endColumn ?? 0) - 1)).toBe(
      "tf.random_normal([rows, columns])",
    );
    expect(kernel).toMatchObject({ path: "mnist_tf1.py", name: "unit-normal-kernel", severity: "warning", fix: { applicability: "safe" } });
    expect(kernel?.url).toMatch(/KP101-unit-normal-kernel\.md$/);
    const { out } = await check(["mnist_tf1.py", "--format", "jsonl"]);
    const parsed = out
      .trim()
      .split("\n")
      .map((one) => JSON.parse(one) as { type: string });
    expect(parsed.map((one) => one.type)).toEqual([...diagnostics.map(() => "diagnostic"), "summary"]);
  });

  it("says nothing about a clean file", async () => {
    write("clean.py", clean);
    expect(await check(["clean.py"])).toEqual({ code: 0, out: "No problems found in 1 file.\n", err: "" });
  });

  it("selects and ignores rules by code, prefix and name", async () => {
    copyExample("mnist_tf1.py");
    const codes = async (...args: string[]) => [
      ...new Set((await checkJson(["mnist_tf1.py", ...args])).diagnostics.map((one) => one.code)),
    ];
    expect(await codes("--select", "KP101")).toEqual(["KP101"]);
    expect(await codes("--ignore", "unit-normal-kernel")).toEqual(["KP102"]);
    expect(await codes("--select", "KP1", "--ignore", "KP101,KP102")).toEqual([]);
    const { code, err } = await check(["mnist_tf1.py", "--select", "KPX"]);
    expect({ code, err }).toEqual({ code: 2, err: "keras-parity: There is no rule KPX. `keras-parity rules` lists them.\n" });
  });

  it("takes the version of Keras from a flag and from pyproject.toml", async () => {
    copyExample("mnist_keras.py");
    const codes = async (...args: string[]) =>
      (await checkJson(["mnist_keras.py", ...args])).diagnostics.map((one) => `${one.severity} ${one.code}`);
    expect(await codes("--keras-version", "2.2.5")).toEqual([]);
    expect(await codes("--keras-version", "3.15.1")).toEqual(["error KP401"]);
    write("pyproject.toml", '[tool.keras-parity]\nkeras-version = "2.2.5"\nseverities = 1\n');
    expect(await codes()).toEqual([]);
    const { problems } = await checkJson(["mnist_keras.py"]);
    expect(problems).toEqual([{ path: "pyproject.toml", message: expect.stringContaining("line 3: unknown key `severities`") }]);
    expect((await check(["mnist_keras.py", "--keras-version", "three"])).code).toBe(2);
  });

  it("mends what is safe, and the mended program is clean of it", async () => {
    copyExample("mnist_tf1.py");
    const before = readFileSync(path.join(folder, "mnist_tf1.py"), "utf8");
    const shown = await check(["mnist_tf1.py", "--diff"]);
    expect(shown.code).toBe(1);
    expect(readFileSync(path.join(folder, "mnist_tf1.py"), "utf8")).toBe(before);
    writeFileSync(path.join(folder, "fix.diff"), shown.out);
    const mended = await check(["mnist_tf1.py", "--fix"]);
    expect(mended.err).toBe("Mended 1 problem.\n");
    const after = readFileSync(path.join(folder, "mnist_tf1.py"), "utf8");
    expect(after).not.toBe(before);
    expect((await checkJson(["mnist_tf1.py"])).diagnostics.map((one) => one.code)).not.toContain("KP101");
    writeFileSync(path.join(folder, "mnist_tf1.py"), before);
    execFileSync("git", ["apply", "-p0", "fix.diff"], { cwd: folder });
    expect(readFileSync(path.join(folder, "mnist_tf1.py"), "utf8")).toBe(after);
    const all = await check(["mnist_tf1.py", "--fix", "--unsafe-fixes"]);
    expect(all.code).toBe(0);
  });

  it("mends a file in its own encoding, line ends and permissions, through a link", async () => {
    const bytes = Buffer.from(
      '# -*- coding: latin-1 -*-\r\nimport keras\r\nname = "\xe9"\r\nm = keras.optimizers.SGD(lr=0.1)\r\n',
      "latin1",
    );
    write("latin.py", bytes);
    chmodSync(path.join(folder, "latin.py"), 0o750);
    symlinkSync("latin.py", path.join(folder, "link.py"));
    write("marked.py", "\ufeffimport keras\nm = keras.optimizers.SGD(lr=0.1)\n");
    const { code, err } = await check(["link.py", "marked.py", "--fix", "--keras-version", "3.15.1"]);
    expect({ code, err }).toEqual({ code: 0, err: "Mended 2 problems.\n" });
    const after = readFileSync(path.join(folder, "latin.py"));
    expect(after.toString("latin1")).toBe(bytes.toString("latin1").replace("lr=", "learning_rate="));
    expect(statSync(path.join(folder, "latin.py")).mode & 0o777).toBe(0o750);
    expect(lstatSync(path.join(folder, "link.py")).isSymbolicLink()).toBe(true);
    expect(readFileSync(path.join(folder, "marked.py"), "utf8")).toBe("\ufeffimport keras\nm = keras.optimizers.SGD(learning_rate=0.1)\n");
  });

  it("reads standard input, and gives a mended program back", async () => {
    const text = readFileSync(path.join(examples, "mnist_tf1.py"), "utf8");
    const { diagnostics } = await checkJson(["-", "--stdin-filename", "graph.py"], text);
    expect(new Set(diagnostics.map((one) => one.path))).toEqual(new Set(["graph.py"]));
    const { out, code } = await check(["-", "--fix", "--unsafe-fixes"], text);
    expect(code).toBe(0);
    expect(out).toContain("kernels = [tf.Variable(tf.glorot_uniform_initializer()(");
    expect(out.split("\n").length).toBe(text.split("\n").length);
  });

  it("walks folders, leaving out what git ignores, virtual environments and packages", async () => {
    execFileSync("git", ["init", "-q"], { cwd: folder });
    write(".gitignore", "build/\n*.gen.py\n");
    write("inner/.gitignore", "!kept.gen.py\n");
    for (const name of [
      "a.py",
      "inner/b.py",
      "inner/kept.gen.py",
      "c.gen.py",
      "build/d.py",
      "node_modules/e.py",
      "env/lib/f.py",
      ".venv/g.py",
      "notes.txt",
    ]) {
      write(name, clean);
    }
    write("env/pyvenv.cfg", "home = /usr\n");
    write("book.ipynb", "{}");
    const { files, problems } = await checkJson(["."]);
    expect(files).toBe(3);
    expect((await checkJson(["build"])).files).toBe(1);
    expect(problems).toEqual([{ path: "book.ipynb", message: "is not a notebook: it has no cells" }]);
  });

  it("says of each thing that it cannot read why, and goes on", async () => {
    write("clean.py", clean);
    write("binary.py", new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2]));
    write("latin.py", new Uint8Array([0x23, 0x20, 0xe9, 0x0a]));
    write("declared.py", new Uint8Array([...Buffer.from("# -*- coding: latin-1 -*-\n# "), 0xe9, 0x0a]));
    write("empty.py", "");
    write("broken.py", "import keras\ndef f(:\n    pass\n");
    write("notes/readme.txt", "no Python");
    const { code, files, problems } = await checkJson([
      "clean.py",
      "binary.py",
      "latin.py",
      "declared.py",
      "empty.py",
      "broken.py",
      "notes",
      "absent.py",
    ]);
    expect(code).toBe(2);
    expect(files).toBe(4);
    expect(problems).toEqual([
      { path: "notes", message: "has no Python files" },
      { path: "absent.py", message: "does not exist" },
      { path: "binary.py", message: "is a binary file" },
      { path: "latin.py", message: "is not valid UTF-8, and declares no other encoding" },
      { path: "empty.py", message: "is empty" },
      { path: "broken.py", message: expect.stringMatching(/^2:\d+: /) },
    ]);
    expect((await check(["empty.py", "notes"])).code).toBe(0);
    expect((await check(["broken.py"])).code).toBe(0);
    const text = await check(["absent.py", "clean.py"]);
    expect(text).toEqual({ code: 2, out: "absent.py: does not exist\n\nNo problems found in 1 file.\n", err: "" });
  });

  it("counts by rule, and exits with 0 when it is told to", async () => {
    copyExample("mnist_tf1.py");
    const { code, out } = await check(["mnist_tf1.py", "--statistics", "--exit-zero"]);
    expect(code).toBe(0);
    expect(out).toBe("1  KP101  unit-normal-kernel\n1  KP102  random-bias\n");
  });

  it("paints only when it is asked to", async () => {
    copyExample("mnist_tf1.py");
    const start = "\u001b[";
    expect((await check(["mnist_tf1.py"])).out).not.toContain(start);
    expect((await check(["mnist_tf1.py", "--color", "always"])).out).toContain(start);
    expect((await runProgram(programs, ["--color", "always", "check", "mnist_tf1.py"], { cwd: folder })).out).toContain(start);
    const forced = await runProgram(programs, ["check", "mnist_tf1.py"], { cwd: folder, env: { FORCE_COLOR: "1" } });
    expect(forced.out).toContain(start);
    const denied = await runProgram(programs, ["check", "mnist_tf1.py"], { cwd: folder, env: { FORCE_COLOR: "1", NO_COLOR: "1" } });
    expect(denied.out).not.toContain(start);
  });

  it("tells wrong use from findings", async () => {
    for (const args of [["--format", "yaml"], ["--no-such-option"], ["--unsafe-fixes"]]) {
      const { code, err } = await check([...args, "clean.py"]);
      expect({ args, code, said: err !== "" }).toEqual({ args, code: 2, said: true });
    }
    expect((await runProgram(programs, ["frobnicate"])).code).toBe(2);
    expect((await runProgram(programs, ["--help"])).code).toBe(0);
    expect((await runProgram(programs, ["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
