import { LineIndex } from "../../core/index.ts";
import type { Problem } from "../../report/check-document.ts";
import { type FileReport, fileReport } from "../../report/file-report.ts";
import type { Analyzer } from "../analyzer.ts";
import { readSource, readSourceBytes, type Source, sourceOf } from "../read-source.ts";
import { unifiedDiff } from "../unified-diff.ts";
import { mend } from "./mend.ts";
import { cacheKey, type ResultCache } from "./result-cache.ts";

export interface CheckTask {
  /** The file's name in reports, and where it lies unless `bytes` holds its content. */
  readonly path: string;
  readonly bytes: Uint8Array | null;
  /** Whether the user named this file, and not a folder above it. */
  readonly isNamed: boolean;
}

/** What the check of one file gave. Plain data. */
export interface CheckOutcome {
  /** Null where the file could not be read or analysed. */
  readonly report: FileReport | null;
  /** What is wrong beside the report: the file, its settings. */
  readonly problems: readonly Problem[];
  readonly settingProblems: readonly Problem[];
  /** The file is one of ours to fail for. */
  readonly hasFailed: boolean;
  readonly mended: number;
  /** Its findings before it was mended: files that import it may still report them. */
  readonly mendedFindings: readonly { readonly code: string; readonly start: number }[];
  /** The file before and after, where it is mended. */
  readonly change: { readonly before: Uint8Array; readonly after: Uint8Array; readonly diff: string } | null;
}

export interface CheckFileOptions {
  readonly mend: { readonly unsafe: boolean } | null;
  readonly cache: { readonly results: ResultCache; readonly build: string } | null;
}

/** Checks one file. Never throws. */
export function checkFile(task: CheckTask, analyzer: Analyzer, options: CheckFileOptions): CheckOutcome {
  const { path, isNamed } = task;
  const nothing = { report: null, problems: [], settingProblems: analyzer.problemsOf(path), mended: 0, mendedFindings: [], change: null };
  const failed = (error: unknown, hasFailed: boolean): CheckOutcome => {
    return { ...nothing, hasFailed, problems: [{ path, message: error instanceof Error ? error.message : String(error) }] };
  };
  let bytes: Uint8Array;
  let source: Source;
  try {
    bytes = task.bytes ?? readSourceBytes(path);
    source = sourceOf(path, bytes);
  } catch (error) {
    return failed(error, isNamed);
  }
  const problems: Problem[] = isNamed && source.program.text.trim() === "" ? [{ path, message: "is empty" }] : [];
  if (!isNamed && !analyzer.concernsKeras(path, source.program.text)) {
    const lines = new LineIndex(source.program.text).lineCount;
    return { ...nothing, hasFailed: false, report: { path, lines, diagnostics: [], problems: [] } };
  }
  try {
    const first = reportOf({ path, bytes, source }, analyzer, task.bytes ? { ...options, cache: null } : options);
    const toMend = options.mend && isMendable(first, options.mend.unsafe) ? options.mend : null;
    if (!toMend) return { ...nothing, hasFailed: false, problems, report: first };
    const repaired = safely(() => mend(path, source, { analyzer, ...toMend }));
    if (repaired instanceof Error || repaired.mended.length === 0 || !source.encode) {
      const why = repaired instanceof Error ? [{ path, message: repaired.message }] : [];
      return { ...nothing, hasFailed: false, problems: [...problems, ...why], report: first };
    }
    const after = source.encode(repaired.content);
    const report = reportOf({ path, bytes: after, source: sourceOf(path, after) }, analyzer, { ...options, cache: null });
    return {
      ...nothing,
      hasFailed: false,
      problems,
      report,
      mended: repaired.mended.length,
      mendedFindings: first.diagnostics.flatMap(({ document, start }) => (document.path === path ? [{ code: document.code, start }] : [])),
      change: { before: bytes, after, diff: unifiedDiff(path, source.content, repaired.content) },
    };
  } catch (error) {
    return failed(error, true);
  }
}

interface FileInHand {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly source: Source;
}

function reportOf({ path, bytes, source }: FileInHand, analyzer: Analyzer, { cache }: CheckFileOptions): FileReport {
  const key = cache && cacheKey(cache.build, [process.cwd(), path, JSON.stringify(analyzer.settingsOf(path).settings), bytes]);
  const known = key === null ? null : cache?.results.read(key);
  if (known?.imports.every((one) => analyzer.isAnswer(one))) return known.report;
  const analysis = analyzer.analyze(path, source.program);
  const imports = analyzer.imports();
  const report = fileReport(source, analysis, readSource);
  if (key !== null) cache?.results.write(key, { report, imports });
  return report;
}

function isMendable({ path, diagnostics }: FileReport, unsafe: boolean): boolean {
  return diagnostics.some(
    ({ document }) => document.path === path && document.fix !== null && (unsafe || document.fix.applicability === "safe"),
  );
}

function safely<Result>(work: () => Result): Result | Error {
  try {
    return work();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
