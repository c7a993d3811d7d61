import type { ParityReport } from "../../core/index.ts";
import type { ParityEvent } from "../../protocol/parity-event.ts";
import type { RunRecord } from "./run-record.ts";

interface ToldRun {
  readonly record: RunRecord;
  readonly report: ParityReport | null;
}

/** Several runs beside each other, as Markdown: what each was asked, and what it found. */
export function compareRuns(records: readonly RunRecord[], store: { events(id: string): readonly ParityEvent[] }): string {
  const runs = records.map((record): ToldRun => ({ record, report: reportOf(store.events(record.id)) }));
  const differences = [...new Set(runs.flatMap(({ report }) => report?.attribution.map(({ difference }) => difference) ?? []))];
  const rows: readonly (readonly [string, (run: ToldRun) => string])[] = [
    ["A", ({ record }) => record.variants[0].path],
    ["B", ({ record }) => record.variants[1].path],
    ["Started", ({ record }) => new Date(record.startedAt).toLocaleString()],
    ["Seed, repeats", ({ record }) => `${record.options.seed}, ${record.options.repeats}`],
    ["Examples, epochs", ({ record }) => `${record.options.trainSize.toLocaleString("en")}, ${record.options.epochs}`],
    ["Engine", ({ report }) => (report ? `${report.engine.name} ${report.engine.version}` : "–")],
    ["Accuracy of A", ({ report }) => percent(report?.variants[0].mean)],
    ["Accuracy of B", ({ report }) => percent(report?.variants[1].mean)],
    ["A minus B, points", ({ report }) => pointsWith(report?.gap.mean, report?.gap.interval)],
    ...differences.map((id): readonly [string, (run: ToldRun) => string] => [
      `${id.replaceAll("+", " + ")}, points`,
      ({ report }) => {
        const own = report?.attribution.find(({ difference }) => difference === id);
        return pointsWith(own?.points, own?.interval);
      },
    ]),
    ["Trials, seconds", ({ report }) => (report ? `${report.cost.trials}, ${report.cost.seconds.toFixed(0)}` : "–")],
    ["Verdict", ({ record, report }) => report?.verdict?.sentence ?? record.outcome?.sentence ?? "not over"],
  ];
  const table = [
    `| | ${runs.map((_, index) => `Run ${index + 1}`).join(" | ")} |`,
    `| --- |${" --- |".repeat(runs.length)}`,
    ...rows.map(([title, value]) => `| **${title}** | ${runs.map((run) => value(run).replaceAll("|", "\\|")).join(" | ")} |`),
  ];
  const engines = new Set(runs.flatMap(({ report }) => report?.engine.name ?? []));
  const warning = engines.size > 1 ? ["", "The runs used different engines: small differences between them mean nothing."] : [];
  return ["# Parity runs", "", ...table, ...warning, "", "In brackets: 95 % confidence intervals.", ""].join("\n");
}

function reportOf(events: readonly ParityEvent[]): ParityReport | null {
  const told = events.findLast((event) => (event.type === "verdict" || event.type === "stopped") && event.report !== null);
  return told?.type === "verdict" || told?.type === "stopped" ? told.report : null;
}

function percent(fraction: number | null | undefined): string {
  return typeof fraction === "number" && Number.isFinite(fraction) ? `${(100 * fraction).toFixed(1)} %` : "–";
}

function pointsWith(points: number | null | undefined, interval: readonly [number, number] | null | undefined): string {
  if (typeof points !== "number" || !Number.isFinite(points)) return "–";
  return interval ? `${points.toFixed(1)} [${interval[0].toFixed(1)}, ${interval[1].toFixed(1)}]` : points.toFixed(1);
}
