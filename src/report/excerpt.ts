import { cellAt, LineIndex, type Place, type ProgramText, type Span } from "../core/index.ts";

/** The source lines that a report shows, with what is marked in them. Plain data. */
export interface Excerpt {
  readonly lines: readonly ExcerptLine[];
  /** Lines of the marked code that are not shown. */
  readonly hidden: number;
}

export interface ExcerptLine {
  /** 1-based, in a notebook that of the cell. */
  readonly number: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A half-open range of columns, 0-based; a mark without a label is what the report is about. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: string | null;
}

const mostLines = 4;
/** Related places further away than this are named, not shown. */
const furthest = 200;
const longestLine = 240;

/** The lines of `span`; of a long one only the first. */
export function excerptOf(text: string, span: Span): Excerpt {
  const index = new LineIndex(text);
  const first = index.position(span.start);
  // A span that ends with a line break does not reach into the next line.
  const end = Math.max(span.start, span.end - (/[\r\n]$/.test(text.slice(span.start, span.end)) ? 1 : 0));
  const last = index.position(end);
  const shown = Math.min(last.line, first.line + mostLines - 1);
  const lines: ExcerptLine[] = [];
  for (let line = first.line; line <= shown; line++) {
    const source = lineAt(text, index, line);
    const start = line === first.line ? first.column : source.length - source.trimStart().length;
    const to = line === last.line ? last.column : source.trimEnd().length;
    lines.push(shorten({ number: line + 1, text: source, marks: [{ start, end: to, label: null }] }));
  }
  return { lines, hidden: last.line - shown };
}

/** The same, with the related places of the same file and cell marked too; and the places that are not shown. */
export function excerptWithRelated<Related extends { readonly place: Place; readonly message: string }>(
  program: ProgramText,
  place: Place,
  related: readonly Related[],
): { readonly excerpt: Excerpt; readonly elsewhere: readonly Related[] } {
  const cell = program.cells ? cellAt(program.cells, place.span.start) : null;
  const { start, end } = cell ?? { start: 0, end: program.text.length };
  const text = program.text.slice(start, end);
  const moved = ({ span }: Place): Span => ({ start: span.start - start, end: Math.min(span.end, end) - start });
  let excerpt = excerptOf(text, moved(place));
  const elsewhere: Related[] = [];
  for (const one of related) {
    const isNear = one.place.path === place.path && one.place.cell === place.cell && Math.abs(one.place.line - place.line) <= furthest;
    const [line] = isNear ? excerptOf(text, moved(one.place)).lines : [];
    if (line) excerpt = addLine(excerpt, { ...line, marks: line.marks.map((mark) => ({ ...mark, label: one.message })) });
    else elsewhere.push(one);
  }
  return { excerpt, elsewhere };
}

function addLine(excerpt: Excerpt, line: ExcerptLine): Excerpt {
  const same = excerpt.lines.find(({ number }) => number === line.number);
  // Of a long line each mark shows another part.
  if (same && same.text !== line.text) return excerpt;
  const lines = same
    ? excerpt.lines.map((one) => (one === same ? { ...one, marks: [...one.marks, ...line.marks] } : one))
    : [...excerpt.lines, line].sort((a, b) => a.number - b.number);
  return { ...excerpt, lines };
}

function lineAt(text: string, index: LineIndex, line: number): string {
  return text.slice(index.offset({ line, column: 0 }), index.offset({ line: line + 1, column: 0 })).replace(/[\r\n]+$/, "");
}

/** Of a line that no screen holds the part around its mark. */
function shorten(line: ExcerptLine): ExcerptLine {
  const [mark] = line.marks;
  if (line.text.length <= longestLine || !mark) return line;
  const from = Math.max(0, Math.min(mark.start - 40, line.text.length - longestLine));
  const text = line.text.slice(from, from + longestLine);
  const lead = from > 0 ? "…" : "";
  const by = lead.length - from;
  return {
    number: line.number,
    text: `${lead}${text}${from + longestLine < line.text.length ? "…" : ""}`,
    marks: [{ ...mark, start: mark.start + by, end: Math.min(mark.end + by, lead.length + text.length) }],
  };
}
