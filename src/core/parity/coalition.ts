import { measureOf, scoreOf } from "./measure.ts";
import type { Measure } from "./report.ts";
import type { ParityRequest } from "./request.ts";
import { coalitionsOf, designGame, shapleyValues } from "./shapley.ts";
import { average } from "./statistics.ts";
import { swappedProgram } from "./swapped-program.ts";
import type { Trial, TrialResult } from "./trial.ts";

/** By trial id. A trial that could not be run is best left out: it is planned again. */
export type Results = ReadonlyMap<string, TrialResult>;
export type Side = "a" | "b";

/** A trial in short: whose program it starts from, what is taken from the other one, with which random numbers. */
export interface TrialTitle {
  readonly base: Side;
  readonly swapped: readonly string[];
  readonly repeat: number;
}

/** Names a trial by its base, what was swapped, and its repeat. */
export function trialId({ base, swapped, repeat }: TrialTitle): string {
  return `${[base, ...swapped.toSorted()].join("+")}/${repeat}`;
}

/** Throws a RangeError where the experiment cannot be trained as it is written: a run looks for obstacles before it begins. */
export function makeTrial(request: ParityRequest, title: TrialTitle): Trial {
  const { base, swapped, repeat } = title;
  const [own, donor] = base === "a" ? [request.a, request.b] : [request.b, request.a];
  return {
    id: trialId(title),
    base,
    swapped: swapped.toSorted(),
    repeat,
    seed: request.seed + repeat,
    ...swappedProgram(own.experiment, donor.experiment, swapped),
    trainSize: request.trainSize,
    testSize: request.testSize,
    epochs: request.epochs,
  };
}

/** What a trial reached, the larger the better: accuracy in percent, or a loss with its sign turned. Undefined while it is not done. */
export function scoreIn(request: ParityRequest, results: Results, title: TrialTitle): number | undefined {
  const result = results.get(trialId(title));
  return result && scoreOf(measureOf(request).kind, result);
}

/** Scores of a variant as written, one a repeat, as far as they are done. */
export function endpointScores(request: ParityRequest, results: Results, side: Side): readonly number[] {
  return repeatsOf(request).flatMap((repeat) => scoreIn(request, results, { base: side, swapped: [], repeat }) ?? []);
}

/** The measure with its margin, as far as results tell it. */
export function measureIn(request: ParityRequest, results: Results): Measure {
  const best = Math.max(average(endpointScores(request, results, "a")), average(endpointScores(request, results, "b")));
  return measureOf(request, Number.isFinite(best) ? -best : null);
}

export function repeatsOf(request: ParityRequest): readonly number[] {
  return Array.from({ length: request.repeats }, (_, i) => i);
}

/** Score of a minus score of b, one for each repeat in which both are done. */
export function gapsOf(request: ParityRequest, results: Results): readonly number[] {
  return repeatsOf(request).flatMap((repeat) => {
    const [a, b] = (["a", "b"] as const).map((base) => scoreIn(request, results, { base, swapped: [], repeat }));
    return a === undefined || b === undefined ? [] : [a - b];
  });
}

/** The variant with the lower score: what is repaired. */
export function worseSide(request: ParityRequest, results: Results): Side {
  return average(endpointScores(request, results, "a")) < average(endpointScores(request, results, "b")) ? "a" : "b";
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

/** Shapley values of all players: one list for each repeat whose trials are all done. */
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

/** Score of the worse variant with a coalition of players repaired; NaN where it is not done. */
export function worthIn(
  request: ParityRequest,
  results: Results,
  players: Players,
  repeat: number,
): (coalition: readonly number[]) => number {
  const worth = worthOf(request, results);
  return (coalition) =>
    worth(
      coalition.flatMap((player) => players[player] ?? []),
      repeat,
    ) ?? Number.NaN;
}

/**
 * Score of the worse variant with differences repaired; undefined while it is not done. Repaired in all listed differences
 * it should train like the better one. In the first repeat that is tried; where it holds, the better variant stands in
 * for the repaired one.
 */
export function worthOf(request: ParityRequest, results: Results): (swapped: readonly string[], repeat: number) => number | undefined {
  const worse = worseSide(request, results);
  const all = candidates(request);
  const better = (repeat: number) => scoreIn(request, results, { base: worse === "a" ? "b" : "a", swapped: [], repeat });
  const [reached, repaired] = [better(0), scoreIn(request, results, { base: worse, swapped: all, repeat: 0 })];
  const tolerance = measureIn(request, results).margin / 2;
  const isWhole = reached !== undefined && repaired !== undefined && Math.abs(reached - repaired) <= tolerance;
  return (swapped, repeat) =>
    isWhole && swapped.length === all.length ? better(repeat) : scoreIn(request, results, { base: worse, swapped, repeat });
}
