import type { Mutant } from "./mutants.ts";

/** The table of docs/evidence.md: mutants and how many of them are told, by number of the catalogue. */
export function renderFigures(mutants: readonly Mutant[], missed: ReadonlySet<string>, programCount: number): string {
  const operators = new Map(mutants.map(({ operator }) => [operator.name, operator]));
  const numbers = [...new Set([...operators.values()].flatMap(({ catalogue }) => catalogue))].sort((a, b) => a - b);
  const rows = numbers.map((number) => {
    const own = mutants.filter(({ operator }) => operator.catalogue.includes(number));
    const found = own.filter(({ id }) => !missed.has(id)).length;
    const names = [...new Set(own.map(({ operator }) => operator.name))].join("; ");
    return `| ${number} | ${names} | ${own.length} | ${found} |`;
  });
  const found = mutants.filter(({ id }) => !missed.has(id)).length;
  const share = ((100 * found) / mutants.length).toFixed(1);
  return [
    `${programCount} correct programs, ${operators.size} kinds of fault, ${mutants.length} faulty programs; the right rule tells ${found} of them (${share} %) at the right line.`,
    "",
    "| number | faults | programs | found |",
    "| ---: | --- | ---: | ---: |",
    ...rows,
  ].join("\n");
}
