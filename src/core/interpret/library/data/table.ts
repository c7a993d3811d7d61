import type { Span } from "../../../text/span.ts";
import { makeArray } from "../../array.ts";
import type { ArrayStep, ArrayValue, ObjectValue, Value } from "../../value.ts";

/** What is known of a table of pandas: where it comes from, its rows and its columns. */
export interface Table {
  /** Where it is read from: "`train.csv`". */
  readonly what: string;
  readonly rows: number | null;
  /** The number of columns, also where their names are not known. */
  readonly width: number | null;
  readonly columns: readonly string[] | null;
  /** What was done to all of its numbers. */
  readonly steps: readonly ArrayStep[];
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

/** The numbers of a table. */
export function tableArray(value: Value): ArrayValue | null {
  const table = tableOf(value);
  if (!table) return null;
  return makeArray({
    shape: [table.rows, table.width],
    content: { type: "external", what: table.what, steps: table.steps },
    shuffledAt: table.shuffledAt,
    span: value.span,
  });
}
