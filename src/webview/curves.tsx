import { useState } from "preact/hooks";
import type { ParityEvent } from "../protocol/parity-event.ts";
import { CurveChart } from "./curve-chart.tsx";
import { CurveTable } from "./curve-table.tsx";
import { curvesOf, stepCurves } from "./curves.ts";
import { fileName, formatCount, formatMean } from "./format.ts";
import type { RunState } from "./run-state.ts";

interface CurvesProps {
  readonly state: RunState;
  readonly plan: Extract<ParityEvent, { type: "plan" }>;
}

/** Accuracy and loss of both variants over the epochs, as charts or as tables. */
export function Curves({ state, plan }: CurvesProps) {
  const [isTable, setIsTable] = useState(false);
  const [accuracy, loss] = [curvesOf(state, "accuracy"), curvesOf(state, "loss")];
  const names = plan.variants.map(({ side, path }) => `${side.toUpperCase()}: ${fileName(path)}`);
  const steps = [stepCurves(state, "a"), stepCurves(state, "b")];
  const common = { names, epochs: plan.settings.epochs };
  return (
    <section id="curves" aria-labelledby="curves-title">
      <div class="heading-row">
        <h2 id="curves-title">How both variants train</h2>
        <button id="toggle-table" type="button" class="link" aria-pressed={isTable} onClick={() => setIsTable(!isTable)}>
          {isTable ? "Show as chart" : "Show as table"}
        </button>
      </div>
      <ul class="variants">
        {plan.variants.map(({ side, path, generation, parameters }, index) => {
          const latest = accuracy[index]?.points.findLast((point) => point !== null);
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
              </span>
              <span class="latest">{latest ? formatMean(latest, "accuracy") : "not trained yet"}</span>
            </li>
          );
        })}
      </ul>
      <div class="charts">
        {isTable ? (
          <>
            <CurveTable {...common} measure="accuracy" curves={accuracy} />
            <CurveTable {...common} measure="loss" curves={loss} />
          </>
        ) : (
          <>
            <CurveChart {...common} measure="accuracy" curves={accuracy} steps={[]} />
            <CurveChart {...common} measure="loss" curves={loss} steps={steps} />
          </>
        )}
      </div>
    </section>
  );
}
