import { LineIndex, type Position } from "./line-index.ts";
import type { Place, Span } from "./span.ts";

/** A code cell of a notebook. */
export interface Cell {
  /** 1-based, among all cells of the notebook. */
  readonly number: number;
  /** Where its source lies in the notebook's text, which joins the sources of all code cells by line breaks. */
  readonly start: number;
  readonly end: number;
}

/** A text with a place on the number line that the files of one analysis share. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** Added to every offset of the text. The analysed file has 0. */
  readonly base: number;
  /** In order; null for what is no notebook. */
  readonly cells: readonly Cell[] | null;
  readonly lines: LineIndex;
}

/** Makes a source; its lines are counted when they are asked for. */
export function createSource({ path, text, base = 0, cells = null }: SourceInput): Source {
  let lines: LineIndex | undefined;
  return {
    path,
    text,
    base,
    cells,
    get lines() {
      lines ??= new LineIndex(text);
      return lines;
    },
  };
}

interface SourceInput {
  readonly path: string;
  readonly text: string;
  readonly base?: number;
  readonly cells?: readonly Cell[] | null;
}

/** The 0-based position of an offset in the source's text: in the file, or in the cell that it lies in. */
export function positionIn({ lines, cells }: Pick<Source, "lines" | "cells">, offset: number): Position & { readonly cell: number | null } {
  const position = lines.position(offset);
  const cell = cells && cellAt(cells, offset);
  if (!cell) return { line: position.line, column: position.column, cell: null };
  return { line: position.line - lines.position(cell.start).line, column: position.column, cell: cell.number };
}

/** The cell in which an offset lies; the line break behind a cell belongs to it. */
export function cellAt(cells: readonly Cell[], offset: number): Cell | null {
  let low = 0;
  let high = cells.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((cells[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return cells[low] ?? null;
}

/** Tells spans of the files of one analysis apart, and where in its file each lies. */
export interface SourceMap {
  readonly sources: readonly Source[];
  add(source: Source): void;
  place(span: Span): Place;
}

/** A map that knows the analysed file; others are added when they are read. */
export function createSourceMap(main: Source): SourceMap {
  const sources = [main];
  // Many facts speak of one piece of syntax.
  const places = new Map<Span, Place>();
  return {
    sources,
    add(source) {
      if (!sources.includes(source)) sources.push(source);
    },
    place(span) {
      const known = places.get(span);
      if (known) return known;
      const source = sourceAt(sources, span.start);
      const own = source.base === 0 ? span : { start: span.start - source.base, end: span.end - source.base };
      const { line, column, cell } = positionIn(source, own.start);
      const place = { path: source.path, span: own, line: line + 1, column: column + 1 };
      const whole = cell === null ? place : { ...place, cell };
      places.set(span, whole);
      return whole;
    },
  };
}

function sourceAt(sources: readonly Source[], offset: number): Source {
  const [main] = sources;
  if (main && sources.length === 1) return main;
  return sources.reduce((best, source) => (best.base < source.base && source.base <= offset ? source : best));
}
