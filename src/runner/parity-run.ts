import { type ParityReport, type Repair, withOwnData } from "../core/index.ts";
import type { ParityEvent } from "../protocol/parity-event.ts";
import type { EngineName } from "../protocol/trainer-message.ts";
import { describeIncomplete, type VariantSource } from "./describe-incomplete.ts";
import { type ChosenEngine, chooseEngine, engineAdvice } from "./engine-ladder.ts";
import { openParitySession } from "./parity-session.ts";
import { createPauseSwitch, type PauseSwitch } from "./pause-switch.ts";
import type { TrainerPlaces } from "./start-trainer.ts";
import { TrainerFailure } from "./trainer-failure.ts";
import { createTrialPool } from "./trial-pool.ts";

export interface ParityOptions {
  readonly engine: EngineName | "auto";
  /** A folder or file with the data set, "synthetic" to make examples up; null to look in the usual places. */
  readonly dataSetPath: string | null;
  /** What of a file of the user's are inputs and labels: columns of a table, or arrays. */
  readonly dataSetInputs?: readonly string[];
  readonly dataSetLabels?: readonly string[];
  readonly seed: number;
  readonly trainSize: number;
  readonly testSize: number;
  readonly epochs: number;
  readonly repeats: number;
  /** Up to so many where the first ones cannot tell; left out, their number is fixed. */
  readonly mostRepeats?: number;
  /** Null for as long as it takes. */
  readonly maxSeconds: number | null;
  /** File that the run's events are written to, and finished trials are taken up from; null for none. */
  readonly resumeFile: string | null;
}

export interface ParityRunRequest extends TrainerPlaces {
  readonly a: VariantSource;
  readonly b: VariantSource;
  /** Where `a` is `b` mended: what each rule's fixes change. */
  readonly repairs?: readonly Repair[];
  readonly options: ParityOptions;
}

export interface ParityRun {
  /** Every event from the first one on, also for a listener that comes later. Gives a function that ends it. */
  onEvent(listener: (event: ParityEvent) => void): () => void;
  /** Ends the run soon, also while it is paused; what is finished goes into the report. */
  stop(): void;
  /** Holds all training, the running trials in the middle of an epoch, until `resume`. */
  pause(): void;
  resume(): void;
  /** The report of what was trained; null when nothing was. Never rejects. */
  readonly done: Promise<ParityReport | null>;
}

export type Emit = (event: ParityEvent) => void;

/** Trains both variants, then the trials that tell which difference matters. Everything that happens is told as events. */
export function startParityRun(request: ParityRunRequest): ParityRun {
  const events: ParityEvent[] = [];
  const listeners = new Set<(event: ParityEvent) => void>();
  const emit: Emit = (event) => {
    events.push(event);
    for (const listener of listeners) listener(event);
  };
  const stopping = new AbortController();
  const pausing = createPauseSwitch();
  const { maxSeconds } = request.options;
  const callOff = pausing.clock.after(maxSeconds && maxSeconds * 1000, () =>
    stopping.abort(`The time limit of ${maxSeconds} s was reached.`),
  );
  // A turn of the event loop lets the caller listen before the first event.
  const done = Promise.resolve()
    .then(() => run(request, emit, { signal: stopping.signal, pausing }))
    .catch((error: unknown) => {
      emit({ type: "failed", ...explain(error) });
      return null;
    })
    .finally(callOff);
  return {
    onEvent(listener) {
      for (const event of events) listener(event);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => stopping.abort("The run was stopped."),
    pause() {
      if (pausing.set("paused")) emit({ type: "paused" });
    },
    resume() {
      if (pausing.set("running")) emit({ type: "resumed" });
    },
    done,
  };
}

interface Controls {
  readonly signal: AbortSignal;
  readonly pausing: PauseSwitch;
}

async function run(written: ParityRunRequest, emit: Emit, { signal, pausing }: Controls): Promise<ParityReport | null> {
  const request = written.options.dataSetPath === null ? written : { ...written, a: giveData(written.a), b: giveData(written.b) };
  const { a, b, options } = request;
  const obstacle = describeIncomplete(a, b);
  if (obstacle) {
    emit({ type: "failed", ...obstacle });
    return null;
  }
  emit({
    type: "preparing",
    message: options.engine === "auto" ? "Looking for the fastest engine that works here" : `Starting ${options.engine}`,
  });
  const { dataSetPath: path, dataSetInputs: inputs = [], dataSetLabels: labels = [] } = options;
  const dataSet = { name: dataSetName(a), path, inputs, labels };
  const { trainerPath, assets, samples = assets, tfjsNode = null } = request;
  const trainerOptions = { trainerPath, assets, samples, tfjsNode, dataSet, signal };
  let chosen: ChosenEngine;
  try {
    chosen = await chooseEngine({ ...trainerOptions, engine: options.engine });
  } catch (error) {
    if (!signal.aborted) throw error;
    emit({ type: "stopped", reason: String(signal.reason), report: null });
    return null;
  }
  let session: ReturnType<typeof openParitySession>;
  try {
    session = openParitySession(request, chosen, { emit, clock: pausing.clock });
  } catch (error) {
    // Where the file belongs to another run, the first process waits in vain.
    for (const trainer of [chosen.trainer, ...(await Promise.all(chosen.others))]) await trainer?.shutdown();
    throw error;
  }
  const pool = createTrialPool(chosen, trainerOptions, session.hooks);
  pausing.control(pool);
  try {
    await session.begin(pool);
    for (let trials = session.next(); trials.length > 0 && !signal.aborted; trials = session.next()) await pool.run(trials);
  } catch (error) {
    if (session.results.size === 0) throw error;
    return session.end({ stoppedBecause: explain(error).message });
  } finally {
    await pool.close();
  }
  return session.end({ stoppedBecause: signal.aborted ? String(signal.reason) : null });
}

/** The variant with the user's data where its own are not known. */
function giveData(variant: VariantSource): VariantSource {
  return { ...variant, experiment: withOwnData(variant.experiment) };
}

function dataSetName({ experiment }: VariantSource): string {
  return experiment.data.known ? experiment.data.value.train.inputs.dataSet : "mnist";
}

function explain(error: unknown): { readonly message: string; readonly advice: string } {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof TrainerFailure)) return { message, advice: "Mend this and run again." };
  switch (error.kind) {
    case "engine":
      return { message, advice: engineAdvice["tfjs-node"] };
    case "dataSet":
      return {
        message: `${message}.`,
        advice:
          "Let Keras load the data set once, or name the folder or file that holds it: --data-set, in VS Code the setting keras-parity.parity.dataSetPath.",
      };
    case "unsupported":
      return {
        message: `The trainer cannot run this program: ${message}.`,
        advice: "`keras-parity compare` still tells how the two differ.",
      };
    case "crashed":
    case "silent":
      return {
        message,
        advice: "Run again with a smaller training set, or with another engine; finished trials are kept with a resume file.",
      };
    case "internal":
      return { message, advice: "This is a fault of Keras Parity: please report it." };
  }
}
