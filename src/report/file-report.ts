import {
  type Analysis,
  type Diagnostic,
  LineIndex,
  ownFix,
  type ProgramText,
  positionIn,
  rulePageUrl,
  type Side,
  type Span,
} from "../core/index.ts";
import { analysisProblems, type CheckedDiagnostic, type Problem } from "./check-document.ts";
import { type Excerpt, excerptWithRelated } from "./excerpt.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { lineDocument, placeName } from "./place-document.ts";

/** A file's program and the file that it stands in; in a notebook their offsets differ. */
export interface ReportedSource {
  readonly program: ProgramText;
  /** The whole file. */
  readonly content: string;
  offsetInFile(offset: number, side: Side): number;
}

/** What the check of one file gave: plain data, which crosses threads and is kept from run to run. */
export interface FileReport {
  readonly path: string;
  readonly lines: number;
  /** Those of this file, then those of files that it imports. */
  readonly diagnostics: readonly ReportedDiagnostic[];
  readonly problems: readonly Problem[];
}

export interface ReportedDiagnostic {
  readonly document: CheckedDiagnostic;
  /** Where it starts in its program: with path and code, what tells it from others. */
  readonly start: number;
  readonly excerpt: Excerpt;
  /** Related places that the excerpt does not show: "model.py:3:5: message". */
  readonly elsewhere: readonly string[];
  /** Where it lies in the file on the disk: in a notebook in its JSON. */
  readonly region: Region;
  /** The edits of its fix, in the file on the disk. */
  readonly edits: readonly { readonly region: Region; readonly newText: string }[];
  /** The same as long as the lines that it stands in are. */
  readonly fingerprint: string;
}

/** 1-based; the end is exclusive; columns count UTF-16 code units. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** `read` gives the files that the analysed one imports; only those with diagnostics are asked for. */
export function fileReport(source: ReportedSource, analysis: Analysis, read: (path: string) => ReportedSource): FileReport {
  const describers = new Map([[analysis.path, describer(source)]]);
  const diagnostics = analysis.diagnostics.map((diagnostic) => {
    const { path } = diagnostic.place;
    const describe = describers.get(path) ?? describer(read(path));
    describers.set(path, describe);
    return describe(diagnostic);
  });
  return { path: analysis.path, lines: analysis.lineCount, diagnostics, problems: analysisProblems(analysis) };
}

function describer({ program, content, offsetInFile }: ReportedSource): (diagnostic: Diagnostic) => ReportedDiagnostic {
  const lines = new LineIndex(program.text);
  const { cells = null } = program;
  const fileLines = cells ? new LineIndex(content) : lines;
  const regionOf = ({ start, end }: Span): Region => {
    const from = fileLines.position(offsetInFile(start, "start"));
    const to = start === end ? from : fileLines.position(offsetInFile(end, "end"));
    return { startLine: from.line + 1, startColumn: from.column + 1, endLine: to.line + 1, endColumn: to.column + 1 };
  };
  // A cell's text stands inside of a JSON string.
  const written = (text: string) => (cells ? JSON.stringify(text).slice(1, -1) : text);
  return (diagnostic) => {
    const { code, name, severity, message, place, related } = diagnostic;
    const end = positionIn({ lines, cells }, place.span.end);
    const fix = ownFix(diagnostic);
    const { excerpt, elsewhere } = excerptWithRelated(program, place, related);
    return {
      document: {
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
      },
      start: place.span.start,
      excerpt,
      elsewhere: elsewhere.map((one) => `${placeName(one.place)}: ${one.message}`),
      region: regionOf(place.span),
      edits: (fix?.edits ?? []).map(({ span, newText }) => ({ region: regionOf(span), newText: written(newText) })),
      fingerprint: fingerprintOf(code, program.text, place.span),
    };
  };
}
