import { applyEdits } from "./apply-edits.ts";
import { type Cell, cellAt } from "./source-map.ts";
import type { TextEdit } from "./span.ts";

/** The Python of a file. */
export interface ProgramText {
  /** A notebook's is that of its code cells, joined by line breaks. */
  readonly text: string;
  /** A notebook's code cells. */
  readonly cells?: readonly Cell[] | undefined;
}

export interface NotebookText extends ProgramText {
  readonly cells: readonly Cell[];
}

/** The program of a notebook whose code cells have these sources. */
export function joinCells(sources: readonly { readonly number: number; readonly source: string }[]): NotebookText {
  let start = 0;
  const cells = sources.map(({ number, source }) => {
    const cell: Cell = { number, start, end: start + source.length };
    start = cell.end + 1;
    return cell;
  });
  return { text: sources.map(({ source }) => source).join("\n"), cells };
}

/** The program with `edits` made: no edit may go from one cell into the next. */
export function editProgram({ text, cells }: ProgramText, edits: readonly TextEdit[]): ProgramText {
  if (!cells) return { text: applyEdits(text, edits) };
  return joinCells(
    cells.map((cell) => {
      const own = edits.filter(({ span }) => cellAt(cells, span.start) === cell && span.end <= cell.end);
      const moved = own.map(({ span, newText }) => ({ newText, span: { start: span.start - cell.start, end: span.end - cell.start } }));
      return { number: cell.number, source: applyEdits(text.slice(cell.start, cell.end), moved) };
    }),
  );
}
