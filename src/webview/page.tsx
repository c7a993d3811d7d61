import type { Signal } from "@preact/signals";
import { Announcement } from "./announcement.tsx";
import { AttributionBars } from "./attribution-bars.tsx";
import { Curves } from "./curves.tsx";
import { DifferencesTable, type Fixes } from "./differences-table.tsx";
import { Notes } from "./notes.tsx";
import { RunFacts } from "./run-facts.tsx";
import type { RunState } from "./run-state.ts";
import { isRunning } from "./run-state.ts";
import { RunStatus } from "./run-status.tsx";
import { Start } from "./start.tsx";
import { headline } from "./status-text.ts";

interface PageProps {
  readonly run: Signal<RunState>;
  readonly fixes: Signal<Fixes>;
}

/** The whole panel. */
export function Page({ run, fixes }: PageProps) {
  const state = run.value;
  const { plan } = state;
  return (
    <>
      <header>
        <h1 id="verdict" class={state.phase.type === "finished" ? "settled" : ""}>
          {headline(state)}
        </h1>
        <RunStatus state={state} />
      </header>
      <Announcement state={state} />
      {plan && <RunFacts plan={plan} />}
      {plan && (state.attribution.length > 0 || isRunning(state)) && <AttributionBars state={state} />}
      {plan && <Curves state={state} plan={plan} />}
      {plan && <Start state={state} plan={plan} />}
      {plan && <DifferencesTable plan={plan} attribution={state.attribution} fixes={fixes.value} />}
      {plan && <Notes state={state} />}
    </>
  );
}
