import { attributionName } from "./difference-name.ts";
import { fileName, formatDuration, formatPoints, plural } from "./format.ts";
import { countTrials, type RunState } from "./run-state.ts";
import { trialName } from "./trial-name.ts";

/** What heads the page: the verdict once it is known, before it what is going on. */
export function headline(state: RunState): string {
  const { phase } = state;
  switch (phase.type) {
    case "waiting":
      return "Waiting for the run to begin";
    case "preparing":
      return phase.message;
    case "training":
      return trainingHeadline(state);
    case "finished":
      return unbroken(phase.verdict.sentence);
    case "stopped":
      return state.report?.verdict ? unbroken(state.report.verdict.sentence) : "Stopped before there was a verdict";
    case "failed":
      return "The parity check could not be run";
  }
}

/** One line on how far the run is, or how it ended and what to do next. */
export function statusText(state: RunState): string {
  const { phase } = state;
  switch (phase.type) {
    case "waiting":
    case "preparing":
      return "Starting…";
    case "training":
      return [runningText(state), trialsText(state), timeText(state)].filter((part) => part !== "").join(" · ");
    case "finished":
      return `Finished: ${costText(state)} · confidence ${phase.verdict.confidence}${confidenceAdvice(phase.verdict.confidence)}`;
    case "stopped":
      return `${phase.reason} ${state.report ? `What was trained is kept: ${costText(state)}. Continue for a full answer.` : nothingReported(state)}`;
    case "failed":
      return `${phase.message} ${phase.advice}`;
  }
}

function nothingReported(state: RunState): string {
  const { done } = countTrials(state);
  return done > 0
    ? `${plural(done, "trial")} were finished. Continue goes on with them.`
    : "Nothing was trained yet. Run again to start over.";
}

function trainingHeadline({ gap, attribution, plan }: RunState): string {
  if (!gap) return "Training both variants";
  const worse = plan?.variants[gap.mean < 0 ? 0 : 1];
  const opening = `So far ${worse ? fileName(worse.path) : "one variant"} is ${formatPoints(Math.abs(gap.mean))} less accurate`;
  const first = attribution[0];
  return first ? `${opening}, most of it by: ${attributionName(first.difference).name.toLowerCase()}` : `${opening}; looking for the cause`;
}

/** Keeps a number and its unit on one line. */
function unbroken(sentence: string): string {
  return sentence.replaceAll(/(\d) (?=%|points?\b)/g, "$1\u00a0");
}

function runningText(state: RunState): string {
  const running = [...state.trials.values()].filter(({ status }) => status === "running");
  const first = running[0];
  if (state.isPaused) return "Paused";
  if (!first) return "Training";
  const more = running.length > 1 ? ` and ${plural(running.length - 1, "more trial")}` : "";
  return `Training ${trialName(first.title, state.plan)}${more}`;
}

function trialsText(state: RunState): string {
  const { done, planned } = countTrials(state);
  return `${done} of ${plural(planned, "trial")} done`;
}

function timeText({ progress }: RunState): string {
  if (!progress) return "";
  return progress.secondsLeft === null ? "measuring the time…" : `about ${formatDuration(progress.secondsLeft)} left`;
}

function costText({ report }: RunState): string {
  return report ? `${plural(report.cost.trials, "trial")} in ${formatDuration(report.cost.seconds)}` : "";
}

function confidenceAdvice(confidence: "high" | "moderate" | "low"): string {
  return confidence === "high" ? "" : " (more repeats narrow the intervals)";
}
