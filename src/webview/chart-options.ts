import type { Options, Range, Series } from "uplot";
import type { ChartData } from "./chart-data.ts";
import type { Measure } from "./curves.ts";
import { formatCount } from "./format.ts";

export interface ChartLook {
  readonly measure: Measure;
  readonly scale: "linear" | "log";
  readonly epochs: number;
  readonly width: number;
  readonly height: number;
  readonly thin: readonly number[];
  readonly range: ChartData["range"];
}

/** How uPlot draws a chart, in the colours of the theme in force. */
export function chartOptions({ measure, scale, epochs, width, height, thin, range }: ChartLook): Options {
  const styles = getComputedStyle(document.body);
  const color = (name: string, otherwise: string) => styles.getPropertyValue(name).trim() || otherwise;
  const text = color("--vscode-descriptionForeground", styles.color);
  const lines = color("--vscode-editorWidget-border", text);
  const strokes = [color("--vscode-charts-blue", text), color("--vscode-charts-orange", text)];
  const strokeOf = (index: number) => strokes[index] ?? text;
  const dashOf = (index: number) => (index === 1 ? { dash: [7, 4] } : {});
  const font = `11px ${styles.fontFamily}`;
  const axis = { stroke: text, font, grid: { stroke: withAlpha(lines, 0.35), width: 1 }, ticks: { show: false } };
  const curve = (index: number): Series[] => [
    { stroke: "transparent", points: { show: false } },
    { stroke: "transparent", points: { show: false } },
    { stroke: strokeOf(index), width: 2, points: { show: true, size: 6, fill: strokeOf(index) }, ...dashOf(index) },
  ];
  return {
    width,
    height,
    padding: [8, 12, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { time: false, range: [0, Math.max(1, epochs)] },
      y: { distr: scale === "log" ? 3 : 1, range: yRange(measure, scale, range) },
    },
    series: [
      {},
      ...curve(0),
      ...curve(1),
      ...thin.map((index) => ({ stroke: withAlpha(strokeOf(index), 0.45), width: 1, points: { show: false }, ...dashOf(index) })),
    ],
    bands: [
      { series: [2, 1], fill: withAlpha(strokeOf(0), 0.18) },
      { series: [5, 4], fill: withAlpha(strokeOf(1), 0.18) },
    ],
    axes: [
      { ...axis, label: "epoch", labelFont: font, labelSize: 16, size: 26, splits: () => wholeEpochs(epochs, width) },
      {
        ...axis,
        size: 58,
        ...(scale === "log" ? { splits: () => decades(range), filter: (_: unknown, splits: number[]) => splits } : {}),
        values: (_, values) => values.map((value) => (measure === "accuracy" ? `${Math.round(100 * value)} %` : axisLoss(value))),
      },
    ],
  };
}

/** Accuracy is always seen on its whole scale; loss as far as its lines go, bands may be cut off. */
function yRange(measure: Measure, scale: "linear" | "log", range: ChartData["range"]): Range.MinMax {
  if (measure === "accuracy") return [0, 1];
  const [low, high] = range ?? [0.1, 10];
  return scale === "log" ? [10 ** Math.floor(Math.log10(low)), 10 ** Math.ceil(Math.log10(high) + 0.05)] : [0, 1.05 * high];
}

function wholeEpochs(epochs: number, width: number): number[] {
  const step = Math.max(1, Math.ceil(epochs / Math.max(1, Math.floor(width / 50))));
  return Array.from({ length: Math.floor(epochs / step) + 1 }, (_, index) => index * step);
}

function decades(range: ChartData["range"]): number[] {
  const [low, high] = yRange("loss", "log", range).map((value) => Math.round(Math.log10(value ?? 1)));
  const [from, to] = [low ?? 0, high ?? 1];
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
