import type { Severity } from "../../core/index.ts";
import type { ReportedDiagnostic } from "../file-report.ts";
import { positionName } from "../place-document.ts";
import type { CheckFormat } from "./check-format.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice", hint: "notice" };

/** Workflow commands, of which GitHub Actions makes annotations. */
export function githubFormat(): CheckFormat {
  return {
    begin: "",
    file: ({ diagnostics }) => diagnostics.map(annotation).join(""),
    end: ({ problems }) => problems.map(({ path, message }) => `::warning file=${property(path)}::${data(message)}\n`).join(""),
  };
}

function annotation({ document, region }: ReportedDiagnostic): string {
  const { severity, code, name, path, message, cell, url } = document;
  const { startLine, startColumn, endLine, endColumn } = region;
  // Columns are shown only where an annotation is of one line.
  const columns = startLine === endLine ? [`col=${startColumn}`, `endColumn=${endColumn}`] : [];
  const where = [`file=${property(path)}`, `line=${startLine}`, `endLine=${endLine}`, ...columns, `title=${property(`${code} ${name}`)}`];
  const place = cell === undefined ? "" : `${positionName(document)}: `;
  return `::${commands[severity]} ${where.join(",")}::${data(`${place}${message} ${url}`)}\n`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
