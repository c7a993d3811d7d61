import { DiagnosticSeverity, DiagnosticTag, type Diagnostic as LspDiagnostic } from "vscode-languageserver";
import { type Diagnostic, findRule, rulePageUrl, type Severity } from "../core/index.ts";
import { type AnalyzedDocument, isIn, locationOf, rangeOf } from "./analyzed-document.ts";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What the client shows in one of the program's documents: one short line each, with the rule's page behind its code. */
export function lspDiagnostics(document: AnalyzedDocument, uri: string): LspDiagnostic[] {
  return document.analysis.diagnostics
    .filter(({ place }) => isIn(document, uri, place))
    .map((diagnostic) => lspDiagnostic(document, diagnostic));
}

export function lspDiagnostic(document: AnalyzedDocument, diagnostic: Diagnostic): LspDiagnostic {
  const { code, name, place, related, severity } = diagnostic;
  return {
    range: rangeOf(document, place.span),
    severity: severities[severity],
    code,
    codeDescription: { href: rulePageUrl({ code, name }) },
    source: "keras-parity",
    message: diagnostic.message.replaceAll(/\s*[\r\n]+\s*/g, " "),
    ...(findRule(code)?.category === "optimizer" && name.startsWith("removed-") ? { tags: [DiagnosticTag.Deprecated] } : {}),
    // A place in another file has its range in that file's text, which is not here.
    relatedInformation: related
      .filter((other) => other.place.path === document.analysis.path)
      .map((other) => ({
        location: locationOf(document, other.place.span),
        message: other.message,
      })),
  };
}
