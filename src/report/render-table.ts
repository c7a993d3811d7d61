/** A table with the lines that Keras draws around its own summary. Columns named in `right` are aligned to the right. */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): readonly string[] {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const rule = (left: string, line: string, cross: string, end: string) =>
    left + widths.map((width) => line.repeat(width + 2)).join(cross) + end;
  const content = (cells: readonly string[], bar: string) =>
    `${bar}${widths
      .map((width, column) => {
        const cell = cells[column] ?? "";
        return ` ${right.includes(column) ? cell.padStart(width) : cell.padEnd(width)} `;
      })
      .join(bar)}${bar}`;
  const body = rows.flatMap((row, i) => (i === 0 ? [content(row, "│")] : [rule("├", "─", "┼", "┤"), content(row, "│")]));
  return [rule("┏", "━", "┳", "┓"), content(head, "┃"), rule("┡", "━", "╇", "┩"), ...body, rule("└", "─", "┴", "┘")];
}

/** The same as a table of Markdown. */
export function renderMarkdownTable(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}
