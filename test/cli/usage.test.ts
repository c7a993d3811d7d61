import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPrograms } from "../support/build-programs.ts";
import { runProgram } from "./keras-parity.ts";

let programs: string;
let folder: string;

beforeAll(async () => {
  programs = await buildPrograms("usage", ["cli"]);
  folder = mkdtempSync(path.join(tmpdir(), "usage-"));
  writeFileSync(path.join(folder, "train.py"), "");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const out = async (...args: readonly string[]) => (await runProgram(programs, args, { cwd: folder })).out;

describe("help", () => {
  it("tells of each command what it is for, what it takes, examples and exit codes", async () => {
    const commands = [...(await out("--help")).matchAll(/^ {2}([a-z]+) /gm)]
      .map(([, name]) => name ?? "")
      .filter((name) => name !== "help");
    expect(commands.length).toBeGreaterThanOrEqual(12);
    const texts = await Promise.all(commands.map(async (name) => [name, await out(name, "--help")] as const));
    for (const [name, text] of texts) {
      expect(text).toContain(`Usage: keras-parity ${name}`);
      expect(text).toMatch(/\nExamples:\n {2}\$ .*keras-parity /);
      expect(text).toMatch(/\nExit codes:\n {2}0 /);
    }
  });

  it("is a manual page that man reads without a complaint", async () => {
    const manual = await out("manual");
    const { stdout, stderr, status } = spawnSync("groff", ["-man", "-Tutf8", "-ww", "-Z"], { input: manual, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("EXIT");
    for (const option of ["baseline", "changed", "unsafe"]) expect(manual).toContain(`\\-\\-${option}`);
  });
});

describe("completion", () => {
  it("works in bash", async () => {
    writeFileSync(path.join(folder, "completion.bash"), await out("completion", "bash"));
    const complete = (...words: readonly string[]) =>
      execFileSync(
        "bash",
        [
          "-c",
          `source completion.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _keras_parity; printf '%s\\n' "\${COMPREPLY[@]}"`,
          "bash",
          "keras-parity",
          ...words,
        ],
        { cwd: folder, encoding: "utf8" },
      )
        .trim()
        .split("\n");
    expect(complete("ch")).toEqual(["check"]);
    expect(complete("check", "--form")).toEqual(["--format"]);
    expect(complete("check", "--format", "s")).toEqual(["sarif"]);
    expect(complete("check", "tr")).toEqual(["train.py"]);
    expect(complete("check", "--select", "KP10")).toContain("KP101");
    expect(complete("explain", "KP101")).toEqual(["KP101"]);
    expect(complete("cache", "")).toEqual(["clear", "show"]);
    expect(complete("parity", "--engine", "w")).toEqual(["wasm"]);
  });

  it("is understood by zsh and fish", async () => {
    for (const shell of ["zsh", "fish"]) {
      const file = path.join(folder, `completion.${shell}`);
      writeFileSync(file, await out("completion", shell));
      const { status, stderr } = spawnSync(shell, ["-n", file], { encoding: "utf8" });
      expect({ shell, status, stderr }).toEqual({ shell, status: 0, stderr: "" });
    }
    const fish = (line: string) =>
      execFileSync("fish", ["-c", `source completion.fish; complete -C '${line}'`], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, HOME: folder },
      });
    expect(fish("keras-parity check --format sa")).toMatch(/^sarif/);
    expect(fish("keras-parity comp")).toMatch(/^compare\t.*\ncompletion\t/);
  });
});
