import {
  accuracyOf,
  candidates,
  choosePlayers,
  endpointAccuracies,
  makeTrial,
  type Results,
  repeatsOf,
  type Side,
  worseSide,
} from "./coalition.ts";
import type { ParityRequest } from "./request.ts";
import { average, confidenceInterval, subsetsOf } from "./statistics.ts";
import type { Trial } from "./trial.ts";

/**
 * The trials to run next, given what is done; none when the question is answered as far as the plan goes.
 * First both variants as written, then (if they differ in accuracy) each difference repaired alone and left out alone,
 * then every combination of those that matter, in every repeat.
 */
export function nextTrials(request: ParityRequest, results: Results): readonly Trial[] {
  const missing = (side: Side, swapped: readonly string[], repeats: readonly number[]) =>
    repeats
      .filter((repeat) => accuracyOf(results, side, swapped, repeat) === undefined)
      .map((repeat) => makeTrial(request, side, swapped, repeat));
  const repeats = repeatsOf(request);
  // Repeat by repeat, so that both curves grow together.
  const endpoints = repeats.flatMap((repeat) => [...missing("a", [], [repeat]), ...missing("b", [], [repeat])]);
  if (endpoints.length > 0) return endpoints;
  if (!hasGap(request, results)) return [];
  const worse = worseSide(request, results);
  const all = candidates(request);
  if (all.length === 0) return [];
  const players = choosePlayers(request, results);
  if (!players) {
    const first = repeats.slice(0, 1);
    return [
      ...missing(worse, all, first),
      ...all.flatMap((id) => missing(worse, [id], first)),
      ...all.flatMap((id) =>
        missing(
          worse,
          all.filter((other) => other !== id),
          first,
        ),
      ),
    ];
  }
  return subsetsOf(players).flatMap((coalition) => missing(worse, coalition.flat(), repeats));
}

/** Whether the two variants differ by a point or more, or by an amount that is told from zero. */
export function hasGap(request: ParityRequest, results: Results): boolean {
  const [a, b] = [endpointAccuracies(request, results, "a"), endpointAccuracies(request, results, "b")];
  const gaps = a.map((accuracy, i) => accuracy - (b[i] ?? accuracy));
  const interval = confidenceInterval(gaps);
  return Math.abs(average(gaps)) >= 1 || (interval !== null && (interval[0] > 0 || interval[1] < 0) && Math.abs(average(gaps)) >= 0.5);
}
