import type { Evidence } from "./evidence.ts";
import { equivalenceInterval, isProven, repeatsToDecide } from "./gap.ts";
import type { Interval } from "./report.ts";
import type { ParityRequest } from "./request.ts";
import { average, confidenceInterval } from "./statistics.ts";

/** "mnist_tf1.py is 36 points less accurate". */
export function behindPhrase({ gaps, request, words }: Evidence): string {
  const gap = average(gaps);
  return words.behind(names(request)[gap < 0 ? 0 : 1], Math.abs(gap));
}

export function equivalentSentence(evidence: Evidence): string {
  const { gaps, measure, request, words } = evidence;
  const [a, b] = levels(evidence);
  const within = words.range(equivalenceInterval(request, gaps, measure));
  return `No difference found: both reach the same ${words.noun}, ${a} and ${b}. Two one-sided tests put the difference within ${words.margin} (${within}).`;
}

/** Why the repeats that there are tell neither a difference nor its absence, and how many might. */
export function undecidedSentence(evidence: Evidence): string {
  const { gaps, measure, request, words } = evidence;
  const gap = average(gaps);
  const more = moreRepeats(evidence);
  if (Math.abs(gap) < measure.margin) {
    const [a, b] = levels(evidence);
    const why =
      gaps.length < 2
        ? "one repeat has no measure of chance"
        : `${gaps.length} repeats leave room for ${words.range(confidenceInterval(gaps))}`;
    return `Not enough trials: no difference in ${words.noun} was found (${names(request).join(" and ")} reach ${a} and ${b}), but ${why}${more}.`;
  }
  if (gaps.length < 2) {
    const why =
      measure.kind === "accuracy"
        ? `which is within the noise of ${request.testSize} test examples`
        : "by one repeat, which has no measure of chance";
    return `Not enough trials: ${behindPhrase(evidence)}, ${why}${more}.`;
  }
  const interval = absolute(confidenceInterval(gaps), gap);
  return `Not enough trials: ${behindPhrase(evidence)}, which ${gaps.length} repeats cannot tell from chance (95 % interval ${words.range(interval)})${more}.`;
}

/** Repeats that are thinkable at all. */
const mostThinkable = 200;

function moreRepeats({ gaps, measure, request }: Evidence): string {
  const needed = gaps.length < 2 ? Number.NaN : repeatsToDecide(gaps, measure.margin, request, mostThinkable);
  return Number.isFinite(needed) && needed > gaps.length ? `: about ${needed} repeats would tell` : ": more repeats would tell";
}

/** "The gap's own 95 % interval is −3.8 to 98: 2 repeats are few." */
export function gapIntervalPhrase({ gaps, words }: Evidence): string {
  return `The gap's own 95 % interval is ${words.range(absolute(confidenceInterval(gaps), average(gaps)))}: ${gaps.length} repeats are few.`;
}

export function unattributed({ request, finished }: Evidence): string {
  if (!finished) return "which difference causes it was not found before the run ended";
  const { unknown } = request.comparison;
  if (unknown.length === 0) return "no listed difference can explain it";
  return `no listed difference can explain it, and ${[...new Set(unknown.map(({ what }) => what))].join(", ")} could not be compared`;
}

/** "; the depth adds 19 and the other differences less than a point". */
export function rest({ contributions, describe, measure, words }: Evidence): string {
  const others = contributions.slice(1);
  const large = others.filter(({ values }) => Math.abs(average(values)) >= measure.margin);
  const parts = large.map(({ id, values }) => {
    const value = average(values);
    const isOne = !id.includes("+");
    const verb = value < 0 ? (isOne ? "takes away" : "take away") : isOne ? "adds" : "add";
    return `${describe(id)} ${verb} ${words.number(Math.abs(value))}`;
  });
  const [only] = others;
  const isOne = others.length === 1 && only && !only.id.includes("+");
  if (large.length === 0 && only)
    parts.push(`${isOne ? describe(only.id) : "everything else"} adds less than ${words.amount(measure.margin)}`);
  return parts.length === 0 ? "" : `; ${parts.join(", ")}`;
}

export function listed({ contributions, describe, words }: Evidence): string {
  return contributions.map(({ id, values }) => `${describe(id)} ${words.number(average(values))}`).join(", ");
}

/** What was attributed although the gap is not certain. */
export function tendency({ contributions, describe, measure, words }: Evidence): string {
  const [first] = contributions;
  return first && average(first.values) >= measure.margin
    ? ` Most of it comes with ${describe(first.id)} (${words.amount(average(first.values))}).`
    : "";
}

/** Sentences that follow any verdict where they apply. */
export function verdictRemarks(evidence: Evidence): readonly string[] {
  return [residualRemark(evidence), ...divergenceRemarks(evidence), endRemark(evidence)];
}

function residualRemark({ contributions, gaps, measure, request, residuals, words }: Evidence): string {
  const value = average(residuals);
  if (contributions.length === 0 || gaps.length < 2 || residuals.length < 2) return "";
  const isReal = isProven(request, residuals) && Math.abs(value) >= measure.margin;
  return isReal ? `${sentenceCase(words.amount(Math.abs(value)))} are not explained by the listed differences.` : "";
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

function endRemark({ endedBecause, finished, gaps, request }: Evidence): string {
  if (!finished) return `${endedBecause ? `${endedBecause} ` : ""}The run ended before its plan was done.`;
  return gaps.length < 2 && request.repeats < 2 ? "One repeat only: there is no measure of chance." : "";
}

/** What both variants reached, in words. */
function levels({ variants, measure, words }: Evidence): readonly [string, string] {
  const [a, b] = variants.map(({ mean }) => words.level(measure.kind === "accuracy" ? 100 * mean : -mean));
  return [a ?? "", b ?? ""];
}

function absolute(interval: Interval | null, sign: number): Interval | null {
  return interval && sign < 0 ? [-interval[1], -interval[0]] : interval;
}

/** "X", "X and Y", "X, Y and Z". */
export function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
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
