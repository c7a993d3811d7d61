import type { Attribution, Interval, ParityReport, VariantReport } from "../core/index.ts";
import type { Colors } from "./colors.ts";
import { differencesDocument } from "./comparison-document.ts";
import { differencesMarkdown } from "./render-comparison.ts";
import { renderMarkdownTable, renderTable } from "./render-table.ts";

const variantColumns = ["Variant", "Accuracy", "95 % interval", "Initial loss"];
const attributionColumns = ["Difference", "Points", "95 % interval", "Share of the gap"];
const barWidth = 24;

/** What a parity run found, the verdict first. Ends with a line break. */
export function renderParity(report: ParityReport, colors: Colors): string {
  const { attribution, verdict, deviations } = report;
  const lines = [verdictText(report, colors), ""];
  lines.push(...renderTable(variantColumns, report.variants.map(variantRow), [1, 2, 3]));
  lines.push(`Gap (A minus B): ${gapText(report)}`);
  if (attribution.length > 0) {
    const largest = Math.max(...attribution.map(({ points }) => Math.abs(points)));
    const rows = attribution.map((one) => [...attributionRow(one), bar(one.points, largest)]);
    lines.push("", ...renderTable([...attributionColumns, ""], rows, [1, 2, 3]));
  }
  for (const { differences, points, interval } of report.interactions) {
    const amount = `${pointsText(Math.abs(points))} ${points < 0 ? "less" : "more"} than the sum of both alone`;
    lines.push(`Together, ${differences.join(" and ")} do ${[amount, intervalText(interval)].filter((part) => part !== "").join(" ")}.`);
  }
  lines.push("", ...footnotes(report).map((line) => colors.dim(line)));
  for (const deviation of deviations) lines.push(`${colors.yellow("Not as written:")} ${deviation}.`);
  if (verdict && verdict.confidence !== "high") lines.push(colors.dim("More repeats (--repeats) narrow the intervals."));
  return `${lines.join("\n")}\n`;
}

/** The same as Markdown. */
export function renderParityMarkdown(report: ParityReport): string {
  const { attribution, verdict, deviations } = report;
  const lines = ["# Parity report", "", verdict ? `**${verdict.sentence}** (confidence: ${verdict.confidence})` : "**No verdict.**", ""];
  lines.push(...renderMarkdownTable(variantColumns, report.variants.map(variantRow)), "", `Gap (A minus B): ${gapText(report)}`);
  if (attribution.length > 0) {
    lines.push("", "## Which difference costs how much", "", ...renderMarkdownTable(attributionColumns, attribution.map(attributionRow)));
  }
  lines.push("", "## Differences in the source", "", ...differencesMarkdown(differencesDocument(report.comparison)));
  lines.push(
    "",
    "## How it was measured",
    "",
    ...footnotes(report).map((line) => `- ${line}`),
    ...deviations.map((line) => `- Not as written: ${line}.`),
  );
  return `${lines.join("\n")}\n`;
}

function verdictText({ verdict, finished }: ParityReport, colors: Colors): string {
  if (!verdict)
    return colors.yellow(colors.bold(finished ? "No verdict." : "No verdict: the run ended before both variants were trained."));
  return `${colors.bold(verdict.sentence)} ${colors.dim(`(confidence: ${verdict.confidence})`)}`;
}

function variantRow({ side, path, name, mean, interval, initialLoss }: VariantReport): readonly string[] {
  const percent = (value: number) => (Number.isFinite(value) ? `${(100 * value).toFixed(1)} %` : "not trained");
  const range = interval === null ? "" : `${(100 * interval[0]).toFixed(1)} … ${(100 * interval[1]).toFixed(1)}`;
  return [`${side.toUpperCase()} ${path} (${name})`, percent(mean), range, initialLoss === null ? "" : lossText(initialLoss)];
}

function lossText(loss: number): string {
  if (!Number.isFinite(loss)) return "not finite";
  return loss >= 100 ? Math.round(loss).toLocaleString("en-US") : loss.toFixed(2);
}

function attributionRow({ difference, points, interval, share }: Attribution): readonly string[] {
  const range = interval === null ? "" : `${interval[0].toFixed(1)} … ${interval[1].toFixed(1)}`;
  return [difference.replaceAll("+", " + "), points.toFixed(1), range, share === null ? "" : `${Math.round(100 * share)} %`];
}

function bar(points: number, largest: number): string {
  return "█".repeat(largest > 0 ? Math.max(0, Math.round((barWidth * points) / largest)) : 0);
}

function gapText({ gap }: ParityReport): string {
  return Number.isFinite(gap.mean)
    ? [pointsText(gap.mean), intervalText(gap.interval)].filter((part) => part !== "").join(" ")
    : "not known";
}

function pointsText(points: number): string {
  return `${points.toFixed(1)} points`;
}

function intervalText(interval: Interval | null): string {
  return interval === null ? "" : `[${interval[0].toFixed(1)}, ${interval[1].toFixed(1)}]`;
}

function footnotes({ engine, dataSet, settings, seed, cost, finished }: ParityReport): readonly string[] {
  const number = (value: number) => value.toLocaleString("en-US");
  return [
    `Engine: ${engine.name} ${engine.version}. ${engine.why}`,
    `Data: ${dataSet.name} (${dataSet.source}), ${number(settings.trainSize)} of ${number(dataSet.trainAvailable)} training examples, ${number(settings.testSize)} of ${number(dataSet.testAvailable)} test examples, ${count(settings.epochs, "epoch")}.`,
    `${count(cost.trials, "trial")}, ${count(settings.repeats, "repeat")}, seeds from ${seed}, ${Math.round(cost.seconds)} s${finished ? "" : "; the run ended before its plan was done"}.`,
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
