import {
  compareExperiments,
  defaultParitySettings,
  type Experiment,
  nextTrials,
  type ParityReport,
  type ParityRequest,
  summarizeParity,
  type Trial,
  type TrialResult,
} from "../../src/core/index.ts";
import { kerasMlp, tf1Mlp } from "../support/mlp-experiment.ts";

/** Final accuracy in percent of a program with these differences as `b` has them. */
export type Response = (differences: ReadonlySet<string>, trial: Trial) => number;

export interface Simulation {
  readonly request: ParityRequest;
  readonly report: ParityReport;
  readonly trials: readonly Trial[];
  readonly results: ReadonlyMap<string, TrialResult>;
}

export interface SimulationOptions {
  readonly a?: Experiment;
  readonly b?: Experiment;
  readonly repeats?: number;
  readonly seed?: number;
  /** Ends the run after so many trials. */
  readonly stopAfter?: number;
  /** Trials that diverge: their loss is NaN. */
  readonly diverges?: (trial: Trial) => boolean;
  readonly paths?: readonly [string, string];
}

const keras = kerasMlp();
const graph = tf1Mlp({ hidden: [128, 128, 128, 128, 128] });

export function requestOf({ a = keras, b = graph, repeats, seed, paths }: SimulationOptions = {}): ParityRequest {
  return {
    ...defaultParitySettings,
    repeats: repeats ?? defaultParitySettings.repeats,
    seed: seed ?? defaultParitySettings.seed,
    a: { path: paths?.[0] ?? "programs/mnist_keras.py", experiment: a },
    b: { path: paths?.[1] ?? "programs/mnist_tf1.py", experiment: b },
    comparison: compareExperiments(a, b),
  };
}

/** Runs a whole plan against a response function instead of a trainer. */
export function simulateRun(response: Response, options: SimulationOptions = {}): Simulation {
  const request = requestOf(options);
  const results = new Map<string, TrialResult>();
  const trials: Trial[] = [];
  let isStopped = false;
  for (let planned = nextTrials(request, results); planned.length > 0 && !isStopped; planned = nextTrials(request, results)) {
    for (const trial of planned) {
      if (trials.length >= (options.stopAfter ?? Number.POSITIVE_INFINITY)) {
        isStopped = true;
        break;
      }
      trials.push(trial);
      results.set(trial.id, resultOf(trial, response(differencesOf(request, trial), trial), options.diverges?.(trial) ?? false));
    }
  }
  const report = summarizeParity(request, results, {
    engine: { name: "cpu", version: "1", why: "simulated" },
    dataSet: { name: "mnist", source: "simulated", trainAvailable: 60000, testAvailable: 10000 },
    seconds: 1,
    finished: !isStopped,
  });
  return { request, report, trials, results };
}

function differencesOf({ comparison }: ParityRequest, { base, swapped }: Trial): ReadonlySet<string> {
  const all = comparison.differences.map(({ id }) => id);
  return new Set(base === "a" ? swapped : all.filter((id) => !swapped.includes(id)));
}

function resultOf(trial: Trial, percent: number, isDiverged: boolean): TrialResult {
  const loss = isDiverged ? Number.NaN : 1;
  return {
    id: trial.id,
    initialLoss: 2.3,
    epochs: Array.from({ length: trial.epochs }, (_, i) => ({
      epoch: i + 1,
      accuracy: percent / 100,
      loss,
      trainLoss: loss,
      seconds: i + 1,
    })),
    seconds: trial.epochs,
    deviations: [],
  };
}

/** Normal noise that is the same for the same words: common random numbers where the words are shared. */
export function noise(...words: readonly (string | number)[]): number {
  const uniform = (salt: string) => {
    let hash = 2166136261;
    for (const char of `${salt}|${words.join("|")}`) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (((hash ^ (hash >>> 16)) >>> 0) + 0.5) / 2 ** 32;
  };
  return Math.sqrt(-2 * Math.log(uniform("u"))) * Math.cos(2 * Math.PI * uniform("v"));
}
