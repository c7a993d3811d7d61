import { type MeanInterval, meanInterval } from "./mean-interval.ts";
import type { RunState, TrialState } from "./run-state.ts";

export type Measure = "accuracy" | "loss";
export type Side = "a" | "b";

/** A curve by whole epochs; index 0 is before the first step, where only the loss is known. */
export interface Curve {
  readonly side: Side;
  readonly points: readonly (MeanInterval | null)[];
}

/** Test accuracy or test loss of both variants as they are written, over the repeats that have come so far. */
export function curvesOf(state: RunState, measure: Measure): readonly [Curve, Curve] {
  return [curve(state, measure, "a"), curve(state, measure, "b")];
}

/** Losses that span more than two decades need a logarithmic scale. */
export function spansDecades(curves: readonly Curve[]): boolean {
  const means = curves.flatMap(({ points }) => points.flatMap((point) => (point && point.mean > 0 ? point.mean : [])));
  return means.length > 1 && Math.max(...means) / Math.min(...means) > 100;
}

function curve(state: RunState, measure: Measure, side: Side): Curve {
  const epochs = state.plan?.settings.epochs ?? 0;
  const trials = ownTrials(state, side);
  const last = Math.max(0, ...trials.map(lastEpoch));
  const valuesAt = (epoch: number) =>
    trials.flatMap((trial) => {
      if (epoch === 0) return measure === "loss" ? (trial.initialLoss ?? []) : [];
      // A trial that its callbacks have ended stays what it is while others go on.
      const kept = trial.status === "done" && epoch <= last ? trial.epochs.at(-1) : undefined;
      return (trial.epochs.find((result) => result.epoch === epoch) ?? kept)?.[measure] ?? [];
    });
  return { side, points: Array.from({ length: epochs + 1 }, (_, epoch) => meanInterval(valuesAt(epoch))) };
}

/** After how many epochs a variant's trials were ended by its callbacks, each that was, in ascending order. */
export function earlyEnds(state: RunState, side: Side): readonly number[] {
  const epochs = state.plan?.settings.epochs ?? 0;
  const ends = ownTrials(state, side).flatMap((trial) => (trial.status === "done" ? lastEpoch(trial) : []));
  return ends.filter((end) => end < epochs).sort((a, b) => a - b);
}

function lastEpoch({ epochs }: TrialState): number {
  return epochs.at(-1)?.epoch ?? 0;
}

function ownTrials({ trials }: RunState, side: Side): readonly TrialState[] {
  return [...trials.values()].filter(({ title }) => title.base === side && title.swapped.length === 0);
}
