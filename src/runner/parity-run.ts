import {
  type Comparison,
  compareExperiments,
  type EngineInfo,
  nextTrials,
  type ParityReport,
  type ParityRequest,
  summarizeParity,
  type Trial,
  type TrialResult,
} from "../core/index.ts";
import type { ParityEvent, TrialTitle, VariantTitle } from "../protocol/parity-event.ts";
import type { EngineName } from "../protocol/trainer-message.ts";
import { describeIncomplete, type VariantSource } from "./describe-incomplete.ts";
import { type ChosenEngine, chooseEngine, engineAdvice } from "./engine-ladder.ts";
import { createProgressMeter } from "./progress-meter.ts";
import { eventsOf, fingerprint, openRunLog, type RunLog } from "./run-log.ts";
import type { TrainerPlaces } from "./start-trainer.ts";
import { TrainerFailure } from "./trainer-failure.ts";
import { createTrialPool } from "./trial-pool.ts";

export interface ParityOptions {
  readonly engine: EngineName | "auto";
  /** A folder or file with the data set; null to look in the usual places. */
  readonly dataSetPath: string | null;
  readonly seed: number;
  readonly trainSize: number;
  readonly testSize: number;
  readonly epochs: number;
  readonly repeats: number;
  /** Null for as long as it takes. */
  readonly maxSeconds: number | null;
  /** File that the run's events are written to, and finished trials are taken up from; null for none. */
  readonly resumeFile: string | null;
}

export interface ParityRunRequest extends TrainerPlaces {
  readonly a: VariantSource;
  readonly b: VariantSource;
  readonly options: ParityOptions;
}

export interface ParityRun {
  /** Every event from the first one on, also for a listener that comes later. Gives a function that ends it. */
  onEvent(listener: (event: ParityEvent) => void): () => void;
  /** Ends the run soon; what is finished goes into the report. */
  stop(): void;
  /** The report of what was trained; null when nothing was. Never rejects. */
  readonly done: Promise<ParityReport | null>;
}

type Emit = (event: ParityEvent) => void;

/** Trains both variants, then the trials that tell which difference matters. Everything that happens is told as events. */
export function startParityRun(request: ParityRunRequest): ParityRun {
  const events: ParityEvent[] = [];
  const listeners = new Set<(event: ParityEvent) => void>();
  const emit: Emit = (event) => {
    events.push(event);
    for (const listener of listeners) listener(event);
  };
  const stopping = new AbortController();
  const { maxSeconds } = request.options;
  const timer =
    maxSeconds === null
      ? undefined
      : setTimeout(() => stopping.abort(`The time limit of ${maxSeconds} s was reached.`), Math.min(maxSeconds * 1000, 2 ** 31 - 1));
  // A turn of the event loop lets the caller listen before the first event.
  const done = Promise.resolve()
    .then(() => run(request, emit, stopping.signal))
    .catch((error: unknown) => {
      emit({ type: "failed", ...explain(error) });
      return null;
    })
    .finally(() => clearTimeout(timer));
  return {
    onEvent(listener) {
      for (const event of events) listener(event);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => stopping.abort("The run was stopped."),
    done,
  };
}

async function run(request: ParityRunRequest, emit: Emit, signal: AbortSignal): Promise<ParityReport | null> {
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
  const dataSet = { name: dataSetName(a), path: options.dataSetPath };
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
  const session = openSession(request, chosen, emit);
  const pool = createTrialPool(chosen.trainer, trainerOptions, session.hooks);
  try {
    session.begin();
    for (let trials = session.next(); trials.length > 0 && !signal.aborted; trials = session.next()) await pool.run(trials);
  } catch (error) {
    if (session.results.size === 0) throw error;
    return session.end({ stoppedBecause: explain(error).message });
  } finally {
    await pool.close();
  }
  return session.end({ stoppedBecause: signal.aborted ? String(signal.reason) : null });
}

/** The part of a run that knows its plan and its results. */
function openSession(request: ParityRunRequest, { trainer, why }: ChosenEngine, emit: Emit) {
  const { a, b, options } = request;
  const { dataSet } = trainer;
  if (!dataSet) throw new TrainerFailure("internal", "The trainer did not say which data set it has read.");
  const comparison = compareExperiments(a.experiment, b.experiment);
  const settings = {
    trainSize: Math.min(options.trainSize, dataSet.trainAvailable),
    testSize: Math.min(options.testSize, dataSet.testAvailable),
    epochs: options.epochs,
    repeats: options.repeats,
  };
  const parity: ParityRequest = { a, b, comparison, seed: options.seed, ...settings };
  const engine: EngineInfo = { ...trainer.engine, why };
  const results = new Map<string, TrialResult>();
  const planned = new Map<string, Trial>();
  const plan = planEvent(request, { engine, dataSet, settings, comparison });
  let log: RunLog | null = options.resumeFile === null ? null : openRunLog(options.resumeFile, plan);
  /** Tells an event and keeps it in the run's file, as long as that can be written. */
  const record: Emit = (event) => {
    emit(event);
    try {
      log?.write(event);
    } catch (error) {
      log = null;
      const why = error instanceof Error ? error.message : String(error);
      emit({ type: "warning", message: `What follows is not kept in ${options.resumeFile}: ${why}. The run goes on without.` });
    }
  };
  for (const result of log?.finished ?? []) results.set(result.id, result);
  const meter = createProgressMeter(results.size, () => performance.now());
  const started = performance.now();
  let lastProgress = 0;

  const summarize = (finished: boolean) =>
    summarizeParity(parity, results, { engine, dataSet, seconds: (performance.now() - started) / 1000, finished });
  const tellProgress = () => {
    lastProgress = performance.now();
    record({ type: "progress", ...meter.read() });
  };
  const tellAttribution = (final: boolean) => {
    const { gap, attribution } = summarize(final);
    if (Number.isFinite(gap.mean)) record({ type: "attribution", gap, attribution, final });
  };
  const lastStep = new Map<string, number>();

  return {
    results,
    hooks: {
      onStarted(trial: Trial) {
        record({ type: "trial-started", trial: trial.id });
      },
      onStep(trial: Trial, epoch: number, loss: number) {
        const now = performance.now();
        meter.advance(trial.id, epoch / trial.epochs);
        if (now - (lastStep.get(trial.id) ?? 0) >= shortestPause) {
          lastStep.set(trial.id, now);
          record({ type: "step", trial: trial.id, epoch, loss });
        }
        if (now - lastProgress >= shortestPause) tellProgress();
      },
      onEpoch(trial: Trial, result: TrialResult["epochs"][number]) {
        record({ type: "epoch", trial: trial.id, result });
      },
      onEnded(trial: Trial, result: TrialResult) {
        results.set(trial.id, result);
        meter.finish(trial.id);
        const { id, initialLoss, seconds, deviations } = result;
        record({ type: "trial-ended", trial: id, initialLoss, seconds, deviations });
        tellProgress();
        tellAttribution(false);
      },
      onFailed(trial: Trial, failure: TrainerFailure, isRetried: boolean) {
        meter.drop(trial.id);
        record({
          type: "trial-failed",
          trial: trial.id,
          message: isRetried ? `${failure.message} The trial is run again.` : failure.message,
        });
      },
    },
    /** Tells the plan, and what earlier runs have finished of it. */
    begin() {
      const trials = [...results.keys()].map(titleOfId);
      for (const trial of nextTrials(parity, results)) {
        planned.set(trial.id, trial);
        trials.push(titleOf(trial));
      }
      meter.plan(trials.length);
      record({ ...plan, trials });
      for (const result of results.values()) for (const event of eventsOf(result)) emit(event);
      if (results.size > 0) tellAttribution(false);
    },
    /** The trials to run now; those that the plan did not have yet are told. */
    next(): readonly Trial[] {
      const trials = nextTrials(parity, results);
      const added = trials.filter((trial) => !planned.has(trial.id));
      const isFirst = [...planned.values()].every((trial) => trial.swapped.length === 0);
      for (const trial of added) planned.set(trial.id, trial);
      meter.plan(results.size + trials.length);
      if (added.length > 0) record({ type: "plan-extended", trials: added.map(titleOf), why: whyExtended(added, { isFirst }) });
      return trials;
    },
    end({ stoppedBecause }: { readonly stoppedBecause: string | null }): ParityReport | null {
      if (results.size === 0) {
        record({ type: "stopped", reason: stoppedBecause ?? "No trial was finished.", report: null });
        return null;
      }
      // A run that is stopped at its very end has answered its question.
      const isFinished = nextTrials(parity, results).length === 0;
      const report = summarize(isFinished);
      tellAttribution(isFinished);
      if (isFinished && report.verdict) record({ type: "verdict", verdict: report.verdict, report });
      else record({ type: "stopped", reason: stoppedBecause ?? "The plan could not be finished.", report });
      return report;
    },
  };
}

/** Milliseconds between two events of a kind that come with every step. */
const shortestPause = 200;

type PlanEvent = Extract<ParityEvent, { type: "plan" }>;
type PlanFacts = Pick<PlanEvent, "engine" | "dataSet" | "settings"> & { readonly comparison: Comparison };

function planEvent({ a, b, options }: ParityRunRequest, facts: PlanFacts): PlanEvent {
  const { engine, dataSet, settings } = facts;
  // How often trials are repeated decides none of them: a run with more repeats takes up those of one with fewer.
  const { repeats: _, ...sizes } = settings;
  const run = [engine.name, engine.version, dataSet, sizes, options.seed, a.experiment, b.experiment];
  return {
    type: "plan",
    ...facts,
    seed: options.seed,
    variants: [variantTitle("a", a), variantTitle("b", b)],
    trials: [],
    fingerprint: fingerprint(run),
  };
}

function variantTitle(side: "a" | "b", { path, experiment }: VariantSource): VariantTitle {
  const sizes = experiment.layers.flatMap((layer) =>
    layer.parameters.map(({ shape }) => (shape.known ? shape.value.reduce((x, y) => x * y, 1) : 0)),
  );
  return { side, path, name: experiment.name, generation: experiment.generation, parameters: sizes.reduce((x, y) => x + y, 0) };
}

function titleOf({ id, base, swapped, repeat }: Trial): TrialTitle {
  return { id, base, swapped, repeat };
}

/** A finished trial's title, from an id such as "b+kernel-initializer+depth/1". */
function titleOfId(id: string): TrialTitle {
  const slash = id.lastIndexOf("/");
  const [base, ...swapped] = id.slice(0, slash).split("+");
  return { id, base: base === "b" ? "b" : "a", swapped, repeat: Number(id.slice(slash + 1)) };
}

/** First trials that look at every difference alone, later those that measure what matters in every repeat. */
function whyExtended(trials: readonly Trial[], { isFirst }: { readonly isFirst: boolean }): string {
  const many = `${trials.length} more ${trials.length === 1 ? "trial" : "trials"}`;
  return isFirst ? `The variants differ. ${many} to see which differences matter.` : `${many} to measure how much they matter.`;
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
      return { message, advice: "Name the folder or file that holds the data set, or leave it out to use what is found." };
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
