import { quantileSorted } from "simple-statistics";
import { type Aspect, type FileResult, type FileTime, isKnown, type ModelResult, modelStatus } from "./corpus-result.ts";
import { groupReasons, type ReasonGroup } from "./group-reasons.ts";

/** The figures of a corpus. Times are milliseconds. */
export interface CorpusSummary {
  readonly files: number;
  readonly lines: number;
  readonly notebooks: number;
  /** Files that use TensorFlow or Keras. */
  readonly relevantFiles: number;
  readonly filesWithModels: number;
  readonly filesWithSyntaxErrors: number;
  readonly models: Completeness;
  /** Without graphs and loops of TensorFlow's operations. */
  readonly kerasModels: Completeness;
  readonly reasons: readonly ReasonGroup[];
  readonly time: TimeSummary | null;
  readonly slowest: readonly SlowFile[];
  /** By everything after the bare parse as a multiple of it. */
  readonly highestRatios: readonly SlowFile[];
  readonly over2Seconds: readonly string[];
  readonly budgetOverruns: readonly string[];
  readonly crashes: readonly { readonly path: string; readonly message: string; readonly stack: string | null }[];
}

interface SlowFile {
  readonly path: string;
  readonly milliseconds: number;
  readonly ratio: number;
}

export interface Completeness {
  readonly found: number;
  /** Nothing of layers, shapes and parameters is unknown. */
  readonly complete: number;
  /** What is not known follows from data that the text does not have. */
  readonly waiting: number;
  readonly partial: number;
  /** Models of which nothing of an aspect is unknown, by aspect. */
  readonly known: Readonly<Record<KnownAspect, number>>;
  /** Models whose layers and training both are known. */
  readonly understood: number;
}

interface TimeSummary {
  readonly per1000Lines: { readonly parse: number; readonly lowering: number; readonly analysis: number };
  /** Everything after the bare parse as a multiple of it, over the files that use TensorFlow or Keras and over all. */
  readonly ratio: { readonly relevant: Spread | null; readonly all: Spread | null };
}

interface Spread {
  readonly median: number;
  readonly p95: number;
}

/** Milliseconds below which a parse says nothing. */
const leastParse = 0.05;
const listed = 8;
type KnownAspect = Exclude<Aspect, "model">;
const aspects: readonly KnownAspect[] = ["initialization", "training", "data", "evaluation"];

export function summarizeCorpus(files: readonly FileResult[]): CorpusSummary {
  const models = files.flatMap((file) => file.models);
  const slowFiles = files.flatMap(({ path, time }) =>
    time && time.parse > leastParse ? [{ path, milliseconds: totalTime(time), ratio: ratioOf(time) }] : [],
  );
  return {
    files: files.length,
    lines: files.reduce((sum, { lines }) => sum + lines, 0),
    notebooks: files.filter(({ path }) => path.endsWith(".ipynb")).length,
    relevantFiles: files.filter(({ generation }) => generation !== null).length,
    filesWithModels: files.filter((file) => file.models.length > 0).length,
    filesWithSyntaxErrors: files.filter(({ syntaxErrors }) => syntaxErrors > 0).length,
    models: completeness(models),
    kerasModels: completeness(models.filter(({ document }) => ["sequential", "functional", "subclass"].includes(document.kind))),
    reasons: groupReasons(files),
    time: summarizeTime(files),
    slowest: slowFiles.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, listed),
    highestRatios: slowFiles.toSorted((a, b) => b.ratio - a.ratio).slice(0, listed),
    over2Seconds: files.filter(({ time, crash }) => (time && totalTime(time) > 2000) || crash?.kind === "time").map(({ path }) => path),
    budgetOverruns: files.filter(({ isBudgetSpent }) => isBudgetSpent).map(({ path }) => path),
    crashes: files.flatMap(({ path, crash }) => (crash ? [{ path, message: crash.message, stack: crash.stack }] : [])),
  };
}

function completeness(models: readonly ModelResult[]): Completeness {
  const withStatus = (status: ReturnType<typeof modelStatus>) => models.filter((model) => modelStatus(model) === status);
  const complete = withStatus("complete");
  const known = Object.fromEntries(aspects.map((aspect) => [aspect, models.filter((model) => isKnown(model, aspect)).length]));
  return {
    found: models.length,
    complete: complete.length,
    waiting: withStatus("waiting").length,
    partial: withStatus("partial").length,
    known: known as Completeness["known"],
    understood: complete.filter((model) => isKnown(model, "training")).length,
  };
}

function summarizeTime(files: readonly FileResult[]): TimeSummary | null {
  const timedFiles = files.flatMap(({ time, lines, generation }) => (time ? [{ ...time, lines, isRelevant: generation !== null }] : []));
  if (timedFiles.length === 0) return null;
  const thousands = timedFiles.reduce((sum, { lines }) => sum + lines, 0) / 1000;
  const per1000 = (read: (time: (typeof timedFiles)[number]) => number) =>
    timedFiles.reduce((sum, time) => sum + read(time), 0) / thousands;
  return {
    per1000Lines: {
      parse: per1000((time) => time.parse),
      lowering: per1000((time) => time.lowering),
      analysis: per1000((time) => time.analysis),
    },
    ratio: { relevant: ratioSpread(timedFiles.filter(({ isRelevant }) => isRelevant)), all: ratioSpread(timedFiles) },
  };
}

/** Of files in which there is something to time. */
function ratioSpread(times: readonly FileTime[]): Spread | null {
  const ratios = times.filter(({ parse }) => parse > leastParse).map(ratioOf);
  if (ratios.length === 0) return null;
  ratios.sort((a, b) => a - b);
  return { median: quantileSorted(ratios, 0.5), p95: quantileSorted(ratios, 0.95) };
}

function ratioOf({ parse, lowering, analysis }: FileTime): number {
  return (lowering + analysis) / parse;
}

function totalTime({ parse, lowering, analysis }: FileTime): number {
  return parse + lowering + analysis;
}
