import { type Contribution, leadOver } from "./attribute-gap.ts";
import type { Evidence } from "./evidence.ts";
import { isProven } from "./gap.ts";
import type { Verdict } from "./report.ts";
import { average, confidenceInterval } from "./statistics.ts";
import {
  behindPhrase,
  equivalentSentence,
  gapIntervalPhrase,
  joined,
  listed,
  rest,
  tendency,
  unattributed,
  undecidedSentence,
  verdictRemarks,
} from "./verdict-phrases.ts";

/** Less than this share of the gap is not called its cause. */
const realShare = 1 / 3;
/** Several differences explain at least so much together, to be called its causes. */
const jointShare = 1 / 2;

type Finding = Omit<Verdict, "causes">;

/** What the trials say, in one or a few sentences, and how sure that is. */
export function decideVerdict(evidence: Evidence): Verdict {
  const finding = find(evidence);
  const sentence = [finding.sentence, ...verdictRemarks(evidence)].filter((remark) => remark !== "").join(" ");
  return { ...finding, causes: evidence.isGapConsistent ? provenCauses(evidence).map(({ id }) => id) : [], sentence };
}

function find(evidence: Evidence): Finding {
  const { contributions, finished, gaps, status } = evidence;
  if (status === "equivalent")
    return { kind: "equivalent", cause: null, confidence: finished ? "high" : "low", sentence: equivalentSentence(evidence) };
  if (!evidence.isGapConsistent) {
    const sentence = `${undecidedSentence(evidence)}${tendency(evidence)}`;
    return { kind: "undecided", cause: null, confidence: "low", sentence };
  }
  const opening = behindPhrase(evidence);
  const [first, second] = contributions;
  if (!first) {
    const kind = finished ? "unexplained" : "undecided";
    return { kind, cause: null, confidence: "low", sentence: `${opening}; ${unattributed(evidence)}.` };
  }
  const share = average(first.values) / Math.abs(average(gaps));
  if (share >= realShare && average(first.values) >= evidence.measure.margin) {
    const single = singleCause(evidence, first, second);
    if (single.kind === "cause") return single;
    return severalCauses(evidence) ?? single;
  }
  const sentence = `${opening}, and no single difference explains it: ${listed(evidence)}.`;
  return severalCauses(evidence) ?? { kind: finished ? "unexplained" : "undecided", cause: null, confidence: "low", sentence };
}

/** The largest contribution as the cause, where it is one difference and proven to be ahead of the next. */
function singleCause(evidence: Evidence, first: Contribution, second: Contribution | undefined): Finding {
  const { finished, gaps, isGapReal, words } = evidence;
  const size = Math.abs(average(gaps));
  const value = average(first.values);
  const interval = confidenceInterval(first.values, evidence.measure);
  const within = interval ? `, 95 % interval ${words.range(interval)}` : "";
  const isOne = !first.id.includes("+");
  const explained = `${evidence.describe(first.id)} ${isOne ? "explains" : "explain"} ${words.number(value)} of ${words.amount(size)} (${Math.round((100 * value) / size)} %${within})`;
  const caution = isGapReal ? "" : ` ${gapIntervalPhrase(evidence)}`;
  const sentence = `${behindPhrase(evidence)}: ${explained}${rest(evidence)}.${caution}`;
  // Differences that were tried together are not one cause.
  if (!isOne) return { kind: finished ? "unexplained" : "undecided", cause: null, confidence: "low", sentence };
  if (!isAhead(evidence, first, second)) {
    const rival = second ? `it is not certain that it is more than ${evidence.describe(second.id)}` : "it is not told from chance";
    const confidence = isGapReal && finished && gaps.length > 1 ? "moderate" : "low";
    return { kind: "undecided", cause: null, confidence, sentence: `${sentence} With these repeats ${rival}.` };
  }
  const isClear = interval !== null && interval[0] > Math.max(0, second ? average(second.values) : 0);
  const confidence = interval === null || !finished || !isGapReal ? "low" : isClear ? "high" : "moderate";
  return { kind: "cause", cause: first.id, confidence, sentence };
}

/** Two or more differences that are each proven and explain the gap together; null where that is not so. */
function severalCauses(evidence: Evidence): Finding | null {
  const { contributions, finished, gaps, isGapReal, words } = evidence;
  const causes = provenCauses(evidence);
  const together = causes.reduce((sum, { values }) => sum + average(values), 0);
  const size = Math.abs(average(gaps));
  if (causes.length < 2 || together < jointShare * size) return null;
  const parts = causes.map(({ id, values }, index) => {
    const range = words.range(confidenceInterval(values, evidence.measure));
    return `${evidence.describe(id)} ${words.number(average(values))} (${index === 0 ? "95 % interval " : ""}${range})`;
  });
  const [first, second] = contributions;
  const order = first && second && !isAhead(evidence, first, second) ? " Which of them costs most is not certain." : "";
  return {
    kind: "several",
    cause: null,
    confidence: finished && isGapReal ? "high" : "low",
    sentence: `${behindPhrase(evidence)}, by several differences: ${joined(parts)}, together ${words.number(together)} of ${words.amount(size)}.${order}`,
  };
}

/** Differences whose contribution is proven and counts, largest first. */
function provenCauses({ contributions, measure, request }: Evidence): readonly Contribution[] {
  return contributions.filter(
    ({ id, values }) => !id.includes("+") && average(values) >= measure.margin && values.length > 1 && isProven(request, values),
  );
}

/**
 * Whether a contribution is more than nothing and more than the runner-up, beyond chance: both differences are paired
 * by repeat. With one repeat, beyond twice the noise of the test examples.
 */
function isAhead({ request, singleNoise }: Evidence, first: Contribution, second: Contribution | undefined): boolean {
  const lead = leadOver(first, second);
  if (lead.length < 2) return Math.min(average(lead), average(first.values)) > 2 * singleNoise;
  return [first.values, lead].every((values) => average(values) > 0 && isProven(request, values));
}
