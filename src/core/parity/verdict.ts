import type { Difference } from "../compare/comparison.ts";
import type { Side } from "./coalition.ts";
import type { Attribution, Verdict } from "./report.ts";
import type { ParityRequest } from "./request.ts";
import { average, confidenceInterval, isEquivalentToZero } from "./statistics.ts";
import type { Contribution } from "./summarize-parity.ts";

export interface Evidence {
  readonly request: ParityRequest;
  /** Accuracy of a minus accuracy of b in points, one for each repeat. */
  readonly gaps: readonly number[];
  /** Sorted, largest first. */
  readonly attribution: readonly Attribution[];
  readonly contributions: readonly Contribution[];
  /** Points that remain between the better variant and the worse one with all differences repaired, one for each repeat. */
  readonly residuals: readonly number[];
  readonly worse: Side;
  readonly finished: boolean;
}

/** Accuracies within this many points count as the same. */
const margin = 1;

/** What the trials say, in a sentence, and how sure that is. */
export function decideVerdict(evidence: Evidence): Verdict {
  const { request, gaps, attribution, worse } = evidence;
  const gap = average(gaps);
  const size = Math.abs(gap);
  if (size < margin) {
    if (isEquivalentToZero(gaps, margin))
      return {
        cause: null,
        confidence: "high",
        sentence: `Both reach the same accuracy: they differ by less than ${margin} point (${points(size)}).`,
      };
    return {
      cause: null,
      confidence: "low",
      sentence: `No difference in accuracy was found: ${points(size)} apart, which ${gaps.length} ${gaps.length === 1 ? "repeat" : "repeats"} cannot tell from zero.`,
    };
  }
  const opening = `${nameOf(request, worse)} is ${points(size)} less accurate`;
  const [first, second] = attribution;
  if (!first) {
    const why = evidence.finished ? "no difference in the source explains it" : "the run ended before the cause was found";
    return { cause: null, confidence: "low", sentence: `${opening}; ${why}.` };
  }
  const isAhead = leads(evidence.contributions, first.difference, second?.difference);
  const share = first.points / size;
  if (first.points < margin || share < 0.2)
    return { cause: null, confidence: "low", sentence: `${opening}, and none of the differences explains it.${residualText(evidence)}` };
  const others = attribution.slice(1).filter((other) => other.points >= margin);
  const rest =
    others.length === 0
      ? "the other differences add less than a point"
      : others.map((other) => `${titleOf(request, other.difference)} adds ${points(other.points)}`).join(", ");
  const named = titleOf(request, first.difference);
  const sentence = `${opening}: ${named} explains ${points(first.points)} (${Math.round(100 * Math.min(1, share))} %); ${rest}.${residualText(evidence)}`;
  const isBlock = first.difference.includes("+");
  if (isBlock) return { cause: null, confidence: "low", sentence };
  if (gaps.length < 2)
    return { cause: first.difference, confidence: "low", sentence: `${sentence} One repeat only: there is no measure of chance.` };
  if (!isAhead)
    return { cause: null, confidence: "moderate", sentence: `${sentence} The first two are too close to tell which is larger.` };
  return { cause: first.difference, confidence: evidence.finished ? "high" : "moderate", sentence };
}

/** Whether one contribution is larger than another beyond chance: the paired difference's interval lies above zero. */
function leads(contributions: readonly Contribution[], first: string, second: string | undefined): boolean {
  const valuesOf = (id: string) => contributions.find((one) => one.id === id)?.values ?? [];
  const others = second === undefined ? [] : valuesOf(second);
  const interval = confidenceInterval(valuesOf(first).map((value, i) => value - (others[i] ?? 0)));
  return interval !== null && interval[0] > 0;
}

function residualText({ residuals }: Evidence): string {
  const interval = confidenceInterval(residuals);
  const isReal = interval !== null && (interval[0] > margin || interval[1] < -margin);
  return isReal ? ` ${points(Math.abs(average(residuals)))} remain unexplained by the listed differences.` : "";
}

function points(value: number): string {
  const text = value.toFixed(1).replace(/\.0$/, "");
  return `${text} ${text === "1" ? "point" : "points"}`;
}

function nameOf(request: ParityRequest, side: Side): string {
  const { path } = request[side];
  return path.split(/[\\/]/).at(-1) ?? path;
}

const titles: Readonly<Record<string, string>> = {
  "kernel-initializer": "the kernel initializer",
  "bias-initializer": "the bias initializer",
  depth: "the depth",
  shuffle: "the shuffling",
  "last-batch": "the dropped last batch",
  dropout: "the dropout rate",
  "evaluation-dropout": "dropout in the evaluation",
  "batch-size": "the batch size",
};

function titleOf(request: ParityRequest, id: string): string {
  const parts = id.split("+");
  if (parts.length > 1 && !id.includes(":")) return `${parts.length} small differences together`;
  const difference: Difference | undefined = request.comparison.differences.find((one) => one.id === id);
  return titles[id] ?? (difference ? `${id.replace(/^optimizer\./, "the optimizer's ").replaceAll(/[-_]/g, " ")}` : id);
}
