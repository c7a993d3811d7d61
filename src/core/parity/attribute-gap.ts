import { choosePlayers, screenedEffects, screeningUnits } from "./choose-players.ts";
import {
  accuracyOf,
  candidates,
  completeRepeats,
  designOf,
  playerValues,
  type Results,
  repeatsOf,
  worseSide,
  worthIn,
} from "./coalition.ts";
import type { ParityReport } from "./report.ts";
import type { ParityRequest } from "./request.ts";
import { shapleyInteraction } from "./shapley.ts";
import { average, confidenceInterval, excludesZero } from "./statistics.ts";

export interface Contribution {
  /** The difference's id; several joined by "+" where they were taken together. */
  readonly id: string;
  /** Its Shapley value in points, one for each repeat whose trials are all done. */
  readonly values: readonly number[];
}

/**
 * What each difference contributes to the gap, largest first. Before the first repeat is complete it is estimated by the
 * mean of its effects when repaired first and when repaired last; that is exact for two differences.
 */
export function contributionsOf(request: ParityRequest, results: Results): readonly Contribution[] {
  const players = choosePlayers(request, results);
  const repeats = players ? playerValues(request, results, players) : [];
  const contributions =
    players && repeats.length > 0
      ? players.map((ids, player): Contribution => ({ id: ids.join("+"), values: repeats.map((values) => values[player] ?? Number.NaN) }))
      : screenedEffects(request, results, screeningUnits(request, results)).map(
          ({ ids, first, last }): Contribution => ({ id: ids.join("+"), values: [(first + last) / 2] }),
        );
  return contributions.toSorted((x, y) => average(y.values) - average(x.values));
}

/** Pairs of differences that gain more (or less) together than alone, by a point or more and beyond their interval. */
export function interactionsOf(request: ParityRequest, results: Results): ParityReport["interactions"] {
  const players = choosePlayers(request, results) ?? [];
  const repeats = completeRepeats(request, results, players).filter((repeat) => designOf(request, players, repeat).kind === "exact");
  return players.flatMap((first, i) =>
    players.slice(i + 1).flatMap((second, j) => {
      if (first.length > 1 || second.length > 1) return [];
      const pair = [i, i + 1 + j] as const;
      const values = repeats.map((repeat) => shapleyInteraction(players.length, pair, worthIn(request, results, players, repeat)));
      const interval = confidenceInterval(values);
      const points = average(values);
      return excludesZero(interval) && Math.abs(points) >= 1
        ? [{ differences: [first.join("+"), second.join("+")] as const, points, interval }]
        : [];
    }),
  );
}

/** Points between the better variant and the worse one with every difference repaired, one for each repeat. */
export function residualsOf(request: ParityRequest, results: Results): readonly number[] {
  const worse = worseSide(request, results);
  return repeatsOf(request).flatMap((repeat) => {
    const better = accuracyOf(results, worse === "a" ? "b" : "a", [], repeat);
    const repaired = accuracyOf(results, worse, candidates(request), repeat);
    return better === undefined || repaired === undefined ? [] : [better - repaired];
  });
}
