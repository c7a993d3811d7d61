import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic as LspDiagnostic } from "vscode-languageserver";
import type { Diagnostic, Fix, TextEdit } from "../core/index.ts";
import { clientCommands, type FixReference } from "../protocol/server-request.ts";
import { type AnalyzedDocument, lspEdits, offsetOf, partAt } from "./analyzed-document.ts";
import { lspDiagnostic } from "./diagnostics.ts";
import { localize } from "./localize.ts";
import { modelOf } from "./mend-model.ts";
import { disableForFileEdit, disableForLineEdit } from "./suppression-edits.ts";

/** Applies every safe fix of a file; clients run it on save where the user asks for it. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.keras-parity`;

/** Fixes for what is reported in the range, the comment that silences it, and all safe fixes of the file. */
export function codeActions(
  document: AnalyzedDocument,
  params: Pick<CodeActionParams, "range" | "context" | "textDocument">,
  /** That the client can run. */
  commands: ReadonlySet<string>,
): CodeAction[] {
  const { only } = params.context;
  const isWanted = (kind: string) => !only || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
  const actions: CodeAction[] = [];
  if (isWanted(CodeActionKind.QuickFix)) actions.push(...quickFixes(document, params, commands));
  // Offered when asked for, so that it does not stand in every light bulb's menu.
  if (only && isWanted(fixAllKind)) {
    const edits = safeEdits(ownDiagnostics(document));
    if (edits.length > 0)
      actions.push({ title: localize("Fix all safe Keras Parity problems"), kind: fixAllKind, edit: workspaceEdit(document, edits) });
  }
  return actions;
}

function ownDiagnostics({ analysis }: AnalyzedDocument): readonly Diagnostic[] {
  return analysis.diagnostics.filter(({ place }) => place.path === analysis.path);
}

function quickFixes(
  document: AnalyzedDocument,
  { range, textDocument: { uri } }: Pick<CodeActionParams, "range" | "textDocument">,
  commands: ReadonlySet<string>,
): CodeAction[] {
  const [start, end] = [offsetOf(document, uri, range.start), offsetOf(document, uri, range.end)];
  const touched = ownDiagnostics(document).filter(({ place }) => place.span.start <= end && start <= place.span.end);
  const reported = touched.map((diagnostic) => [diagnostic, lspDiagnostic(document, diagnostic)] as const);
  const fixes = reported.flatMap(([diagnostic, shown]) => diagnostic.fixes.map((fix) => fixAction(document, shown, fix)));
  const measurements = commands.has(clientCommands.measureFix)
    ? reported.flatMap(([diagnostic, shown]) => diagnostic.fixes.flatMap((fix) => measureAction(document, [diagnostic, shown], fix) ?? []))
    : [];
  const suppressions = [
    ...reported.map(([diagnostic, shown]) => disableForLine(document, diagnostic, shown)),
    ...reported.map(([diagnostic, shown]) => disableForFile(document, diagnostic, shown)),
  ];
  const seen = new Set<string>();
  return [...fixes, ...measurements, ...suppressions].filter((action) => {
    const key = `${action.title} ${JSON.stringify(action.edit ?? action.command)}`;
    return !seen.has(key) && seen.add(key);
  });
}

function fixAction(document: AnalyzedDocument, diagnostic: LspDiagnostic, fix: Fix): CodeAction {
  const isSafe = fix.applicability === "safe";
  return {
    title: isSafe ? fix.title : localize("{0} (unsafe: may change behaviour)", fix.title),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(isSafe && fix.scope === "site" ? { isPreferred: true } : {}),
    edit: workspaceEdit(document, fix.edits),
  };
}

/** Trains the model as it is written and with the fix made, without making it; null where the program does not train the model. */
function measureAction(
  document: AnalyzedDocument,
  [diagnostic, shown]: readonly [Diagnostic, LspDiagnostic],
  { title }: Fix,
): CodeAction | null {
  if (!modelOf(document.analysis, diagnostic)?.training) return null;
  const fix: FixReference = { uri: document.uri, code: diagnostic.code, span: diagnostic.place.span, title };
  const name = localize("Measure this fix… ({0})", title);
  return {
    title: name,
    kind: CodeActionKind.QuickFix,
    diagnostics: [shown],
    command: { title: name, command: clientCommands.measureFix, arguments: [fix] },
  };
}

function disableForLine(document: AnalyzedDocument, { code, place }: Diagnostic, diagnostic: LspDiagnostic): CodeAction {
  const part = partAt(document, place.span.start);
  return {
    title: localize("Disable {0} for this line", code),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: workspaceEdit(document, part ? [disableForLineEdit(part, code, place.line - 1)] : []),
  };
}

function disableForFile(document: AnalyzedDocument, { code }: Diagnostic, diagnostic: LspDiagnostic): CodeAction {
  const [first, another] = document.parts;
  return {
    title: another ? localize("Disable {0} for this notebook", code) : localize("Disable {0} for this file", code),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: workspaceEdit(document, first ? [disableForFileEdit(first, code)] : []),
  };
}

function workspaceEdit(document: AnalyzedDocument, edits: readonly TextEdit[]): NonNullable<CodeAction["edit"]> {
  const documentChanges = document.parts.flatMap((part) => {
    const own = edits.filter(({ span }) => partAt(document, span.start) === part);
    if (own.length === 0) return [];
    return [{ textDocument: { uri: part.uri, version: part.version }, edits: lspEdits(document, own) }];
  });
  return { documentChanges };
}

/** The safe fixes of single sites, in source order; of two that overlap the first. */
function safeEdits(diagnostics: readonly Diagnostic[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const diagnostic of diagnostics) {
    const fix = diagnostic.fixes.find((one) => one.scope === "site" && one.applicability === "safe");
    const isFree = fix?.edits.every(({ span }) => edits.every((other) => span.end <= other.span.start || other.span.end <= span.start));
    if (fix && isFree) edits.push(...fix.edits);
  }
  return edits;
}
