import type { Location, TextEdit as LspTextEdit, Position, Range } from "vscode-languageserver";
import { type Analysis, LineIndex, type Span, type TextEdit } from "../core/index.ts";
import type { ProgramPart, ProgramSnapshot } from "./open-program.ts";

/** A finished analysis together with the text that it is about. */
export interface AnalyzedDocument {
  /** Of the file or the notebook. */
  readonly uri: string;
  /** Null for a file that is not open. */
  readonly version: number | null;
  readonly text: string;
  /** The documents that make up the program, in order. */
  readonly parts: readonly AnalyzedPart[];
  readonly analysis: Analysis;
}

export interface AnalyzedPart extends ProgramPart {
  readonly lines: LineIndex;
}

export function analyzedDocument(
  { uri, version }: Pick<AnalyzedDocument, "uri" | "version">,
  { text, parts }: ProgramSnapshot,
  analysis: Analysis,
): AnalyzedDocument {
  return { uri, version, text, parts: parts.map((part) => ({ ...part, lines: new LineIndex(part.text) })), analysis };
}

/** The part in which an offset of the program's text lies. */
export function partAt({ parts }: AnalyzedDocument, offset: number): AnalyzedPart | undefined {
  return parts.findLast((part) => part.start <= offset) ?? parts[0];
}

export function rangeOf(document: AnalyzedDocument, span: Span): Range {
  return locationOf(document, span).range;
}

/** Where a span of the program's text lies in the editor. */
export function locationOf(document: AnalyzedDocument, span: Span): Location {
  const part = partAt(document, span.start);
  const position = (offset: number): Position => {
    const { line, column } = part?.lines.position(offset - part.start) ?? { line: 0, column: 0 };
    return { line, character: column };
  };
  return { uri: part?.uri ?? document.uri, range: { start: position(span.start), end: position(span.end) } };
}

/** The offset in the program's text of a position in one of its documents. */
export function offsetOf({ parts }: AnalyzedDocument, uri: string, position: Position): number {
  const part = parts.find((one) => one.uri === uri) ?? parts[0];
  return part ? part.start + part.lines.offset({ line: position.line, column: position.character }) : 0;
}

/** Whether a place of the analysis lies in one of the program's documents, `uri`, and not in a file that it imports. */
export function isIn(document: AnalyzedDocument, uri: string, place: { readonly path: string; readonly span: Span }): boolean {
  return place.path === document.analysis.path && partAt(document, place.span.start)?.uri === uri;
}

export function lspEdits(document: AnalyzedDocument, edits: readonly TextEdit[]): LspTextEdit[] {
  return edits.map((edit) => ({ range: rangeOf(document, edit.span), newText: edit.newText }));
}
