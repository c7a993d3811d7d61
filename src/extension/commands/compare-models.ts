import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { type CompareResponse, clientCommands, compareRequest, type ModelReference } from "../../protocol/server-request.ts";
import { renderComparisonPage } from "../comparison-page.ts";
import { fileTitle } from "../file-title.ts";
import type { MarkdownPreview } from "../markdown-preview.ts";
import { pickPair } from "../pick-model.ts";

/** *Compare Models…*: every real difference between two models, with links to both lines. Models that are given are not asked for. */
export function registerCompareModels(client: LanguageClient, preview: MarkdownPreview): vscode.Disposable {
  return vscode.commands.registerCommand(clientCommands.compareModels, async (...given: readonly ModelReference[]) => {
    const pair = await pickPair(client, given);
    if (!pair) return;
    const [a, b] = pair;
    const comparison = await client.sendRequest<CompareResponse>(compareRequest, {
      a: { uri: a.uri, id: a.id },
      b: { uri: b.uri, id: b.id },
    });
    if (!comparison) {
      void vscode.window.showErrorMessage(vscode.l10n.t("One of the two models is no longer there. Choose both again."));
      return;
    }
    const page = renderComparisonPage(comparison, [
      { uri: a.uri, title: fileTitle(a.uri) },
      { uri: b.uri, title: fileTitle(b.uri) },
    ]);
    await preview.show("Comparison.md", page);
  });
}
