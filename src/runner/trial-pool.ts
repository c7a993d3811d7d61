import { availableParallelism } from "node:os";
import type { EpochResult, Trial, TrialResult } from "../core/index.ts";
import { startTrainer, type Trainer, type TrainerOptions } from "./start-trainer.ts";
import { TrainerFailure } from "./trainer-failure.ts";

export interface TrialPoolHooks {
  onStarted(trial: Trial): void;
  onStep(trial: Trial, epoch: number, loss: number): void;
  onEpoch(trial: Trial, result: EpochResult): void;
  onEnded(trial: Trial, result: TrialResult): void;
  /** The process ended in the middle of the trial, which is run again if `isRetried`. */
  onFailed(trial: Trial, failure: TrainerFailure, isRetried: boolean): void;
}

export interface TrialPool {
  /** Processes that train beside each other. */
  readonly beside: number;
  /** Trials of one structure that a process trains at once. */
  readonly stackSize: number;
  /** Runs all trials; resolves when they are done or the pool was stopped, rejects with a `TrainerFailure` that cannot be mended. */
  run(trials: readonly Trial[]): Promise<void>;
  /** Holds the running trials, and those that begin until `resume`. */
  pause(): void;
  resume(): void;
  /** Ends the running trials and all processes. */
  close(): Promise<void>;
}

/** A process that dies is replaced this often in a run: what kills it once may be chance, what kills it twice is not. */
const restartsPerRun = 1;

/** Trains trials on one or more processes with the same engine; `first` is already there. Aborting `signal` ends the running trials. */
export function createTrialPool(
  first: Trainer,
  options: Omit<TrainerOptions, "engine"> & { readonly signal: AbortSignal },
  hooks: TrialPoolHooks,
): TrialPool {
  const { signal } = options;
  const size = first.engine.name === "tfjs-node" ? 1 : Math.min(2, availableParallelism());
  const startAnother = () => startTrainer({ ...options, engine: first.engine.name });
  const trainers: (Trainer | null)[] = [first];
  let restarts = restartsPerRun;
  let isFailing = false;
  let isPaused = false;
  const stopAll = () => {
    for (const trainer of trainers) trainer?.stop();
  };
  signal.addEventListener("abort", stopAll);

  const work = async (slot: number, queue: Trial[]): Promise<void> => {
    let trainer = trainers[slot] ?? null;
    if (!trainer) {
      // The run does not need the further processes: without them it only takes longer.
      trainer = await startAnother().catch(() => null);
      trainers[slot] = trainer;
    }
    while (trainer && !signal.aborted && !isFailing) {
      const trial = queue.shift();
      if (!trial) return;
      try {
        if (isPaused) trainer.pause();
        hooks.onStarted(trial);
        const result = await trainer.train(trial, {
          onStep: (epoch, loss) => hooks.onStep(trial, epoch, loss),
          onEpoch: (result) => hooks.onEpoch(trial, result),
        });
        if (result) hooks.onEnded(trial, result);
      } catch (error) {
        if (!(error instanceof TrainerFailure) || signal.aborted) throw error;
        const isRetried = (error.kind === "crashed" || error.kind === "silent") && restarts-- > 0;
        hooks.onFailed(trial, error, isRetried);
        if (!isRetried) throw error;
        queue.unshift(trial);
        await trainer.shutdown();
        trainer = await startAnother();
        trainers[slot] = trainer;
      }
    }
  };

  return {
    beside: size,
    stackSize: 1,
    async run(trials) {
      const queue = [...trials];
      const slots = Math.min(size, queue.length);
      const ends = await Promise.allSettled(
        Array.from({ length: slots }, (_, slot) =>
          work(slot, queue).catch((error: unknown) => {
            isFailing = true;
            stopAll();
            throw error;
          }),
        ),
      );
      const failed = ends.find((end) => end.status === "rejected");
      if (failed && !signal.aborted) throw failed.reason;
    },
    pause() {
      isPaused = true;
      for (const trainer of trainers) trainer?.pause();
    },
    resume() {
      isPaused = false;
      for (const trainer of trainers) trainer?.resume();
    },
    async close() {
      signal.removeEventListener("abort", stopAll);
      await Promise.all(trainers.map((trainer) => trainer?.shutdown()));
    },
  };
}
