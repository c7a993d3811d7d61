import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";
import { checkProgram } from "./check-program.ts";
import { renderFigures } from "./figures.ts";
import { isExplained, readKnownMisses, writeKnownMisses } from "./known-misses.ts";
import { judge, mutantsOf } from "./mutants.ts";
import { operators } from "./operators.ts";
import { correctPrograms } from "./programs.ts";
import { inStyle, styles } from "./styles.ts";

/**
 * Faults put into correct programs. Each faulty program is told by the right rule at the right line, or listed with a reason in
 * known-misses.txt. A sample of them is judged, all with MUTATION_ALL=1; MUTATION_UPDATE=1 judges all, and writes the list of
 * misses and the table in docs/evidence.md.
 */
const isUpdate = process.env.MUTATION_UPDATE === "1";
const isAll = isUpdate || process.env.MUTATION_ALL === "1";
const parser = await pythonParser();
const known = readKnownMisses();
const mutants = correctPrograms.flatMap((program) => mutantsOf(program, parser));

/** Misses in a program's first style are listed by id alone, others as "style: id". */
const isStyled = (id: string): boolean => styles.some((style) => id.startsWith(`${style}: `));
const plainMisses = [...known.keys()].filter((id) => !isStyled(id));

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 2_166_136_261;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 16_777_619) >>> 0;
  return hash;
}

/** One of so many, always the same ones. */
function isSampled(id: string, oneOf: number): boolean {
  return isAll || hashOf(id) % oneOf === 0;
}

describe("correct programs", () => {
  test("there are at least sixty, in four worlds", () => {
    expect(correctPrograms.length).toBeGreaterThanOrEqual(60);
    expect(new Set(correctPrograms.map(({ software }) => software)).size).toBe(4);
  });

  test.each(correctPrograms)("nothing is reported of $name", (program) => {
    const styled = styles
      .filter((style) => isSampled(`${style} ${program.name}`, 16))
      .flatMap((style) => inStyle(program, style, parser) ?? []);
    const reports = [program, ...styled].flatMap((one) => checkProgram(one, parser).diagnostics);
    expect(reports.map(({ name, place }) => `${place.path}:${place.line} ${name}`)).toEqual([]);
  });
});

describe("operators", () => {
  test("there are at least fifty, each applies somewhere, and names rules that there are", () => {
    expect(operators.length).toBeGreaterThanOrEqual(50);
    expect(new Set(operators.map(({ name }) => name)).size).toBe(operators.length);
    const applied = new Set(mutants.map(({ operator }) => operator));
    expect(operators.filter((operator) => !applied.has(operator)).map(({ name }) => name)).toEqual([]);
    const names = new Set(rules.map(({ name }) => name));
    const missing = operators.filter((operator) => !operator.rules.some((rule) => names.has(rule)));
    const isListed = (name: string) => mutants.filter(({ operator }) => operator.name === name).every(({ id }) => known.has(id));
    expect(missing.filter(({ name }) => !isListed(name)).map(({ name }) => name)).toEqual([]);
  });
});

describe("faulty programs", () => {
  test("every known miss is one of them, and has a reason", () => {
    const ids = new Set(mutants.map(({ id }) => id));
    if (!isUpdate) expect(plainMisses.filter((id) => !ids.has(id))).toEqual([]);
    expect(isExplained(known)).toBe(true);
  });

  test("are told by the right rule at the right line, but for the known misses", { timeout: 600_000 }, () => {
    const judged = mutants.filter(({ id }) => isSampled(id, 5));
    const missed = judged.filter((mutant) => judge(mutant, parser) !== "found").map(({ id }) => id);
    if (isUpdate) writeKnownMisses([...missed, ...[...known.keys()].filter(isStyled)]);
    else expect(missed.sort()).toEqual([...new Set(judged.map(({ id }) => id))].filter((id) => known.has(id)).sort());
  });

  test("are told in other styles too, but where they are missed in the first one", { timeout: 600_000 }, () => {
    const withoutLine = (id: string) => id.replace(/:\S+/, "");
    const missedPairs = new Set(plainMisses.map(withoutLine));
    const missed = correctPrograms.flatMap((program) =>
      styles.flatMap((style) => {
        // Always a sample: there are more than ten thousand of them.
        const styled = hashOf(`${style}: ${program.name}`) % 40 === 0 ? inStyle(program, style, parser) : null;
        const all = styled ? mutantsOf(styled, parser) : [];
        const unknown = all.filter(({ id }) => !missedPairs.has(withoutLine(id)));
        return unknown.filter((mutant) => judge(mutant, parser) !== "found").map(({ id }) => `${style}: ${id}`);
      }),
    );
    expect(missed.sort()).toEqual([...known.keys()].filter(isStyled).sort());
  });
});

test("docs/evidence.md has the figures", () => {
  const page = path.join(import.meta.dirname, "../../docs/evidence.md");
  const text = readFileSync(page, "utf8");
  const [before = "", rest = ""] = text.split("<!-- faults: generated by `MUTATION_UPDATE=1 npx vitest run test/mutation` -->\n");
  const [, after = ""] = rest.split("<!-- end of faults -->");
  const figures = renderFigures(mutants, new Set(readKnownMisses().keys()), correctPrograms.length);
  const expected = `${before}<!-- faults: generated by \`MUTATION_UPDATE=1 npx vitest run test/mutation\` -->\n\n${figures}\n\n<!-- end of faults -->${after}`;
  if (isUpdate) writeFileSync(page, expected);
  else expect(text).toBe(expected);
});
