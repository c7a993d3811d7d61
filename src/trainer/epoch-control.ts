import type { EpochResult, EpochRule, Program, Watch } from "../core/index.ts";
import { rateAt } from "./optimizers/rate.ts";

/** What programs' callbacks do between the epochs of trials that are trained together. */
export interface EpochControl {
  /** Whether trials of one structure may come to have different learning rates. */
  readonly ratesMayDiffer: boolean;
  /** Each trial's learning rate in the epoch (1-based) that begins; null where no callback sets it. */
  begin(epoch: number): readonly (number | null)[];
  /**
   * Looks at an epoch's results. Gives what each trial has reached: null for one that had ended before, and the best epoch's
   * measurements for one that ends with these and takes that epoch's parameters back.
   */
  end(results: readonly EpochResult[], isLast: boolean): readonly (EpochResult | null)[];
  hasEnded(trial: number): boolean;
  /** Whether all trials have ended. */
  readonly isDone: boolean;
}

export function createEpochControl(programs: readonly Program[]): EpochControl {
  const trials = programs.map(createTrialControl);
  const rules = programs.map(({ epochRules = [] }) => epochRules);
  const isSame = rules.every((own) => JSON.stringify(own) === JSON.stringify(rules[0]));
  return {
    ratesMayDiffer: programs.length > 1 && (!isSame || rules.some((own) => own.some(({ kind }) => kind === "plateau"))),
    begin: (epoch) => trials.map((trial) => trial.begin(epoch)),
    end: (results, isLast) => results.map((result, i) => trials[i]?.end(result, isLast) ?? null),
    hasEnded: (trial) => trials[trial]?.isDone === true,
    get isDone() {
      return trials.every(({ isDone }) => isDone);
    },
  };
}

interface TrialControl {
  begin(epoch: number): number | null;
  end(result: EpochResult, isLast: boolean): EpochResult | null;
  readonly isDone: boolean;
}

function createTrialControl({ epochRules = [], optimizer }: Program): TrialControl {
  const setsRate = epochRules.some(({ kind }) => kind !== "earlyStopping");
  let rate = rateAt(optimizer.learningRate, 0);
  let isDone = false;
  const plateaus = epochRules.flatMap((rule) => (rule.kind === "plateau" ? [createPlateau(rule)] : []));
  const stops = epochRules.flatMap((rule) => (rule.kind === "earlyStopping" ? [createStop(rule)] : []));
  return {
    begin: (epoch) => {
      for (const rule of epochRules) if (rule.kind === "rates") rate = rule.rates[Math.min(epoch, rule.rates.length) - 1] ?? rate;
      return setsRate ? rate : null;
    },
    end: (result, isLast) => {
      if (isDone) return null;
      for (const plateau of plateaus) rate = plateau(result, rate);
      const ended = stops.map((stop) => stop(result, isLast));
      isDone = ended.some((one) => one.isStopped);
      // A callback behind another one has the last word.
      const restored = ended.findLast((one) => one.restored !== null)?.restored;
      return restored ? { ...restored, epoch: result.epoch, trainLoss: result.trainLoss, seconds: result.seconds } : result;
    },
    get isDone() {
      return isDone;
    },
  };
}

/** Tells of an epoch whether it is better than the best so far, and remembers the best. */
function watcher({ watches, better, minDelta, takesAnyFirst }: Watch) {
  const worst = better === "smaller" ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const isBetterThan = (value: number, reference: number) =>
    better === "smaller" ? value + minDelta < reference : value - minDelta > reference;
  let best: number | null = takesAnyFirst ? null : worst;
  return {
    valueOf: (result: EpochResult): number => result[watches] ?? Number.NaN,
    isBetterThan,
    startFrom: (value: number) => {
      best = value;
    },
    improves: (value: number): boolean => {
      if (best !== null && !isBetterThan(value, best)) return false;
      best = value;
      return true;
    },
  };
}

type Plateau = Extract<EpochRule, { readonly kind: "plateau" }>;

/** Gives the rate behind an epoch. */
function createPlateau(rule: Plateau): (result: EpochResult, rate: number) => number {
  const watched = watcher(rule);
  let [waited, resting] = [0, 0];
  return (result, rate) => {
    if (resting > 0) {
      resting--;
      waited = 0;
    }
    if (watched.improves(watched.valueOf(result))) waited = 0;
    else if (resting === 0 && ++waited >= rule.patience && rate > Math.fround(rule.minRate)) {
      [waited, resting] = [0, rule.cooldown];
      return Math.fround(Math.max(rate * rule.factor, rule.minRate));
    }
    return rate;
  };
}

type Stop = Extract<EpochRule, { readonly kind: "earlyStopping" }>;

interface Stopped {
  readonly isStopped: boolean;
  /** The epoch whose parameters the model has now, where that is another one. */
  readonly restored: EpochResult | null;
}

function createStop(rule: Stop): (result: EpochResult, isLast: boolean) => Stopped {
  const watched = watcher(rule);
  const { baseline, patience, restores, baselineIs } = rule;
  if (baseline !== null && baselineIs === "best") watched.startFrom(baseline);
  let waited = 0;
  let best: EpochResult | null = null;
  const look = (result: EpochResult): boolean => {
    if (result.epoch <= rule.from) return false;
    if (baselineIs === "threshold") best ??= result;
    waited++;
    const value = watched.valueOf(result);
    if (watched.improves(value)) {
      best = result;
      if (baseline === null || baselineIs === "best" || watched.isBetterThan(value, baseline)) waited = 0;
      return false;
    }
    return waited >= patience && (rule.mayEndFirst || result.epoch > 1);
  };
  return (result, isLast) => {
    const isStopped = look(result);
    const isRestored = restores === "always" ? isStopped || isLast : restores === "whenStopped" && isStopped;
    return { isStopped, restored: isRestored ? best : null };
  };
}
