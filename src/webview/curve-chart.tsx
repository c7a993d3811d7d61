import { useEffect, useRef, useState } from "preact/hooks";
import UPlot from "uplot";
import { chartData } from "./chart-data.ts";
import { chartOptions } from "./chart-options.ts";
import { type Curve, type Measure, spansDecades } from "./curves.ts";
import { formatMean } from "./format.ts";
import type { TrialState } from "./run-state.ts";

interface ChartProps {
  readonly measure: Measure;
  readonly curves: readonly Curve[];
  /** Training loss of each repeat, for each curve: thin lines. */
  readonly steps: readonly (readonly TrialState["steps"][])[];
  readonly names: readonly string[];
  readonly epochs: number;
}

const height = 200;

/** Means over the repeats as lines, their intervals as bands. */
export function CurveChart(props: ChartProps) {
  const { measure, curves, steps, epochs } = props;
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  const theme = useTheme();
  const scale = measure === "loss" && spansDecades(curves) ? "log" : "linear";
  useEffect(() => {
    const element = holder.current;
    if (!element || width === 0) return;
    const { columns, thin, range } = chartData({ curves, steps, scale });
    const plot = new UPlot(chartOptions({ measure, scale, epochs, width, height, thin, range }), columns, element);
    return () => plot.destroy();
  }, [curves, steps, scale, measure, epochs, width, theme]);
  return (
    <figure role="img" aria-label={describe(props)}>
      <figcaption>
        {measure === "accuracy" ? "Test accuracy" : "Test loss"}
        <span class="quiet">
          {scale === "log" && ", logarithmic"}
          {measure === "loss" && "; thin: training loss of each repeat"}
        </span>
      </figcaption>
      <div ref={holder} class="chart" />
    </figure>
  );
}

/** The chart in a sentence, for those who do not see it. */
function describe({ measure, curves, names }: ChartProps): string {
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
