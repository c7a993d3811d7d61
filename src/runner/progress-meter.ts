export interface Progress {
  /** 0 to 1. */
  readonly fraction: number;
  readonly secondsElapsed: number;
  /** Null before there is a measure. */
  readonly secondsLeft: number | null;
}

/** Says how far a run is and how long it will take: by what was predicted of its trials, corrected by how long those that ran really took. */
export interface ProgressMeter {
  /** Work that is left, running trials included, in predicted seconds (or in trials, where nothing was predicted). */
  expect(left: number): void;
  /** A running trial has come so far, in the same unit. */
  advance(trial: string, work: number): void;
  finish(trial: string, work: number): void;
  /** The trial will be run again from its start. */
  drop(trial: string): void;
  read(): Progress;
}

/** Less than this part of all the work says nothing about the time: the first steps are slow. */
const smallestMeasure = 0.02;

/** Less than this part of all the work is what rounding leaves of sums that should be equal. */
const rounding = 1e-9;

/** `isPredicted` says that work is counted in seconds, so that there is a measure before anything has run; `now` gives milliseconds. */
export function createProgressMeter({ isPredicted }: { readonly isPredicted: boolean }, now: () => number): ProgressMeter {
  const started = now();
  const running = new Map<string, number>();
  let expected = 0;
  let finished = 0;
  return {
    expect(left) {
      expected = left;
    },
    advance(trial, work) {
      running.set(trial, work);
    },
    finish(trial, work) {
      running.delete(trial);
      finished += work;
      expected = Math.max(0, expected - work);
    },
    drop(trial) {
      running.delete(trial);
    },
    read() {
      const underway = [...running.values()].reduce((sum, work) => sum + work, 0);
      const worked = finished + underway;
      const rest = expected - underway;
      const left = rest > rounding * worked ? rest : 0;
      const secondsElapsed = (now() - started) / 1000;
      const isMeasured = worked > smallestMeasure * (worked + left);
      const secondsLeft = isMeasured ? (secondsElapsed / worked) * left : isPredicted ? left : null;
      return { fraction: worked + left === 0 ? 0 : worked / (worked + left), secondsElapsed, secondsLeft };
    },
  };
}
