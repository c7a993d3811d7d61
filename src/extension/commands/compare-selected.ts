import * as vscode from "vscode";
import { clientCommands } from "../../protocol/server-request.ts";
import type { LanguageServer } from "../language-server.ts";
import { chooseModelIn } from "../pick-model.ts";

/** *Compare Selected Models* of the explorer: the models of two files that are selected, asked for where a file has several. */
export function registerCompareSelected(client: LanguageServer): vscode.Disposable {
  return vscode.commands.registerCommand(
    "keras-parity.compareSelected",
    async (_clicked?: vscode.Uri, selected?: readonly vscode.Uri[]) => {
      const [first, second, third] = selected ?? [];
      if (!first || !second || third) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t("Select two Python files or notebooks in the explorer to compare their models."),
        );
        return;
      }
      const a = await chooseModelIn(client, first.toString());
      const b = a && (await chooseModelIn(client, second.toString()));
      if (a && b) await vscode.commands.executeCommand(clientCommands.compareModels, a, b);
    },
  );
}
