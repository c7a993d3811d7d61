import type { Attribution, EpochResult, ParityReport, StartMeasurements, Verdict } from "../core/index.ts";
import type { ParityEvent, TrialTitle } from "../protocol/parity-event.ts";

export interface TrialState {
  readonly title: TrialTitle;
  readonly status: "planned" | "running" | "done" | "failed";
  /** Training loss by fractional epochs, as far as it was told; NaN or infinite where training diverged. */
  readonly steps: readonly { readonly epoch: number; readonly loss: number }[];
  readonly epochs: readonly EpochResult[];
  /** Test loss before the first step; null until the trial ends. */
  readonly initialLoss: number | null;
  readonly start: StartMeasurements | null;
}

export type Phase =
  | { readonly type: "waiting" }
  | { readonly type: "preparing"; readonly message: string }
  | { readonly type: "training"; readonly why: string | null }
  | { readonly type: "finished"; readonly verdict: Verdict }
  | { readonly type: "stopped"; readonly reason: string }
  | ({ readonly type: "failed" } & Pick<Extract<ParityEvent, { type: "failed" }>, "message" | "advice" | "place">);

/** All that the panel shows of a run. */
export interface RunState {
  readonly phase: Phase;
  readonly isPaused: boolean;
  readonly plan: Extract<ParityEvent, { type: "plan" }> | null;
  /** By id, in the order of the plan. */
  readonly trials: ReadonlyMap<string, TrialState>;
  readonly progress: Pick<Extract<ParityEvent, { type: "progress" }>, "fraction" | "secondsElapsed" | "secondsLeft"> | null;
  readonly gap: ParityReport["gap"] | null;
  readonly attribution: readonly Attribution[];
  readonly isAttributionFinal: boolean;
  /** What was not run as written, so far. */
  readonly deviations: readonly string[];
  /** What went wrong without ending the run, a sentence each. */
  readonly problems: readonly string[];
  readonly report: ParityReport | null;
}

export const emptyRun: RunState = {
  phase: { type: "waiting" },
  isPaused: false,
  plan: null,
  trials: new Map(),
  progress: null,
  gap: null,
  attribution: [],
  isAttributionFinal: false,
  deviations: [],
  problems: [],
  report: null,
};

/** The state after one more event. Pure, so that telling all events again gives the same picture. */
export function advanceRun(state: RunState, event: ParityEvent): RunState {
  switch (event.type) {
    case "preparing":
      return { ...state, phase: { type: "preparing", message: event.message } };
    case "plan":
      return { ...state, phase: { type: "training", why: null }, plan: event, trials: withPlanned(state.trials, event.trials) };
    case "plan-extended":
      return { ...state, phase: { type: "training", why: event.why }, trials: withPlanned(state.trials, event.trials) };
    case "trial-started":
      // A trial that is run again starts from nothing.
      return changeTrial(state, event.trial, () => ({ status: "running", steps: [], epochs: [], initialLoss: null, start: null }));
    case "step":
      return changeTrial(state, event.trial, ({ steps }) => ({
        steps: [...steps, { epoch: event.epoch, loss: received(event.loss) }],
      }));
    case "epoch": {
      const { result } = event;
      const kept = { ...result, loss: received(result.loss), trainLoss: received(result.trainLoss) };
      return changeTrial(state, event.trial, ({ epochs }) => ({ epochs: [...epochs, kept] }));
    }
    case "trial-ended": {
      const next = changeTrial(state, event.trial, () => ({
        status: "done",
        initialLoss: received(event.initialLoss),
        start: event.start ?? null,
      }));
      return { ...next, deviations: [...new Set([...state.deviations, ...event.deviations])] };
    }
    case "trial-failed": {
      const next = changeTrial(state, event.trial, () => ({ status: "failed" }));
      return { ...next, problems: [...new Set([...state.problems, `A trial failed: ${event.message}`])] };
    }
    case "paused":
      return { ...state, isPaused: true };
    case "resumed":
      return { ...state, isPaused: false };
    case "warning":
      return { ...state, problems: [...new Set([...state.problems, event.message])] };
    case "progress":
      return { ...state, progress: event };
    case "attribution":
      return { ...state, gap: event.gap, attribution: event.attribution, isAttributionFinal: event.final };
    case "verdict":
      return withReport({ ...state, phase: { type: "finished", verdict: event.verdict } }, event.report);
    case "stopped":
      return withReport({ ...state, phase: { type: "stopped", reason: event.reason } }, event.report);
    case "failed":
      return { ...state, phase: event };
  }
}

/** Whether the run still works. */
export function isRunning({ phase }: RunState): boolean {
  return phase.type === "waiting" || phase.type === "preparing" || phase.type === "training";
}

/** How many trials are done, and planned. */
export function countTrials({ trials }: RunState): { readonly done: number; readonly planned: number } {
  return { done: [...trials.values()].filter(({ status }) => status === "done").length, planned: trials.size };
}

function withReport(state: RunState, report: ParityReport | null): RunState {
  if (!report) return state;
  const { gap, attribution, deviations, finished } = report;
  return { ...state, report, gap, attribution, deviations, isAttributionFinal: finished };
}

function withPlanned(trials: RunState["trials"], titles: readonly TrialTitle[]): RunState["trials"] {
  const next = new Map(trials);
  for (const title of titles)
    if (!next.has(title.id)) next.set(title.id, { title, status: "planned", steps: [], epochs: [], initialLoss: null, start: null });
  return next;
}

function changeTrial(state: RunState, id: string, change: (trial: TrialState) => Partial<TrialState>): RunState {
  const trial = state.trials.get(id);
  if (!trial) return state;
  return { ...state, trials: new Map(state.trials).set(id, { ...trial, ...change(trial) }) };
}

/** JSON turns numbers that are not finite into null. */
function received(value: number | null): number {
  return value ?? Number.NaN;
}
