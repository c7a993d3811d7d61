import type { EngineName } from "../protocol/trainer-message.ts";
import { besideEachOther } from "./processes.ts";
import { startTrainer, type Trainer, type TrainerOptions, type TrainerPlaces } from "./start-trainer.ts";
import { TrainerFailure } from "./trainer-failure.ts";

/** Fastest first; a report's numbers never come from two of them. */
export const engineLadder: readonly EngineName[] = ["tfjs-node", "wasm", "cpu"];

export interface EngineProbe {
  readonly engine: EngineName;
  /** Null when it does not work. */
  readonly version: string | null;
  /** Why it does not work; null when it does. */
  readonly problem: string | null;
  /** What to do about it; null when nothing is to be done. */
  readonly advice: string | null;
}

export interface ProbeOptions extends TrainerPlaces {
  /** Milliseconds for each engine. */
  readonly startLimit?: number;
}

/** Tries every engine in a process of its own, one after the other. Never rejects. */
export async function probeEngines(options: ProbeOptions): Promise<readonly EngineProbe[]> {
  const probes: EngineProbe[] = [];
  for (const engine of engineLadder) {
    try {
      const trainer = await startTrainer({ ...options, engine, dataSet: null });
      await trainer.shutdown();
      probes.push({ engine, version: trainer.engine.version, problem: null, advice: null });
    } catch (error) {
      probes.push({ engine, version: null, problem: messageOf(error), advice: engineAdvice[engine] });
    }
  }
  return probes;
}

/** What to do when an engine is not there. */
export const engineAdvice: Readonly<Record<EngineName, string>> = {
  "tfjs-node":
    "Install it with `npm install @tensorflow/tfjs-node@4.22.0` (in VS Code: Keras Parity: Install Native Engine…), or set KERAS_PARITY_TFJS_NODE to the folder of an installed @tensorflow/tfjs-node. Without it training is slower, not different.",
  wasm: "Install Keras Parity again: its WebAssembly files are missing or damaged.",
  cpu: "Install Keras Parity again: its trainer is missing or damaged.",
};

export interface ChosenEngine {
  /** A trainer that runs on the engine. */
  readonly trainer: Trainer;
  /** Further ones beside it; null where one did not start, without which a run only takes longer. */
  readonly others: readonly Promise<Trainer | null>[];
  /** Why this one and not a faster one. */
  readonly why: string;
}

/**
 * Starts the fastest engine that works, or the one that is asked for. Rejects with a `TrainerFailure` when the engine asked
 * for does not start, when none does, or when the data set cannot be read.
 */
export async function chooseEngine(
  options: Omit<TrainerOptions, "engine"> & { readonly engine: EngineName | "auto" },
): Promise<ChosenEngine> {
  if (options.engine !== "auto") {
    return { ...(await startBesideEachOther({ ...options, engine: options.engine })), why: "It was asked for." };
  }
  const passedOver: string[] = [];
  for (const engine of engineLadder) {
    try {
      const trainers = await startBesideEachOther({ ...options, engine });
      return { ...trainers, why: passedOver.length === 0 ? "It is the fastest." : passedOver.join(" ") };
    } catch (error) {
      if (options.signal?.aborted || (error instanceof TrainerFailure && error.kind === "dataSet")) throw error;
      passedOver.push(`${engine} does not work here: ${messageOf(error).replace(/\.$/, "")}.`);
    }
  }
  throw new TrainerFailure("engine", `No engine works here. ${passedOver.join(" ")}`);
}

/** All at once: loading an engine keeps one core busy. Rejects where the first one does not start. */
async function startBesideEachOther(options: TrainerOptions): Promise<Omit<ChosenEngine, "why">> {
  const others = Array.from({ length: besideEachOther() - 1 }, () => startTrainer(options).catch(() => null));
  try {
    return { trainer: await startTrainer(options), others };
  } catch (error) {
    for (const other of others) await (await other)?.shutdown();
    throw error;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
