import { DiagnosticSeverity, DiagnosticTag, type Diagnostic as LspDiagnostic } from "vscode-languageserver";
import { type Diagnostic, rulePageUrl, type Severity } from "../core/index.ts";
import type { AnalysedDocument } from "./document-analyses.ts";
import { toRange } from "./locate.ts";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A report as LSP has it; the rule's code links to its page. */
export function toDiagnostic({ uri, lines }: AnalysedDocument, diagnostic: Diagnostic): LspDiagnostic {
  return {
    range: toRange(lines, diagnostic.place.span),
    severity: severities[diagnostic.severity],
    code: diagnostic.code,
    codeDescription: { href: rulePageUrl(diagnostic) },
    source: "keras-parity",
    message: diagnostic.message,
    relatedInformation: diagnostic.related.map(({ place, message }) => ({ location: { uri, range: toRange(lines, place.span) }, message })),
  };
}
