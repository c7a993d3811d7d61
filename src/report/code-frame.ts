import type { Colors } from "./colors.ts";
import type { Excerpt, Mark } from "./excerpt.ts";

const tab = "    ";

/** Source lines with carets under what is meant and dashes under what belongs to it, as compilers show them. */
export function renderCodeFrame(
  { lines, hidden }: Excerpt,
  { colors, paint }: { readonly colors: Colors /** Paints the carets. */; readonly paint: (text: string) => string },
): readonly string[] {
  const width = String(lines.at(-1)?.number ?? 0).length;
  const gutter = (label: string) => colors.blue(`${label.padStart(width)} |`);
  const rows = [gutter("")];
  let previous: number | null = null;
  const isMain = ({ label }: Mark) => label === null;
  const lastMain = lines.findLast(({ marks }) => marks.some(isMain))?.number;
  for (const { number, text, marks } of lines) {
    if (previous !== null && number > previous + 1) rows.push(colors.blue("…".padStart(width)));
    previous = number;
    rows.push(`${gutter(String(number))} ${text.replaceAll("\t", tab)}`.trimEnd());
    for (const { start, end, label } of marks) {
      const indent = " ".repeat(displayWidth(text.slice(0, start)));
      const wide = Math.max(1, displayWidth(text.slice(start, end)));
      const mark = label === null ? paint("^".repeat(wide)) : colors.blue(`${"-".repeat(wide)} ${label}`);
      rows.push(`${gutter("")} ${indent}${mark}`);
    }
    if (number === lastMain && hidden > 0) rows.push(`${gutter("")} ${colors.dim(`… ${hidden} more ${hidden === 1 ? "line" : "lines"}`)}`);
  }
  return rows;
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
