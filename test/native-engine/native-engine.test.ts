import { existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { explainInstallFailure } from "../../src/native-engine/explain-install-failure.ts";
import { isNativeEngineInstalled } from "../../src/native-engine/install-native-engine.ts";
import { nativeEngineOffer } from "../../src/native-engine/native-engine-offer.ts";
import { ProgramFailure, runProgram } from "../../src/native-engine/run-program.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "kp-engine-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (program: string, signal = new AbortController().signal, limit?: number) =>
  runProgram({ command: process.execPath, args: ["-e", program], cwd: folder, signal, ...(limit === undefined ? {} : { limit }) });

describe("a program of the installation", () => {
  it("ends well, or with what it wrote last", async () => {
    await run("");
    await expect(run('console.error("first\\nlast"); process.exit(3)')).rejects.toMatchObject({
      message: expect.stringMatching(/: last$/),
      output: "first\nlast\n",
    });
    await expect(runProgram({ command: "no-such-program", args: [], cwd: folder, signal: new AbortController().signal })).rejects.toThrow(
      /ENOENT/,
    );
  });

  it("ends with its children when the installation is cancelled, or when it hangs", async () => {
    const abort = new AbortController();
    const sleeper = 'require("child_process").spawnSync("sleep", ["1000"])';
    const cancelled = run(sleeper, abort.signal);
    abort.abort(new Error("cancelled"));
    await expect(cancelled).rejects.toThrow("cancelled");
    await expect(run(sleeper, new AbortController().signal, 500)).rejects.toThrow(/took too long/);
  });
});

describe("what is offered", () => {
  it.each([
    ["linux", "x64", ["official", "wheel"]],
    ["linux", "arm64", ["official"]],
    ["darwin", "arm64", ["official"]],
    ["win32", "x64", ["official"]],
  ])("on %s %s", (platform, arch, ways) => {
    expect(nativeEngineOffer(platform, arch)).toMatchObject({ ways });
  });

  it("is nothing on other platforms, with the reason", () => {
    expect(nativeEngineOffer("win32", "arm64")).toMatch(/There is no native engine for win32 arm64/);
  });
});

it.each([
  ["spawn npm ENOENT", /Install Node\.js/],
  ["npm error network request to https://example.org failed, reason: getaddrinfo ENOTFOUND example.org", /HTTPS_PROXY/],
  ["npm error code E403\nnpm error 403 Forbidden - GET https://example.org/progress", /HTTPS_PROXY/],
  ["gyp ERR! stack Error: not found: make", /C\+\+ compiler/],
  ["ERROR: Could not find a version that satisfies the requirement tensorflow-cpu==2.15.1", /HTTPS_PROXY/],
  ["ENOSPC: no space left on device, write", /disk is full/],
  ["x.whl has the checksum 1, not 2", /not what was published/],
  ["something else", /WebAssembly/],
])("explains %s", (output, advice) => {
  expect(explainInstallFailure(new ProgramFailure("npm install: failed", output)).advice).toMatch(advice);
});

it("is found in its place by its binding alone", () => {
  expect(isNativeEngineInstalled(folder)).toBe(false);
  expect(existsSync(folder)).toBe(true);
});
