import type { Position, Range } from "vscode-languageserver";
import type { LineIndex, Span } from "../core/index.ts";

export function toPosition(lines: LineIndex, offset: number): Position {
  const { line, column } = lines.position(offset);
  return { line, character: column };
}

export function toRange(lines: LineIndex, span: Span): Range {
  return { start: toPosition(lines, span.start), end: toPosition(lines, span.end) };
}

export function toOffset(lines: LineIndex, position: Position): number {
  return lines.offset({ line: position.line, column: position.character });
}

export function contains(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
