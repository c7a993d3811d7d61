import type { AlignedData } from "uplot";
import type { Curve } from "./curves.ts";
import type { TrialState } from "./run-state.ts";

export interface ChartSource {
  readonly curves: readonly Curve[];
  /** Training loss of each repeat, for each curve. */
  readonly steps: readonly (readonly TrialState["steps"][])[];
  /** On a logarithmic scale only positive numbers have a place. */
  readonly scale: "linear" | "log";
}

export interface ChartData {
  /** Epochs; then low, high and mean of each curve; then the thin lines of each curve. */
  readonly columns: AlignedData;
  /** Which curve each thin line belongs to. */
  readonly thin: readonly number[];
  /** Least and greatest of what must be seen; bands may be cut off. Null without numbers. */
  readonly range: readonly [number, number] | null;
}

/** Columns for uPlot. */
export function chartData({ curves, steps, scale }: ChartSource): ChartData {
  const lines = steps.flatMap((repeats, index) => repeats.filter((line) => line.length > 1).map((line) => ({ index, line })));
  const wholes = curves[0]?.points.map((_, epoch) => epoch) ?? [];
  const xs = [...new Set([...wholes, ...lines.flatMap(({ line }) => line.map(({ epoch }) => epoch))])].sort((x, y) => x - y);
  const visible = (value: number) => (Number.isFinite(value) && (scale === "linear" || value > 0) ? value : null);
  const seen = [
    ...curves.flatMap(({ points }) => points.map((point) => point?.mean)),
    ...lines.flatMap(({ line }) => line.map(({ loss }) => loss)),
  ]
    .map((value) => (value === undefined ? null : visible(value)))
    .filter((value) => value !== null);
  const range = seen.length === 0 ? null : ([Math.min(...seen), Math.max(...seen)] as const);
  const floor = scale === "log" ? (range?.[0] ?? 1) / 10 : Number.NEGATIVE_INFINITY;
  const column = (curve: Curve, direction: -1 | 0 | 1) =>
    xs.map((x) => {
      const point = curve.points[x];
      // Between the epochs the line goes on: uPlot joins what is undefined, and breaks at null.
      if (point === undefined) return undefined;
      return point === null ? null : visible(Math.max(floor, point.mean + direction * (point.half ?? 0)));
    });
  const thinColumn = (line: TrialState["steps"]) => {
    const at = new Map(line.map(({ epoch, loss }) => [epoch, visible(loss)]));
    return xs.map((x) => at.get(x));
  };
  return {
    columns: [
      xs,
      ...curves.flatMap((curve) => [column(curve, -1), column(curve, 1), column(curve, 0)]),
      ...lines.map(({ line }) => thinColumn(line)),
    ],
    thin: lines.map(({ index }) => index),
    range,
  };
}
