import type { Interval } from "../core/index.ts";
import type { MeanInterval } from "./mean-interval.ts";

const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

/** "12,000" */
export function formatCount(value: number): string {
  return whole.format(value);
}

/** "1 trial", "2 trials" */
export function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** A fraction as "93.1 %". */
export function formatPercent(fraction: number): string {
  return `${(100 * fraction).toFixed(1)} %`;
}

/** "46.3 points", with a proper minus sign. */
export function formatPoints(points: number): string {
  return `${signed(points)} points`;
}

/** "41.0 to 51.6" */
export function formatInterval([low, high]: Interval): string {
  return `${signed(low)} to ${signed(high)}`;
}

/** "351,204", "12.3", "0.214"; "not finite" where training diverged. */
export function formatLoss(loss: number): string {
  if (!Number.isFinite(loss)) return "not finite";
  if (loss >= 100) return formatCount(loss);
  return loss.toPrecision(3);
}

/** "93.1 % ± 0.4" or "2.34 ± 0.02"; the interval is left out where there is none. */
export function formatMean({ mean, half }: MeanInterval, measure: "accuracy" | "loss"): string {
  if (measure === "accuracy") return half === null ? formatPercent(mean) : `${(100 * mean).toFixed(1)} ± ${(100 * half).toFixed(1)} %`;
  return half === null ? formatLoss(mean) : `${formatLoss(mean)} ± ${formatLoss(half)}`;
}

/** "40 s", "1 min 12 s", "2 h 5 min" */
export function formatDuration(seconds: number): string {
  const total = Math.max(0, Math.round(seconds));
  if (total < 60) return `${total} s`;
  if (total < 3600) return total % 60 === 0 ? `${Math.floor(total / 60)} min` : `${Math.floor(total / 60)} min ${total % 60} s`;
  return `${Math.floor(total / 3600)} h ${Math.round((total % 3600) / 60)} min`;
}

/** The last part of a path. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

function signed(value: number): string {
  const text = Math.abs(value).toFixed(1);
  return value < 0 && text !== "0.0" ? `−${text}` : text;
}
