import { type EpochResult, mostStacked, type StackTrainers, shareOutTrials, type Trial, type TrialResult } from "../core/index.ts";
import type { ChosenEngine } from "./engine-ladder.ts";
import { startTrainer, type Trainer, type TrainerOptions } from "./start-trainer.ts";
import { TrainerFailure } from "./trainer-failure.ts";

export interface TrialPoolHooks {
  /** How long a stack may take, in any unit: what takes longest begins first. */
  costOf(stack: readonly Trial[]): number;
  onStarted(trial: Trial): void;
  onStep(trial: Trial, epoch: number, loss: number): void;
  onEpoch(trial: Trial, result: EpochResult): void;
  onEnded(trial: Trial, result: TrialResult): void;
  /** The process ended in the middle of the trial, which is run again if `isRetried`. */
  onFailed(trial: Trial, failure: TrainerFailure, isRetried: boolean): void;
}

export interface TrialPool extends StackTrainers {
  /** All that have started. */
  trainers(): Promise<readonly Trainer[]>;
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

/** Trains trials on processes with the same engine. Aborting `signal` ends the running trials. */
export function createTrialPool(
  { trainer: first, others }: Omit<ChosenEngine, "why">,
  options: Omit<TrainerOptions, "engine"> & { readonly signal: AbortSignal },
  hooks: TrialPoolHooks,
): TrialPool {
  const { signal } = options;
  // Without native operations little is shared by trials at once: small groups keep all processes busy.
  const stackSize = first.engine.name === "tfjs-node" ? mostStacked : 3;
  const startAnother = () => startTrainer({ ...options, engine: first.engine.name });
  const trainers: (Trainer | null)[] = [first];
  const beside = 1 + others.length;
  const started = Promise.all(others).then((further) => {
    trainers.push(...further);
    if (isPaused) for (const trainer of further) trainer?.pause();
  });
  let restarts = restartsPerRun;
  let isFailing = false;
  let isPaused = false;
  const stopAll = () => {
    for (const trainer of trainers) trainer?.stop();
  };
  signal.addEventListener("abort", stopAll);

  const work = async (slot: number, queue: (readonly Trial[])[]): Promise<void> => {
    if (slot > 0) await started;
    let trainer = trainers[slot] ?? null;
    while (trainer && !signal.aborted && !isFailing) {
      const group = queue.shift();
      if (!group) return;
      const named = <T>(id: string, tell: (trial: Trial, value: T) => void, value: T) => {
        const trial = group.find((one) => one.id === id);
        if (trial) tell(trial, value);
      };
      try {
        if (isPaused) trainer.pause();
        for (const trial of group) hooks.onStarted(trial);
        const results = await trainer.train(group, {
          onStep: (id, epoch, loss) => named(id, (trial, value) => hooks.onStep(trial, epoch, value), loss),
          onEpoch: (id, result) => named(id, hooks.onEpoch, result),
        });
        for (const result of results ?? []) named(result.id, hooks.onEnded, result);
      } catch (error) {
        if (!(error instanceof TrainerFailure) || signal.aborted) throw error;
        const isRetried = (error.kind === "crashed" || error.kind === "silent") && restarts-- > 0;
        for (const trial of group) hooks.onFailed(trial, error, isRetried);
        if (!isRetried) throw error;
        queue.unshift(group);
        await trainer.shutdown();
        trainer = await startAnother();
        trainers[slot] = trainer;
      }
    }
  };

  return {
    beside,
    stackSize,
    async trainers() {
      await started;
      return trainers.filter((trainer) => trainer !== null);
    },
    async run(trials) {
      const queue = shareOutTrials(trials, { stackSize, beside }).toSorted((one, other) => hooks.costOf(other) - hooks.costOf(one));
      const slots = Math.min(beside, queue.length);
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
      await started;
      await Promise.all(trainers.map((trainer) => trainer?.shutdown()));
    },
  };
}
