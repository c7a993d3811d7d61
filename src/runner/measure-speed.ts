import { firstSteps, type Pace, structureOf, type Trial } from "../core/index.ts";
import type { Trainer } from "./start-trainer.ts";

/** Seconds that a stack of an experiment takes, by what it does. */
interface Speed extends Pace {
  /** Trials that were trained at once when this was measured. */
  readonly size: number;
  /** What part of it a single trial takes. */
  readonly alone: number;
}

/** Test examples of a trial that measures something else, and of one that measures their cost. */
const [fewExamples, manyExamples] = [100, 1000];
/** Seconds of steps that are enough to tell how long one takes. */
const enough = 0.2;
const fewestSteps = 2;
const mostSteps = 48;

/**
 * Trains a few steps of every structure among the stacks, all at once and one alone, and says how long any stack will take, in
 * seconds; a structure that was not tried counts as the mean of the others, and more trials at once as much more as the tried ones
 * took. All trainers measure at the same time, as they will train. Null when they were stopped or cannot train them: the trials
 * themselves will say why.
 */
export async function measureSpeed(
  trainers: readonly Trainer[],
  stacks: readonly (readonly Trial[])[],
): Promise<((stack: readonly Trial[]) => number) | null> {
  const structures = [...new Map(stacks.map((stack) => [structureOf(stack[0] as Trial), stack])).entries()];
  const speeds = new Map<string, Speed[]>();
  const rounds = Math.ceil(structures.length / trainers.length);
  try {
    await Promise.all(
      trainers.map(async (trainer, slot) => {
        for (let round = 0; round < rounds; round++) {
          // Who has nothing left measures one again: the others are to be measured beside somebody who works.
          const [structure, stack] = structures[(round * trainers.length + slot) % structures.length] ?? ["", []];
          speeds.set(structure, [...(speeds.get(structure) ?? []), await measure(trainer, stack)]);
        }
      }),
    );
  } catch {
    return null;
  }
  const all = [...speeds.values()].flat();
  return (stack) => {
    const [trial] = stack;
    if (!trial) return 0;
    const each = (speeds.get(structureOf(trial)) ?? all).map((speed) => secondsOf(speed, trial, stack.length));
    return each.reduce((sum, seconds) => sum + seconds, 0) / each.length;
  };
}

function secondsOf({ size, fixed, perStep, perExample, alone }: Speed, trial: Trial, count: number): number {
  const steps = trial.epochs * Math.ceil(trial.trainSize / trial.program.batches.size);
  const seconds = fixed + steps * perStep + (trial.epochs + 1) * trial.testSize * perExample;
  const more = size > 1 ? (1 - alone) / (size - 1) : 1;
  return seconds * (alone + more * (count - 1));
}

async function measure(trainer: Trainer, stack: readonly Trial[]): Promise<Speed> {
  const train = async (trials: readonly Trial[], steps: number, testSize: number): Promise<Pace> => {
    const measured = trials.map((trial) => {
      const trainSize = steps * trial.program.batches.size;
      return { ...trial, id: `${trial.id} (speed)`, trainSize, testSize, epochs: 1 };
    });
    const [result] = (await trainer.train(measured, {})) ?? [];
    if (!result?.pace) throw new Error("the measuring was stopped");
    return result.pace;
  };
  // What is trained for the first time is compiled, and memory allocated.
  const { perStep } = await train(stack, firstSteps, fewExamples);
  const steps = firstSteps + Math.min(mostSteps, Math.max(fewestSteps, Math.round(enough / perStep)));
  const pace = await train(stack, steps, manyExamples);
  const single = stack.length > 1 ? await train(stack.slice(0, 1), steps, fewExamples) : pace;
  return { ...pace, size: stack.length, alone: Math.min(1, single.perStep / pace.perStep) };
}
