import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import UPlot from "uplot";
import { type ChartData, chartData } from "./chart-data.ts";
import { type ChartLine, type ChartView, chartLines } from "./chart-lines.ts";
import { chartOptions } from "./chart-options.ts";
import { curvesOf, type Measure, spansDecades } from "./curves.ts";
import { formatLoss, formatMean, formatPercent } from "./format.ts";
import type { RunState } from "./run-state.ts";

interface ChartProps {
  readonly state: RunState;
  readonly view: ChartView;
  readonly names: readonly string[];
}

const height = 200;

/** Means over the repeats as lines, their intervals as bands, single trials thin. The pointer names the line it is near to. */
export function CurveChart({ state, view, names }: ChartProps) {
  const { measure, axis } = view;
  const holder = useRef<HTMLDivElement>(null);
  const plot = useRef<UPlot | null>(null);
  const latest = useRef<{ lines: readonly ChartLine[]; data: ChartData }>({ lines: [], data: chartData([], "linear") });
  const width = useWidth(holder);
  const theme = useTheme();
  const [pointed, setPointed] = useState<string | null>(null);
  const curves = curvesOf(state, measure);
  const scale = measure === "loss" && spansDecades(curves) ? "log" : "linear";
  const lines = useMemo(() => chartLines(state, view), [state, view]);
  latest.current = { lines, data: chartData(lines, scale) };
  // New numbers only move lines that are there; new lines need another chart.
  const kinds = lines.map(({ kind, side }) => `${kind} ${side}`).join();
  useEffect(() => {
    const element = holder.current;
    if (!element || width === 0) return;
    const look = { measure, axis, scale, width, height, lines: latest.current.lines, data: () => latest.current.data } as const;
    const onPoint = (line: number | null, index: number | null) => setPointed(describePoint(latest.current, measure, line, index));
    const drawn = new UPlot(chartOptions({ ...look, onPoint }), latest.current.data.columns, element);
    plot.current = drawn;
    return () => {
      plot.current = null;
      drawn.destroy();
    };
  }, [kinds, scale, measure, axis, width, theme]);
  useEffect(() => {
    plot.current?.setData(latest.current.data.columns);
  }, [lines, scale]);
  return (
    <figure aria-label={describe(measure, curves, names)}>
      <figcaption>
        {measure === "accuracy" ? "Test accuracy" : "Test loss"}
        <span class="quiet">
          {scale === "log" && ", logarithmic"}
          {measure === "loss" && "; thin: training loss of each repeat"}
        </span>
      </figcaption>
      <div ref={holder} class="chart" />
      <p class="pointed quiet">{pointed ?? "\u00a0"}</p>
    </figure>
  );
}

/** The line that the pointer is near to, with its value there. */
function describePoint(
  { lines, data }: { readonly lines: readonly ChartLine[]; readonly data: ChartData },
  measure: Measure,
  line: number | null,
  index: number | null,
): string | null {
  const found = line === null ? undefined : lines[line];
  if (!found || line === null || index === null) return null;
  const value = nearestNumber(data.columns[line + 1] ?? [], index);
  const text = value === null ? "" : measure === "accuracy" ? `: ${formatPercent(value)}` : `: ${formatLoss(value)}`;
  return `${found.name}${text}`;
}

/** Lines share their places on the x axis, and not every line has a value at each. */
function nearestNumber(values: ArrayLike<number | null | undefined>, index: number): number | null {
  for (let distance = 0; distance < values.length; distance++) {
    const value = values[index - distance] ?? values[index + distance];
    if (typeof value === "number") return value;
  }
  return null;
}

/** The chart in a sentence, for those who do not see it. */
function describe(measure: Measure, curves: ReturnType<typeof curvesOf>, names: readonly string[]): string {
  const parts = curves.map(({ points }, index) => {
    const epoch = points.findLastIndex((point) => point !== null);
    const point = points[epoch];
    return point ? `${names[index]} ${formatMean(point, measure)} after ${epoch} epochs` : `${names[index]} not measured yet`;
  });
  return `Chart of the test ${measure}: ${parts.join("; ")}. The same as numbers: Show as table.`;
}

function useWidth(holder: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [holder]);
  return width;
}

/** Changes whenever the editor's theme does: the editor rewrites the class of the body and the variables on the root. */
function useTheme(): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const observer = new MutationObserver(() => setChanges((count) => count + 1));
    observer.observe(document.body, { attributes: true, attributeFilter: ["class"] });
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ["style"] });
    return () => observer.disconnect();
  }, []);
  return changes;
}
