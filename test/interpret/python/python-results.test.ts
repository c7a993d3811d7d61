import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { reprOf } from "../../../src/core/interpret/library/python/representation.ts";
import type { Value } from "../../../src/core/interpret/value.ts";
import { valueOfProgram } from "./value-of-program.ts";

interface Row {
  readonly setup: string;
  readonly expression: string;
}

function read<T extends Row>(name: string): readonly T[] {
  return JSON.parse(readFileSync(new URL(`generated/${name}.json`, import.meta.url), "utf8")) as T[];
}

/** The value as Python writes it, or why it is not known. */
function shown(value: Value): string {
  return reprOf(value) ?? `unknown ${value.kind}: ${value.kind === "unknown" ? value.reason : JSON.stringify(value).slice(0, 300)}`;
}

/** Functions that C and JavaScript round differently in the last digit. */
const roundsDifferently = /math\.(degrees|log|exp)/;

describe.each(["expressions", "programs"])("%s have the results of a real Python", (name) => {
  const rows = read<Row & { readonly result: string }>(name);

  it.each(rows.map((row) => [row.setup === "" ? row.expression : `${row.setup}\n${row.expression}`, row] as const))("%s", (_, row) => {
    const ours = shown(valueOfProgram(row.setup, row.expression));
    if (roundsDifferently.test(row.expression)) expect(Number(ours)).toBeCloseTo(Number(row.result), 12);
    else expect(ours).toBe(row.result);
  });
});

describe("random programs", () => {
  const rows = read<Row & { readonly results: readonly string[] }>("random-programs");

  it("give what a real Python gives, or are unknown where a number leaves what is followed", () => {
    let known = 0;
    for (const row of rows) {
      const value = valueOfProgram(row.setup, row.expression);
      expect(value.kind).toBe("tuple");
      if (value.kind !== "tuple") continue;
      for (const [i, element] of value.elements.entries()) {
        const ours = reprOf(element);
        if (ours === null) continue;
        known++;
        expect(ours, `${row.setup}\n${row.expression}[${i}]`).toBe(row.results[i]);
      }
    }
    expect(known / (rows.length * 6)).toBeGreaterThan(0.97);
  });
});

describe("what lies outside of the program is unknown, with a reason", () => {
  const lines = readFileSync(new URL("unknowns.txt", import.meta.url), "utf8")
    .trim()
    .split("\n");

  it.each(lines.map((line) => line.split(" :: ")))("%s: %s; %s", (reason, setup, expression) => {
    const value = valueOfProgram((setup ?? "").split("; ").join("\n"), expression ?? "");
    expect(value.kind).toBe("unknown");
    expect(value.kind === "unknown" ? value.reason : "").toContain(reason);
  });
});
