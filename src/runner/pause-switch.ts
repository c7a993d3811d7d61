import { createRunClock, type RunClock } from "./run-clock.ts";
import type { TrialPool } from "./trial-pool.ts";

type State = "running" | "paused";

/** Holds a run's trials and its clock together. */
export interface PauseSwitch {
  readonly clock: RunClock;
  /** False when nothing changes by it. */
  set(state: State): boolean;
  /** The trials to hold, once there are any. */
  control(pool: TrialPool): void;
}

export function createPauseSwitch(): PauseSwitch {
  const clock = createRunClock();
  let pool: TrialPool | null = null;
  return {
    clock,
    set(state) {
      if (clock.isPaused === (state === "paused")) return false;
      if (state === "paused") {
        clock.pause();
        pool?.pause();
      } else {
        clock.resume();
        pool?.resume();
      }
      return true;
    },
    control(trials) {
      pool = trials;
      if (clock.isPaused) pool.pause();
    },
  };
}
