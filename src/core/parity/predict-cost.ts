import { candidates, endpointScores, makeTrial, type Results, type TrialTitle, trialId } from "./coalition.ts";
import { measureOf } from "./measure.ts";
import { planTrials } from "./next-trials.ts";
import type { Measure } from "./report.ts";
import type { ParityRequest } from "./request.ts";
import { type StackTrainers, shareOutTrials } from "./stack-trials.ts";
import { average } from "./statistics.ts";
import type { Trial, TrialResult } from "./trial.ts";

/** How a machine trains. */
export interface TrainingSpeed extends StackTrainers {
  /** Seconds that trials of one structure take which are trained at once. */
  secondsOf(stack: readonly Trial[]): number;
}

/** The trials that the plan will come to ask for, in its rounds, as far as that can be foreseen from what is done. */
export function predictTrials(request: ParityRequest, results: Results): readonly (readonly TrialTitle[])[] {
  const imagined = new Map(results);
  const rounds: (readonly TrialTitle[])[] = [];
  const imagine = imaginer(request, results);
  for (let next = planTrials(request, imagined).trials; next.length > 0; next = planTrials(request, imagined).trials) {
    rounds.push(next);
    for (const title of next) imagined.set(trialId(title), imagine(title));
  }
  return rounds;
}

/** Seconds that rounds of trials will take: each begins when the one before is done. */
export function predictSeconds(request: ParityRequest, rounds: readonly (readonly TrialTitle[])[], speed: TrainingSpeed): number {
  return rounds.reduce((sum, round) => {
    const stacks = shareOutTrials(
      round.map((title) => makeTrial(request, title)),
      speed,
    );
    const seconds = stacks.map((stack) => speed.secondsOf(stack));
    const together = seconds.reduce((x, y) => x + y, 0) / Math.min(speed.beside, stacks.length);
    return sum + Math.max(together, ...seconds);
  }, 0);
}

/** Shares of the gap that the first and the second difference are taken to have: mostly one cause outweighs the others. */
const shares = [0.7, 0.3];

/**
 * Says what a trial may come to, for the sake of its cost alone: the variants reach what they reached so far; before that
 * they are taken to differ by what is expected to matter most: whoever compares two programs has mostly seen a difference.
 */
function imaginer(request: ParityRequest, results: Results): (title: TrialTitle) => TrialResult {
  const expected = request.comparison.differences.filter(({ consequence }) => consequence === "expected").map(({ id }) => id);
  const all = candidates(request);
  const weighted = expected.length > 0 ? all.filter((id) => expected.includes(id)) : all;
  const share = (ids: readonly string[]) => weighted.reduce((sum, id, i) => sum + (ids.includes(id) ? (shares[i] ?? 0) : 0), 0);
  const { kind } = measureOf(request);
  const better = kind === "accuracy" ? 90 : -1;
  const known = (side: "a" | "b") => average(endpointScores(request, results, side));
  const a = Number.isNaN(known("a")) ? better : known("a");
  const b = Number.isNaN(known("b")) ? better - (weighted.length > 0 ? 20 : 0) : known("b");
  return (title) => {
    const [own, other] = title.base === "a" ? [a, b] : [b, a];
    const part = title.swapped.length === all.length ? 1 : share(title.swapped) / Math.min(1, share(all) || 1);
    return resultOf(trialId(title), kind, own + (other - own) * part);
  };
}

function resultOf(id: string, kind: Measure["kind"], score: number): TrialResult {
  const loss = kind === "accuracy" ? 1 : -score;
  const accuracy = kind === "accuracy" ? score / 100 : Number.NaN;
  return {
    id,
    initialLoss: loss,
    epochs: [{ epoch: 1, accuracy, loss, squaredError: loss, trainLoss: loss, seconds: 0 }],
    seconds: 0,
    deviations: [],
  };
}
