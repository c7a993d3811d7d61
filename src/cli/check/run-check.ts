import type { Severity } from "../../core/index.ts";
import type { Problem } from "../../report/check-document.ts";
import type { FileReport } from "../../report/file-report.ts";
import type { CheckFormat, CheckSummary } from "../../report/formats/check-format.ts";
import type { Terminal } from "../terminal.ts";
import type { Baseline } from "./baseline.ts";
import type { CheckOutcome, CheckTask } from "./check-file.ts";
import { checkFiles } from "./check-files.ts";
import { openCheckProgress } from "./check-progress.ts";
import { createReportMerger } from "./merge-reports.ts";
import type { Output } from "./output.ts";
import type { CheckSetup } from "./worker-data.ts";

export type FileChange = NonNullable<CheckOutcome["change"]>;

export interface RunCheckOptions {
  readonly tasks: readonly CheckTask[];
  readonly setup: CheckSetup;
  readonly jobs: number;
  readonly signal: AbortSignal;
  readonly terminal: Terminal;
  /** Told beside what the files give. */
  readonly problems: readonly Problem[];
  readonly baseline: Baseline | null;
  readonly format: CheckFormat;
  readonly output: Output;
  /** What is done with a mended file. Gives what went wrong. */
  readonly apply: (change: FileChange, path: string) => Promise<Problem | null>;
  /** Called with every report before the baseline is taken from it. */
  readonly onReport?: (report: FileReport) => void;
}

export interface CheckResult {
  readonly summary: CheckSummary;
  /** A file that the user named could not be checked, or one failed by a fault of ours. */
  readonly hasFailed: boolean;
  readonly mended: number;
  readonly isInterrupted: boolean;
}

/** Checks files and writes what is found while it is found. */
export async function runCheck(options: RunCheckOptions): Promise<CheckResult> {
  const { tasks, signal, terminal, baseline, format, output } = options;
  const progress = openCheckProgress(terminal, tasks.length);
  const merger = createReportMerger(tasks.map(({ path }) => path));
  const severities: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  const problems = [...options.problems];
  const settingProblems = new Map<string, Problem>();
  const totals = { files: 0, lines: 0, fixable: 0, known: 0, mended: 0 };
  let hasFailed = false;
  const say = async (text: string) => {
    if (text === "") return;
    progress.clear();
    await output.write(text);
  };
  const take = async (outcome: CheckOutcome, path: string) => {
    hasFailed ||= outcome.hasFailed;
    problems.push(...outcome.problems);
    for (const problem of outcome.settingProblems) settingProblems.set(JSON.stringify(problem), problem);
    if (outcome.change) {
      progress.clear();
      const told = await options.apply(outcome.change, path);
      if (told) problems.push(told);
      else totals.mended += outcome.mended;
    }
    const merged = merger.merge(outcome.report ?? { path, lines: 0, diagnostics: [], problems: [] }, outcome.mendedFindings);
    options.onReport?.(merged);
    const { report, known } = baseline?.leaveOut(merged) ?? { report: merged, known: 0 };
    totals.known += known;
    totals.files += outcome.report ? 1 : 0;
    totals.lines += report.lines;
    problems.push(...report.problems);
    for (const { document } of report.diagnostics) {
      severities[document.severity]++;
      if (document.fix?.applicability === "safe") totals.fixable++;
    }
    if (outcome.report || report.diagnostics.length > 0) await say(format.file(report));
  };
  await say(format.begin);
  let done = 0;
  for await (const outcome of checkFiles(tasks, options)) {
    const path = tasks[done]?.path ?? "";
    progress.step(path);
    await take(outcome, path);
    done++;
  }
  progress.clear();
  problems.push(...settingProblems.values());
  const summary = { ...totals, severities, problems };
  if (!signal.aborted) await say(format.end(summary));
  return { summary, hasFailed, mended: totals.mended, isInterrupted: signal.aborted };
}
