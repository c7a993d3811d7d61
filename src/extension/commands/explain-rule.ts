import * as vscode from "vscode";
import { explainRuleRequest, listRulesRequest, type RuleSummary } from "../../protocol/server-request.ts";
import type { LanguageServer } from "../language-server.ts";
import type { MarkdownPreview } from "../markdown-preview.ts";

/** *Explain Rule*: the page of the rule that reports at the cursor, or of one that is chosen. */
export function registerExplainRule(client: LanguageServer, preview: MarkdownPreview): vscode.Disposable {
  return vscode.commands.registerCommand("keras-parity.explainRule", async (given?: string) => {
    const code = given ?? (await chooseRule(client, codesAtCursor()));
    if (!code) return;
    const page = await client.sendRequest<string | null>(explainRuleRequest, { code });
    if (page === null)
      void vscode.window.showErrorMessage(vscode.l10n.t("There is no rule {0}. Run the command without it to choose one.", code));
    else await preview.show(`${code}.md`, page);
  });
}

function codesAtCursor(): readonly string[] {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return [];
  const codes = vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter(({ range, source }) => source === "keras-parity" && range.contains(editor.selection.active))
    .map(({ code }) => String(typeof code === "object" ? code.value : code));
  return [...new Set(codes)];
}

/** The only rule at the cursor, else one of several there, else one of all. */
async function chooseRule(client: LanguageServer, here: readonly string[]): Promise<string | undefined> {
  if (here.length === 1) return here[0];
  const rules = await client.sendRequest<readonly RuleSummary[]>(listRulesRequest, {});
  const offered = rules.filter(({ code }) => here.length === 0 || here.includes(code));
  const items = offered.map(({ code, name, what }) => ({ label: code, description: name, detail: what }));
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t("Which rule?"),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.label;
}
