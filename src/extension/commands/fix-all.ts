import * as vscode from "vscode";

const kind = "source.fixAll.keras-parity";

/** *Fix All Safe Problems*: the active file's, or all cells' of the active notebook. */
export function registerFixAll(): vscode.Disposable {
  return vscode.commands.registerCommand("keras-parity.fixAll", async () => {
    const document = vscode.window.activeTextEditor?.document ?? vscode.window.activeNotebookEditor?.notebook.cellAt(0).document;
    if (!document) return;
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      whole,
      kind,
    );
    const fix = actions.find((action) => action.kind?.value === kind);
    if (fix?.edit) await vscode.workspace.applyEdit(fix.edit);
    else void vscode.window.showInformationMessage(vscode.l10n.t("Nothing to fix: no problem here has a fix that is safe."));
  });
}
