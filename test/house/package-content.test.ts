import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
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

it("makes the same package twice, of at most 4 MB", async () => {
  // @ts-expect-error The script is plain JavaScript.
  const { packageExtension } = (await import("../../scripts/package.mjs")) as { packageExtension: (folder: string) => Promise<string> };
  const folder = mkdtempSync(path.join(os.tmpdir(), "kp-package-"));
  try {
    const first = readFileSync(await packageExtension(folder));
    const second = readFileSync(await packageExtension(folder));
    expect(first.length).toBeLessThanOrEqual(4 * megabyte);
    expect(second.equals(first)).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 300_000);

/** Licences under which code may be part of a product under the MIT licence. */
const compatible = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD", "CC-BY-4.0", "BlueOak-1.0.0"]);

it("names every package that is bundled, with a licence that allows it and its text", () => {
  const bill = JSON.parse(readFileSync(path.join(root, "dist/sbom.cdx.json"), "utf8"));
  const components: { name: string; version: string; licenses: { license: { id: string } }[] }[] = bill.components;
  expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(["web-tree-sitter", "@tensorflow/tfjs-core", "uplot"]));
  const notices = readFileSync(path.join(root, "dist/third-party-notices.txt"), "utf8");
  for (const { licenses, name, version } of components) {
    for (const { license } of licenses) expect(compatible, name).toContain(license.id);
    expect(notices).toContain(`${name} ${version} (`);
  }
});
