import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const megabyte = 1_000_000;
const root = fileURLToPath(new URL("../..", import.meta.url));

const vsce = path.join(root, "node_modules/@vscode/vsce/vsce");

/** What the extension ships: changed on purpose only. */
it("packs these files and no others", () => {
  const files = execFileSync(process.execPath, [vsce, "ls", "--no-dependencies"], { cwd: root, encoding: "utf8" })
    .trim()
    .split("\n")
    .sort();
  expect(files).toMatchSnapshot();
});

it("is a package of at most 4 MB", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "kp-size-"));
  try {
    const file = path.join(folder, "keras-parity.vsix");
    const options = ["--no-dependencies", "--allow-missing-repository", "--out", file];
    execFileSync(process.execPath, [vsce, "package", ...options], { cwd: root, stdio: "pipe" });
    expect(statSync(file).size).toBeLessThanOrEqual(4 * megabyte);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
