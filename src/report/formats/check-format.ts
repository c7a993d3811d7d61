import type { Severity } from "../../core/index.ts";
import type { Problem } from "../check-document.ts";
import type { Colors } from "../colors.ts";
import type { FileReport } from "../file-report.ts";

/** A form of what `check` finds, written piece by piece while files are checked. */
export interface CheckFormat {
  /** What stands in front of everything. */
  readonly begin: string;
  /** One file, with the diagnostics that are to be shown. */
  file(report: FileReport): string;
  end(summary: CheckSummary): string;
}

export interface CheckSummary {
  readonly files: number;
  readonly lines: number;
  readonly severities: Readonly<Record<Severity, number>>;
  /** Problems that `--fix` mends. */
  readonly fixable: number;
  /** Findings that the baseline knows, and that are not shown. */
  readonly known: number;
  readonly problems: readonly Problem[];
}

export interface CheckFormatOptions {
  readonly colors: Colors;
  /** Makes a text a link where the terminal shows such. */
  readonly link: (text: string, url: string) => string;
  readonly programVersion: string;
}

export function countOf(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

export function totalOf({ severities }: CheckSummary): number {
  return Object.values(severities).reduce((sum, one) => sum + one, 0);
}
