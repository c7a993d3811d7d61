import type { TextEdit as LspTextEdit, Position, Range } from "vscode-languageserver";
import { type Analysis, LineIndex, type Span, type TextEdit } from "../core/index.ts";

/** A finished analysis together with the text that it is about. */
export interface AnalyzedDocument {
  readonly uri: string;
  /** Null for a file that is not open. */
  readonly version: number | null;
  readonly text: string;
  readonly lines: LineIndex;
  readonly analysis: Analysis;
}

export function analyzedDocument(parts: Omit<AnalyzedDocument, "lines">): AnalyzedDocument {
  return { ...parts, lines: new LineIndex(parts.text) };
}

export function rangeOf({ lines }: AnalyzedDocument, span: Span): Range {
  const [start, end] = [lines.position(span.start), lines.position(span.end)];
  return { start: { line: start.line, character: start.column }, end: { line: end.line, character: end.column } };
}

export function offsetOf({ lines }: AnalyzedDocument, position: Position): number {
  return lines.offset({ line: position.line, column: position.character });
}

export function lspEdits(document: AnalyzedDocument, edits: readonly TextEdit[]): LspTextEdit[] {
  return edits.map((edit) => ({ range: rangeOf(document, edit.span), newText: edit.newText }));
}
