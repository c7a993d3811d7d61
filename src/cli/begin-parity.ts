import { defaultParitySettings } from "../core/index.ts";
import { type ParityOptions, startParityRun } from "../runner/parity-run.ts";
import { type Analyzer, createAnalyzer } from "./analyzer.ts";
import { resolveDataSet } from "./data-set-option.ts";
import { loadRepaired, loadVariants } from "./load-variant.ts";
import { programPlaces } from "./program-places.ts";
import { UsageError } from "./usage-error.ts";

/** What a user asks of a parity run. */
export interface ParityRequest extends Pick<ParityOptions, "engine" | "seed" | "trainSize" | "testSize" | "epochs"> {
  readonly repeats?: number | undefined;
  readonly maxRepeats?: number | undefined;
  readonly dataSet?: string | undefined;
  readonly inputs?: readonly string[] | undefined;
  readonly labels?: readonly string[] | undefined;
  readonly maxSeconds?: number | undefined;
  readonly override?: readonly string[] | undefined;
  readonly repair?: readonly string[] | undefined;
  readonly resume?: string | undefined;
}

/** Starts the run of two models, or of one against itself, mended. Throws a `UsageError` where there is nothing to run. */
export async function beginParity(
  first: string,
  second: string | undefined,
  request: ParityRequest,
): Promise<ReturnType<typeof startParityRun>> {
  const analyzer = await createAnalyzer({});
  const { pair, repairs } = loadPair(first, second, request, analyzer);
  const [a, b] = pair;
  const { trainerPath, assets, samples } = programPlaces;
  const { engine, seed, trainSize, testSize, epochs, repeats, maxRepeats } = request;
  return startParityRun({
    a: { path: a.path, experiment: a.model.experiment },
    b: { path: b.path, experiment: b.model.experiment },
    repairs,
    options: {
      engine,
      dataSetPath: resolveDataSet(request.dataSet, [a, b]),
      dataSetInputs: request.inputs ?? [],
      dataSetLabels: request.labels ?? [],
      seed,
      trainSize,
      testSize,
      epochs,
      repeats: repeats ?? Math.min(defaultParitySettings.repeats, maxRepeats ?? defaultParitySettings.repeats),
      mostRepeats: maxRepeats ?? repeats ?? defaultParitySettings.mostRepeats,
      maxSeconds: request.maxSeconds ?? null,
      resumeFile: request.resume ?? null,
    },
    trainerPath,
    assets,
    samples,
  });
}

function loadPair(
  first: string,
  second: string | undefined,
  { override: overrides = [], repair }: ParityRequest,
  analyzer: Analyzer,
): ReturnType<typeof loadRepaired> {
  if (second === undefined) return loadRepaired(first, { overrides, repair: repair ?? ["all"] }, analyzer);
  if (repair !== undefined) throw new UsageError("--repair compares a model with itself, mended: name one model, or leave it out.");
  const [a, b] = loadVariants([first, second], overrides, analyzer);
  if (!a || !b) throw new Error("A parity run needs two models.");
  return { pair: [a, b], repairs: [] };
}
