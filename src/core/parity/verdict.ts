import type { Contribution } from "./attribute-gap.ts";
import { margin } from "./coalition.ts";
import { describeDifference } from "./describe-difference.ts";
import type { Interval, VariantReport, Verdict } from "./report.ts";
import type { ParityRequest } from "./request.ts";
import { average, confidenceInterval, equivalenceInterval, excludesZero, testNoise } from "./statistics.ts";

interface Evidence {
  readonly request: ParityRequest;
  readonly variants: readonly [VariantReport, VariantReport];
  /** Accuracy of a minus accuracy of b in points, one for each repeat. */
  readonly gaps: readonly number[];
  /** Told from zero by its interval. */
  readonly isGapReal: boolean;
  /** That, or large and in the same direction in every repeat. */
  readonly isGapConsistent: boolean;
  /** Sorted, largest first. */
  readonly contributions: readonly Contribution[];
  /** Points that remain between the better variant and the worse one with all differences repaired, one for each repeat. */
  readonly residuals: readonly number[];
  readonly finished: boolean;
}

/** Less than this share of the gap is not called its cause. */
const realShare = 1 / 3;

/** What the trials say, in one or a few sentences, and how sure that is. */
export function decideVerdict(evidence: Evidence): Verdict {
  const verdict = Math.abs(average(evidence.gaps)) < margin ? withoutGap(evidence) : withGap(evidence);
  const remarks = [verdict.sentence, residualRemark(evidence), ...divergenceRemarks(evidence), endRemark(evidence)];
  return { ...verdict, sentence: remarks.filter((remark) => remark !== "").join(" ") };
}

function withoutGap({ request, variants, gaps, finished }: Evidence): Verdict {
  const [a, b] = variants.map(({ mean }) => `${(100 * mean).toFixed(1)} %`);
  const inner = equivalenceInterval(gaps);
  if (inner && inner[0] > -margin && inner[1] < margin)
    return {
      cause: null,
      confidence: finished ? "high" : "low",
      sentence: `Both reach the same accuracy, ${a} and ${b}: the difference lies within ±${margin} point (90 % interval ${range(inner)}).`,
    };
  const why =
    gaps.length < 2
      ? "one repeat has no measure of chance"
      : `${gaps.length} repeats leave room for ${range(confidenceInterval(gaps))} points`;
  return {
    cause: null,
    confidence: "low",
    sentence: `No difference in accuracy was found (${names(request).join(" and ")} reach ${a} and ${b}), but ${why}: more repeats would tell.`,
  };
}

function withGap(evidence: Evidence): Verdict {
  const { request, gaps, contributions } = evidence;
  const gap = average(gaps);
  const worse = names(request)[gap < 0 ? 0 : 1];
  const size = Math.abs(gap);
  const opening = `${worse} is ${points(size)} less accurate`;
  if (!evidence.isGapConsistent) {
    const why =
      gaps.length < 2
        ? `within the noise of ${request.testSize} test examples`
        : `${gaps.length} repeats cannot tell from chance (95 % interval ${range(absolute(confidenceInterval(gaps), gap))})`;
    const joint = gaps.length < 2 ? "which is" : "which";
    return { cause: null, confidence: "low", sentence: `${opening}, ${joint} ${why}: more repeats would tell.${tendency(contributions)}` };
  }
  const [first, ...others] = contributions;
  if (!first) return { cause: null, confidence: "low", sentence: `${opening}; ${unattributed(evidence)}.` };
  const value = average(first.values);
  const share = value / size;
  if (value < margin || share < realShare)
    return { cause: null, confidence: "low", sentence: `${opening}, and no single difference explains it: ${listed(contributions)}.` };
  const interval = confidenceInterval(first.values);
  const within = interval ? `, 95 % interval ${range(interval)}` : "";
  const verb = first.id.includes("+") ? "explain" : "explains";
  const caution = evidence.isGapReal
    ? ""
    : ` The gap's own 95 % interval is ${range(absolute(confidenceInterval(gaps), gap))}: ${gaps.length} repeats are few.`;
  const explained = `${describeDifference(first.id)} ${verb} ${number(value)} of ${points(size)} (${Math.round(100 * share)} %${within})`;
  const sentence = `${opening}: ${explained}${rest(others)}.${caution}`;
  // Differences that were tried together are not one cause.
  if (first.id.includes("+")) return { cause: null, confidence: "low", sentence };
  const runnerUp = others[0];
  if (!isAhead(evidence, first, runnerUp)) {
    const rival = runnerUp ? `it is not certain that it is more than ${describeDifference(runnerUp.id)}` : "it is not told from chance";
    return {
      cause: null,
      confidence: evidence.isGapReal && gaps.length > 1 ? "moderate" : "low",
      sentence: `${sentence} With these repeats ${rival}.`,
    };
  }
  const isClear = interval !== null && interval[0] > Math.max(0, runnerUp ? average(runnerUp.values) : 0);
  const confidence = interval === null || !evidence.finished || !evidence.isGapReal ? "low" : isClear ? "high" : "moderate";
  return { cause: first.id, confidence, sentence };
}

/**
 * Whether a contribution is more than nothing and more than the runner-up, beyond chance: both differences are paired
 * by repeat. With one repeat, beyond twice the noise of the test examples.
 */
function isAhead({ variants, request }: Evidence, first: Contribution, runnerUp: Contribution | undefined): boolean {
  const lead = first.values.map((value, i) => value - Math.max(0, runnerUp?.values[i] ?? 0));
  if (lead.length < 2) return average(lead) > 2 * testNoise([100 * variants[0].mean, 100 * variants[1].mean], request.testSize);
  const ahead = confidenceInterval(first.values.map((value, i) => value - (runnerUp?.values[i] ?? 0)));
  return [confidenceInterval(first.values), ahead].every((interval) => interval !== null && interval[0] > 0);
}

function unattributed({ request, finished }: Evidence): string {
  if (!finished) return "which difference causes it was not found before the run ended";
  const { unknown } = request.comparison;
  if (unknown.length === 0) return "no listed difference can explain it";
  return `no listed difference can explain it, and ${[...new Set(unknown.map(({ what }) => what))].join(", ")} could not be compared`;
}

/** "; the depth adds 19 and the other differences less than a point". */
function rest(others: readonly Contribution[]): string {
  const large = others.filter(({ values }) => Math.abs(average(values)) >= margin);
  const parts = large.map(({ id, values }) => {
    const value = average(values);
    const isOne = !id.includes("+");
    const verb = value < 0 ? (isOne ? "takes away" : "take away") : isOne ? "adds" : "add";
    return `${describeDifference(id)} ${verb} ${number(Math.abs(value))}`;
  });
  const small = others.length - large.length;
  if (small > 0 && large.length === 0)
    parts.push(
      small === 1 && !others[0]?.id.includes("+")
        ? `${describeDifference(others[0]?.id ?? "")} adds less than a point`
        : "everything else adds less than a point",
    );
  return parts.length === 0 ? "" : `; ${parts.join(", ")}`;
}

function listed(contributions: readonly Contribution[]): string {
  return contributions.map(({ id, values }) => `${describeDifference(id)} ${number(average(values))}`).join(", ");
}

/** What was attributed although the gap is not certain. */
function tendency(contributions: readonly Contribution[]): string {
  const [first] = contributions;
  return first && average(first.values) >= margin
    ? ` Most of it comes with ${describeDifference(first.id)} (${points(average(first.values))}).`
    : "";
}

function residualRemark({ residuals, contributions }: Evidence): string {
  if (contributions.length === 0) return "";
  const interval = confidenceInterval(residuals);
  const value = average(residuals);
  const isReal = excludesZero(interval) && Math.abs(value) >= margin;
  return isReal ? `${sentenceCase(points(Math.abs(value)))} are not explained by the listed differences.` : "";
}

function divergenceRemarks({ request, variants }: Evidence): readonly string[] {
  return variants.map(({ curves }, i) => {
    const diverged = curves.filter(({ epochs }) =>
      epochs.some(({ loss, trainLoss }) => !Number.isFinite(loss) || !Number.isFinite(trainLoss)),
    );
    if (diverged.length === 0) return "";
    return `${names(request)[i]} diverged in ${diverged.length} of ${curves.length} ${curves.length === 1 ? "repeat" : "repeats"}: its loss is no longer a finite number.`;
  });
}

function endRemark({ finished, gaps, request }: Evidence): string {
  if (!finished) return "The run ended before its plan was done.";
  return gaps.length < 2 && request.repeats < 2 ? "One repeat only: there is no measure of chance." : "";
}

function absolute(interval: Interval | null, sign: number): Interval | null {
  return interval && sign < 0 ? [-interval[1], -interval[0]] : interval;
}

function range(interval: Interval | null): string {
  return interval ? `${number(interval[0])} to ${number(interval[1])}` : "unknown";
}

/** Points with one decimal below ten, none above: repeats do not tell more. */
function number(value: number): string {
  const digits = Math.abs(value) < 9.95 ? 1 : 0;
  return value.toFixed(digits).replace(/\.0$/, "").replace(/^-0$/, "0").replace("-", "−");
}

function points(value: number): string {
  const text = number(value);
  return `${text} ${text === "1" ? "point" : "points"}`;
}

/** What people tell the two by: the files' names, with folders or the models' names where those are alike. */
function names({ a, b }: ParityRequest): readonly [string, string] {
  const base = (path: string) => path.split(/[\\/]/).at(-1) ?? path;
  if (base(a.path) !== base(b.path)) return [base(a.path), base(b.path)];
  if (a.path !== b.path) return [a.path, b.path];
  return [`${base(a.path)}::${a.experiment.id}`, `${base(b.path)}::${b.experiment.id}`];
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
