import type { Attribution } from "../core/index.ts";
import { attributionName } from "./difference-name.ts";
import { formatInterval, formatPoints } from "./format.ts";
import { isRunning, type RunState } from "./run-state.ts";

/** How many points of accuracy each difference accounts for, as bars with their intervals. */
export function AttributionBars({ state }: { readonly state: RunState }) {
  const { attribution, gap, isAttributionFinal } = state;
  const ends = attribution.flatMap(({ points, interval }) => [points, ...(interval ?? [])]);
  const low = Math.min(0, ...ends);
  const high = Math.max(1, ...ends);
  const scale = (value: number) => (100 * (value - low)) / (high - low);
  return (
    <section id="attribution" aria-labelledby="attribution-title">
      <h2 id="attribution-title">What costs how much accuracy</h2>
      {attribution.length === 0 ? (
        <p class="quiet">Known once both variants and the first swaps of their differences are trained.</p>
      ) : (
        <>
          <p class="quiet">
            {gap &&
              `The variants are ${formatPoints(Math.abs(gap.mean))} apart${gap.interval ? ` (95 %: ${formatInterval(absolute(gap.interval))})` : ""}. `}
            {!isAttributionFinal && (isRunning(state) ? "The numbers still change." : "Not all planned trials were run.")}
          </p>
          <ul class="bars">
            {attribution.map((entry) => (
              <Bar key={entry.difference} entry={entry} scale={scale} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Bar({ entry, scale }: { readonly entry: Attribution; readonly scale: (points: number) => number }) {
  const { points, interval, share } = entry;
  const { name, parts } = attributionName(entry.difference);
  const between = (from: number, to: number) => ({
    left: `${scale(Math.min(from, to))}%`,
    width: `${Math.abs(scale(to) - scale(from))}%`,
  });
  return (
    <li>
      <span class="bar-name">
        {name}
        {parts.length > 0 && <span class="quiet bar-parts">{parts.join(", ")}</span>}
      </span>
      <span class="bar-track" aria-hidden="true">
        <span class={points < 0 ? "bar-value negative" : "bar-value"} style={between(0, points)} />
        {interval && <span class="bar-interval" style={between(interval[0], interval[1])} />}
        <span class="bar-zero" style={{ left: `${scale(0)}%` }} />
      </span>
      <span class="bar-points">{formatPoints(points)}</span>
      <span class="bar-share">{share === null ? "" : `${Math.round(100 * share)} %`}</span>
      <span class="bar-range quiet">{interval ? `95 %: ${formatInterval(interval)}` : "one repeat: no interval"}</span>
    </li>
  );
}

function absolute([low, high]: readonly [number, number]): readonly [number, number] {
  return low + high < 0 ? [-high, -low] : [low, high];
}
