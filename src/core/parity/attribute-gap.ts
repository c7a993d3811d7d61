import { choosePlayers, screenedEffects, screeningUnits } from "./choose-players.ts";
import {
  candidates,
  completeRepeats,
  designOf,
  measureIn,
  playerValues,
  type Results,
  repeatsOf,
  scoreIn,
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
          ({ ids, points }): Contribution => ({ id: ids.join("+"), values: [points] }),
        );
  return contributions.toSorted((x, y) => average(y.values) - average(x.values));
}

/**
 * What decides about the leading cause: its own values, and by how much it is ahead of the runner-up (or of nothing) in
 * each repeat. Null without a contribution that is one difference, or before two repeats are done.
 */
export function leadOf(
  request: ParityRequest,
  results: Results,
): { readonly first: readonly number[]; readonly ahead: readonly number[] } | null {
  const [first, second] = contributionsOf(request, results);
  if (!first || first.id.includes("+") || first.values.length < 2) return null;
  return { first: first.values, ahead: leadOver(first, second) };
}

/** By how much a contribution is larger than another one, or than nothing, in each repeat. */
export function leadOver({ values }: Contribution, other: Contribution | undefined): readonly number[] {
  return values.map((value, i) => value - (other?.values[i] ?? 0));
}

/**
 * Pairs of differences that gain more (or less) together than alone, by the margin or more and beyond their interval.
 * With many pairs the level rises, so that all pairs together show a false one in 5 % of runs at most (Bonferroni).
 */
export function interactionsOf(request: ParityRequest, results: Results): ParityReport["interactions"] {
  const players = choosePlayers(request, results) ?? [];
  const { margin, resolution } = measureIn(request, results);
  const singles = players.filter(({ length }) => length === 1).length;
  const pairs = (singles * (singles - 1)) / 2;
  const repeats = completeRepeats(request, results, players).filter((repeat) => designOf(request, players, repeat).kind === "exact");
  return players.flatMap((first, i) =>
    players.slice(i + 1).flatMap((second, j) => {
      if (first.length > 1 || second.length > 1) return [];
      const pair = [i, i + 1 + j] as const;
      const values = repeats.map((repeat) => shapleyInteraction(players.length, pair, worthIn(request, results, players, repeat)));
      const points = average(values);
      const isSeen = excludesZero(confidenceInterval(values, { level: 1 - 0.05 / pairs })) && Math.abs(points) >= margin;
      return isSeen
        ? [{ differences: [first.join("+"), second.join("+")] as const, points, interval: confidenceInterval(values, { resolution }) }]
        : [];
    }),
  );
}

/** What remains between the better variant and the worse one with every difference repaired, one for each repeat in which that was tried. */
export function residualsOf(request: ParityRequest, results: Results): readonly number[] {
  const worse = worseSide(request, results);
  return repeatsOf(request).flatMap((repeat) => {
    const better = scoreIn(request, results, { base: worse === "a" ? "b" : "a", swapped: [], repeat });
    const repaired = scoreIn(request, results, { base: worse, swapped: candidates(request), repeat });
    return better === undefined || repaired === undefined ? [] : [better - repaired];
  });
}
