import type { ReportedDiagnostic } from "../file-report.ts";
import { positionName } from "../place-document.ts";
import { type CheckFormat, countOf, totalOf } from "./check-format.ts";

/** Tables by file, as job summaries and comments show them. */
export function markdownFormat(): CheckFormat {
  return {
    begin: "# Keras Parity\n\n",
    file({ path, diagnostics }) {
      if (diagnostics.length === 0) return "";
      const rows = diagnostics.map((one) => row(one, path)).join("");
      return `## ${asIs(path)}\n\n| place | rule | problem |\n| --- | --- | --- |\n${rows}\n`;
    },
    end(summary) {
      const { problems, files } = summary;
      const total = totalOf(summary);
      const list = problems.map(({ path, message }) => `- \`${path}\`: ${asIs(message)}\n`).join("");
      const unread = list === "" ? "" : `## Not read to the end\n\n${list}\n`;
      return `${unread}**${total === 0 ? "No problems" : countOf(total, "problem")} in ${countOf(files, "file")}.**\n`;
    },
  };
}

function row({ document }: ReportedDiagnostic, own: string): string {
  const { code, name, severity, message, url, path } = document;
  const where = path === own ? positionName(document) : `${path}:${positionName(document)}`;
  return `| ${asIs(where)} | ${severity} [${code} ${name}](${url}) | ${asIs(message)} |\n`;
}

/** Code in backticks stays code; everything else that Markdown would read is told as it is. */
function asIs(text: string): string {
  return text
    .split(/(`[^`\n]+`)/)
    .map((part, i) => (i % 2 === 1 ? part.replaceAll("|", "\\|") : part.replace(/[\\*_[\]<>|#~]/g, "\\$&")))
    .join("");
}
