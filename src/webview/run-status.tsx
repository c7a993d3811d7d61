import { OpenPlace } from "./open-place.tsx";
import { RunButtons } from "./run-buttons.tsx";
import { isRunning, type RunState } from "./run-state.ts";
import { statusText } from "./status-text.ts";

/** How far the run is, or how it ended, and what can be done with it. */
export function RunStatus({ state }: { readonly state: RunState }) {
  const running = isRunning(state);
  const { phase, progress, isPaused } = state;
  return (
    <>
      <p id="status" class={phase.type === "failed" ? "problem" : "quiet"}>
        {statusText(state)}
        {phase.type === "failed" && phase.place && (
          <>
            {" "}
            <OpenPlace place={phase.place} />
          </>
        )}
      </p>
      {running && (
        <vscode-progress-bar
          aria-label="Progress of the run"
          value={100 * (progress?.fraction ?? 0)}
          indeterminate={progress === null && !isPaused}
        />
      )}
      <RunButtons state={state} />
    </>
  );
}
