import type { Span } from "../../../text/span.ts";
import { makeArray } from "../../array.ts";
import { type ArrayContent, type ArrayStep, contentAfter } from "../../array-content.ts";
import type { ArrayValue, ObjectValue, Value } from "../../value.ts";

/** What is known of a table of pandas: where it comes from, its rows and its columns. */
export interface Table {
  readonly content: ArrayContent | null;
  readonly rows: number | null;
  /** The number of columns, also where their names are not known. */
  readonly width: number | null;
  readonly columns: readonly string[] | null;
  /** The type of all of its numbers where it is one. */
  readonly dtype: string | null;
  readonly shuffledAt: number | null;
}

const tableType = "pandas.DataFrame";
const tables = new WeakMap<ObjectValue, Table>();

/** A table as a value. */
export function makeTable(table: Table, span: Span | null): ObjectValue {
  const value: ObjectValue = {
    kind: "object",
    type: tableType,
    arguments: { named: new Map(), extra: [], isComplete: true },
    state: new Map(),
    call: null,
    span,
  };
  tables.set(value, table);
  return value;
}

/** What is known of a table; null for anything else. */
export function tableOf(value: Value | null | undefined): Table | null {
  return value?.kind === "object" && value.type === tableType ? (tables.get(value) ?? null) : null;
}

/** Replaces what is known of a table that a method changes in place. */
export function updateTable(value: ObjectValue, table: Table): void {
  tables.set(value, table);
}

/** `table[name] = …`: one more column, or a new one in the place of an old one. */
export function assignColumn(value: ObjectValue, table: Table, name: string | null): void {
  const { columns } = table;
  if (name === null || columns === null) tables.set(value, { ...table, columns: null, width: null });
  else if (!columns.includes(name)) tables.set(value, { ...table, columns: [...columns, name], width: columns.length + 1 });
}

/** The numbers of a table. */
export function tableArray(value: Value): ArrayValue | null {
  const table = tableOf(value);
  if (!table) return null;
  const { rows, width, content, dtype, shuffledAt } = table;
  return makeArray({ shape: [rows, width], dtype, content, shuffledAt, span: value.span });
}

/** One column of a table. */
export function columnOf(table: Table, span: Span | null): ArrayValue {
  return makeArray({ shape: [table.rows], dtype: table.dtype, content: table.content, shuffledAt: table.shuffledAt, span });
}

/** The table after its numbers or rows were changed. */
export function tableAfter(table: Table, step: ArrayStep): Table {
  return { ...table, content: contentAfter(table.content, step) };
}
