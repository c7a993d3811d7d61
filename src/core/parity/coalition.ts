import { swapDifferences } from "../compare/swap-differences.ts";
import type { ParityRequest } from "./request.ts";
import { average } from "./statistics.ts";
import type { Trial, TrialResult } from "./trial.ts";

export type Results = ReadonlyMap<string, TrialResult>;
export type Side = "a" | "b";

/** Points of accuracy below which a difference counts as small next to a gap of `gap` points. */
export function smallEffect(gap: number): number {
  return Math.max(1, 0.05 * Math.abs(gap));
}

/** Names a trial by its base, what was swapped, and its repeat. */
export function trialId(base: Side, swapped: readonly string[], repeat: number): string {
  return `${[base, ...[...swapped].sort()].join("+")}/${repeat}`;
}

export function makeTrial(request: ParityRequest, base: Side, swapped: readonly string[], repeat: number): Trial {
  const [own, donor] = base === "a" ? [request.a, request.b] : [request.b, request.a];
  return {
    id: trialId(base, swapped, repeat),
    base,
    swapped: [...swapped].sort(),
    repeat,
    seed: request.seed + repeat,
    experiment: swapped.length === 0 ? own.experiment : swapDifferences(own.experiment, donor.experiment, swapped),
    trainSize: request.trainSize,
    testSize: request.testSize,
    epochs: request.epochs,
  };
}

/** Final accuracy of a trial in percent; undefined while it is not done. A trial that diverged counts as what it reached. */
export function accuracyOf(results: Results, base: Side, swapped: readonly string[], repeat: number): number | undefined {
  const last = results.get(trialId(base, swapped, repeat))?.epochs.at(-1);
  return last && 100 * last.accuracy;
}

/** Final accuracies of a variant as written, one a repeat, as far as they are done. */
export function endpointAccuracies(request: ParityRequest, results: Results, side: Side): readonly number[] {
  return repeatsOf(request).flatMap((repeat) => accuracyOf(results, side, [], repeat) ?? []);
}

export function repeatsOf(request: ParityRequest): readonly number[] {
  return Array.from({ length: request.repeats }, (_, i) => i);
}

/** The variant with the lower accuracy: what is repaired. */
export function worseSide(request: ParityRequest, results: Results): Side {
  return average(endpointAccuracies(request, results, "a")) < average(endpointAccuracies(request, results, "b")) ? "a" : "b";
}

/** The differences that trials are spent on: those that can change a result. */
export function candidates(request: ParityRequest): readonly string[] {
  return request.comparison.differences.filter((difference) => difference.consequence !== "none").map((difference) => difference.id);
}

/** Those that are attributed together or alone: each player is a set of differences. */
export type Players = readonly (readonly string[])[];

const mostAlone = 4;

/**
 * Who is attributed alone. With more than three differences, each is first repaired alone and left out alone, in the first
 * repeat: those whose effect is small both ways are taken together as one player, so that nothing is lost from the sum.
 * Null while the trials that decide it are not done.
 */
export function choosePlayers(request: ParityRequest, results: Results): Players | null {
  const all = candidates(request);
  if (all.length <= 3) return all.map((id) => [id]);
  const worse = worseSide(request, results);
  const worth = (swapped: readonly string[]) => accuracyOf(results, worse, swapped, 0);
  const [none, whole] = [worth([]), worth(all)];
  const effects = all.map((id) => {
    const [alone, without] = [worth([id]), worth(all.filter((other) => other !== id))];
    if (none === undefined || whole === undefined || alone === undefined || without === undefined) return null;
    return { id, effect: Math.max(Math.abs(alone - none), Math.abs(whole - without)) };
  });
  const known = effects.filter((effect) => effect !== null);
  if (known.length < all.length || none === undefined || whole === undefined) return null;
  const large = known
    .filter(({ effect }) => effect >= smallEffect(whole - none))
    .sort((x, y) => y.effect - x.effect)
    .slice(0, mostAlone)
    .map(({ id }) => id);
  const small = all.filter((id) => !large.includes(id));
  return small.length > 0 ? [...large.map((id) => [id]), small] : large.map((id) => [id]);
}
