import type { Span } from "../../../text/span.ts";
import { makeArray } from "../../array.ts";
import { arrayArithmetic } from "../../array-arithmetic.ts";
import { arrayFrom } from "../../array-from.ts";
import { dtypeName, promoteTypes } from "../../dtype.ts";
import {
  integer,
  isSequence,
  list,
  none,
  numberOf,
  type ObjectValue,
  string,
  stringOf,
  tuple,
  unknownValue,
  type Value,
} from "../../value.ts";
import type { LibraryCall, LibraryFunction } from "../library-call.ts";
import { argument, isTrue, notKnown, toArray } from "./data-call.ts";
import { external, fileName } from "./external.ts";
import { columnOf, makeTable, type Table, tableAfter, tableArray, tableOf, updateTable } from "./table.ts";

/** pandas, as tables of which the columns are known only where the text says them. */
export const pandasFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ...[
    "read_csv",
    "read_table",
    "read_excel",
    "read_json",
    "read_pickle",
    "read_hdf",
    "read_parquet",
    "read_feather",
    "read_sql",
    "read_html",
  ].map((name): [string, LibraryFunction] => [`pandas.${name}`, readTable]),
  ["pandas.DataFrame", makeFrame],
  ["pandas.DataFrame.from_dict", makeFrame],
  ["pandas.Series", (call) => toArray(call, argument(call, 0, "data")) ?? notKnown(call, argument(call, 0, "data"))],
  ["pandas.get_dummies", dummies],
  ["pandas.concat", concatenated],
  ["pandas.merge", (call) => makeTable(open(external("several tables")), call.span)],
  ["pandas.to_numeric", (call) => argument(call, 0, "arg") ?? none(call.span)],
  ["pandas.to_datetime", (call) => argument(call, 0, "arg") ?? none(call.span)],
  ["pandas.isnull", (call) => argument(call, 0, "obj") ?? none(call.span)],
  ["pandas.set_option", ({ span }) => none(span)],
  ["pandas.factorize", (call) => factorized(call)],
]);

/** What a method of a table gives that depends on what is in the table. */
function openTable(table: Table, name: string, span: Span): Value {
  const { content } = table;
  return unknownValue(
    content?.type === "external" ? `what ${content.what} holds is not in the text` : `\`${name}\` of a table is not followed`,
    span,
  );
}

function open(content: Table["content"]): Table {
  return { content, rows: null, width: null, columns: null, dtype: null, shuffledAt: null };
}

function readTable(call: LibraryCall): Value {
  const what = fileName(argument(call, 0, "filepath_or_buffer", "io", "path_or_buf"), "a table");
  const names =
    columnNames(argument(call, Number.POSITIVE_INFINITY, "usecols")) ?? columnNames(argument(call, Number.POSITIVE_INFINITY, "names"));
  // A column that becomes the index is none of the table's any more.
  const index = argument(call, Number.POSITIVE_INFINITY, "index_col");
  const columns = index && index.kind !== "none" ? null : names;
  const dtype = dtypeName(argument(call, Number.POSITIVE_INFINITY, "dtype"));
  return makeTable({ ...open(external(what)), columns, width: columns?.length ?? null, dtype }, call.span);
}

/** Names of columns in a list. */
function columnNames(value: Value | null): readonly string[] | null {
  if (!value || !isSequence(value) || !value.isComplete) return null;
  const names = value.elements.map(
    (element) => stringOf(element) ?? (element.kind === "number" && element.value !== null ? String(element.value) : null),
  );
  return names.every((name) => name !== null) ? names : null;
}

function makeFrame(call: LibraryCall): Value {
  const data = argument(call, 0, "data");
  const columns = columnNames(argument(call, 2, "columns")) ?? columnNames(argument(call, Number.POSITIVE_INFINITY, "columns"));
  if (data?.kind === "dict") {
    const entries = [...data.entries.values()];
    const lengths = entries.map((entry) => toArray(call, entry.value)?.shape?.[0] ?? null);
    const names = entries.map((entry) => stringOf(entry.key));
    const types = entries.map((entry) => toArray(call, entry.value)?.dtype ?? null);
    const isKnown = data.isComplete && names.every((name) => name !== null);
    return makeTable(
      {
        ...open(null),
        rows: lengths.find((length) => length !== null) ?? null,
        width: data.isComplete ? entries.length : null,
        columns: isKnown ? names : null,
        dtype: types.reduce(promoteTypes, types[0] ?? null),
      },
      call.span,
    );
  }
  const array = toArray(call, data);
  if (!array) return makeTable({ ...open(null), columns, width: columns?.length ?? null }, call.span);
  const width = columns?.length ?? (array.shape?.length === 1 ? 1 : (array.shape?.[1] ?? null));
  return makeTable(
    { content: array.content, rows: array.shape?.[0] ?? null, width, columns, dtype: array.dtype, shuffledAt: array.shuffledAt },
    call.span,
  );
}

function dummies(call: LibraryCall): Value {
  const data = argument(call, 0, "data");
  const array = toArray(call, data);
  if (!array) return notKnown(call, data, "the table is not known");
  return makeTable({ ...open(array.content), rows: array.shape?.[0] ?? null, shuffledAt: array.shuffledAt }, call.span);
}

function concatenated(call: LibraryCall): Value {
  const parts = argument(call, 0, "objs");
  const tables = parts && isSequence(parts) && parts.isComplete ? parts.elements.map((part) => toArray(call, part)) : [null];
  const axisValue = argument(call, 1, "axis");
  const isSide = numberOf(axisValue) === 1 || stringOf(axisValue) === "columns";
  const first = tables[0];
  if (!first || tables.includes(null)) return makeTable(open(external("several tables")), call.span);
  const total = (axis: number) => {
    const sizes = tables.map((table) => (table?.shape?.length === 1 && axis === 1 ? 1 : (table?.shape?.[axis] ?? null)));
    return sizes.includes(null) ? null : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  };
  const rows = isSide ? (first.shape?.[0] ?? null) : total(0);
  const width = isSide ? total(1) : (first.shape?.[1] ?? null);
  return makeTable({ ...open(first.content), rows, width }, call.span);
}

function factorized(call: LibraryCall): Value {
  const array = toArray(call, argument(call, 0, "values"));
  const codes = makeArray({ shape: array?.shape ?? [null], dtype: "int64", content: array?.content ?? null, span: call.span });
  return tuple([codes, makeArray({ shape: [null], span: call.span })], call.span);
}

/** Methods that give a table of the same columns, of as many rows as before. */
const sameTable: ReadonlySet<string> = new Set([
  "copy",
  "fillna",
  "replace",
  "astype",
  "reset_index",
  "sort_values",
  "sort_index",
  "apply",
  "applymap",
  "round",
  "interpolate",
  "infer_objects",
  "rename",
  "ffill",
  "bfill",
  "clip",
  "shift",
]);

/** Methods that leave an unknown number of rows. */
const fewerRows: ReadonlySet<string> = new Set(["dropna", "drop_duplicates", "query", "nlargest", "nsmallest"]);

/** Methods of a table. */
export function callTableMethod(call: LibraryCall, self: ObjectValue, name: string): Value | null {
  const table = tableOf(self);
  if (!table) return null;
  const { span } = call;
  if (sameTable.has(name)) return inPlaceOr(call, self, name === "rename" ? { ...table, columns: null } : table);
  if (fewerRows.has(name)) return inPlaceOr(call, self, fewer(table, "rows chosen by a condition", span));
  switch (name) {
    case "to_numpy":
    case "as_matrix":
      return tableArray(self);
    case "head":
    case "tail": {
      const size = numberOf(argument(call, 0, "n") ?? integer(5));
      const rows = table.rows === null || size === null ? null : Math.min(table.rows, size);
      return makeTable({ ...fewer(table, "some of the rows", span), rows }, span);
    }
    case "sample":
      return sampled(call, table);
    case "drop":
      return inPlaceOr(call, self, dropped(call, table));
    case "pop": {
      const column = stringOf(argument(call, 0, "item"));
      updateTable(self, without(table, column === null ? null : [column]));
      return columnOf(table, span);
    }
    case "insert":
    case "assign":
      return inPlaceOr(call, self, { ...table, columns: null, width: null });
    case "join":
    case "merge":
    case "groupby":
    case "pivot":
    case "pivot_table":
    case "transpose":
    case "select_dtypes":
    case "set_index":
    case "describe":
    case "corr":
      return makeTable({ ...open(table.content), rows: name === "select_dtypes" || name === "set_index" ? table.rows : null }, span);
    case "mean":
    case "std":
    case "min":
    case "max":
    case "sum":
    case "median":
    case "var":
      return arrayFrom(
        call.machine.call(
          { kind: "api", name: `numpy.${name}`, span },
          {
            positional: [{ value: tableArray(self) ?? none(), span, keyword: null }],
            keywords: new Map([["axis", { value: integer(0), span, keyword: null }]]),
            isComplete: true,
          },
          null,
        ),
        span,
      );
    case "info":
    case "to_csv":
    case "hist":
    case "plot":
      return none(span);
    case "isnull":
    case "isna":
    case "notnull":
      return makeTable({ ...table, content: null, dtype: "bool" }, span);
    case "keys":
      return table.columns
        ? list(
            table.columns.map((column) => string(column, span)),
            span,
          )
        : openTable(table, name, span);
    case "items":
    case "iteritems":
      return table.columns
        ? list(
            table.columns.map((column) => tuple([string(column, span), columnOf(table, span)], span)),
            span,
          )
        : openTable(table, name, span);
    default:
      return openTable(table, name, span);
  }
}

/** The result as a new table, or in place of the old one. */
function inPlaceOr(call: LibraryCall, self: ObjectValue, table: Table): Value {
  if (!isTrue(argument(call, Number.POSITIVE_INFINITY, "inplace"), false)) return makeTable(table, call.span);
  updateTable(self, table);
  return none(call.span);
}

function fewer(table: Table, what: string, span: Span): Table {
  return { ...tableAfter(table, { kind: "other", what, keepsRange: true, keepsRows: false, span }), rows: null };
}

function without(table: Table, names: readonly string[] | null): Table {
  const columns = names && table.columns ? table.columns.filter((column) => !names.includes(column)) : null;
  const width = columns?.length ?? (names && table.width !== null ? table.width - names.length : null);
  return { ...table, columns, width };
}

function dropped(call: LibraryCall, table: Table): Table {
  const columns = argument(call, Number.POSITIVE_INFINITY, "columns");
  const axis = argument(call, 1, "axis");
  const isColumns = columns !== null || numberOf(axis) === 1 || stringOf(axis) === "columns";
  if (!isColumns) return fewer(table, "some of the rows", call.span);
  const what = columns ?? argument(call, 0, "labels");
  const one = stringOf(what);
  return without(table, one === null ? columnNames(what) : [one]);
}

function sampled(call: LibraryCall, table: Table): Value {
  const fraction = argument(call, 1, "frac");
  const [size, part] = [numberOf(argument(call, 0, "n")), fraction ? numberOf(fraction) : null];
  const shuffledAt = call.machine.loops.length;
  if (part === 1) return makeTable({ ...table, shuffledAt }, call.span);
  const rows = size ?? (part !== null && table.rows !== null ? Math.round(part * table.rows) : null);
  return makeTable(
    { ...tableAfter(table, { kind: "split", part: "first", size: rows, how: null, span: call.span }), rows, shuffledAt },
    call.span,
  );
}

/** Attributes of a table, which columns also are; null for methods. */
export function tableAttribute(self: ObjectValue, name: string, span: Span): Value | null {
  const table = tableOf(self);
  if (!table) return null;
  switch (name) {
    case "values":
      return tableArray(self);
    case "shape":
      return tuple(
        [table.rows, table.width].map((size) =>
          size === null ? unknownValue("the size of the table is not known", span) : integer(size, span),
        ),
        span,
      );
    case "columns":
      return {
        ...list(
          (table.columns ?? []).map((column) => string(column, span)),
          span,
        ),
        isComplete: table.columns !== null,
      };
    case "iloc":
    case "loc":
    case "ix":
      return {
        kind: "object",
        type: `pandas.${name}`,
        arguments: { named: new Map(), extra: [], isComplete: true },
        state: new Map([["table", self]]),
        call: null,
        span,
      };
    case "T":
      return makeTable({ ...table, rows: table.width, width: table.rows, columns: null }, span);
    case "index":
      return makeArray({ shape: [table.rows], span });
    default:
      return table.columns?.includes(name) ? columnOf(table, span) : null;
  }
}

/** `table[…]`, `table.iloc[…]`; null for what is no table. */
export function indexTable(self: Value, index: Value, span: Span): Value | null {
  if (self.kind === "object" && /^pandas\.(iloc|loc|ix)$/.test(self.type)) {
    const inner = self.state.get("table");
    const table = tableOf(inner);
    return table && inner ? located(table, self.type.endsWith("iloc"), index, span) : null;
  }
  const table = tableOf(self);
  if (!table) return null;
  if (index.kind === "string" || index.kind === "number") return columnOf(table, span);
  if (isSequence(index)) {
    const names = columnNames(index);
    return makeTable({ ...table, columns: names, width: index.isComplete ? index.elements.length : null }, span);
  }
  return makeTable(fewer(table, "rows chosen by a condition", span), span);
}

function located(table: Table, isByPosition: boolean, index: Value, span: Span): Value {
  const [rows, columns] = index.kind === "tuple" ? index.elements : [index, undefined];
  const isAll = rows?.kind === "slice" && !rows.lower && !rows.upper && !rows.step;
  const taken: Table = isAll
    ? table
    : {
        ...fewer(table, "some of the rows", span),
        rows: rows?.kind === "slice" && table.rows !== null ? rowCount(table.rows, rows) : null,
      };
  if (columns === undefined)
    return rows?.kind === "number"
      ? makeArray({ shape: [table.width], dtype: table.dtype, content: taken.content, span })
      : makeTable(taken, span);
  if (columns.kind === "number" || columns.kind === "string")
    return rows?.kind === "number" ? makeArray({ shape: [], content: taken.content, span }) : columnOf(taken, span);
  if (isSequence(columns))
    return makeTable({ ...taken, columns: columnNames(columns), width: columns.isComplete ? columns.elements.length : null }, span);
  if (columns.kind === "slice")
    return makeTable({ ...taken, columns: null, width: isByPosition ? rowCount(table.width, columns) : null }, span);
  return makeTable({ ...taken, columns: null, width: null }, span);
}

/** How many rows or columns a slice takes, where both its ends are known. */
function rowCount(size: number | null, slice: Value): number | null {
  if (slice.kind !== "slice" || (slice.step && slice.step.kind !== "none")) return null;
  const [lower, upper] = [slice.lower, slice.upper].map((bound) => (!bound || bound.kind === "none" ? undefined : numberOf(bound)));
  if (lower === null || upper === null) return null;
  if (size === null) {
    const isInside = upper !== undefined && upper >= 0 && (lower ?? 0) >= 0;
    const isAtEnd = upper === undefined && lower !== undefined && lower < 0;
    // A table that the text slices so is taken to have as many columns.
    return isInside ? Math.max(0, upper - (lower ?? 0)) : isAtEnd ? -lower : null;
  }
  const place = (bound: number) => Math.min(size, Math.max(0, bound < 0 ? bound + size : bound));
  return Math.max(0, place(upper ?? size) - place(lower ?? 0));
}

/** `table - mean`: arithmetic with the numbers of a table; null for anything else. */
export function tableArithmetic(operator: string, left: Value, right: Value, span: Span): Value | null {
  const [a, b] = [tableOf(left), tableOf(right)];
  const table = a ?? b;
  if (!table) return null;
  const result = arrayArithmetic(operator, a ? (tableArray(left) ?? left) : left, b ? (tableArray(right) ?? right) : right, span);
  return result.kind === "array" ? makeTable({ ...table, content: result.content, dtype: result.dtype }, span) : result;
}
