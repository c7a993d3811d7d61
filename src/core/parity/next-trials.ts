import { leadOf } from "./attribute-gap.ts";
import { choosePlayers, screeningTrials } from "./choose-players.ts";
import {
  candidates,
  designOf,
  gapsOf,
  makeTrial,
  measureIn,
  type Results,
  repeatsOf,
  type TrialTitle,
  trialId,
  worseSide,
  worthOf,
} from "./coalition.ts";
import { gapStatus, isGapReal, isProven, mostLooks, repeatsToDecide, repeatsToProve } from "./gap.ts";
import type { ParityRequest } from "./request.ts";
import { coalitionsOf } from "./shapley.ts";
import { average } from "./statistics.ts";
import type { Trial } from "./trial.ts";

/** The trials to run next, given what is done; none when the question is answered as far as the plan goes. */
export function nextTrials(request: ParityRequest, results: Results): readonly Trial[] {
  return planTrials(request, results).trials.map((title) => makeTrial(request, title));
}

export interface Stage {
  /** The request with as many repeats as the plan has come to: what is concluded is concluded from these. */
  readonly request: ParityRequest;
  /** To run next. */
  readonly trials: readonly TrialTitle[];
}

/**
 * Where the plan is. It runs a small pilot in full, and looks: where the verdict is not certain, but would be with more
 * repeats (as many as the scatter so far predicts), these are run, at once; then it looks again. It depends on nothing
 * but the results of whole stages, so that their order does not matter.
 */
export function planTrials(request: ParityRequest, results: Results): Stage {
  let stage = request;
  for (let look = 1; look <= mostLooks; look++) {
    const trials = trialsOf(stage, results);
    const repeats = trials.length > 0 || look === mostLooks ? stage.repeats : repeatsWanted(stage, results);
    if (repeats <= stage.repeats) return { request: stage, trials };
    stage = { ...stage, repeats };
  }
  return { request: stage, trials: [] };
}

/**
 * What is missing of a fixed number of repeats. First both variants as written. If they differ, then what decides which
 * differences to tell apart (see `choosePlayers`), in the first repeat. Then the combinations of those that matter in
 * every repeat. All swaps start from the worse variant and repair it: with everything repaired it should reach the better
 * one, and what is missing is not explained by the listed differences.
 */
function trialsOf(request: ParityRequest, results: Results): readonly TrialTitle[] {
  const repeats = repeatsOf(request);
  const endpoints = repeats.flatMap((repeat) => (["a", "b"] as const).map((base) => ({ base, swapped: [], repeat })));
  const missing = endpoints.filter((title) => !results.has(trialId(title)));
  if (missing.length > 0) return missing;
  const status = gapStatus(request, results);
  if (candidates(request).length === 0 || status === "equivalent" || status === "undecided") return [];
  const base = worseSide(request, results);
  const worth = worthOf(request, results);
  const wanted = (swapped: readonly string[], repeat: number): readonly TrialTitle[] =>
    worth(swapped, repeat) === undefined ? [{ base, swapped, repeat }] : [];
  const players = choosePlayers(request, results);
  if (!players) return screeningTrials(request, results).flatMap((swapped) => wanted(swapped, 0));
  // Whether the better variant may stand in for the repaired one shows in the first repeat.
  const whole = wanted(candidates(request), 0);
  return repeats.flatMap((repeat) =>
    coalitionsOf(designOf(request, players, repeat)).flatMap((coalition) => {
      if (coalition.length === players.length && whole.length > 0) return repeat === 0 ? whole : [];
      return wanted(
        coalition.flatMap((player) => players[player] ?? []),
        repeat,
      );
    }),
  );
}

/** How many repeats would make certain what is not; those that there are where nothing would, or everything is. */
function repeatsWanted(request: ParityRequest, results: Results): number {
  const most = request.mostRepeats;
  const within = (repeats: number) => (repeats <= most ? repeats : 0);
  const status = gapStatus(request, results);
  if (status === "equivalent") return request.repeats;
  const gaps = gapsOf(request, results);
  if (status === "undecided") return within(repeatsToDecide(gaps, measureIn(request, results).margin, request, most));
  const open = isGapReal(request, results) ? [] : [gaps];
  const lead = leadOf(request, results);
  // Only a contribution that would be called the cause is worth more trials.
  if (lead && average(lead.first) >= Math.abs(average(gaps)) / 3) open.push(lead.first, lead.ahead);
  const needed = open.filter((values) => !isProven(request, values)).map((values) => within(repeatsToProve(request, values, most)));
  return Math.max(request.repeats, ...needed);
}
