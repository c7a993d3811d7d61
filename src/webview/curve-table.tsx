import type { Curve, Measure } from "./curves.ts";
import { formatMean, plural } from "./format.ts";

interface TableProps {
  readonly measure: Measure;
  readonly curves: readonly Curve[];
  /** One for each curve. */
  readonly names: readonly string[];
  readonly epochs: number;
}

/** A chart's twin in numbers. */
export function CurveTable({ measure, curves, names, epochs }: TableProps) {
  const rows = Array.from({ length: epochs + 1 }, (_, epoch) => epoch).filter((epoch) => measure === "loss" || epoch > 0);
  return (
    <table class="curve-table" id={`table-${measure}`}>
      <caption>{measure === "accuracy" ? "Test accuracy" : "Test loss"}, mean ± 95 % interval</caption>
      <thead>
        <tr>
          <th scope="col">After epoch</th>
          {names.map((name) => (
            <th key={name} scope="col" class="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((epoch) => (
          <tr key={epoch}>
            <th scope="row">{epoch === 0 ? "0 (untrained)" : epoch}</th>
            {curves.map(({ side, points }) => {
              const point = points[epoch];
              return (
                <td key={side} class="number" title={point ? plural(point.count, "repeat") : ""}>
                  {point ? formatMean(point, measure) : "–"}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
