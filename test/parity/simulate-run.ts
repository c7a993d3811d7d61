import {
  compareExperiments,
  defaultParitySettings,
  type Experiment,
  type ParityReport,
  type ParityRequest,
  summarizeParity,
  type TrialResult,
} from "../../src/core/index.ts";
import { type TrialTitle, trialId } from "../../src/core/parity/coalition.ts";
import { planTrials } from "../../src/core/parity/next-trials.ts";
import { kerasMlp, tf1Mlp } from "../support/mlp-experiment.ts";

/** Final accuracy in percent of a program with these differences as `b` has them. */
export type Response = (differences: ReadonlySet<string>, trial: TrialTitle) => number;

export interface Simulation {
  readonly request: ParityRequest;
  readonly report: ParityReport;
  readonly trials: readonly (TrialTitle & { readonly id: string })[];
  readonly results: ReadonlyMap<string, TrialResult>;
}

export interface SimulationOptions {
  readonly a?: Experiment;
  readonly b?: Experiment;
  /** A number that is asked for is fixed, unless `mostRepeats` says more. */
  readonly repeats?: number;
  readonly mostRepeats?: number;
  readonly seed?: number;
  /** Ends the run after so many trials. */
  readonly stopAfter?: number;
  /** Trials that diverge: their loss is NaN. */
  readonly diverges?: (trial: TrialTitle) => boolean;
  readonly paths?: readonly [string, string];
  readonly request?: ParityRequest;
  /** The response is a test loss instead of an accuracy. */
  readonly isLoss?: boolean;
}

const keras = kerasMlp();
const graph = tf1Mlp({ hidden: [128, 128, 128, 128, 128] });

export function requestOf({ a = keras, b = graph, repeats, mostRepeats, seed, paths }: SimulationOptions = {}): ParityRequest {
  return {
    ...defaultParitySettings,
    ...(repeats === undefined ? {} : { repeats, mostRepeats: mostRepeats ?? repeats }),
    seed: seed ?? defaultParitySettings.seed,
    a: { path: paths?.[0] ?? "programs/mnist_keras.py", experiment: a },
    b: { path: paths?.[1] ?? "programs/mnist_tf1.py", experiment: b },
    comparison: compareExperiments(a, b),
  };
}

/** Runs a whole plan against a response function instead of a trainer. */
export function simulateRun(response: Response, options: SimulationOptions = {}): Simulation {
  const request = options.request ?? requestOf(options);
  const results = new Map<string, TrialResult>();
  const trials: Simulation["trials"][number][] = [];
  let isStopped = false;
  const next = () => planTrials(request, results).trials;
  for (let planned = next(); planned.length > 0 && !isStopped; planned = next()) {
    for (const title of planned) {
      if (trials.length >= (options.stopAfter ?? Number.POSITIVE_INFINITY)) {
        isStopped = true;
        break;
      }
      const id = trialId(title);
      trials.push({ ...title, id });
      const value = response(differencesOf(request, title), title);
      results.set(
        id,
        resultOf(id, request.epochs, options.isLoss ? { loss: value } : { percent: value }, options.diverges?.(title) ?? false),
      );
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

export function differencesOf({ comparison }: ParityRequest, { base, swapped }: TrialTitle): ReadonlySet<string> {
  const all = comparison.differences.map(({ id }) => id);
  return new Set(base === "a" ? swapped : all.filter((id) => !swapped.includes(id)));
}

type Reached = { readonly percent: number } | { readonly loss: number };

function resultOf(id: string, epochs: number, reached: Reached, isDiverged: boolean): TrialResult {
  const loss = isDiverged ? Number.NaN : "loss" in reached ? reached.loss : 1;
  const accuracy = "percent" in reached ? reached.percent / 100 : Number.NaN;
  return {
    id,
    initialLoss: 2.3,
    epochs: Array.from({ length: epochs }, (_, i) => ({ epoch: i + 1, accuracy, loss, trainLoss: loss, seconds: i + 1 })),
    seconds: epochs,
    deviations: [],
  };
}

/** Uniform in (0, 1), the same for the same words: common random numbers where the words are shared. */
export function uniform(...words: readonly (string | number)[]): number {
  let hash = 2166136261;
  for (const char of words.join("|")) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (((hash ^ (hash >>> 16)) >>> 0) + 0.5) / 2 ** 32;
}

/** Normal noise that is the same for the same words. */
export function noise(...words: readonly (string | number)[]): number {
  return Math.sqrt(-2 * Math.log(uniform("u", ...words))) * Math.cos(2 * Math.PI * uniform("v", ...words));
}
