import { type Analysis, type Diagnostic, type Fix, LineIndex, rulePageUrl, type Severity } from "../core/index.ts";

/** A file that was read and analysed. */
export interface CheckedFile {
  readonly text: string;
  readonly analysis: Analysis;
}

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
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly message: string;
  readonly url: string;
  readonly related: readonly { readonly path: string; readonly line: number; readonly column: number; readonly message: string }[];
  readonly fix: { readonly title: string; readonly applicability: "safe" | "unsafe" } | null;
}

export function checkDocument(files: readonly CheckedFile[], problems: readonly Problem[]): CheckDocument {
  return {
    version: 1,
    files: files.length,
    lines: files.reduce((sum, file) => sum + file.analysis.lineCount, 0),
    diagnostics: files.flatMap(({ text, analysis }) => {
      const index = new LineIndex(text);
      return analysis.diagnostics.map((diagnostic) => checkedDiagnostic(diagnostic, index));
    }),
    problems: [...problems, ...files.flatMap(({ analysis }) => analysisProblems(analysis))],
  };
}

/** What of a file could not be analysed to the end. */
export function analysisProblems({ path, problems }: Analysis): readonly Problem[] {
  return problems.map(({ line, column, message }) => ({ path, message: `${line}:${column}: ${message}` }));
}

/** The fix that mends this one site, as the program offers it first. */
export function ownFix(diagnostic: Diagnostic): Fix | null {
  return diagnostic.fixes.find((fix) => fix.scope === "site") ?? null;
}

function checkedDiagnostic(diagnostic: Diagnostic, index: LineIndex): CheckedDiagnostic {
  const { code, name, severity, message, place, related } = diagnostic;
  const end = index.position(place.span.end);
  const fix = ownFix(diagnostic);
  return {
    path: place.path,
    line: place.line,
    column: place.column,
    endLine: end.line + 1,
    endColumn: end.column + 1,
    code,
    name,
    severity,
    message,
    url: rulePageUrl({ code, name }),
    related: related.map((one) => ({ path: one.place.path, line: one.place.line, column: one.place.column, message: one.message })),
    fix: fix && { title: fix.title, applicability: fix.applicability },
  };
}
