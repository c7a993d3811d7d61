import type { Comparison, DifferenceSide } from "../core/index.ts";

/** One side of a comparison as the page names it. */
export interface ComparedModel {
  readonly uri: string;
  /** The file as the user knows it. */
  readonly title: string;
}

/** A comparison as Markdown for the preview; every value links to its line. */
export function renderComparisonPage(comparison: Comparison, [a, b]: readonly [ComparedModel, ComparedModel]): string {
  const lines = [`# ${a.title} against ${b.title}`, ""];
  if (comparison.differences.length === 0) {
    lines.push(
      comparison.unknown.length === 0
        ? "No difference was found: both describe the same experiment."
        : "No difference was found in what could be compared.",
      "",
    );
  } else {
    lines.push(`| what | ${cellText(a.title)} | ${cellText(b.title)} | why it matters |`, "| --- | --- | --- | --- |");
    for (const difference of comparison.differences) {
      const name = difference.id.split(":")[0] ?? difference.id;
      const what = difference.layer ? `${name}, ${difference.layer}` : name;
      lines.push(
        `| ${cellText(what)} | ${sideCell(difference.a, a)} | ${sideCell(difference.b, b)} | ${cellText(difference.explanation)} |`,
      );
    }
    lines.push("");
  }
  if (comparison.unknown.length > 0) {
    lines.push("## Not compared", "");
    for (const { place, side, what, why } of comparison.unknown) {
      const { title, uri } = side === "a" ? a : b;
      const where = place ? `[${title}, line ${place.line}](${uri}#L${place.line})` : title;
      lines.push(`- ${what} (${where}): ${why}`);
    }
    lines.push("");
  }
  return lines.join("\n");
}

function sideCell(side: DifferenceSide, { uri }: ComparedModel): string {
  const value = cellText(`${side.value}${side.isDefault ? " (default)" : ""}`);
  return side.place ? `[${value}](${uri}#L${side.place.line})` : value;
}

function cellText(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
