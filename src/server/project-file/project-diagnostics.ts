import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { ConfigurationProblem } from "../../config/project-table.ts";

/** What is wrong in `[tool.keras-parity]`, each at the key or the element that it is about. */
export function projectDiagnostics(problems: readonly ConfigurationProblem[]): Diagnostic[] {
  return problems.map(({ message, start, end }) => ({
    range: {
      start: { line: start.line, character: start.column },
      end: { line: end.line, character: end.column },
    },
    severity: DiagnosticSeverity.Warning,
    source: "keras-parity",
    message: message.replace(/^line \d+: /, ""),
  }));
}
