import { LineIndex } from "../text/line-index.ts";
import { type Cell, cellAt } from "../text/source-map.ts";
import type { Span } from "../text/span.ts";
import type { Module } from "./syntax.ts";
import { bodiesOf, walkStatements } from "./walk-statements.ts";

/** A comment that asks for silence: `# parity: ignore[KP101, KP102] reason` or `# parity: ignore-file[KP101] reason`. */
export interface Suppression {
  readonly scope: "line" | "file";
  /** First 1-based line that it applies to; for the scope "file" the line of the comment. */
  readonly line: number;
  /** Last 1-based line that it applies to: a statement may go over several. */
  readonly lastLine: number;
  /** As written, in order, without repetitions: codes ("KP101") or names ("unit-normal-kernel"). Without brackets it is "all"; of empty brackets nothing. */
  readonly codes: readonly string[] | "all";
  readonly reason: string;
  /** From `parity:` to the end of the comment. */
  readonly span: Span;
}

const pattern = /#\s*(parity:\s*(ignore-file|ignore)(?![\w-])\s*(?:\[([^\]]*)\])?[\s:,-]*(.*))$/;

/**
 * The suppressions of a file or of a notebook's `cells`, in source order. Behind code, a comment speaks of its own line, and of
 * the whole statement when it stands on the statement's first or last line (for one with a body: of its
 * header). Alone on its line it speaks of the next line of code and the statement that starts there;
 * further comments and empty lines may lie between. It may follow another comment (`# noqa # parity: …`).
 * "ignore-file" counts anywhere in the file; in a notebook's first code cell it speaks of all cells, in another of that cell.
 */
export function readSuppressions(module: Module, text: string, cells: readonly Cell[] = []): Suppression[] {
  const found = module.comments.flatMap((comment) => {
    const match = pattern.exec(comment.text);
    return match === null ? [] : [{ comment, match }];
  });
  if (found.length === 0) return [];
  const lines = new LineIndex(text);
  const lineOf = (offset: number): number => lines.position(offset).line + 1;
  const headers = walkStatements(module.body).map((statement) => {
    const first = bodiesOf(statement).find((body) => body.length > 0)?.[0];
    const start = lineOf(statement.span.start);
    const end = lineOf(Math.max(statement.span.start, statement.span.end - 1));
    return { start, end: first === undefined ? end : Math.max(start, Math.min(end, lineOf(first.span.start) - 1)) };
  });
  const commentedLines = new Set(module.comments.map((comment) => comment.span.start));
  return found.map(({ comment, match }): Suppression => {
    const [, body = "", keyword, list, reason = ""] = match;
    const own = lineOf(comment.span.start);
    const rest = {
      codes: list === undefined ? ("all" as const) : [...new Set(list.split(/[\s,]+/).filter((code) => code !== ""))],
      reason: reason.trim(),
      span: { start: comment.span.start + comment.text.length - body.length, end: comment.span.start + comment.text.length },
    };
    if (keyword === "ignore-file") {
      const cell = cellAt(cells, comment.span.start);
      if (!cell || cell === cells[0]) return { scope: "file", line: own, lastLine: own, ...rest };
      return { scope: "line", line: lineOf(cell.start), lastLine: lineOf(cell.end), ...rest };
    }
    const isAlone = text.slice(lines.offset({ line: own - 1, column: 0 }), comment.span.start).trim() === "";
    const line = isAlone ? nextCodeLine(text, lines, own, commentedLines) : own;
    const statement = headers.findLast(({ start, end }) => start === line || (end === line && !isAlone));
    return { scope: "line", line: Math.min(line, statement?.start ?? line), lastLine: Math.max(line, statement?.end ?? line), ...rest };
  });
}

/** The 1-based line of the first code below `line`; `line` itself when none follows. */
function nextCodeLine(text: string, lines: LineIndex, line: number, comments: ReadonlySet<number>): number {
  for (let below = line; below < lines.lineCount; below++) {
    const start = lines.offset({ line: below, column: 0 });
    const content = text.slice(start, lines.offset({ line: below + 1, column: 0 }));
    const lead = content.length - content.trimStart().length;
    if (content.trim() !== "" && !comments.has(start + lead)) return below + 1;
  }
  return line;
}
