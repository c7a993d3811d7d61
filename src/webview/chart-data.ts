import UPlot, { type AlignedData } from "uplot";
import type { ChartLine } from "./chart-lines.ts";

export interface ChartData {
  /** For uPlot: x, then each line. */
  readonly columns: AlignedData;
  /** Least and greatest of what must be seen; bands may be cut off. Null without numbers. */
  readonly range: readonly [number, number] | null;
  readonly end: number;
}

/** The columns that uPlot draws, on one x for all lines. On a logarithmic scale only positive numbers have a place. */
export function chartData(lines: readonly ChartLine[], scale: "linear" | "log"): ChartData {
  const isVisible = (value: number | null): value is number =>
    value !== null && Number.isFinite(value) && (scale === "linear" || value > 0);
  const seen = lines.flatMap(({ kind, ys }) => (kind === "low" || kind === "high" ? [] : ys.filter(isVisible)));
  const range = seen.length === 0 ? null : ([Math.min(...seen), Math.max(...seen)] as const);
  const floor = scale === "log" ? (range?.[0] ?? 1) / 10 : Number.NEGATIVE_INFINITY;
  const tables = lines.map(({ kind, xs, ys }): AlignedData => {
    const values = ys.map((y) => (kind === "low" && y !== null ? Math.max(floor, y) : y));
    return [[...xs], values.map((y) => (isVisible(y) ? y : null))];
  });
  const end = Math.max(0, ...lines.flatMap(({ xs }) => xs));
  // Lines without points yet keep their place among the columns.
  const columns =
    lines.length === 0 ? ([[]] as AlignedData) : UPlot.join(tables.map((table) => (table[0].length === 0 ? [[0], [null]] : table)));
  return { columns, range, end };
}
