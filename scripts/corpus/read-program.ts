import { readFileSync } from "node:fs";
import type { CellPlace } from "./corpus-result.ts";

/** A file's Python with the way back from its lines to a notebook's cells. */
export interface Program {
  readonly text: string;
  /** Where a line (from 1) of the text lies in the notebook; null for Python files. */
  readonly cellOf: (line: number) => CellPlace | null;
}

interface Notebook {
  readonly cells?: readonly { readonly cell_type?: string; readonly source?: string | readonly string[] }[];
}

/** Reads a Python file, or the code cells of a notebook one below the other. Throws when the file is neither. */
export function readProgram(path: string): Program {
  const content = readFileSync(path, "utf8");
  if (!path.endsWith(".ipynb")) return { text: content, cellOf: () => null };
  const notebook = JSON.parse(content) as Notebook;
  const starts: { readonly cell: number; readonly firstLine: number }[] = [];
  const lines: string[] = [];
  for (const [cell, { cell_type: kind, source }] of (notebook.cells ?? []).entries()) {
    if (kind !== "code" || source === undefined) continue;
    starts.push({ cell, firstLine: lines.length + 1 });
    lines.push(...commentOutMagics(typeof source === "string" ? source : source.join("")).split("\n"));
  }
  return {
    text: lines.join("\n"),
    cellOf(line) {
      const start = starts.findLast(({ firstLine }) => firstLine <= line);
      return start ? { cell: start.cell, line: line - start.firstLine + 1 } : null;
    },
  };
}

/** Lines that speak to the notebook and not to Python become comments; a cell in another language all of it. */
function commentOutMagics(source: string): string {
  if (/^\s*%%(?!time|capture|timeit|prun)/.test(source)) return source.replace(/^/gm, "#");
  return source.replace(/^(\s*)([%!?].*)$/gm, (_, indent: string, rest: string) => `${indent}${indent === "" ? "" : "pass "}#${rest}`);
}
