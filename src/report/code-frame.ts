import { LineIndex, type Span } from "../core/index.ts";
import type { Colors } from "./colors.ts";

export interface CodeFrameInput {
  readonly text: string;
  readonly span: Span;
  readonly colors: Colors;
  /** Paints the carets. */
  readonly paint: (text: string) => string;
}

const mostLines = 4;
const tab = "    ";

/** The source lines of a span with carets under it, as compilers show them; of a long span only the first lines. */
export function renderCodeFrame({ text, span, colors, paint }: CodeFrameInput): readonly string[] {
  const index = new LineIndex(text);
  const first = index.position(span.start);
  // A span that ends with a line break does not reach into the next line.
  const end = Math.max(span.start, span.end - (/[\r\n]$/.test(text.slice(span.start, span.end)) ? 1 : 0));
  const last = index.position(end);
  const shown = Math.min(last.line, first.line + mostLines - 1);
  const width = String(shown + 1).length;
  const gutter = (label: string) => colors.blue(`${label.padStart(width)} |`);
  const lines = [gutter("")];
  for (let line = first.line; line <= shown; line++) {
    const start = index.offset({ line, column: 0 });
    const source = text.slice(start, index.offset({ line: line + 1, column: 0 })).replace(/[\r\n]+$/, "");
    const from = line === first.line ? first.column : source.length - source.trimStart().length;
    const to = line === last.line ? last.column : source.trimEnd().length;
    const before = displayWidth(source.slice(0, from));
    const marked = Math.max(1, displayWidth(source.slice(from, to)));
    lines.push(`${gutter(String(line + 1))} ${source.replaceAll("\t", tab)}`.trimEnd());
    lines.push(`${gutter("")} ${" ".repeat(before)}${paint("^".repeat(marked))}`);
  }
  if (last.line > shown)
    lines.push(`${gutter("")} ${colors.dim(`… ${last.line - shown} more ${last.line - shown === 1 ? "line" : "lines"}`)}`);
  return lines;
}

/** Columns of a terminal: East Asian letters and most emoji take two, combining marks none. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (character === "\t") width += tab.length;
    else if (/\p{Mark}/u.test(character)) width += 0;
    else
      width += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF01-\uFF60]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}
