import { sampleStandardDeviation } from "simple-statistics";
import {
  accuracyOf,
  candidates,
  endpointAccuracies,
  gapsOf,
  margin,
  type Players,
  playerValues,
  type Results,
  type Side,
  worseSide,
} from "./coalition.ts";
import type { ParityRequest } from "./request.ts";
import { average, testNoise } from "./statistics.ts";

/** What some differences do together in the first repeat. */
export interface ScreenedEffect {
  readonly ids: readonly string[];
  /** Points gained by repairing them alone, and by repairing them last. */
  readonly first: number;
  readonly last: number;
}

/** Up to so many differences are attributed alone without screening. */
const mostUnscreened = 3;

/**
 * Who is attributed alone. With more than three differences, each is first repaired alone and left out alone, in the
 * first repeat; those that are merely possible causes go together at first, and one by one only if they do something
 * together. All whose effect is small, or within chance, both ways are then one player, so that nothing is lost from
 * the sum. Should that player turn out not to be small, its members are attributed alone after all. Null while trials
 * that decide it are not done. Effects that cancel each other out within a group, both ways, stay unseen.
 */
export function choosePlayers(request: ParityRequest, results: Results): Players | null {
  const all = candidates(request);
  const alone = all.map((id) => [id]);
  if (all.length <= mostUnscreened) return alone;
  const units = screeningUnits(request, results);
  const effects = screenedEffects(request, results, units);
  if (effects.length < units.length) return null;
  const small = effects.filter((effect) => !isLarge(request, results, effect)).flatMap(({ ids }) => ids);
  const players = [...alone.filter(([id]) => id !== undefined && !small.includes(id)), ...(small.length > 0 ? [small] : [])];
  if (small.length < 2 || players.length === 1) return alone;
  const together = playerValues(request, results, players).map((values) => values.at(-1) ?? 0);
  const isBlockSmall = together.length < request.repeats || Math.abs(average(together)) < smallEffect(request, results);
  return isBlockSmall ? players : alone;
}

/** The sets of differences that are repaired in the first repeat to choose the players, each once. */
export function screeningTrials(request: ParityRequest, results: Results): readonly (readonly string[])[] {
  const all = candidates(request);
  const sets = screeningUnits(request, results).flatMap((ids) => [ids, all.filter((id) => !ids.includes(id))]);
  // With two units, one repaired alone is the other left out.
  return [...new Map([all, ...sets].map((ids) => [ids.toSorted().join(), ids])).values()];
}

/** What is screened: differences that are expected to matter alone, the others as a group until that is seen to matter. */
export function screeningUnits(request: ParityRequest, results: Results): Players {
  const { differences } = request.comparison;
  const all = candidates(request);
  const group = all.filter((id) => differences.some((one) => one.id === id && one.consequence === "possible"));
  const expected = all.filter((id) => !group.includes(id)).map((id) => [id]);
  const [effect] = screenedEffects(request, results, [group]);
  const isSplit = group.length < 2 || expected.length === 0 || (effect && isLarge(request, results, effect));
  return [...expected, ...(isSplit ? group.map((id) => [id]) : [group])];
}

/** What sets of differences do when repaired alone and when repaired last, in the first repeat, as far as that is done. */
export function screenedEffects(request: ParityRequest, results: Results, units: Players): readonly ScreenedEffect[] {
  const all = candidates(request);
  const worse = worseSide(request, results);
  const worth = (swapped: readonly string[]) => accuracyOf(results, worse, swapped, 0);
  return units.flatMap((ids) => {
    const [none, alone, without, whole] = [worth([]), worth(ids), worth(all.filter((other) => !ids.includes(other))), worth(all)];
    if (none === undefined || alone === undefined || without === undefined || whole === undefined) return [];
    return [{ ids, first: alone - none, last: whole - without }];
  });
}

function isLarge(request: ParityRequest, results: Results, { first, last }: ScreenedEffect): boolean {
  const threshold = smallEffect(request, results);
  const noise = screeningNoise(request, results);
  return Math.abs(first) >= Math.max(threshold, noise.first) || Math.abs(last) >= Math.max(threshold, noise.last);
}

/** Points below which an effect counts as small next to the gap. */
function smallEffect(request: ParityRequest, results: Results): number {
  return Math.max(margin, 0.05 * Math.abs(average(gapsOf(request, results))));
}

/**
 * Points that two trials of one kind may differ by chance: twice the standard deviation of their difference, taken from
 * how much the variants as written differ between repeats. The worse variant's is the noise where one difference is
 * repaired first, the better one's where it is repaired last.
 */
function screeningNoise(request: ParityRequest, results: Results): { readonly first: number; readonly last: number } {
  const worse = worseSide(request, results);
  const noiseOf = (side: Side) => {
    const accuracies = endpointAccuracies(request, results, side);
    const within = testNoise([average(accuracies), average(accuracies)], request.testSize);
    return 2 * Math.max(within, accuracies.length > 1 ? Math.SQRT2 * sampleStandardDeviation([...accuracies]) : 0);
  };
  return { first: noiseOf(worse), last: noiseOf(worse === "a" ? "b" : "a") };
}
