import { contributionsOf, interactionsOf, residualsOf } from "./attribute-gap.ts";
import { gapsOf, isGapConsistent, isGapReal, type Results, repeatsOf, type Side, trialId, untried } from "./coalition.ts";
import type { Attribution, DataSetInfo, EngineInfo, ParityReport, VariantReport } from "./report.ts";
import type { ParityRequest } from "./request.ts";
import { average, confidenceInterval } from "./statistics.ts";
import { decideVerdict } from "./verdict.ts";

export interface ParityContext {
  readonly engine: EngineInfo;
  readonly dataSet: DataSetInfo;
  readonly seconds: number;
  /** False when the run was stopped before its plan was done. */
  readonly finished: boolean;
}

/**
 * Everything that can be said from the trials that are done. Points of the attribution add up to the gap less what the
 * listed differences do not explain; their intervals are Student's t over repeats of the value within each repeat.
 */
export function summarizeParity(request: ParityRequest, results: Results, context: ParityContext): ParityReport {
  const gaps = gapsOf(request, results);
  const contributions = gaps.length > 0 ? contributionsOf(request, results) : [];
  const isReal = isGapReal(request, results);
  const attribution = contributions.map(({ id, values }): Attribution => {
    const points = average(values);
    return { difference: id, points, interval: confidenceInterval(values), share: isReal ? points / Math.abs(average(gaps)) : null };
  });
  const variants = [variantReport(request, results, "a"), variantReport(request, results, "b")] as const;
  return {
    version: 1,
    engine: context.engine,
    dataSet: context.dataSet,
    seed: request.seed,
    settings: { trainSize: request.trainSize, testSize: request.testSize, epochs: request.epochs, repeats: request.repeats },
    variants,
    gap: { mean: average(gaps), interval: confidenceInterval(gaps) },
    comparison: request.comparison,
    attribution,
    interactions: interactionsOf(request, results),
    verdict:
      gaps.length > 0 && !context.dataSet.isSynthetic
        ? decideVerdict({
            request,
            variants,
            gaps,
            isGapReal: isReal,
            isGapConsistent: isGapConsistent(request, results),
            contributions,
            residuals: residualsOf(request, results),
            finished: context.finished,
          })
        : null,
    cost: { trials: results.size, seconds: context.seconds },
    deviations: deviationsOf(request, results),
    finished: context.finished,
  };
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
  const done = repeatsOf(request).flatMap((repeat) => results.get(trialId(side, [], repeat)) ?? []);
  const accuracy = done.flatMap((result) => result.epochs.at(-1)?.accuracy ?? []);
  return {
    side,
    path,
    name: experiment.name,
    accuracy,
    mean: average(accuracy),
    interval: confidenceInterval(accuracy),
    initialLoss: done.length > 0 ? average(done.map((result) => result.initialLoss)) : null,
    curves: done.map((result) => ({ trial: result.id, epochs: result.epochs })),
  };
}
