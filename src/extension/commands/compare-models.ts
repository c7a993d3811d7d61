import * as vscode from "vscode";
import { clientCommands, type ModelReference } from "../../protocol/server-request.ts";
import { openComparePanel } from "../compare-panel/compare-panel.ts";
import type { LanguageServer } from "../language-server.ts";
import { pickPair } from "../pick-model.ts";

/** *Compare Models…*: every real difference between two models, side by side. Models that are given are not asked for. */
export function registerCompareModels(context: vscode.ExtensionContext, client: LanguageServer): vscode.Disposable {
  return vscode.commands.registerCommand(clientCommands.compareModels, async (...given: readonly ModelReference[]) => {
    const models = await pickPair(client, given);
    if (models) openComparePanel({ context, client, models });
  });
}
