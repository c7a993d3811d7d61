import type { Colors } from "./colors.ts";
import type { ComparisonDocument, DifferencesDocument, SideDocument } from "./comparison-document.ts";
import type { ModelDocument } from "./model-document.ts";
import { lineName } from "./place-document.ts";
import { renderMarkdownTable, renderTable } from "./render-table.ts";

const columns = ["Difference", "A", "B", "Consequence"];

/** The differences of two models as a table, with what could not be compared. Ends with a line break. */
export function renderComparison(document: ComparisonDocument, colors: Colors): string {
  const { differences, unknown } = document;
  const lines = [`${colors.bold("A:")} ${modelTitle(document.a)}`, `${colors.bold("B:")} ${modelTitle(document.b)}`, ""];
  if (differences.length === 0) lines.push(colors.green(`No differences found${unknown.length > 0 ? " in what could be compared" : ""}.`));
  else lines.push(...renderTable(columns, differenceRows(differences)), "");
  for (const { id, layer, explanation } of differences) lines.push(`${colors.bold(layer ? `${id} (${layer})` : id)}: ${explanation}`);
  if (unknown.length > 0) lines.push("", ...unknown.map((one) => `${colors.yellow("Not compared:")} ${unknownText(one)}`));
  return `${lines.join("\n")}\n`;
}

/** The same as Markdown. */
export function renderComparisonMarkdown(document: ComparisonDocument): string {
  const { differences, unknown } = document;
  const lines = ["# Comparison", "", `- A: ${modelTitle(document.a)}`, `- B: ${modelTitle(document.b)}`, ""];
  lines.push(...differencesMarkdown({ differences, unknown }));
  return `${lines.join("\n")}\n`;
}

/** The table of differences and the list of what could not be compared, as lines of Markdown. */
export function differencesMarkdown({ differences, unknown }: DifferencesDocument): readonly string[] {
  const lines = differences.length === 0 ? ["No differences found."] : [...renderMarkdownTable(columns, differenceRows(differences))];
  if (unknown.length > 0) lines.push("", "Not compared:", "", ...unknown.map((one) => `- ${unknownText(one)}`));
  return lines;
}

function modelTitle({ path, line, cell, name, api, parameters }: ModelDocument): string {
  const size = parameters.total === null ? "parameters not known" : `${parameters.total.toLocaleString("en-US")} parameters`;
  return `${path}:${cell === undefined ? "" : `cell ${cell}:`}${line} ${name} (${api}, ${size})`;
}

function differenceRows(differences: DifferencesDocument["differences"]): readonly (readonly string[])[] {
  return differences.map(({ id, a, b, isDefault, consequence }) => [id, valueText(a, isDefault.a), valueText(b, isDefault.b), consequence]);
}

function valueText({ value, line, cell }: Pick<SideDocument, "value" | "line" | "cell">, isDefault: boolean): string {
  const notes = [isDefault ? "default" : "", line === null ? "" : lineName({ line, ...(cell === undefined ? {} : { cell }) })].filter(
    (note) => note !== "",
  );
  return notes.length === 0 ? value : `${value} (${notes.join(", ")})`;
}

function unknownText({ what, why, side, path, line, cell }: DifferencesDocument["unknown"][number]): string {
  const where =
    path === null ? `of ${side.toUpperCase()}` : `at ${path}${line === null ? "" : `:${cell === undefined ? "" : `cell ${cell}:`}${line}`}`;
  return `${what} ${where}: ${why}`;
}
