import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildPrograms } from "../support/build-programs.ts";

let programs: string;
let folder: string;

beforeAll(async () => {
  programs = await buildPrograms("neovim", ["cli", "server"]);
  folder = mkdtempSync(path.join(tmpdir(), "neovim-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Seen {
  readonly diagnostics: readonly { readonly code: string; readonly line: number; readonly message: string }[];
  readonly hover: string;
  readonly action: string;
  readonly afterwards: readonly { readonly code: string }[];
}

it("is used from Neovim: diagnostics, hover and the preferred fix", () => {
  const file = path.join(folder, "mnist_tf1.py");
  cpSync(path.resolve(import.meta.dirname, "../../media/examples/mnist/mnist_tf1.py"), file);
  const result = path.join(folder, "result.json");
  execFileSync("nvim", ["--headless", "-u", "NONE", "-i", "NONE", "-c", `luafile ${path.join(import.meta.dirname, "neovim.lua")}`], {
    env: {
      ...process.env,
      HOME: folder,
      KP_NODE: process.execPath,
      KP_CLI: path.join(programs, "cli.js"),
      KP_FILE: file,
      KP_RESULT: result,
    },
    timeout: 150_000,
    stdio: "pipe",
  });
  const seen = JSON.parse(readFileSync(result, "utf8")) as Seen;
  expect(seen.diagnostics.map(({ code, line }) => [code, line])).toEqual([
    ["KP101", 40],
    ["KP102", 41],
  ]);
  expect(seen.diagnostics[0]?.message).toContain("the loss starts near");
  expect(seen.hover).toContain("a first loss of about **464,000**");
  expect(seen.action).toBe("Draw these weights from Glorot's uniform distribution");
  expect(seen.afterwards.map(({ code }) => code)).toEqual(["KP102"]);
  expect(readFileSync(file, "utf8")).toContain("tf.glorot_uniform_initializer()");
}, 180_000);
