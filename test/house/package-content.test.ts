import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What the extension ships: changed on purpose only. */
it("packs these files and no others", () => {
  const vsce = path.join(root, "node_modules/@vscode/vsce/vsce");
  const files = execFileSync(process.execPath, [vsce, "ls", "--no-dependencies"], { cwd: root, encoding: "utf8" })
    .trim()
    .split("\n")
    .sort();
  expect(files).toMatchSnapshot();
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(root, file)).size, 0);
  expect(bytes, "unpacked bytes").toBeLessThan(9_000_000);
});
