import { sampleStandardDeviation } from "simple-statistics";
import { candidates, endpointScores, gapsOf, measureIn, type Players, playerValues, type Results, worthOf } from "./coalition.ts";
import type { ParityRequest } from "./request.ts";
import { average, testNoise } from "./statistics.ts";

/** What some differences do together in the first repeat: the mean of what repairing them gains first and last. */
export interface ScreenedEffect {
  readonly ids: readonly string[];
  readonly points: number;
}

/** Up to so many are attributed without screening: their screening would try all of their combinations anyway. */
const mostUnscreened = 2;

/**
 * Who is attributed alone. Differences that are merely possible causes go together at first, and one by one only if they
 * do something together. With more than two then, each is first repaired alone and left out alone, in the first repeat;
 * all whose effect is small, or within chance, are then one player, so that nothing is lost from the sum. Should that
 * player rival the largest, its members are attributed alone after all. Null while trials that decide it are not done.
 * Effects that cancel each other out within a group stay unseen.
 */
export function choosePlayers(request: ParityRequest, results: Results): Players | null {
  const alone = candidates(request).map((id) => [id]);
  const units = screeningUnits(request, results);
  const effects = screenedEffects(request, results, units);
  if (units.length > mostUnscreened && effects.length < units.length) return null;
  const threshold = largeEffect(request, results, effects);
  const isSmall = (ids: readonly string[]) => effects.some((effect) => effect.ids === ids && Math.abs(effect.points) < threshold);
  const small = units.length > mostUnscreened ? units.filter(isSmall).flat() : (units.find((ids) => ids.length > 1) ?? []);
  const players = [...alone.filter(([id]) => id !== undefined && !small.includes(id)), ...(small.length > 0 ? [small] : [])];
  if (small.length < 2 || players.length === 1) return alone;
  const values = playerValues(request, results, players);
  const means = players.map((_, player) => Math.abs(average(values.map((repeat) => repeat[player] ?? 0))));
  const [block = 0, ...others] = means.toReversed();
  const isSettled = values.length < request.repeats || block < Math.max(threshold, Math.max(...others) / 2);
  return isSettled ? players : alone;
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
  const effects = screenedEffects(request, results, [group, ...expected]);
  const effect = effects.find(({ ids }) => ids === group);
  const isSplit =
    group.length < 2 || expected.length === 0 || (effect && Math.abs(effect.points) >= largeEffect(request, results, effects));
  return [...expected, ...(isSplit ? group.map((id) => [id]) : [group])];
}

/** What sets of differences do when repaired alone and when repaired last, in the first repeat, as far as that is done. */
export function screenedEffects(request: ParityRequest, results: Results, units: Players): readonly ScreenedEffect[] {
  const all = candidates(request);
  const score = worthOf(request, results);
  const worth = (swapped: readonly string[]) => score(swapped, 0);
  return units.flatMap((ids) => {
    const [none, alone, without, whole] = [worth([]), worth(ids), worth(all.filter((other) => !ids.includes(other))), worth(all)];
    if (none === undefined || alone === undefined || without === undefined || whole === undefined) return [];
    return [{ ids, points: (alone - none + whole - without) / 2 }];
  });
}

/**
 * From here on an effect is looked at alone: a tenth of the gap, a quarter of the largest effect, and more than chance.
 * Whoever asks for the cause need not know what causes a tenth.
 */
function largeEffect(request: ParityRequest, results: Results, effects: readonly ScreenedEffect[]): number {
  const largest = Math.max(0, ...effects.map(({ points }) => Math.abs(points)));
  const gap = Math.abs(average(gapsOf(request, results)));
  return Math.max(measureIn(request, results).margin, 0.1 * gap, 0.25 * largest, screeningNoise(request, results));
}

/** In standard deviations: what is taken for an effect by mistake doubles the number of trials. */
const farOut = 2.5;

/**
 * What a screened effect may be by chance, taken from how much the variants as written differ between repeats: the worse
 * variant's is the noise where a difference is repaired first, the better one's where it is repaired last.
 */
function screeningNoise(request: ParityRequest, results: Results): number {
  const isAccuracy = measureIn(request, results).kind === "accuracy";
  const variances = (["a", "b"] as const).map((side) => {
    const scores = endpointScores(request, results, side);
    const within = isAccuracy ? testNoise([average(scores), average(scores)], request.testSize) ** 2 : 0;
    return Math.max(within, scores.length > 1 ? 2 * sampleStandardDeviation([...scores]) ** 2 : 0);
  });
  return (farOut / 2) * Math.sqrt(variances.reduce((sum, variance) => sum + variance, 0));
}
