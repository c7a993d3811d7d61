import { swapDifferences } from "../compare/swap-differences.ts";
import { programOf } from "../program/program-of.ts";
import type { ParityRequest } from "./request.ts";
import { coalitionsOf, designGame, shapleyValues } from "./shapley.ts";
import { average, confidenceInterval, excludesZero, testNoise } from "./statistics.ts";
import type { Trial, TrialResult } from "./trial.ts";

/** By trial id. A trial that could not be run is best left out: it is planned again. */
export type Results = ReadonlyMap<string, TrialResult>;
export type Side = "a" | "b";

/** Accuracies within this many points count as the same. */
export const margin = 1;

/** Names a trial by its base, what was swapped, and its repeat. */
export function trialId(base: Side, swapped: readonly string[], repeat: number): string {
  return `${[base, ...swapped.toSorted()].join("+")}/${repeat}`;
}

/** Throws a RangeError where the experiment cannot be trained as it is written: a run looks for obstacles before it begins. */
export function makeTrial(request: ParityRequest, base: Side, swapped: readonly string[], repeat: number): Trial {
  const [own, donor] = base === "a" ? [request.a, request.b] : [request.b, request.a];
  const experiment = swapDifferences(own.experiment, donor.experiment, swapped);
  return {
    id: trialId(base, swapped, repeat),
    base,
    swapped: swapped.toSorted(),
    repeat,
    seed: request.seed + repeat,
    experiment,
    program: programOf(experiment),
    trainSize: request.trainSize,
    testSize: request.testSize,
    epochs: request.epochs,
  };
}

/** Final accuracy of a trial in percent; undefined while it is not done. A trial that diverged counts as what it reached. */
export function accuracyOf(results: Results, base: Side, swapped: readonly string[], repeat: number): number | undefined {
  const accuracy = results.get(trialId(base, swapped, repeat))?.epochs.at(-1)?.accuracy;
  return accuracy === undefined || Number.isNaN(accuracy) ? undefined : 100 * accuracy;
}

/** Final accuracies of a variant as written, one a repeat, as far as they are done. */
export function endpointAccuracies(request: ParityRequest, results: Results, side: Side): readonly number[] {
  return repeatsOf(request).flatMap((repeat) => accuracyOf(results, side, [], repeat) ?? []);
}

export function repeatsOf(request: ParityRequest): readonly number[] {
  return Array.from({ length: request.repeats }, (_, i) => i);
}

/** Accuracy of a minus accuracy of b in points, one for each repeat in which both are done. */
export function gapsOf(request: ParityRequest, results: Results): readonly number[] {
  return repeatsOf(request).flatMap((repeat) => {
    const [a, b] = [accuracyOf(results, "a", [], repeat), accuracyOf(results, "b", [], repeat)];
    return a === undefined || b === undefined ? [] : [a - b];
  });
}

/** Whether the gap is told from zero: by its interval, with a single repeat by the noise of the test examples alone. */
export function isGapReal(request: ParityRequest, results: Results): boolean {
  const gaps = gapsOf(request, results);
  if (gaps.length > 1) return excludesZero(confidenceInterval(gaps));
  const accuracies = [average(endpointAccuracies(request, results, "a")), average(endpointAccuracies(request, results, "b"))] as const;
  return gaps.length === 1 && Math.abs(average(gaps)) > 2 * testNoise(accuracies, request.testSize);
}

/** A gap so large that it is attributed although few repeats of a chaotic training cannot tell it from zero. */
const largeGap = 5;

/** Whether the gap is told from zero, or at least large and in the same direction in every repeat. */
export function isGapConsistent(request: ParityRequest, results: Results): boolean {
  const gaps = gapsOf(request, results);
  const smallest = Math.min(...gaps.map((gap) => gap * Math.sign(average(gaps))));
  return isGapReal(request, results) || (gaps.length > 1 && smallest >= largeGap);
}

/** Whether there is a gap to attribute. */
export function isGapAttributed(request: ParityRequest, results: Results): boolean {
  const gap = Math.abs(average(gapsOf(request, results)));
  return gap >= largeGap || (gap >= margin && isGapReal(request, results));
}

/** The variant with the lower accuracy: what is repaired. */
export function worseSide(request: ParityRequest, results: Results): Side {
  return average(endpointAccuracies(request, results, "a")) < average(endpointAccuracies(request, results, "b")) ? "a" : "b";
}

/** All trials run equally many epochs and are measured on the test split: these differences cannot show. */
const neverTried = new Set(["epochs", "evaluation.split"]);

/** The differences that trials are spent on: those that can change a result. */
export function candidates(request: ParityRequest): readonly string[] {
  return request.comparison.differences.flatMap(({ id, consequence }) => (consequence === "none" || neverTried.has(id) ? [] : [id]));
}

/** Listed differences that could matter but are not tried. */
export function untried(request: ParityRequest): readonly string[] {
  return request.comparison.differences.flatMap(({ id }) => (neverTried.has(id) ? [id] : []));
}

/** Those that are attributed together or alone: each player is a set of differences. */
export type Players = readonly (readonly string[])[];

/** The design of the players' game in one repeat. */
export function designOf(request: ParityRequest, players: Players, repeat: number) {
  return designGame(players.length, 1000 * request.seed + repeat);
}

/** Shapley values of all players in points: one list for each repeat whose trials are all done. */
export function playerValues(request: ParityRequest, results: Results, players: Players): readonly (readonly number[])[] {
  return completeRepeats(request, results, players).map((repeat) =>
    shapleyValues(designOf(request, players, repeat), worthIn(request, results, players, repeat)),
  );
}

/** Repeats in which every coalition that is needed is done. */
export function completeRepeats(request: ParityRequest, results: Results, players: Players): readonly number[] {
  return repeatsOf(request).filter((repeat) => {
    const worth = worthIn(request, results, players, repeat);
    return coalitionsOf(designOf(request, players, repeat)).every((members) => !Number.isNaN(worth(members)));
  });
}

/** Accuracy (in percent) of the worse variant with a coalition of players repaired; NaN where it is not done. */
export function worthIn(
  request: ParityRequest,
  results: Results,
  players: Players,
  repeat: number,
): (coalition: readonly number[]) => number {
  const worse = worseSide(request, results);
  return (coalition) =>
    accuracyOf(
      results,
      worse,
      coalition.flatMap((player) => players[player] ?? []),
      repeat,
    ) ?? Number.NaN;
}
