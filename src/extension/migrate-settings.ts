import * as vscode from "vscode";
import { settings } from "../config/settings.ts";

const targets = [
  ["globalValue", vscode.ConfigurationTarget.Global],
  ["workspaceValue", vscode.ConfigurationTarget.Workspace],
] as const;

/** Takes over settings that the user made under a name of before, and says so. Watches for more of them. */
export function registerSettingsMigration(): vscode.Disposable {
  void migrate();
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration("keras-parity")) void migrate();
  });
}

async function migrate(): Promise<void> {
  for (const { editor, formerly } of settings) {
    if (editor === null || formerly === undefined) continue;
    const configuration = vscode.workspace.getConfiguration("keras-parity");
    const [before, now] = [configuration.inspect(formerly), configuration.inspect(editor)];
    for (const [name, target] of targets) {
      const value = before?.[name];
      if (value === undefined) continue;
      if (now?.[name] === undefined) await configuration.update(editor, value, target);
      await configuration.update(formerly, undefined, target);
      const message = vscode.l10n.t(
        "The setting {0} is called {1} now; yours was taken over.",
        `keras-parity.${formerly}`,
        `keras-parity.${editor}`,
      );
      void vscode.window.showInformationMessage(message);
    }
  }
}
