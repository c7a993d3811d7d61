import type { Options, Range, Series } from "uplot";
import type { ChartData } from "./chart-data.ts";
import type { Axis, ChartLine } from "./chart-lines.ts";
import type { Measure } from "./curves.ts";
import { formatCount } from "./format.ts";

export interface ChartLook {
  readonly measure: Measure;
  readonly axis: Axis;
  readonly scale: "linear" | "log";
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Pick<ChartLine, "kind" | "side">[];
  /** The chart's numbers now, for its axes. */
  data(): ChartData;
  /** Called with the line that the pointer is near to, null for none, and the place on the x axis. */
  onPoint(line: number | null, index: number | null): void;
}

/** How uPlot draws a chart, in the colours of the theme in force. */
export function chartOptions({ measure, axis, scale, width, height, lines, data, onPoint }: ChartLook): Options {
  const styles = getComputedStyle(document.body);
  const color = (name: string, otherwise: string) => styles.getPropertyValue(name).trim() || otherwise;
  const text = color("--vscode-descriptionForeground", styles.color);
  const grid = withAlpha(color("--vscode-editorWidget-border", text), 0.35);
  const strokes = { a: color("--vscode-charts-blue", text), b: color("--vscode-charts-orange", text) };
  const font = `11px ${styles.fontFamily}`;
  const common = { stroke: text, font, grid: { stroke: grid, width: 1 }, ticks: { show: false } };
  const meanAt = (side: "a" | "b") => lines.findIndex((line) => line.kind === "mean" && line.side === side) + 1;
  let near: number | null = null;
  const yLimits = () => yRange(measure, scale, data().range);
  return {
    width,
    height,
    padding: [8, 12, 0, 0],
    legend: { show: false },
    cursor: { x: false, y: false, drag: { x: false, y: false }, points: { show: false }, focus: { prox: 16 } },
    focus: { alpha: 0.25 },
    hooks: {
      setSeries: [
        (plot, index) => {
          near = index;
          onPoint(near === null ? null : near - 1, plot.cursor.idx ?? null);
        },
      ],
      setCursor: [(plot) => onPoint(near === null ? null : near - 1, plot.cursor.idx ?? null)],
    },
    scales: {
      x: { time: false, range: () => [0, Math.max(axis === "epoch" ? 1 : Number.MIN_VALUE, data().end)] },
      y: { distr: scale === "log" ? 3 : 1, range: yLimits },
    },
    series: [{}, ...lines.map((line) => seriesOf(line, strokes[line.side]))],
    bands: (["a", "b"] as const).map((side) => ({
      series: [meanAt(side) - 1, meanAt(side) - 2] as [number, number],
      fill: withAlpha(strokes[side], 0.18),
    })),
    axes: [
      {
        ...common,
        label: axis,
        labelFont: font,
        labelSize: 16,
        size: 26,
        ...(axis === "epoch" ? { splits: () => wholeEpochs(data().end, width) } : {}),
        values: (_, values) => values.map((value) => formatCount(value)),
      },
      {
        ...common,
        size: 58,
        ...(scale === "log" ? { splits: () => decades(yLimits()), filter: (_: unknown, splits: number[]) => splits } : {}),
        values: (_, values) => values.map((value) => (measure === "accuracy" ? `${Math.round(100 * value)} %` : axisLoss(value))),
      },
    ],
  };
}

/** A joins its points by whole lines, B by dashes: they differ without colours too. */
function seriesOf({ kind, side }: Pick<ChartLine, "kind" | "side">, stroke: string): Series {
  const dash = side === "b" ? { dash: [7, 4] } : {};
  switch (kind) {
    case "low":
    case "high":
      return { stroke: "transparent", points: { show: false }, spanGaps: true };
    case "mean":
      return { stroke, width: 2, points: { show: true, size: 6, fill: stroke }, spanGaps: true, ...dash };
    case "trial":
      return { stroke: withAlpha(stroke, 0.5), width: 1, points: { show: true, size: 3 }, spanGaps: true, ...dash };
    case "training":
      return { stroke: withAlpha(stroke, 0.45), width: 1, points: { show: false }, spanGaps: true, ...dash };
  }
}

/** Accuracy is always seen on its whole scale; loss as far as its lines go, bands may be cut off. */
function yRange(measure: Measure, scale: "linear" | "log", range: ChartData["range"]): Range.MinMax {
  if (measure === "accuracy") return [0, 1];
  const [low, high] = range ?? [0.1, 10];
  return scale === "log" ? [10 ** Math.floor(Math.log10(low)), 10 ** Math.ceil(Math.log10(high) + 0.05)] : [0, 1.05 * high];
}

function wholeEpochs(end: number, width: number): number[] {
  const step = Math.max(1, Math.ceil(end / Math.max(1, Math.floor(width / 50))));
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
}

function decades(limits: Range.MinMax): number[] {
  const [from, to] = limits.map((value) => Math.round(Math.log10(value ?? 1))) as [number, number];
  const step = Math.max(1, Math.ceil((to - from) / 6));
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => 10 ** (from + index * step));
}

/** "0.1", "1,000", "100K", "10M": short enough for the axis. */
function axisLoss(value: number): string {
  if (value >= 100_000) return compact.format(value);
  return value >= 100 ? formatCount(value) : String(Number(value.toPrecision(2)));
}

const compact = new Intl.NumberFormat("en-US", { notation: "compact" });

/** A colour of the theme, made transparent: the canvas resolves any CSS colour to a form that takes an alpha value. */
function withAlpha(color: string, alpha: number): string {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return color;
  context.fillStyle = color;
  const solid = String(context.fillStyle);
  const percent = Math.round(255 * alpha)
    .toString(16)
    .padStart(2, "0");
  return solid.startsWith("#") ? `${solid}${percent}` : solid.replace(/[\d.]+\)$/, `${alpha})`);
}
