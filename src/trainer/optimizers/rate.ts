import type { Rate } from "../../core/index.ts";

/** The learning rate at a step, by the number of steps done before. */
export function rateAt(rate: Rate, step: number): number {
  switch (rate.kind) {
    case "constant":
      return rate.value;
    case "exponential":
      return rate.initial * rate.rate ** passed(step / rate.steps, rate.staircase);
    case "inverseTime":
      return rate.initial / (1 + rate.rate * passed(step / rate.steps, rate.staircase));
    case "piecewise": {
      const at = rate.boundaries.findIndex((boundary) => step <= boundary);
      return rate.values[at === -1 ? rate.boundaries.length : at] ?? Number.NaN;
    }
    case "polynomial": {
      const { initial, end, power, cycle } = rate;
      const steps = cycle ? rate.steps * Math.max(1, Math.ceil(step / rate.steps)) : rate.steps;
      return (initial - end) * (1 - Math.min(step, steps) / steps) ** power + end;
    }
    case "cosine": {
      const { initial, alpha, warmupTarget, warmupSteps, steps } = rate;
      if (warmupTarget !== null && step < warmupSteps) return initial + ((warmupTarget - initial) * step) / warmupSteps;
      const top = warmupTarget ?? initial;
      const done = Math.min(warmupTarget === null ? step : step - warmupSteps, steps) / steps;
      return top * ((1 - alpha) * 0.5 * (1 + Math.cos(Math.PI * done)) + alpha);
    }
  }
}

/** A rate that starts from another one; null for its own. */
export function startingAt(rate: Rate, start: number | null): Rate {
  if (start === null) return rate;
  return rate.kind === "inverseTime" ? { ...rate, initial: start } : { kind: "constant", value: start };
}

function passed(periods: number, staircase: boolean): number {
  return staircase ? Math.floor(periods) : periods;
}
