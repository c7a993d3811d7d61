import {
  type Analysis,
  type Diagnostic,
  LineIndex,
  ownFix,
  type ProgramText,
  positionIn,
  rulePageUrl,
  type Severity,
} from "../core/index.ts";
import { lineDocument, positionName } from "./place-document.ts";

/** A file that was read and analysed. */
export interface CheckedFile {
  readonly program: ProgramText;
  readonly analysis: Analysis;
  /** The files that it imports and that have diagnostics, by path. */
  readonly imported?: ReadonlyMap<string, ProgramText>;
}

/** A diagnostic with the program that it points into. */
export interface FoundDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly program: ProgramText;
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

export function checkDocument(files: readonly CheckedFile[], problems: readonly Problem[]): CheckDocument {
  return {
    version: 1,
    files: files.length,
    lines: files.reduce((sum, file) => sum + file.analysis.lineCount, 0),
    diagnostics: foundDiagnostics(files).map(checkedDiagnostic),
    problems: [...problems, ...files.flatMap(({ analysis }) => analysisProblems(analysis))],
  };
}

/** What of a file could not be analysed to the end. */
export function analysisProblems({ path, problems }: Analysis): readonly Problem[] {
  return problems.map((problem) => ({ path, message: `${positionName(problem)}: ${problem.message}` }));
}

/** What is reported in the files, and in those that they import; once, where several files lead to the same place. */
export function foundDiagnostics(files: readonly CheckedFile[]): readonly FoundDiagnostic[] {
  const isOwn = (file: CheckedFile, { place }: Diagnostic) => place.path === file.analysis.path;
  const key = ({ code, place }: Diagnostic) => `${code} ${place.span.start} ${place.path.replace(/^\.[\\/]/, "")}`;
  const seen = new Set(files.flatMap((file) => file.analysis.diagnostics.filter((one) => isOwn(file, one)).map(key)));
  return files.flatMap((file) =>
    file.analysis.diagnostics.flatMap((diagnostic) => {
      if (isOwn(file, diagnostic)) return [{ diagnostic, program: file.program }];
      const program = file.imported?.get(diagnostic.place.path);
      if (!program || seen.has(key(diagnostic))) return [];
      seen.add(key(diagnostic));
      return [{ diagnostic, program }];
    }),
  );
}

function checkedDiagnostic({ diagnostic, program: { text, cells } }: FoundDiagnostic): CheckedDiagnostic {
  const { code, name, severity, message, place, related } = diagnostic;
  const end = positionIn({ lines: new LineIndex(text), cells: cells ?? null }, place.span.end);
  const fix = ownFix(diagnostic);
  return {
    path: place.path,
    line: place.line,
    column: place.column,
    endLine: end.line + 1,
    endColumn: end.column + 1,
    ...(place.cell === undefined ? {} : { cell: place.cell }),
    code,
    name,
    severity,
    message,
    url: rulePageUrl({ code, name }),
    related: related.map((one) => ({
      path: one.place.path,
      ...lineDocument(one.place),
      column: one.place.column,
      message: one.message,
    })),
    fix: fix && { title: fix.title, applicability: fix.applicability },
  };
}
