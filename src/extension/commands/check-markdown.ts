import * as vscode from "vscode";
import { checkFencesRequest, type FencesResponse } from "../../protocol/server-request.ts";
import type { LanguageServer } from "../language-server.ts";

/** *Check Python in Markdown*: reports in the fences of the active file, until it is edited or closed. */
export function registerCheckMarkdown(client: LanguageServer): vscode.Disposable {
  const checked = new Set<string>();
  const ask = (document: vscode.TextDocument, text: string) =>
    client.sendRequest<FencesResponse>(checkFencesRequest, { uri: document.uri.toString(), version: document.version, text });
  const forget = (document: vscode.TextDocument) => {
    if (checked.delete(document.uri.toString())) void ask(document, "");
  };
  const command = vscode.commands.registerCommand("keras-parity.checkMarkdown", async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== "markdown") {
      void vscode.window.showInformationMessage(vscode.l10n.t("Open a Markdown file with Python in fences (```python) to check it."));
      return;
    }
    checked.add(document.uri.toString());
    const { fences, problems } = await ask(document, document.getText());
    const message =
      fences === 0
        ? vscode.l10n.t("This file has no Python in fences (```python).")
        : vscode.l10n.t("Python fences: {0}, problems: {1}.", fences, problems);
    vscode.window.setStatusBarMessage(message, 10_000);
  });
  const edits = vscode.workspace.onDidChangeTextDocument(({ contentChanges, document }) => {
    if (contentChanges.length > 0) forget(document);
  });
  return vscode.Disposable.from(command, edits, vscode.workspace.onDidCloseTextDocument(forget));
}
