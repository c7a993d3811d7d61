import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { rules } from "../../src/core/index.ts";

const argued = readFileSync(path.join(import.meta.dirname, "../../docs/not-covered.md"), "utf8");

/** Numbers in the first column of the page's table. */
function numbersNotCovered(): ReadonlySet<number> {
  const rows = [...argued.matchAll(/^\| ([\d, ]+) \|/gm)].map(([, cell = ""]) => cell);
  return new Set(rows.flatMap((list) => list.split(",").map(Number)));
}

test("every pitfall of the catalogue has a rule, or a line that says why not, and not both", () => {
  const covered = new Set(rules.flatMap((rule) => rule.catalogue));
  const open = numbersNotCovered();
  const all = Array.from({ length: 103 }, (_, i) => i + 1);
  expect(all.filter((number) => !covered.has(number) && !open.has(number))).toEqual([]);
  expect(all.filter((number) => covered.has(number) && open.has(number))).toEqual([]);
});
