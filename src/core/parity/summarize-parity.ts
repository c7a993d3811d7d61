import {
  accuracyOf,
  candidates,
  choosePlayers,
  endpointAccuracies,
  type Players,
  type Results,
  repeatsOf,
  type Side,
  trialId,
  worseSide,
} from "./coalition.ts";
import type { Attribution, DataSetInfo, EngineInfo, ParityReport, VariantReport } from "./report.ts";
import type { ParityRequest } from "./request.ts";
import { average, confidenceInterval, shapleyValues, subsetsOf } from "./statistics.ts";
import { decideVerdict } from "./verdict.ts";

export interface ParityContext {
  readonly engine: EngineInfo;
  readonly dataSet: DataSetInfo;
  readonly seconds: number;
  /** False when the run was stopped before its plan was done. */
  readonly finished: boolean;
}

/** Everything that can be said from the trials that are done. */
export function summarizeParity(request: ParityRequest, results: Results, context: ParityContext): ParityReport {
  const repeats = repeatsOf(request);
  const gaps = repeats.flatMap((repeat) => {
    const [a, b] = [accuracyOf(results, "a", [], repeat), accuracyOf(results, "b", [], repeat)];
    return a === undefined || b === undefined ? [] : [a - b];
  });
  const players = gaps.length > 0 && endpointsAreDone(request, results) ? choosePlayers(request, results) : null;
  const contributions = players ? contributionsOf(request, results, players) : [];
  const worse = worseSide(request, results);
  const total = Math.abs(average(gaps));
  const attribution = contributions.map(({ id, values }): Attribution => {
    const points = average(values);
    return { difference: id, points, interval: confidenceInterval(values), share: total >= 1 ? points / total : null };
  });
  attribution.sort((x, y) => y.points - x.points);
  const residuals = repeats.flatMap((repeat) => {
    const better = accuracyOf(results, worse === "a" ? "b" : "a", [], repeat);
    const repaired = accuracyOf(results, worse, candidates(request), repeat);
    return better === undefined || repaired === undefined ? [] : [better - repaired];
  });
  const deviations = new Set([...results.values()].flatMap((result) => result.deviations));
  const written = [request.a, request.b].flatMap(({ experiment }) =>
    experiment.training?.epochs.known ? [experiment.training.epochs.value] : [],
  );
  const most = Math.max(...written);
  if (most !== request.epochs)
    deviations.add(`${request.epochs} epochs were trained where the programs train ${[...new Set(written)].join(" and ")}`);
  return {
    version: 1,
    engine: context.engine,
    dataSet: context.dataSet,
    seed: request.seed,
    settings: { trainSize: request.trainSize, testSize: request.testSize, epochs: request.epochs, repeats: request.repeats },
    variants: [variantReport(request, results, "a"), variantReport(request, results, "b")],
    gap: { mean: average(gaps), interval: confidenceInterval(gaps) },
    comparison: request.comparison,
    attribution,
    interactions: players ? interactionsOf(request, results, players) : [],
    verdict:
      gaps.length > 0 && endpointsAreDone(request, results)
        ? decideVerdict({ request, gaps, attribution, contributions, residuals, worse, finished: context.finished })
        : null,
    cost: { trials: results.size, seconds: context.seconds },
    deviations: [...deviations],
    finished: context.finished,
  };
}

function endpointsAreDone(request: ParityRequest, results: Results): boolean {
  return (["a", "b"] as const).every((side) => endpointAccuracies(request, results, side).length > 0);
}

export interface Contribution {
  /** The difference's id; several joined by "+" where they were taken together. */
  readonly id: string;
  /** Its Shapley value in points, one for each repeat whose trials are all done. */
  readonly values: readonly number[];
}

function contributionsOf(request: ParityRequest, results: Results, players: Players): readonly Contribution[] {
  const worse = worseSide(request, results);
  const names = players.map((ids) => ids.join("+"));
  const idsOf = (coalition: readonly string[]) => coalition.flatMap((name) => players[names.indexOf(name)] ?? []);
  const complete = repeatsOf(request).filter((repeat) =>
    subsetsOf(players).every((coalition) => accuracyOf(results, worse, coalition.flat(), repeat) !== undefined),
  );
  const values = complete.map((repeat) =>
    shapleyValues(names, (coalition) => accuracyOf(results, worse, idsOf(coalition), repeat) ?? Number.NaN),
  );
  return complete.length === 0 ? [] : names.map((id) => ({ id, values: values.map((each) => each.get(id) ?? Number.NaN) }));
}

/** Pairs of players that do more (or less) together than each alone, where the interval excludes zero and it is a point or more. */
function interactionsOf(request: ParityRequest, results: Results, players: Players): ParityReport["interactions"] {
  const worse = worseSide(request, results);
  const found: ParityReport["interactions"][number][] = [];
  players.forEach((first, i) => {
    for (const second of players.slice(i + 1)) {
      const values = repeatsOf(request).flatMap((repeat) => {
        const worth = (swapped: readonly string[]) => accuracyOf(results, worse, swapped, repeat);
        const [both, one, other, none] = [worth([...first, ...second]), worth(first), worth(second), worth([])];
        return both === undefined || one === undefined || other === undefined || none === undefined ? [] : [both - one - other + none];
      });
      const interval = confidenceInterval(values);
      if (interval && (interval[0] > 0 || interval[1] < 0) && Math.abs(average(values)) >= 1) {
        found.push({ differences: [first.join("+"), second.join("+")], points: average(values), interval });
      }
    }
  });
  return found;
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
