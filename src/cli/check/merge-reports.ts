import path from "node:path";
import type { FileReport, ReportedDiagnostic } from "../../report/file-report.ts";

/**
 * Reports each finding once, where several files lead to the same place. What a file tells of one that it imports and that is
 * checked later waits for that one, so that results come in the order of the files and are final when they come.
 */
export interface ReportMerger {
  /** Reports must come in the order of the files. `gone` are findings of this file that were mended. */
  merge(report: FileReport, gone: readonly { readonly code: string; readonly start: number }[]): FileReport;
}

export function createReportMerger(files: readonly string[]): ReportMerger {
  const order = new Map(files.map((file, index) => [path.resolve(file), index]));
  const seen = new Set<string>();
  const waiting = new Map<string, ReportedDiagnostic[]>();
  return {
    merge(report, gone) {
      const own = path.resolve(report.path);
      const here = order.get(own) ?? -1;
      for (const { code, start } of gone) seen.add(keyOf(own, code, start));
      const shown: ReportedDiagnostic[] = [];
      const show = (place: string, diagnostic: ReportedDiagnostic, isOwn: boolean) => {
        const key = keyOf(place, diagnostic.document.code, diagnostic.start);
        if (!isOwn && seen.has(key)) return;
        seen.add(key);
        shown.push(diagnostic);
      };
      const places = report.diagnostics.map((diagnostic) => ({ diagnostic, place: path.resolve(diagnostic.document.path) }));
      for (const { diagnostic, place } of places) if (place === own) show(own, diagnostic, true);
      const waited = waiting.get(own) ?? [];
      waiting.delete(own);
      for (const diagnostic of waited) show(own, diagnostic, false);
      if (waited.length > 0) shown.sort((a, b) => a.start - b.start);
      for (const { diagnostic, place } of places) {
        if (place === own) continue;
        if ((order.get(place) ?? -1) > here) waiting.set(place, [...(waiting.get(place) ?? []), diagnostic]);
        else show(place, diagnostic, false);
      }
      return { ...report, diagnostics: shown };
    },
  };
}

function keyOf(place: string, code: string, start: number): string {
  return `${code} ${start} ${place}`;
}
