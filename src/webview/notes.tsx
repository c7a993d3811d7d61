import { formatDuration, plural } from "./format.ts";
import { countTrials, type RunState } from "./run-state.ts";

/** What was not run as written, what failed, and what the run cost. */
export function Notes({ state }: { readonly state: RunState }) {
  const { deviations, problems, report, progress } = state;
  const seconds = report?.cost.seconds ?? progress?.secondsElapsed ?? 0;
  const trials = report?.cost.trials ?? countTrials(state).done;
  return (
    <section id="notes" aria-labelledby="notes-title">
      <h2 id="notes-title">How it was measured</h2>
      <ul class="notes">
        {deviations.map((deviation) => (
          <li key={deviation}>Not as written: {deviation}.</li>
        ))}
        {problems.map((problem) => (
          <li key={problem} class="problem">
            {problem}
          </li>
        ))}
        {trials > 0 && (
          <li>
            {plural(trials, "trial")} took {formatDuration(seconds)}.
          </li>
        )}
        <li>Bands and ranges are 95 % confidence intervals of the mean over the repeats (Student’s t).</li>
        <li>The points of a difference are its mean effect over all orders of taking the differences over (Shapley value).</li>
      </ul>
    </section>
  );
}
