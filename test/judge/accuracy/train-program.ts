import { readFile } from "node:fs/promises";
import { knownValue, mostStacked, type PythonParser, programOf } from "../../../src/core/index.ts";
import type { DataSets } from "../../../src/trainer/data-sets/load-data-set.ts";
import { prepareData } from "../../../src/trainer/data-sets/prepare-data.ts";
import type { Engine } from "../../../src/trainer/engine.ts";
import { type TrainableTrial, trainTrials } from "../../../src/trainer/train-trials.ts";
import { liftCase } from "../lift-case.ts";
import type { AccuracyProgram } from "./programs.ts";

export interface TrainedProgram {
  /** The test accuracies that its runs end with, each with a seed of its own. */
  readonly accuracies: readonly number[];
  /** What of it was not trained as it is written. */
  readonly deviations: readonly string[];
}

/** Trains a program several times. Throws where it cannot be trained. */
export async function trainProgram(
  { file, software }: AccuracyProgram,
  runs: number,
  { parser, engine, sets }: { readonly parser: PythonParser; readonly engine: Engine; readonly sets: DataSets },
): Promise<TrainedProgram> {
  const experiment = liftCase(parser, { id: file, software, source: await readFile(file, "utf8") });
  const program = programOf(experiment);
  const everything = Number.MAX_SAFE_INTEGER;
  const data = prepareData(experiment, { train: everything, test: everything }, sets);
  const deviations = [...program.deviations, ...data.deviations];
  const epochs = knownValue(experiment.training?.epochs) ?? program.batches.epochs;
  const trials = Array.from({ length: runs }, (_, run): TrainableTrial => ({ id: String(run), seed: 1 + run, epochs, program }));
  const accuracies: number[] = [];
  for (let from = 0; from < trials.length; from += mostStacked) {
    const together = trials.slice(from, from + mostStacked) as [TrainableTrial, ...TrainableTrial[]];
    const hooks = { onStep: () => undefined, onEpoch: () => undefined, pause: async () => false };
    for (const result of (await trainTrials(engine, together, data, hooks)) ?? [])
      accuracies.push(result.epochs.at(-1)?.accuracy ?? Number.NaN);
  }
  return { accuracies, deviations };
}
