import type { Analysis, Severity } from "../core/index.ts";
import { positionName } from "./place-document.ts";

export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** What `keras-parity check --format json` prints. Lines and columns are 1-based, columns count UTF-16 code units. */
export interface CheckDocument {
  readonly version: 1;
  readonly files: number;
  readonly lines: number;
  readonly diagnostics: readonly CheckedDiagnostic[];
  readonly problems: readonly Problem[];
}

export interface CheckedDiagnostic {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** In a notebook: 1-based among all cells; lines are those of the cell. */
  readonly cell?: number;
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly message: string;
  readonly url: string;
  readonly related: readonly {
    readonly path: string;
    readonly line: number;
    readonly column: number;
    readonly cell?: number;
    readonly message: string;
  }[];
  readonly fix: { readonly title: string; readonly applicability: "safe" | "unsafe" } | null;
}

/** What of a file could not be analysed to the end. */
export function analysisProblems({ path, problems }: Analysis): readonly Problem[] {
  return problems.map((problem) => ({ path, message: `${positionName(problem)}: ${problem.message}` }));
}
