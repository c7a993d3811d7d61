import { structureOf, type Trial } from "../core/index.ts";
import type { Trainer } from "./start-trainer.ts";

/** Seconds that an experiment takes, by what it does. */
interface Speed {
  /** To set a trial up. */
  readonly fixed: number;
  readonly perStep: number;
  /** That is evaluated. */
  readonly perExample: number;
}

/** Test examples of a trial that measures something else. */
const fewExamples = 100;
/** By so many more their cost is measured. */
const moreExamples = 1000;
/** Seconds of steps that are enough to tell how long one takes. */
const enough = 0.3;
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
  const mean = (pick: (speed: Speed) => number) => all.reduce((sum, speed) => sum + pick(speed), 0) / all.length;
  const usual: Speed = {
    fixed: mean(({ fixed }) => fixed),
    perStep: mean((one) => one.perStep),
    perExample: mean((one) => one.perExample),
  };
  return (trial) => {
    const { fixed, perStep, perExample } = speeds.get(structureOf(trial)) ?? usual;
    const steps = trial.epochs * Math.ceil(trial.trainSize / trial.program.batches.size);
    return fixed + steps * perStep + (trial.epochs + 1) * trial.testSize * perExample;
  };
}

async function measure(trainer: Trainer, trial: Trial): Promise<Speed | null> {
  const train = async (steps: number, testSize: number) => {
    const sizes = { trainSize: steps * trial.program.batches.size, testSize, epochs: 1 };
    const [result] = (await trainer.train([{ ...trial, id: `${trial.id} (speed)`, ...sizes }], {})) ?? [];
    return result?.seconds ?? null;
  };
  // The first steps of a structure compile and allocate.
  if ((await train(1, fewExamples)) === null) return null;
  const short = await train(1, fewExamples);
  if (short === null) return null;
  const steps = Math.min(mostSteps, Math.max(fewestSteps, Math.round(enough / short)));
  const [long, wide] = [await train(1 + steps, fewExamples), await train(1, fewExamples + moreExamples)];
  if (long === null || wide === null) return null;
  const perStep = Math.max(0, long - short) / steps;
  // A trial of one epoch evaluates twice.
  const perExample = Math.max(0, wide - short) / (2 * moreExamples);
  return { fixed: Math.max(0, short - perStep - 2 * fewExamples * perExample), perStep, perExample };
}
