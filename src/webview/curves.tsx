import { useMemo, useState } from "preact/hooks";
import type { ParityEvent } from "../protocol/parity-event.ts";
import type { Axis } from "./chart-lines.ts";
import { CurveChart } from "./curve-chart.tsx";
import { CurveTable } from "./curve-table.tsx";
import { curvesOf, earlyEnds, type Measure } from "./curves.ts";
import { fileName, formatCount, formatMean, plural } from "./format.ts";
import type { RunState } from "./run-state.ts";
import { TrialTable } from "./trial-table.tsx";

interface CurvesProps {
  readonly state: RunState;
  readonly plan: Extract<ParityEvent, { type: "plan" }>;
}

const axes: readonly (readonly [Axis, string])[] = [
  ["epoch", "Epochs"],
  ["step", "Steps"],
  ["seconds", "Seconds"],
];

/** Accuracy and loss of both variants while they train, as charts or as tables. */
export function Curves({ state, plan }: CurvesProps) {
  const [isTable, setIsTable] = useState(false);
  const [axis, setAxis] = useState<Axis>("epoch");
  const [smoothing, setSmoothing] = useState(0);
  const [trials, setTrials] = useState<"asWritten" | "all">("asWritten");
  const names = plan.variants.map(({ side, path }) => `${side.toUpperCase()}: ${fileName(path)}`);
  const accuracy = useMemo(() => ({ measure: "accuracy", axis, smoothing, trials }) as const, [axis, smoothing, trials]);
  const loss = useMemo(() => ({ measure: "loss", axis, smoothing, trials }) as const, [axis, smoothing, trials]);
  const table = (measure: Measure) => (
    <CurveTable names={names} epochs={plan.settings.epochs} measure={measure} curves={curvesOf(state, measure)} />
  );
  return (
    <section id="curves" aria-labelledby="curves-title">
      <div class="heading-row">
        <h2 id="curves-title">How both variants train</h2>
        <button id="toggle-table" type="button" class="link" aria-pressed={isTable} onClick={() => setIsTable(!isTable)}>
          {isTable ? "Show as chart" : "Show as table"}
        </button>
      </div>
      <VariantList state={state} plan={plan} />
      {!isTable && (
        <div class="chart-controls">
          <label>
            Along{" "}
            <select
              id="chart-axis"
              value={axis}
              onChange={({ currentTarget }) => setAxis(axes.find(([name]) => name === currentTarget.value)?.[0] ?? axis)}
            >
              {axes.map(([name, title]) => (
                <option key={name} value={name}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <label>
            Smoothing{" "}
            <input
              id="chart-smoothing"
              type="range"
              min="0"
              max="0.95"
              step="0.05"
              value={smoothing}
              aria-valuetext={smoothing === 0 ? "none" : String(smoothing)}
              onInput={({ currentTarget }) => setSmoothing(Number(currentTarget.value))}
            />
          </label>
          <label>
            <input
              id="chart-trials"
              type="checkbox"
              checked={trials === "all"}
              onChange={({ currentTarget }) => setTrials(currentTarget.checked ? "all" : "asWritten")}
            />{" "}
            All trials
          </label>
        </div>
      )}
      <div class="charts">
        {isTable ? (
          <>
            {table("accuracy")}
            {table("loss")}
          </>
        ) : (
          <>
            <CurveChart state={state} view={accuracy} names={names} />
            <CurveChart state={state} view={loss} names={names} />
          </>
        )}
      </div>
      {isTable && <TrialTable state={state} plan={plan} />}
    </section>
  );
}

function describeEnds(ends: readonly number[]): string {
  const [first = 0] = ends;
  const last = ends.at(-1) ?? first;
  return first === last ? plural(first, "epoch") : `${first} to ${plural(last, "epoch")}`;
}

function VariantList({ state, plan }: CurvesProps) {
  const accuracy = curvesOf(state, "accuracy");
  return (
    <ul class="variants">
      {plan.variants.map(({ side, path, generation, parameters }, index) => {
        const latest = accuracy[index]?.points.findLast((point) => point !== null);
        const ends = [...new Set(earlyEnds(state, side))];
        return (
          <li key={side} title={path}>
            <svg class={`swatch side-${side}`} viewBox="0 0 28 4" aria-hidden="true">
              <line x1="0" x2="28" y1="2" y2="2" />
            </svg>
            <span>
              {side.toUpperCase()}: <strong>{fileName(path)}</strong>
            </span>
            <span class="quiet">
              {generation}, {formatCount(parameters)} parameters
              {ends.length > 0 && `, ended by its callbacks after ${describeEnds(ends)}`}
            </span>
            <span class="latest">{latest ? formatMean(latest, "accuracy") : "not trained yet"}</span>
          </li>
        );
      })}
    </ul>
  );
}
