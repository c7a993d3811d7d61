import type { Mark, RulePicture } from "./rule-picture.ts";

const rowHeight = 22;
const labelWidth = 150;
const columnWidth = 330;
const barWidth = 240;
const unit = 6;

/** Ink that can be read on white; on dark the same with its lightness turned. */
const style = `
  text { font: 13px system-ui, sans-serif; fill: #1f2328; }
  .title, .column { font-weight: 600; }
  .written { fill: #bc4c00; }
  .instead { fill: #0969da; }
  .dropped { fill: #8c959f; fill-opacity: 0.35; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .written { fill: #f0883e; }
    .instead { fill: #58a6ff; }
  }
`;

/** A picture as an SVG document, readable on light and on dark. */
export function pictureSvg({ title, columns, rows, note }: RulePicture): string {
  const width = labelWidth + 2 * columnWidth;
  const height = rowHeight * (rows.length + 2 + (note === null ? 0 : 1)) + 8;
  const line = (row: number) => rowHeight * (row + 1) - 6;
  const text = (x: number, row: number, content: string, kind = "") =>
    `<text x="${x}" y="${line(row)}"${kind === "" ? "" : ` class="${kind}"`}>${escapeXml(content)}</text>`;
  const parts = [
    text(0, 0, title, "title"),
    ...columns.map((column, i) => text(labelWidth + i * columnWidth, 1, column, "column")),
    ...rows.flatMap(({ label, marks }, i) => [
      text(0, i + 2, label),
      ...marks.map((mark, column) => drawMark(mark, labelWidth + column * columnWidth, line(i + 2), column === 0 ? "written" : "instead")),
    ]),
    ...(note === null ? [] : [text(0, rows.length + 2, note)]),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>${escapeXml(title)}</title>
<style>${style}</style>
${parts.join("\n")}
</svg>
`;
}

function drawMark(mark: Mark, x: number, y: number, kind: string): string {
  if (mark.kind === "bar") {
    const length = Math.round(barWidth * mark.length);
    return `<rect class="${kind}" x="${x}" y="${y - 11}" width="${length}" height="13"/><text x="${x + length + 6}" y="${y}">${escapeXml(mark.text)}</text>`;
  }
  const units = mark.kept.map(
    (isKept, i) => `<rect class="${isKept ? kind : "dropped"}" x="${x + i * (unit + 1)}" y="${y - 11}" width="${unit}" height="13"/>`,
  );
  return `${units.join("")}<text x="${x + mark.kept.length * (unit + 1) + 6}" y="${y}">${escapeXml(mark.text)}</text>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
