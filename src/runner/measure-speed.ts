import { structureOf, type Trial } from "../core/index.ts";
import type { Trainer } from "./start-trainer.ts";

/** Seconds that an experiment takes, by what it does. */
interface Speed {
  readonly perStep: number;
  readonly perExample: number;
}

/** Test examples of a trial that only measures. */
const testSize = 500;
/** Seconds of steps that are enough to tell how long one takes. */
const enough = 0.2;
const fewestSteps = 8;
const mostSteps = 48;

/**
 * Trains a few steps of every structure among the trials and says how long any trial will take alone, in seconds; a
 * structure that was not tried counts as the mean of the others. Null when the trainer was stopped or cannot train them:
 * the trials themselves will say why.
 */
export async function measureSpeed(trainer: Trainer, trials: readonly Trial[]): Promise<((trial: Trial) => number) | null> {
  const speeds = new Map<string, Speed>();
  try {
    for (const trial of trials) {
      const structure = structureOf(trial);
      if (speeds.has(structure)) continue;
      const speed = await measure(trainer, trial);
      if (!speed) return null;
      speeds.set(structure, speed);
    }
  } catch {
    return null;
  }
  const all = [...speeds.values()];
  const mean: Speed = {
    perStep: all.reduce((sum, { perStep }) => sum + perStep, 0) / all.length,
    perExample: all.reduce((sum, { perExample }) => sum + perExample, 0) / all.length,
  };
  return (trial) => {
    const { perStep, perExample } = speeds.get(structureOf(trial)) ?? mean;
    const steps = trial.epochs * Math.ceil(trial.trainSize / trial.program.batches.size);
    return steps * perStep + (trial.epochs + 1) * trial.testSize * perExample;
  };
}

async function measure(trainer: Trainer, trial: Trial): Promise<Speed | null> {
  const train = async (steps: number) => {
    const short: Trial = { ...trial, id: `${trial.id} (speed)`, trainSize: steps * trial.program.batches.size, testSize, epochs: 1 };
    const [result] = (await trainer.train([short], {})) ?? [];
    return result ?? null;
  };
  // The first steps of a structure compile and allocate.
  if (!(await train(1))) return null;
  const short = await train(1);
  if (!short) return null;
  const steps = Math.min(mostSteps, Math.max(fewestSteps, Math.round(enough / (short.seconds / 2))));
  const long = await train(1 + steps);
  if (!long) return null;
  const perStep = Math.max(0, long.seconds - short.seconds) / steps;
  return { perStep, perExample: Math.max(0, short.seconds - perStep) / (2 * testSize) };
}
