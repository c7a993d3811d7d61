import type { ParityReport } from "./report.ts";
import { wordingOf } from "./wording.ts";

/**
 * What a fix is worth, from a report whose first variant has it made: "worth 14 points [11, 17] after 5 epochs"; null
 * before both variants were trained.
 */
export function describeWorth({ gap, measure, settings, verdict }: ParityReport): string | null {
  if (!verdict || !Number.isFinite(gap.mean)) return null;
  const words = wordingOf(measure);
  const epochs = `after ${settings.epochs} ${settings.epochs === 1 ? "epoch" : "epochs"}`;
  if (verdict.kind === "equivalent") return `makes no difference within ${words.margin} ${epochs}`;
  // A loss is the better the smaller it is.
  const sign = measure.kind === "accuracy" ? 1 : -1;
  const [low, high] = (gap.interval ?? []).map((bound) => sign * bound).sort((x, y) => x - y);
  const interval = low === undefined || high === undefined ? "" : ` [${words.number(low)}, ${words.number(high)}]`;
  const worth = sign * gap.mean;
  if (verdict.kind === "undecided" && (low === undefined || low <= 0))
    return `not known for certain: ${words.amount(worth)}${interval} ${epochs}`;
  const unit = measure.kind === "accuracy" ? words.amount(Math.abs(worth)) : `${words.number(Math.abs(worth))} of ${measure.name}`;
  return worth >= 0 ? `worth ${unit}${interval} ${epochs}` : `costs ${unit} ${epochs}`;
}
