import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { unifiedDiff } from "../../src/cli/unified-diff.ts";

it("shows changes with three lines around them, and joins what lies close together", () => {
  const lines = Array.from({ length: 30 }, (_, i) => `${i + 1}\n`);
  const before = lines.join("");
  const after = before.replace("\n5\n", "\nfive\n").replace("\n9\n", "\n").replace("\n25\n", "\n25\nnew\n");
  expect(unifiedDiff("a.py", before, after)).toBe(
    `--- a.py\n+++ a.py\n@@ -2,11 +2,10 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n-9\n 10\n 11\n 12\n@@ -23,6 +22,7 @@\n 23\n 24\n 25\n+new\n 26\n 27\n 28\n`,
  );
  expect(unifiedDiff("a.py", before, before)).toBe("");
});

it("is what git applies", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "diff-"));
  const text = fc.array(fc.constantFrom("a", "b", "c", "", "d"), { minLength: 1, maxLength: 25 }).map((lines) => lines.join("\n"));
  try {
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after && before !== "" && after !== "");
        const file = path.join(folder, "a.txt");
        writeFileSync(file, before);
        writeFileSync(path.join(folder, "a.diff"), unifiedDiff("a.txt", before, after));
        execFileSync("git", ["apply", "-p0", "a.diff"], { cwd: folder });
        expect(readFileSync(file, "utf8")).toBe(after);
      }),
      { numRuns: 60 },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
