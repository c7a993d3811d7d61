export interface Progress {
  /** 0 to 1. */
  readonly fraction: number;
  readonly secondsElapsed: number;
  /** Null before there is a measure. */
  readonly secondsLeft: number | null;
}

/** Says how far a run is and how long it will take, by the time that its trials took so far; they all cost about the same. */
export interface ProgressMeter {
  /** The number of trials that the plan has now, finished ones included. */
  plan(trials: number): void;
  /** `fraction` of the trial is done. */
  advance(trial: string, fraction: number): void;
  finish(trial: string): void;
  /** The trial will be run again from its start. */
  drop(trial: string): void;
  read(): Progress;
}

/** Less of a trial than this says nothing about its time: the first steps are slow. */
const smallestMeasure = 0.1;

/** `finishedBefore` trials count as done and not for the time; `now` gives milliseconds. */
export function createProgressMeter(finishedBefore: number, now: () => number): ProgressMeter {
  const started = now();
  const running = new Map<string, number>();
  let planned = finishedBefore;
  let finished = 0;
  return {
    plan(trials) {
      planned = trials;
    },
    advance(trial, fraction) {
      running.set(trial, fraction);
    },
    finish(trial) {
      running.delete(trial);
      finished++;
    },
    drop(trial) {
      running.delete(trial);
    },
    read() {
      const worked = finished + [...running.values()].reduce((sum, fraction) => sum + fraction, 0);
      const left = Math.max(0, planned - finishedBefore - worked);
      const secondsElapsed = (now() - started) / 1000;
      return {
        fraction: planned === 0 ? 0 : Math.min(1, (finishedBefore + worked) / planned),
        secondsElapsed,
        secondsLeft: worked < smallestMeasure ? null : (secondsElapsed / worked) * left,
      };
    },
  };
}
