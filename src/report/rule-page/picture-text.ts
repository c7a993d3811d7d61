import type { Mark, RulePicture } from "./rule-picture.ts";

const barWidth = 20;

/** A picture in characters, for terminals. */
export function pictureText({ title, columns, rows, note }: RulePicture): string {
  const head = ["", ...columns];
  const body = rows.map(({ label, marks }) => [label, ...marks.map(markText)]);
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((cells) => (cells[column] ?? "").length)));
  const lines = [head, ...body].map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("   ")
      .trimEnd(),
  );
  return [title, ...lines, ...(note === null ? [] : [note])].join("\n");
}

function markText(mark: Mark): string {
  if (mark.kind === "units") return `${mark.kept.map((isKept) => (isKept ? "■" : "·")).join("")} ${mark.text}`;
  const width = Math.round(barWidth * mark.length);
  return `${"█".repeat(width)}${" ".repeat(barWidth - width)} ${mark.text}`;
}
