import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFindModule, findOnce } from "../../src/workspace/find-module.ts";
import { createProgramFiles, pathBelow } from "../../src/workspace/program-files.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "program-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(...names: readonly string[]): void {
  for (const name of names) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `name = "${name}"\n`);
  }
}

/** Where `import name` of a file leads to. */
function find(from: string, name: string, level = 0): string | null {
  const files = createProgramFiles({ name: (file) => pathBelow(folder, file).split(path.sep).join("/") });
  return createFindModule(files)({ name, level, from: path.join(folder, from) })?.path ?? null;
}

describe("finding the file that an import means", () => {
  it("looks beside the program, above it up to the project, and in src", () => {
    write(
      "pyproject.toml",
      "scripts/run/train.py",
      "scripts/run/net.py",
      "scripts/data.py",
      "src/lib/__init__.py",
      "src/lib/layers.py",
      "top.py",
    );
    const from = "scripts/run/train.py";
    expect(find(from, "net")).toBe("scripts/run/net.py");
    expect(find(from, "data")).toBe("scripts/data.py");
    expect(find(from, "lib")).toBe("src/lib/__init__.py");
    expect(find(from, "lib.layers")).toBe("src/lib/layers.py");
    expect(find(from, "lib.absent")).toBeNull();
    expect(find(from, "top")).toBe("top.py");
    expect(find(from, "absent")).toBeNull();
  });

  it("does not leave the program's own folder where there is no project", () => {
    write(
      "above.py",
      "program/train.py",
      "program/net.py",
      "program/pack/__init__.py",
      "program/pack/model.py",
      "program/pack/deep/__init__.py",
    );
    expect(find("program/train.py", "net")).toBe("program/net.py");
    expect(find("program/train.py", "above")).toBeNull();
    expect(find("program/pack/model.py", "net")).toBe("program/net.py");
    expect(find("program/pack/deep/__init__.py", "pack.model")).toBe("program/pack/model.py");
  });

  it("follows leading dots", () => {
    write(".git/HEAD", "p/__init__.py", "p/a.py", "p/q/__init__.py", "p/q/b.py", "p/q/c.py");
    expect(find("p/q/b.py", "c", 1)).toBe("p/q/c.py");
    expect(find("p/q/b.py", "", 1)).toBe("p/q/__init__.py");
    expect(find("p/q/__init__.py", "c", 1)).toBe("p/q/c.py");
    expect(find("p/q/b.py", "a", 2)).toBe("p/a.py");
    expect(find("p/q/b.py", "q.c", 2)).toBe("p/q/c.py");
    expect(find("p/q/b.py", "b", 2)).toBeNull();
  });

  it("finds modules of folders without __init__.py, and prefers packages to modules", () => {
    write(".git/HEAD", "train.py", "nets/mlp.py", "both.py", "both/__init__.py");
    expect(find("train.py", "nets.mlp")).toBe("nets/mlp.py");
    expect(find("train.py", "nets")).toBeNull();
    expect(find("train.py", "both")).toBe("both/__init__.py");
  });

  it("takes a package's file for no module of the standard library, as Python 3 does", () => {
    write(".git/HEAD", "p/__init__.py", "p/train.py", "p/random.py", "p/net.py", "run.py", "random.py");
    expect(find("p/train.py", "random")).toBe("random.py");
    rmSync(path.join(folder, "random.py"));
    expect(find("p/train.py", "random")).toBeNull();
    expect(find("p/train.py", "net")).toBe("p/net.py");
  });

  it("never leads into installed packages", () => {
    write(".git/HEAD", "site-packages/train.py", "site-packages/absl/__init__.py");
    expect(find("site-packages/train.py", "absl")).toBeNull();
  });
});

describe("the files of a program", () => {
  it("prefers an open document to the disk, and reads in the declared encoding", () => {
    const file = path.join(folder, "a.py");
    writeFileSync(file, Buffer.from("# coding: latin-1\nx = '\xe9'\n", "latin1"));
    let opened: { text: string; version: string } | null = { text: "x = 2\n", version: "1" };
    const files = createProgramFiles({ name: (name) => name, opened: () => opened });
    expect(files.file(file, { isPackage: false })?.read()).toBe("x = 2\n");
    opened = null;
    expect(files.file(file, { isPackage: false })?.read()).toContain("é");
    expect(files.file(path.join(file, "b.py"), { isPackage: false })).toBeNull();
  });

  it("tells a changed file by another version, once it is asked anew", () => {
    const file = path.join(folder, "a.py");
    writeFileSync(file, "x = 1\n");
    const files = createProgramFiles({ name: (name) => name });
    const version = () => files.file(file, { isPackage: false })?.version;
    const first = version();
    writeFileSync(file, "x = 2\n");
    utimesSync(file, 1, 1);
    expect(version()).toBe(first);
    files.forget();
    expect(version()).not.toBe(first);
  });

  it("says of a file that is too large how large it is", () => {
    const file = path.join(folder, "a.py");
    writeFileSync(file, "x = 1\n".repeat(200_000));
    expect(() =>
      createProgramFiles({ name: (name) => name })
        .file(file, { isPackage: false })
        ?.read(),
    ).toThrow(/has 1.1 MiB/);
  });

  it("is looked for once in each folder, whether there is one or not", () => {
    write("net.py", "train.py", "evaluate.py", "deep/train.py");
    const asked: string[] = [];
    const findModule = createFindModule(createProgramFiles({ name: (file) => file }));
    const once = findOnce((request) => {
      asked.push(`${path.relative(folder, request.from)} ${request.name}`);
      return findModule(request);
    });
    const found = (from: string, name: string) => once({ name, level: 0, from: path.join(folder, from) })?.path ?? null;
    for (const from of ["train.py", "evaluate.py"]) {
      expect(found(from, "net")).toBe(path.join(folder, "net.py"));
      expect(found(from, "absent")).toBeNull();
    }
    expect(found("deep/train.py", "net")).toBeNull();
    expect(asked).toEqual(["train.py net", "train.py absent", path.join("deep", "train.py net")]);
  });
});
