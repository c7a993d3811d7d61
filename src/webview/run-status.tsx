import { post } from "./host.ts";
import { OpenPlace } from "./open-place.tsx";
import { isRunning, type RunState } from "./run-state.ts";
import { statusText } from "./status-text.ts";

/** How far the run is, or how it ended, and what can be done with it. */
export function RunStatus({ state }: { readonly state: RunState }) {
  const running = isRunning(state);
  const { phase, progress, report } = state;
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
        <vscode-progress-bar aria-label="Progress of the run" value={100 * (progress?.fraction ?? 0)} indeterminate={progress === null} />
      )}
      <div class="buttons">
        {running ? (
          <vscode-button id="stop" secondary onClick={() => post({ type: "stop" })}>
            Stop
          </vscode-button>
        ) : (
          <vscode-button id="run-again" secondary onClick={() => post({ type: "run-again" })}>
            Run again
          </vscode-button>
        )}
        <vscode-button id="export-json" secondary disabled={!report} onClick={() => post({ type: "export", format: "json" })}>
          Export JSON…
        </vscode-button>
        <vscode-button id="export-markdown" secondary disabled={!report} onClick={() => post({ type: "export", format: "markdown" })}>
          Export Markdown…
        </vscode-button>
      </div>
    </>
  );
}
