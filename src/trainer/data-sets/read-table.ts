import { parse } from "csv-parse/sync";
import type { NumericArray } from "./numeric-array.ts";
import { readBytes } from "./read-bytes.ts";

/** A table as a text file holds it, one row an example. */
export interface Table {
  readonly columns: readonly string[];
  /** [count, columns.length] of numbers. Throws naming the file, the column and the line where something is no number. */
  numbers(columns: readonly string[]): NumericArray;
  /** [count]: numbers as they are, texts as their places among all texts of the column in alphabetical order. */
  labels(column: string): { readonly array: NumericArray; readonly classes: readonly string[] | null };
}

const mostCells = 20_000_000;

/** Reads comma- or tab-separated text, with or without names of columns in its first line. Throws naming the file and what is wrong with it. */
export function readTable(file: string): Table {
  const rows = parseRows(file);
  const [first] = rows;
  if (!first) throw new Error(`${file} holds no rows`);
  const isNamed = first.some((cell) => cell.trim() !== "" && !isNumber(cell));
  const columns = isNamed ? first.map((cell) => cell.trim()) : first.map((_, i) => String(i));
  const content = isNamed ? rows.slice(1) : rows;
  if (content.length * columns.length > mostCells)
    throw new Error(`${file} has more than ${mostCells.toLocaleString("en")} cells: name a file with fewer rows`);
  const place = (column: string) => {
    const at = columns.indexOf(column);
    if (at < 0) throw new Error(`${file} has no column ${column}; it has ${columns.join(", ")}`);
    return at;
  };
  const line = (row: number) => row + (isNamed ? 2 : 1);
  return {
    columns,
    numbers(names) {
      const places = names.map(place);
      const values = new Float64Array(content.length * places.length);
      for (const [i, row] of content.entries()) {
        for (const [j, at] of places.entries()) {
          const cell = row[at] ?? "";
          if (!isNumber(cell))
            throw new Error(
              `${file} has "${cell}" in column ${names[j]} of line ${line(i)}, where a number is needed: leave the column or the row out`,
            );
          values[i * places.length + j] = Number(cell);
        }
      }
      return { dtype: "float64", shape: [content.length, places.length], values };
    },
    labels(name) {
      const at = place(name);
      const cells = content.map((row) => (row[at] ?? "").trim());
      const empty = cells.indexOf("");
      if (empty >= 0) throw new Error(`${file} has no label in column ${name} of line ${line(empty)}: leave the row out`);
      if (cells.every(isNumber)) {
        const values = Float64Array.from(cells, Number);
        return { array: { dtype: values.every(Number.isInteger) ? "int64" : "float64", shape: [cells.length], values }, classes: null };
      }
      const classes = [...new Set(cells)].sort();
      const numbers = new Map(classes.map((text, i) => [text, i]));
      const values = Float64Array.from(cells, (cell) => numbers.get(cell) ?? 0);
      return { array: { dtype: "int64", shape: [cells.length], values }, classes };
    },
  };
}

function parseRows(file: string): readonly (readonly string[])[] {
  const text = new TextDecoder().decode(readBytes(file));
  const [start = ""] = text.split("\n", 1);
  const delimiter = start.includes("\t") ? "\t" : start.includes(";") && !start.includes(",") ? ";" : ",";
  try {
    return parse(text, { delimiter, bom: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    throw new Error(`${file} cannot be read as a table: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isNumber(cell: string): boolean {
  return cell.trim() !== "" && Number.isFinite(Number(cell));
}
