import type { Attribution, Interval, ParityReport } from "../core/index.ts";
import type { Colors } from "./colors.ts";
import { differencesDocument } from "./comparison-document.ts";
import { differencesMarkdown } from "./render-comparison.ts";
import { renderMarkdownTable, renderTable } from "./render-table.ts";

const barWidth = 24;

/** What a parity run found, the verdict first. Ends with a line break. */
export function renderParity(report: ParityReport, colors: Colors): string {
  const { attribution, verdict, deviations } = report;
  const lines = [verdictText(report, colors), ""];
  lines.push(...renderTable(variantColumns(report), variantRows(report), [1, 2, 3]));
  lines.push(`Gap (A minus B): ${gapText(report)}`);
  if (attribution.length > 0) {
    const largest = Math.max(...attribution.map(({ points }) => Math.abs(points)));
    const rows = attribution.map((one) => [...attributionRow(one, report), bar(one.points, largest)]);
    lines.push("", ...renderTable([...attributionColumns(report), ""], rows, [1, 2, 3]));
  }
  for (const { differences, points, interval } of report.interactions) {
    const amount = `${amountText(Math.abs(points), report)} ${points < 0 ? "less" : "more"} than the sum of both alone`;
    lines.push(
      `Together, ${differences.join(" and ")} do ${[amount, intervalText(interval, report)].filter((part) => part !== "").join(" ")}.`,
    );
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
  lines.push(...renderMarkdownTable(variantColumns(report), variantRows(report)), "", `Gap (A minus B): ${gapText(report)}`);
  if (attribution.length > 0) {
    const rows = attribution.map((one) => attributionRow(one, report));
    lines.push("", "## Which difference costs how much", "", ...renderMarkdownTable(attributionColumns(report), rows));
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

type Measured = Pick<ParityReport, "measure">;

function variantColumns({ measure }: Measured): readonly string[] {
  return ["Variant", measure.kind === "accuracy" ? "Accuracy" : sentenceCase(measure.name), "95 % interval", "Initial loss"];
}

function attributionColumns({ measure }: Measured): readonly string[] {
  return ["Difference", sentenceCase(measure.unit), "95 % interval", "Share of the gap"];
}

function variantRows({ measure, variants }: ParityReport): readonly (readonly string[])[] {
  const isAccuracy = measure.kind === "accuracy";
  const value = (reached: number) => (isAccuracy ? `${(100 * reached).toFixed(1)} %` : reached.toPrecision(3));
  const bound = (reached: number) => (isAccuracy ? (100 * reached).toFixed(1) : reached.toPrecision(3));
  return variants.map(({ side, path, name, mean, interval, initialLoss }) => [
    `${side.toUpperCase()} ${path} (${name})`,
    Number.isFinite(mean) ? value(mean) : "not trained",
    interval === null ? "" : `${bound(interval[0])} … ${bound(interval[1])}`,
    initialLoss === null ? "" : lossText(initialLoss),
  ]);
}

function lossText(loss: number): string {
  if (!Number.isFinite(loss)) return "not finite";
  return loss >= 100 ? Math.round(loss).toLocaleString("en-US") : loss.toFixed(2);
}

function attributionRow({ difference, points, interval, share }: Attribution, report: Measured): readonly string[] {
  const range = interval === null ? "" : `${numberText(interval[0], report)} … ${numberText(interval[1], report)}`;
  const name = difference.replaceAll("+", " + ");
  return [name, numberText(points, report), range, share === null ? "" : `${Math.round(100 * share)} %`];
}

function bar(points: number, largest: number): string {
  return "█".repeat(largest > 0 ? Math.max(0, Math.round((barWidth * points) / largest)) : 0);
}

function gapText(report: ParityReport): string {
  const { gap } = report;
  return Number.isFinite(gap.mean)
    ? [amountText(gap.mean, report), intervalText(gap.interval, report)].filter((part) => part !== "").join(" ")
    : "not known";
}

function amountText(value: number, report: Measured): string {
  return report.measure.kind === "accuracy" ? `${numberText(value, report)} points` : numberText(value, report);
}

function numberText(value: number, { measure }: Measured): string {
  return measure.kind === "accuracy" ? value.toFixed(1) : value.toPrecision(3);
}

function intervalText(interval: Interval | null, report: Measured): string {
  return interval === null ? "" : `[${numberText(interval[0], report)}, ${numberText(interval[1], report)}]`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function footnotes({ engine, dataSet, settings, seed, cost, finished, measure, variants }: ParityReport): readonly string[] {
  const repeats = Math.max(...variants.map(({ values }) => values.length));
  const foreseen =
    cost.predicted === null ? "" : ` (${Math.round(cost.predicted.seconds)} s for ${count(cost.predicted.trials, "trial")} were expected)`;
  const number = (value: number) => value.toLocaleString("en-US");
  return [
    `Engine: ${engine.name} ${engine.version}. ${engine.why}`,
    `Data: ${dataSet.name} (${dataSet.source}), ${number(settings.trainSize)} of ${number(dataSet.trainAvailable)} training examples, ${number(settings.testSize)} of ${number(dataSet.testAvailable)} test examples, ${count(settings.epochs, "epoch")}.`,
    `Measure: ${measure.name}; less than ${measure.kind === "accuracy" ? "1 point" : number(measure.margin)} counts as no difference.`,
    `${count(cost.trials, "trial")}, ${count(repeats, "repeat")}, seeds from ${seed}, ${Math.round(cost.seconds)} s${foreseen}${finished ? "" : "; the run ended before its plan was done"}.`,
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
