import type { Interval, Measure } from "./report.ts";

/** How numbers of a measure are said within a sentence. */
export interface Wording {
  /** "36", "1.1", "−0.3": enough digits for what repeats can tell. */
  number(value: number): string;
  /** "36 points"; a loss has no unit of its own: "0.31". */
  amount(value: number): string;
  /** "33 to 36". */
  range(interval: Interval | null): string;
  /** What a variant reached, from its score: "97.1 %", or a loss. */
  level(score: number): string;
  /** "b.py is 36 points less accurate", "b.py's test loss (mean squared error) is 0.31 higher". */
  behind(name: string, size: number): string;
  /** "±1 point". */
  readonly margin: string;
  /** "accuracy", "loss". */
  readonly noun: string;
}

export function wordingOf(measure: Measure): Wording {
  const isAccuracy = measure.kind === "accuracy";
  const number = isAccuracy ? pointNumber : lossNumber;
  const amount = (value: number) => {
    const text = number(value);
    return isAccuracy ? `${text} ${text === "1" ? "point" : "points"}` : text;
  };
  return {
    number,
    amount,
    range: (interval) => (interval ? `${number(interval[0])} to ${number(interval[1])}` : "unknown"),
    level: (score) => (isAccuracy ? `${score.toFixed(1)} %` : number(-score)),
    behind: (name, size) =>
      isAccuracy ? `${name} is ${amount(size)} less accurate` : `${name}'s ${measure.name} is ${number(size)} higher`,
    margin: `±${amount(measure.margin)}`,
    noun: isAccuracy ? "accuracy" : "loss",
  };
}

/** Points with one decimal below ten, none above: repeats do not tell more. */
function pointNumber(value: number): string {
  const digits = Math.abs(value) < 9.95 ? 1 : 0;
  return minus(value.toFixed(digits).replace(/\.0$/, ""));
}

/** Two significant digits, and all before the decimal point: a loss has no scale of its own. */
function lossNumber(value: number): string {
  const digits = value === 0 ? 0 : Math.min(8, Math.max(0, 1 - Math.floor(Math.log10(Math.abs(value)))));
  return minus(Math.abs(value) >= 1e7 ? value.toExponential(1) : value.toFixed(digits));
}

function minus(text: string): string {
  return text.replace(/^-(0(?:\.0*)?)$/, "$1").replace("-", "−");
}
