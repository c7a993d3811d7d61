import { curvesOf, type Measure, type Side } from "./curves.ts";
import type { RunState, TrialState } from "./run-state.ts";
import { trialName } from "./trial-name.ts";

export type Axis = "epoch" | "step" | "seconds";

/** What a chart shows and how. */
export interface ChartView {
  readonly measure: Measure;
  readonly axis: Axis;
  /** Weight of what came before in the training loss's exponential moving average: 0 for none, below 1. */
  readonly smoothing: number;
  /** Whether the trials with swapped differences are drawn too. */
  readonly trials: "asWritten" | "all";
}

/** One line of a chart; `null` interrupts it. */
export interface ChartLine {
  /** Means over the repeats and the ends of their intervals; the test results of one trial; its training loss. */
  readonly kind: "mean" | "low" | "high" | "trial" | "training";
  readonly side: Side;
  /** For people: "mnist_tf1.py, mean of 3 repeats". */
  readonly name: string;
  readonly xs: readonly number[];
  readonly ys: readonly (number | null)[];
}

/** The lines of a chart: low, high and mean of A, then of B, then single trials. */
export function chartLines(state: RunState, view: ChartView): readonly ChartLine[] {
  const trials = [...state.trials.values()];
  const single = trials.flatMap((trial) => {
    const isOwn = trial.title.swapped.length === 0;
    const results = isOwn || view.trials === "asWritten" ? [] : [resultLine(state, view, trial)];
    return isOwn && view.measure === "loss" ? [...results, trainingLine(state, view, trial)] : results;
  });
  return [...(["a", "b"] as const).flatMap((side) => meanLines(state, view, side)), ...single.filter(({ xs }) => xs.length > 1)];
}

function meanLines(state: RunState, view: ChartView, side: Side): readonly ChartLine[] {
  const curve = curvesOf(state, view.measure)[side === "a" ? 0 : 1];
  const own = [...state.trials.values()].filter(({ title }) => title.base === side && title.swapped.length === 0);
  const places = curve.points.flatMap((point, epoch) => {
    if (!point) return [];
    const xs = own.map((trial) => position(state, view.axis, trial, epoch)).filter((x) => x !== null);
    return xs.length === 0 ? [] : [{ point, x: xs.reduce((sum, x) => sum + x, 0) / xs.length }];
  });
  const xs = places.map(({ x }) => x);
  const count = Math.max(0, ...places.map(({ point }) => point.count));
  const name = `${side.toUpperCase()}: mean of ${count} ${count === 1 ? "repeat" : "repeats"}`;
  const line = (kind: ChartLine["kind"], direction: number): ChartLine => ({
    kind,
    side,
    name,
    xs,
    ys: places.map(({ point }) => point.mean + direction * (point.half ?? 0)),
  });
  return [line("low", -1), line("high", 1), line("mean", 0)];
}

function resultLine(state: RunState, { measure, axis }: ChartView, trial: TrialState): ChartLine {
  const start = measure === "loss" && trial.initialLoss !== null ? [{ epoch: 0, value: trial.initialLoss }] : [];
  const points = [...start, ...trial.epochs.map((result) => ({ epoch: result.epoch, value: result[measure] }))];
  return lineOf(state, axis, { kind: "trial", trial, points });
}

function trainingLine(state: RunState, { axis, smoothing }: ChartView, trial: TrialState): ChartLine {
  const values = smooth(
    trial.steps.map(({ loss }) => loss),
    smoothing,
  );
  const points = trial.steps.map(({ epoch }, index) => ({ epoch, value: values[index] ?? Number.NaN }));
  return lineOf(state, axis, { kind: "training", trial, points });
}

interface Points {
  readonly kind: ChartLine["kind"];
  readonly trial: TrialState;
  readonly points: readonly { readonly epoch: number; readonly value: number }[];
}

function lineOf(state: RunState, axis: Axis, { kind, trial, points }: Points): ChartLine {
  const placed = points.flatMap(({ epoch, value }) => {
    const x = position(state, axis, trial, epoch);
    return x === null ? [] : [{ x, value }];
  });
  const name = trialName(trial.title, state.plan);
  return {
    kind,
    side: trial.title.base,
    name: kind === "training" ? `${name}: training loss` : name,
    xs: placed.map(({ x }) => x),
    ys: placed.map(({ value }) => value),
  };
}

/** Where an epoch of a trial lies on the axis; null while that is not known. */
function position(state: RunState, axis: Axis, { title, epochs }: TrialState, epoch: number): number | null {
  switch (axis) {
    case "epoch":
      return epoch;
    case "step": {
      const steps = state.plan?.variants.find(({ side }) => side === title.base)?.stepsPerEpoch;
      return steps ? Math.round(epoch * steps) : null;
    }
    case "seconds": {
      // Between two epochs time goes on evenly, and behind the last one as fast as in it.
      const marks = [{ epoch: 0, seconds: 0 }, ...epochs];
      const next = Math.max(
        1,
        marks.findIndex((mark) => mark.epoch >= epoch),
      );
      const [from, to] = next < marks.length ? [marks[next - 1], marks[next]] : [marks.at(-2), marks.at(-1)];
      if (!from || !to || from.epoch === to.epoch) return null;
      return from.seconds + ((epoch - from.epoch) * (to.seconds - from.seconds)) / (to.epoch - from.epoch);
    }
  }
}

/** Exponential moving average, corrected for its start (as Adam corrects its moments). What is not finite stays so. */
function smooth(values: readonly number[], weight: number): readonly number[] {
  let sum = 0;
  let total = 0;
  return values.map((value) => {
    if (weight === 0 || !Number.isFinite(value)) return value;
    sum = weight * sum + (1 - weight) * value;
    total = weight * total + (1 - weight);
    return sum / total;
  });
}
