import {
  type Comparison,
  type Cost,
  compareExperiments,
  type DataSetInfo,
  type EngineInfo,
  type Experiment,
  forecastExperiment,
  knownValue,
  nextTrials,
  type ParityReport,
  type ParityRequest,
  predictSeconds,
  predictTrials,
  shareOutTrials,
  summarizeParity,
  type TrainingSpeed,
  type Trial,
  type TrialResult,
  withHeldOutExamples,
} from "../core/index.ts";
import type { ParityEvent, StartPrediction, TrialTitle, VariantTitle } from "../protocol/parity-event.ts";
import type { VariantSource } from "./describe-incomplete.ts";
import type { ChosenEngine } from "./engine-ladder.ts";
import { measureSpeed } from "./measure-speed.ts";
import type { Emit, ParityRunRequest } from "./parity-run.ts";
import { createProgressMeter } from "./progress-meter.ts";
import type { RunClock } from "./run-clock.ts";
import { eventsOf, fingerprint, openRunLog, type RunLog } from "./run-log.ts";
import { TrainerFailure } from "./trainer-failure.ts";
import type { TrialPool } from "./trial-pool.ts";

/** The part of a run that knows its plan and its results. */
export function openParitySession(
  request: ParityRunRequest,
  { trainer, why }: ChosenEngine,
  { emit, clock }: { readonly emit: Emit; readonly clock: RunClock },
) {
  const { a, b, options } = request;
  if (!trainer.dataSet) throw new TrainerFailure("internal", "The trainer did not say which data set it has read.");
  const dataSet = partTaken(trainer.dataSet, [a.experiment, b.experiment]);
  const comparison = compareExperiments(a.experiment, b.experiment);
  const settings = {
    trainSize: Math.min(options.trainSize, dataSet.trainAvailable),
    testSize: Math.min(options.testSize, dataSet.testAvailable),
    epochs: options.epochs,
    repeats: options.repeats,
    mostRepeats: Math.max(options.repeats, options.mostRepeats ?? 0),
  };
  const parity: ParityRequest = { a, b, comparison, repairs: request.repairs ?? [], seed: options.seed, ...settings };
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
  let work: Work = countTrials();
  let meter = createProgressMeter({ isPredicted: false }, clock.now);
  let predicted: Cost | null = null;
  let started = clock.now();
  let lastProgress = 0;

  const summarize = (finished: boolean, endedBecause: string | null = null) => {
    const seconds = (clock.now() - started) / 1000;
    return summarizeParity(parity, results, { engine, dataSet, seconds, predicted, finished, endedBecause });
  };
  /** Foresees the rest of the run; the cost of all of it, in seconds from its start. */
  const foresee = (): Cost | null => {
    const rounds = predictTrials(parity, results);
    meter.expect(work.plan(parity, rounds));
    const { secondsLeft } = meter.read();
    const trials = results.size + rounds.flat().length;
    return work.isPredicted && secondsLeft !== null ? { trials, seconds: (clock.now() - started) / 1000 + secondsLeft } : null;
  };
  const tellProgress = () => {
    lastProgress = clock.now();
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
      costOf: (stack: readonly Trial[]) => work.ofStack(stack),
      onStarted(trial: Trial) {
        record({ type: "trial-started", trial: trial.id });
      },
      onStep(trial: Trial, epoch: number, loss: number) {
        const now = clock.now();
        meter.advance(trial.id, (epoch / trial.epochs) * work.of(trial));
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
        meter.finish(trial.id, work.of(trial));
        const { id, epochs, ...rest } = result;
        record({ type: "trial-ended", trial: id, ...rest });
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
    /** Measures how fast the machine trains, and tells the plan with its cost, and what earlier runs have finished of it. */
    async begin(pool: Pick<TrialPool, "beside" | "stackSize" | "trainers">) {
      const trials = [...results.keys()].map(titleOfId);
      const first = nextTrials(parity, results);
      const secondsOf = first.length > 0 ? await measureSpeed(await pool.trainers(), shareOutTrials(first, pool)) : null;
      if (secondsOf) work = countSeconds({ secondsOf, beside: pool.beside, stackSize: pool.stackSize });
      meter = createProgressMeter({ isPredicted: work.isPredicted }, clock.now);
      started = clock.now();
      for (const trial of first) {
        planned.set(trial.id, trial);
        trials.push(titleOf(trial));
      }
      predicted = foresee();
      record({ ...plan, trials, cost: predicted });
      for (const result of results.values()) for (const event of eventsOf(result)) emit(event);
      if (results.size > 0) tellAttribution(false);
    },
    /** The trials to run now; those that the plan did not have yet are told. */
    next(): readonly Trial[] {
      const trials = nextTrials(parity, results);
      const added = trials.filter((trial) => !planned.has(trial.id));
      const why = whyExtended(added, [...planned.values()]);
      for (const trial of added) planned.set(trial.id, trial);
      if (added.length > 0) record({ type: "plan-extended", trials: added.map(titleOf), why, cost: foresee() });
      return trials;
    },
    end({ stoppedBecause }: { readonly stoppedBecause: string | null }): ParityReport | null {
      if (results.size === 0) {
        record({ type: "stopped", reason: stoppedBecause ?? "No trial was finished.", report: null });
        return null;
      }
      // A run that is stopped at its very end has answered its question.
      const isFinished = nextTrials(parity, results).length === 0;
      const report = summarize(isFinished, stoppedBecause);
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

/** A data set with as many examples as the variants take of it: a program may split it, or leave some out. */
function partTaken(dataSet: DataSetInfo, experiments: readonly Experiment[]): DataSetInfo {
  const available = { train: dataSet.trainAvailable, test: dataSet.testAvailable };
  const taken = (part: "train" | "test"): number => {
    const counts = experiments.flatMap(({ data }) => {
      const inputs = data.known ? withHeldOutExamples(data.value).data[part]?.inputs : undefined;
      return inputs?.shape[0] ? [Math.min(inputs.shape[0], available[inputs.split])] : [];
    });
    return counts.length > 0 ? Math.max(...counts) : available[part];
  };
  return { ...dataSet, trainAvailable: taken("train"), testAvailable: taken("test") };
}

function planEvent({ a, b, options }: ParityRunRequest, facts: PlanFacts): PlanEvent {
  const { engine, dataSet, settings } = facts;
  // How often trials are repeated decides none of them: a run with more repeats takes up those of one with fewer.
  const { repeats, mostRepeats, ...sizes } = settings;
  const run = [engine.name, engine.version, dataSet, sizes, options.seed, a.experiment, b.experiment];
  return {
    type: "plan",
    ...facts,
    seed: options.seed,
    variants: [variantTitle("a", a, settings.trainSize), variantTitle("b", b, settings.trainSize)],
    trials: [],
    cost: null,
    fingerprint: fingerprint(run),
  };
}

function variantTitle(side: "a" | "b", { path, experiment }: VariantSource, trainSize: number): VariantTitle {
  const sizes = experiment.layers.flatMap((layer) =>
    layer.parameters.map(({ shape }) => (shape.known ? shape.value.reduce((x, y) => x * y, 1) : 0)),
  );
  return {
    side,
    path,
    name: experiment.name,
    generation: experiment.generation,
    parameters: sizes.reduce((x, y) => x + y, 0),
    stepsPerEpoch: stepsPerEpoch(experiment, trainSize),
    predicted: predictStart(experiment),
  };
}

function predictStart(experiment: VariantSource["experiment"]): StartPrediction | null {
  const forecast = forecastExperiment(experiment);
  if (!forecast.known) return null;
  const { layers, logitStddev, initialLoss } = forecast;
  const nameOf = (id: string) => experiment.layers.find((layer) => layer.id === id)?.name ?? id;
  return { layers: layers.map(({ layer, outputScale }) => ({ layer: nameOf(layer), scale: outputScale })), logitStddev, initialLoss };
}

function stepsPerEpoch({ training }: VariantSource["experiment"], examples: number): number | null {
  const batchSize = knownValue(training?.batchSize);
  if (!batchSize) return null;
  return knownValue(training?.lastBatch) === "drop" ? Math.floor(examples / batchSize) : Math.ceil(examples / batchSize);
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

/** First trials that look at every difference alone, then those that measure what matters, then more repeats of both. */
function whyExtended(added: readonly Trial[], planned: readonly Trial[]): string {
  const many = `${added.length} more ${added.length === 1 ? "trial" : "trials"}`;
  const repeats = (trials: readonly Trial[]) => 1 + Math.max(-1, ...trials.map(({ repeat }) => repeat));
  if (repeats(added) > repeats(planned)) return `${repeats(planned)} repeats do not tell for certain; ${repeats(added)} should. ${many}.`;
  const isFirst = planned.every(({ swapped }) => swapped.length === 0);
  return isFirst ? `The variants differ. ${many} to see which differences matter.` : `${many} to measure how much they matter.`;
}

/** What trials count for in the progress of a run. */
interface Work {
  /** Whether it is counted in seconds. */
  readonly isPredicted: boolean;
  of(trial: Trial): number;
  /** Of trials at once. */
  ofStack(stack: readonly Trial[]): number;
  /** Takes rounds of trials for the rest of the run; their work all together. */
  plan(request: ParityRequest, rounds: Rounds): number;
}

type Rounds = ReturnType<typeof predictTrials>;

function countTrials(): Work {
  return { isPredicted: false, of: () => 1, ofStack: (stack) => stack.length, plan: (_, rounds) => rounds.flat().length };
}

/** Counts the seconds that a trial adds to the run, which are fewer than it takes where trials run beside each other. */
function countSeconds(speed: TrainingSpeed): Work {
  let share = 1 / speed.beside;
  return {
    isPredicted: true,
    of: (trial) => share * speed.secondsOf([trial]),
    ofStack: (stack) => speed.secondsOf(stack),
    plan(request, rounds) {
      const together = predictSeconds(request, rounds, speed);
      const alone = predictSeconds(request, rounds, { ...speed, stackSize: 1, beside: 1 });
      if (alone > 0) share = together / alone;
      return together;
    },
  };
}
