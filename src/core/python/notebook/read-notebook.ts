import { joinCells, type NotebookText, type ProgramText } from "../../text/program-text.ts";
import { cellAt } from "../../text/source-map.ts";
import type { Span } from "../../text/span.ts";
import { offsetInJson, type Side } from "./source-offsets.ts";
import { spansOfSources } from "./source-spans.ts";

/** A Jupyter notebook's code, and how to write it back. */
export interface Notebook {
  readonly program: NotebookText;
  /** The file's text with the sources of changed cells replaced and every other character as it was. */
  render(program: ProgramText): string;
  /** Where an offset of `program` lies in the file's text. */
  offsetInFile(offset: number, side: Side): number;
}

interface NotebookJson {
  readonly cells?: unknown;
  readonly worksheets?: unknown;
  readonly metadata?: unknown;
}

/** Reads a notebook of nbformat 3 or 4. Throws with a clause that fits behind the path: "is not valid JSON: …". */
export function readNotebook(json: string): Notebook {
  const notebook = parse(json);
  const language = languageOf(notebook.metadata);
  if (language !== null && !/^i?python/i.test(language)) throw new Error(`is a notebook in ${language}, not in Python`);
  const cells = cellsOf(notebook).map((cell, i) => ({ number: i + 1, source: codeOf(cell) }));
  const code = cells.flatMap(({ number, source }) => (source === null ? [] : [{ number, source }]));
  const program = joinCells(code);
  let spans: readonly (Span | null)[] | undefined;
  return {
    program,
    render: (changed) => renderNotebook(json, code, changed),
    offsetInFile(offset, side) {
      spans ??= spansOfSources(json);
      const cell = cellAt(program.cells, offset);
      const span = cell && spans[cell.number - 1];
      return cell && span ? offsetInJson(json, span, Math.min(offset, cell.end) - cell.start, side) : 0;
    },
  };
}

function parse(json: string): NotebookJson {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new Error(`is not valid JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof value !== "object" || value === null || !("cells" in value || "worksheets" in value)) {
    throw new Error("is not a notebook: it has no cells");
  }
  return value;
}

/** nbformat 3 has its cells in worksheets. */
function cellsOf({ cells, worksheets }: NotebookJson): readonly unknown[] {
  if (Array.isArray(cells)) return cells;
  if (!Array.isArray(worksheets)) return [];
  return worksheets.flatMap((sheet: unknown) => {
    const own = property(sheet, "cells");
    return Array.isArray(own) ? own : [];
  });
}

/** The source of a code cell; null for cells of another kind. nbformat 3 calls it `input`. */
function codeOf(cell: unknown): string | null {
  if (property(cell, "cell_type") !== "code") return null;
  const source = property(cell, "source") ?? property(cell, "input");
  if (typeof source === "string") return source;
  return Array.isArray(source) ? source.filter((line) => typeof line === "string").join("") : "";
}

function languageOf(metadata: unknown): string | null {
  const named = property(property(metadata, "language_info"), "name") ?? property(property(metadata, "kernelspec"), "language");
  return typeof named === "string" ? named : null;
}

function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

function renderNotebook(
  json: string,
  before: readonly { readonly number: number; readonly source: string }[],
  { text, cells = [] }: ProgramText,
) {
  const spans = spansOfSources(json);
  let result = "";
  let position = 0;
  for (const { number, source } of before) {
    const cell = cells.find((one) => one.number === number);
    const span = spans[number - 1];
    if (!cell || !span) continue;
    const changed = text.slice(cell.start, cell.end);
    if (changed === source) continue;
    result += json.slice(position, span.start) + renderSource(json.slice(span.start, span.end), changed);
    position = span.end;
  }
  return result + json.slice(position);
}

/** A changed source in the form of the one before: a string or an array of lines, with its indentation, and lines that stay as they were written. */
function renderSource(before: string, source: string): string {
  const written = before.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  const isAscii = !/[^\0-\x7f]/.test(before) && /\\u[89a-f0-9]{4}/i.test(before);
  const encode = (text: string) => (isAscii ? escapeNonAscii(JSON.stringify(text)) : JSON.stringify(text));
  if (!before.startsWith("[")) return encode(source);
  const known = new Map(written.map((token) => [JSON.parse(token) as string, token]));
  const lines = source.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  if (lines.length === 0) return "[]";
  const [, lead = "\n", trail = "\n"] = /^\[(\s*)[\s\S]*?(\s*)\]$/.exec(before) ?? [];
  return `[${lead}${lines.map((line) => known.get(line) ?? encode(line)).join(`,${lead || " "}`)}${trail}]`;
}

function escapeNonAscii(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
