import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CheckDocument } from "../../src/report/check-document.ts";
import { buildPrograms } from "../support/build-programs.ts";
import { parseValid, runProgram } from "./keras-parity.ts";

let programs: string;
let folder: string;
let cache: string;
const folders: string[] = [];
const children: ChildProcess[] = [];

beforeAll(async () => {
  programs = await buildPrograms("check-many", ["cli"]);
});
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "many-"));
  cache = path.join(folder, ".cache");
  folders.push(folder);
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true, force: true });
});

function write(name: string, content: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const run = (args: readonly string[]) => runProgram(programs, args, { cwd: folder, env: { KERAS_PARITY_CACHE_DIR: cache } });
const check = (...args: readonly string[]) => run(["check", "--keras-version", "3.15.1", ...args]);
const fault = (name = "m") => `import keras\n${name} = keras.optimizers.SGD(lr=0.1)\n`;
const linesOf = (text: string) => text.trimEnd().split("\n");
const found = (text: string) =>
  linesOf(text)
    .map((line) => JSON.parse(line) as { type: string; path?: string; line?: number })
    .flatMap(({ type, path: file, line }) => (type === "diagnostic" ? [`${file}:${line}`] : []));

describe("many files", () => {
  it("give the same in any number of threads, in the order of the files", async () => {
    write("shared.py", `import keras\ndef optimizer():\n    return keras.optimizers.SGD(lr=1)\n`);
    for (let i = 0; i < 30; i++) {
      const uses = i % 3 === 0 ? "from shared import optimizer\no = optimizer()\n" : "";
      write(`p${String(i).padStart(2, "0")}.py`, `${uses}${i % 2 === 0 ? fault() : "import os\n"}`);
    }
    const one = await check(".", "--format", "jsonl", "--no-cache", "--jobs", "1");
    const four = await check(".", "--format", "jsonl", "--no-cache", "--jobs", "4");
    expect(four).toEqual(one);
    expect(one.code).toBe(1);
    const places = found(one.out);
    expect(places).toHaveLength(16);
    expect(places.filter((place) => place.startsWith("shared.py"))).toEqual(["shared.py:3"]);
    expect([...places].sort()).toEqual(places);
    expect(readdirSync(folder)).not.toContain(".cache");
  });

  it("that name neither library and import nothing that does are passed over", async () => {
    write("broken.py", "import os\ndef f(:\n");
    write("uses.py", "from pkg import (  # a (comment)\n    net,\n)\nx = net.build()\n");
    write("pkg/__init__.py", "");
    write("pkg/net.py", "import keras\ndef build():\n    return keras.optimizers.SGD(lr=1)\n");
    const document = (await parseValid(programs, "check", (await check(".", "--format", "json")).out)) as CheckDocument;
    expect(document).toMatchObject({ files: 4, problems: [], diagnostics: [{ path: "pkg/net.py", line: 3 }] });
    const named = (await parseValid(programs, "check", (await check("broken.py", "--format", "json")).out)) as CheckDocument;
    expect(named.problems).toEqual([{ path: "broken.py", message: expect.stringMatching(/^2:/) }]);
  });

  it("are all mended, in threads too", async () => {
    for (let i = 0; i < 26; i++) write(`p${i}.py`, fault());
    const { code, err } = await check(".", "--fix", "--jobs", "2");
    expect({ code, err }).toEqual({ code: 0, err: "Mended 26 problems.\n" });
    for (let i = 0; i < 26; i++) expect(readFileSync(path.join(folder, `p${i}.py`), "utf8")).toBe(fault().replace("lr=", "learning_rate="));
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("a terminal", () => {
  it("has colours, and a bar as long as files are checked", () => {
    for (let i = 0; i < 400; i++) write(`p${i}.py`, fault());
    const spawnOnTerminal = "import os, pty, sys; sys.exit(os.WEXITSTATUS(pty.spawn(sys.argv[1:])))";
    const env = { ...process.env, TERM: "xterm", NO_COLOR: "", FORCE_COLOR: "", KERAS_PARITY_CACHE_DIR: cache };
    const args = ["-c", spawnOnTerminal, process.execPath, path.join(programs, "cli.js"), "check", ".", "--keras-version", "3.15.1"];
    const { stdout, status } = spawnSync("python3", args, { cwd: folder, env, encoding: "utf8", maxBuffer: 1 << 28 });
    expect(status).toBe(1);
    expect(stdout.split("\r\u001b[K").some((part) => /^█*░* \d+\/400 /.test(part))).toBe(true);
    expect(stdout).toContain("\u001b[1merror[KP401]");
    // The bar is taken away before each report.
    expect(stdout).not.toMatch(/░[^\r]*error/);
  });
});

describe("results that are kept", () => {
  const entries = () =>
    readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith(".json"));

  it("hold until the file, one that it imports, or a setting changes", async () => {
    write("a.py", "from helper import optimizer\nimport keras\no = optimizer()\n");
    write("helper.py", "import keras\ndef optimizer():\n    return keras.optimizers.SGD(0.1)\n");
    expect((await check("a.py")).code).toBe(0);
    const [entry] = entries();
    expect(entries()).toHaveLength(1);
    // What is kept is what is told: an entry that says otherwise shows that it was read.
    const place = path.join(entry?.parentPath ?? "", entry?.name ?? "");
    const kept = JSON.parse(readFileSync(place, "utf8")) as { report: { lines: number } };
    writeFileSync(place, JSON.stringify({ ...kept, report: { ...kept.report, lines: 4711 } }));
    const again = (await parseValid(programs, "check", (await check("a.py", "--format", "json")).out)) as CheckDocument;
    expect(again.lines).toBe(4711);
    const anew = (await parseValid(programs, "check", (await check("a.py", "--format", "json", "--no-cache")).out)) as CheckDocument;
    expect(anew.lines).toBe(4);
    write("helper.py", "import keras\ndef optimizer():\n    return keras.optimizers.SGD(lr=0.1)\n");
    expect(found((await check("a.py", "--format", "jsonl")).out)).toEqual(["helper.py:3"]);
    // A file that comes to stand in front of the one that was imported.
    write("helper/__init__.py", "def optimizer():\n    return None\n");
    expect(found((await check("a.py", "--format", "jsonl")).out)).toEqual([]);
    expect(found((await run(["check", "a.py", "--select", "KP1", "--format", "jsonl"])).out)).toEqual([]);
    expect(entries().length).toBe(2);
    writeFileSync(place, "{ half");
    expect((await check("a.py")).code).toBe(0);
    expect((await run(["cache", "clear"])).out).toBe("Forgot 2 results.\n");
    expect(entries()).toEqual([]);
  });

  it("are safe with runs at the same time", async () => {
    for (let i = 0; i < 12; i++) write(`p${i}.py`, fault(`m${i}`));
    const runs = await Promise.all([1, 2, 3].map(() => check(".", "--format", "jsonl")));
    for (const { out, code } of runs) expect({ code, count: found(out).length }).toEqual({ code: 1, count: 12 });
    expect(entries()).toHaveLength(12);
    expect(readdirSync(cache, { recursive: true }).filter((name) => String(name).endsWith(".tmp"))).toEqual([]);
  });
});

describe("only what is new", () => {
  it("is told with a baseline, wherever known lines have moved", async () => {
    write("a.py", `import keras\n${"m = keras.optimizers.SGD(lr=0.1)\n".repeat(2)}`);
    expect((await check(".", "--baseline", "known.json")).err).toMatch(
      /known\.json does not exist\. With --write-baseline it is written\.\n$/,
    );
    const written = await check(".", "--baseline", "known.json", "--write-baseline");
    expect(written).toEqual({ code: 0, out: "", err: "2 findings are known now: known.json.\n" });
    await parseValid(programs, "baseline", readFileSync(path.join(folder, "known.json"), "utf8"));
    write(
      "a.py",
      `import keras\n\n# moved\nif True:\n    m = keras.optimizers.SGD(lr=0.1)\n${"m = keras.optimizers.SGD(lr=0.1)\n".repeat(2)}`,
    );
    write("b.py", fault());
    const { code, out } = await check(".", "--baseline", "known.json", "--format", "jsonl");
    expect(code).toBe(1);
    expect(found(out)).toEqual(["a.py:7", "b.py:2"]);
    write("a.py", "import keras\n");
    rmSync(path.join(folder, "b.py"));
    const clean = await check("./a.py", "--baseline", "known.json");
    expect(clean).toMatchObject({ code: 0, err: "2 of the baseline's findings are gone: --write-baseline takes them out.\n" });
  });

  it("is looked for in files that differ from a commit", async () => {
    const git = (...args: readonly string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...args], { cwd: folder, stdio: "pipe" });
    write(".gitignore", ".cache\n");
    for (const name of ["same.py", "changed.py", "gone.py"]) write(name, fault());
    git("init", "-q", "-b", "main");
    git("add", ".");
    git("commit", "-qm", "first");
    git("checkout", "-qb", "topic");
    write("changed.py", `${fault()}\n`);
    rmSync(path.join(folder, "gone.py"));
    git("commit", "-qam", "second");
    write("new.py", fault());
    const { out } = await check(".", "--changed-since", "main", "--format", "jsonl");
    expect(found(out)).toEqual(["changed.py:2", "new.py:2"]);
    expect(await check(".", "--changed-since", "-x")).toMatchObject({ code: 2, err: expect.stringContaining("git knows no commit -x") });
  });
});

describe("a run that is ended", () => {
  const start = (args: readonly string[]) => {
    const child = spawn(process.execPath, [path.join(programs, "cli.js"), "check", "--keras-version", "3.15.1", ...args], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: "", FORCE_COLOR: "", KERAS_PARITY_CACHE_DIR: cache },
    });
    children.push(child);
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      out += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      out += chunk;
    });
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    const shows = async (pattern: RegExp) => {
      for (let waited = 0; waited < 50_000 && !pattern.test(out); waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(out).toMatch(pattern);
    };
    return { child, ended, shows };
  };

  it("exits with 130 and leaves no half-written file", async () => {
    for (let i = 0; i < 300; i++) write(`p${String(i).padStart(3, "0")}.py`, fault());
    const { child, ended, shows } = start([".", "--fix", "--jobs", "2", "--diff"]);
    await shows(/p000\.py/);
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    const again = start([".", "--fix", "--jobs", "2", "--output", "report.json", "--format", "json"]);
    while (readFileSync(path.join(folder, "p003.py"), "utf8") === fault()) await new Promise((resolve) => setTimeout(resolve, 20));
    again.child.kill("SIGINT");
    expect(await again.ended).toBe(130);
    const left = readdirSync(folder);
    expect(left.filter((name) => !/^p\d{3}\.py$/.test(name) && name !== ".cache")).toEqual([]);
    for (const name of left.filter((one) => one.endsWith(".py"))) {
      expect([fault(), fault().replace("lr=", "learning_rate=")]).toContain(readFileSync(path.join(folder, name), "utf8"));
    }
  });

  it("has looked again after every change, when it watched", async () => {
    write("a.py", "import keras\n");
    const { child, ended, shows } = start([".", "--watch"]);
    await shows(/No problems found in 1 file\.\n.*Watching 1 files/s);
    write("b.py", fault());
    await shows(/Found 1 problem in 2 files/);
    child.kill("SIGINT");
    expect(await ended).toBe(130);
  });
});
