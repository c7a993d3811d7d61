import type { Severity } from "../../core/index.ts";
import type { Problem } from "../check-document.ts";
import { renderCodeFrame } from "../code-frame.ts";
import type { Colors } from "../colors.ts";
import type { ReportedDiagnostic } from "../file-report.ts";
import { placeName } from "../place-document.ts";
import { type CheckFormat, type CheckFormatOptions, type CheckSummary, countOf, totalOf } from "./check-format.ts";

export const severityColor: Readonly<Record<Severity, "red" | "yellow" | "blue" | "cyan">> = {
  error: "red",
  warning: "yellow",
  info: "blue",
  hint: "cyan",
};

/** All diagnostics with their source, then the problems, then one line that counts. Ends with a line break. */
export function textFormat(options: CheckFormatOptions): CheckFormat {
  const { colors } = options;
  let first: string | null = null;
  return {
    begin: "",
    file({ diagnostics }) {
      first ??= diagnostics[0]?.document.code ?? null;
      return diagnostics.map((one) => `${renderDiagnostic(one, options).join("\n")}\n\n`).join("");
    },
    end(summary) {
      const { problems } = summary;
      const told = problems.length === 0 ? "" : `${problems.map((problem) => renderProblem(problem, colors)).join("\n")}\n\n`;
      const more = first === null ? "" : colors.dim(` \`keras-parity explain ${first}\` says more.`);
      return `${told}${renderCount(summary, colors)}${more}\n`;
    },
  };
}

/** A line for what could not be read or understood. */
export function renderProblem({ path, message }: Problem, colors: Colors): string {
  return `${colors.bold(path)}: ${message}`;
}

function renderDiagnostic({ document, excerpt, elsewhere }: ReportedDiagnostic, { colors, link }: CheckFormatOptions): readonly string[] {
  const { severity, code, message, url, fix } = document;
  const paint = colors[severityColor[severity]];
  const margin = " ".repeat(String(excerpt.lines.at(-1)?.number ?? document.line).length);
  const note = (text: string) => `${margin} ${colors.blue("=")} ${text}`;
  const how = fix?.applicability === "safe" ? "--fix" : "--fix --unsafe-fixes; it may change behaviour";
  return [
    `${paint(colors.bold(`${severity}[${link(code, url)}]`))}${colors.bold(`: ${message}`)}`,
    `${margin}${colors.blue("-->")} ${placeName(document)}`,
    ...renderCodeFrame(excerpt, { colors, paint }),
    ...elsewhere.map(note),
    ...(fix ? [note(`${colors.bold("fix")}: ${fix.title} ${colors.dim(`(${how})`)}`)] : []),
  ];
}

function renderCount(summary: CheckSummary, colors: Colors): string {
  const where = `in ${countOf(summary.files, "file")}`;
  const known =
    summary.known === 0 ? "" : ` ${countOf(summary.known, "problem")} of the baseline ${summary.known === 1 ? "is" : "are"} left out.`;
  const total = totalOf(summary);
  if (total === 0) return colors.green(`No ${summary.known === 0 ? "" : "new "}problems found ${where}.${known}`);
  const kinds = (["error", "warning", "info", "hint"] as const).flatMap((severity) => {
    const found = summary.severities[severity];
    return found === 0 ? [] : [severity === "info" ? `${found} info` : countOf(found, severity)];
  });
  const mend = summary.fixable === 0 ? "" : ` ${summary.fixable} can be mended with --fix.`;
  return `Found ${countOf(total, summary.known === 0 ? "problem" : "new problem")} ${where} (${kinds.join(", ")}).${known}${mend}`;
}
