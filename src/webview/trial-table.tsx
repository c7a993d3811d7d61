import type { ParityEvent } from "../protocol/parity-event.ts";
import { formatLoss, formatPercent } from "./format.ts";
import type { RunState } from "./run-state.ts";
import { trialName } from "./trial-name.ts";

interface TableProps {
  readonly state: RunState;
  readonly plan: Extract<ParityEvent, { type: "plan" }>;
}

/** Every trial with its latest results. */
export function TrialTable({ state, plan }: TableProps) {
  return (
    <table class="curve-table" id="table-trials">
      <caption>All trials, after their latest epoch</caption>
      <thead>
        <tr>
          <th scope="col">Trial</th>
          <th scope="col">State</th>
          <th scope="col" class="number">
            Initial loss
          </th>
          <th scope="col" class="number">
            Test loss
          </th>
          <th scope="col" class="number">
            Test accuracy
          </th>
        </tr>
      </thead>
      <tbody>
        {[...state.trials.values()].map(({ title, status, epochs, initialLoss }) => {
          const latest = epochs.at(-1);
          return (
            <tr key={title.id}>
              <th scope="row">{trialName(title, plan)}</th>
              <td>{status}</td>
              <td class="number">{initialLoss === null ? "–" : formatLoss(initialLoss)}</td>
              <td class="number">{latest ? formatLoss(latest.loss) : "–"}</td>
              <td class="number">{latest ? formatPercent(latest.accuracy) : "–"}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
