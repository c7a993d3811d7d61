import { statSync } from "node:fs";
import { expect, it } from "vitest";
// @ts-expect-error A script of the build without types.
import { generateApiFacts } from "../../scripts/generate-api-facts.mjs";

const table = new URL("../../src/core/api/facts/generated/api-table.ts", import.meta.url);

it("has at most 400 kB", () => {
  expect(statSync(table).size).toBeLessThan(400_000);
});

it("is what the installed software has", { timeout: 300_000 }, async () => {
  const { different, missing } = await generateApiFacts({ check: true });
  if (missing.length > 0) console.info(`Not compared, as it is not installed: ${missing.join("; ")}`);
  expect(different).toEqual([]);
});
