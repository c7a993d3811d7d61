import { choosePlayers, screeningTrials } from "./choose-players.ts";
import {
  accuracyOf,
  candidates,
  designOf,
  isGapAttributed,
  makeTrial,
  type Results,
  repeatsOf,
  type Side,
  worseSide,
} from "./coalition.ts";
import type { ParityRequest } from "./request.ts";
import { coalitionsOf } from "./shapley.ts";
import type { Trial } from "./trial.ts";

/**
 * The trials to run next, given what is done; none when the question is answered as far as the plan goes. First both
 * variants as written, in all repeats. If they differ in accuracy, then what decides which differences to
 * tell apart (see `choosePlayers`), in the first repeat. Then the combinations of those that matter, repeat by repeat, so that a run that is
 * stopped has whole repeats. All swaps start from the worse variant and repair it: with everything repaired it should
 * reach the better one, and what is missing is not explained by the listed differences.
 */
export function nextTrials(request: ParityRequest, results: Results): readonly Trial[] {
  const missing = (side: Side, swapped: readonly string[], repeat: number) =>
    accuracyOf(results, side, swapped, repeat) === undefined ? [makeTrial(request, side, swapped, repeat)] : [];
  const repeats = repeatsOf(request);
  const endpoints = repeats.flatMap((repeat) => [...missing("a", [], repeat), ...missing("b", [], repeat)]);
  if (endpoints.length > 0) return endpoints;
  const all = candidates(request);
  if (all.length === 0 || !isGapAttributed(request, results)) return [];
  const worse = worseSide(request, results);
  const players = choosePlayers(request, results);
  if (!players) return screeningTrials(request, results).flatMap((swapped) => missing(worse, swapped, 0));
  return repeats.flatMap((repeat) =>
    coalitionsOf(designOf(request, players, repeat)).flatMap((coalition) =>
      missing(
        worse,
        coalition.flatMap((player) => players[player] ?? []),
        repeat,
      ),
    ),
  );
}
