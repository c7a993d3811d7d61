import { contributionsOf, interactionsOf, residualsOf } from "./attribute-gap.ts";
import { gapsOf, measureIn, type Results, repeatsOf, type Side, trialId, untried } from "./coalition.ts";
import { describeDifference } from "./describe-difference.ts";
import { gapStatus, isGapConsistent, isGapReal, singleNoise } from "./gap.ts";
import { scoreOf } from "./measure.ts";
import { planTrials } from "./next-trials.ts";
import type { Attribution, Cost, DataSetInfo, EngineInfo, Interval, Measure, ParityReport, Repair, VariantReport } from "./report.ts";
import type { ParityRequest } from "./request.ts";
import { average, confidenceInterval } from "./statistics.ts";
import { decideVerdict } from "./verdict.ts";
import { wordingOf } from "./wording.ts";

export interface ParityContext {
  readonly engine: EngineInfo;
  readonly dataSet: DataSetInfo;
  readonly seconds: number;
  /** What was told of the cost before the first trial; null where nothing was. */
  readonly predicted?: Cost | null;
  /** False when the run was stopped before its plan was done. */
  readonly finished: boolean;
  /** A sentence, why it was stopped. */
  readonly endedBecause?: string | null;
}

/**
 * Everything that can be said from the trials that are done. Points of the attribution add up to the gap less what the
 * listed differences do not explain; their intervals are Student's t over repeats of the value within each repeat.
 */
export function summarizeParity(asked: ParityRequest, results: Results, context: ParityContext): ParityReport {
  const { request } = planTrials(asked, results);
  const measure = measureIn(request, results);
  const gaps = gapsOf(request, results);
  const contributions = gaps.length > 0 ? contributionsOf(request, results) : [];
  const isReal = isGapReal(request, results);
  const attribution = contributions.map(({ id, values }): Attribution => {
    const points = average(values);
    const interval = confidenceInterval(values, measure);
    return { difference: id, points, interval, share: isReal ? points / Math.abs(average(gaps)) : null };
  });
  const variants = [variantReport(request, results, "a"), variantReport(request, results, "b")] as const;
  const { trainSize, testSize, epochs, repeats, mostRepeats } = asked;
  return {
    version: 1,
    engine: context.engine,
    dataSet: context.dataSet,
    seed: asked.seed,
    settings: { trainSize, testSize, epochs, repeats, mostRepeats },
    measure,
    variants,
    gap: gapReport(gaps, measure),
    comparison: asked.comparison,
    repairs: asked.repairs ?? [],
    attribution,
    interactions: interactionsOf(request, results),
    verdict:
      gaps.length > 0 && !context.dataSet.isSynthetic
        ? decideVerdict({
            request,
            measure,
            words: wordingOf(measure),
            describe: (id) => describeWithRules(id, asked.repairs ?? []),
            variants,
            gaps,
            status: gapStatus(request, results),
            isGapReal: isReal,
            isGapConsistent: isGapConsistent(request, results),
            singleNoise: singleNoise(request, results),
            contributions,
            residuals: residualsOf(request, results),
            finished: context.finished,
            endedBecause: context.endedBecause ?? null,
          })
        : null,
    cost: { trials: results.size, seconds: context.seconds, predicted: context.predicted ?? null },
    deviations: deviationsOf(asked, results),
    finished: context.finished,
  };
}

/** "the kernel initializer (KP101)": with the rules whose fixes make the difference. */
function describeWithRules(id: string, repairs: readonly Repair[]): string {
  const ids = id.split("+");
  const codes = repairs.filter(({ differences }) => ids.some((one) => differences.includes(one))).map(({ code }) => code);
  return codes.length === 0 ? describeDifference(id) : `${describeDifference(id)} (${codes.join(", ")})`;
}

/** A's value minus B's: for a loss that is the scores' gap with its sign turned. */
function gapReport(gaps: readonly number[], measure: Measure): ParityReport["gap"] {
  const values = measure.kind === "accuracy" ? gaps : gaps.map((gap) => -gap);
  return { mean: average(values), interval: confidenceInterval(values, measure) };
}

function deviationsOf(request: ParityRequest, results: Results): readonly string[] {
  const deviations = new Set([...results.values()].flatMap((result) => result.deviations));
  const written = [request.a, request.b].flatMap(({ experiment }) =>
    experiment.training?.epochs.known ? [experiment.training.epochs.value] : [],
  );
  if (written.some((epochs) => epochs !== request.epochs))
    deviations.add(`${request.epochs} epochs were trained where the programs train ${[...new Set(written)].join(" and ")}`);
  if (untried(request).includes("evaluation.split"))
    deviations.add("both variants were measured on the test split, whatever they measure themselves on");
  return [...deviations];
}

function variantReport(request: ParityRequest, results: Results, side: Side): VariantReport {
  const { path, experiment } = request[side];
  const { kind } = measureIn(request, results);
  const done = repeatsOf(request).flatMap((repeat) => results.get(trialId({ base: side, swapped: [], repeat })) ?? []);
  const values = done.map((result) => inUnits(kind, scoreOf(kind, result)));
  return {
    side,
    path,
    name: experiment.name,
    accuracy: kind === "accuracy" ? values : [],
    values,
    mean: average(values),
    interval: boundedInterval(kind, confidenceInterval(values)),
    initialLoss: done.length > 0 ? average(done.map((result) => result.initialLoss)) : null,
    curves: done.map((result) => ({ trial: result.id, epochs: result.epochs })),
  };
}

/** A score as people know it: a fraction, or the loss. */
function inUnits(kind: Measure["kind"], score: number): number {
  return kind === "accuracy" ? score / 100 : -score;
}

/** An accuracy lies between 0 and 1, whatever its interval's formula says. */
function boundedInterval(kind: Measure["kind"], interval: Interval | null): Interval | null {
  if (interval === null || kind !== "accuracy") return interval;
  return [Math.max(0, interval[0]), Math.min(1, interval[1])];
}
