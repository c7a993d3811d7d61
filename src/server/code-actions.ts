import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic as LspDiagnostic } from "vscode-languageserver";
import type { Diagnostic, Fix, Place, TextEdit } from "../core/index.ts";
import { clientCommands, type FixReference } from "../protocol/server-request.ts";
import { type AnalyzedDocument, type AnalyzedPart, lspEdits, offsetOf, partAt } from "./analyzed-document.ts";
import { lspDiagnostic } from "./diagnostics.ts";
import { modelOf } from "./mend-model.ts";

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
      actions.push({ title: "Fix all safe Keras Parity problems", kind: fixAllKind, edit: workspaceEdit(document, edits) });
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
  const suppressions = reported.map(([diagnostic, shown]) => suppressionAction(document, diagnostic, shown));
  const seen = new Set<string>();
  return [...fixes, ...measurements, ...suppressions].filter((action) => {
    const key = `${action.title} ${JSON.stringify(action.edit ?? action.command)}`;
    return !seen.has(key) && seen.add(key);
  });
}

function fixAction(document: AnalyzedDocument, diagnostic: LspDiagnostic, fix: Fix): CodeAction {
  const isSafe = fix.applicability === "safe";
  return {
    title: isSafe ? fix.title : `${fix.title} (unsafe: may change behaviour)`,
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
  const name = `Measure this fix… (${title})`;
  return {
    title: name,
    kind: CodeActionKind.QuickFix,
    diagnostics: [shown],
    command: { title: name, command: clientCommands.measureFix, arguments: [fix] },
  };
}

/** `# parity: ignore[…]` at the end of the line; a comment that is already there takes the code in. */
function suppressionAction(document: AnalyzedDocument, { code, place }: Diagnostic, diagnostic: LspDiagnostic): CodeAction {
  return {
    title: `Disable ${code} for this line`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: workspaceEdit(document, suppressionEdits(document, code, place)),
  };
}

function suppressionEdits(document: AnalyzedDocument, code: string, place: Place): TextEdit[] {
  const part = partAt(document, place.span.start);
  if (!part) return [];
  const { span, newText } = suppressionEdit(part, code, place.line - 1);
  return [{ span: { start: span.start + part.start, end: span.end + part.start }, newText }];
}

/** In offsets of the part's own text. */
function suppressionEdit({ lines, text }: AnalyzedPart, code: string, line: number): TextEdit {
  const lineText = (index: number) =>
    text.slice(lines.offset({ line: index, column: 0 }), lines.offset({ line: index + 1, column: 0 })).replace(/[\r\n]+$/, "");
  const start = lines.offset({ line, column: 0 });
  const content = lineText(line);
  const list = /#\s*parity:\s*ignore\s*\[([^\]]*)(?=\])/.exec(content);
  if (list) {
    const end = start + list.index + list[0].length;
    return { span: { start: end, end }, newText: list[1]?.trim() ? `, ${code}` : code };
  }
  // A comment inside a string or behind a line continuation would be none: the line above serves those.
  if (/\\\s*$/.test(content) || isInsideString(text, start + content.length)) {
    let first = line;
    while (first > 0 && /\\\s*$/.test(lineText(first - 1))) first--;
    const above = lines.offset({ line: first, column: 0 });
    const indent = /^[ \t]*/.exec(lineText(first))?.[0] ?? "";
    return { span: { start: above, end: above }, newText: `${indent}# parity: ignore[${code}]\n` };
  }
  const end = start + content.trimEnd().length;
  return { span: { start: end, end: start + content.length }, newText: `  # parity: ignore[${code}]` };
}

/** Whether `offset` lies inside a triple-quoted string, by counting what opens and closes them. */
function isInsideString(text: string, offset: number): boolean {
  let open: string | null = null;
  for (const match of text.slice(0, offset).matchAll(/\\.|"""|'''|#[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g)) {
    const [token] = match;
    if (open === null && (token === '"""' || token === "'''")) open = token;
    else if (token === open) open = null;
  }
  return open !== null;
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
