import * as vscode from "vscode";

/** Shows a line of a document (1-based, as people count) in the first column, where programs are. */
export async function showPlace(uri: vscode.Uri, { column, line }: { readonly line: number; readonly column: number }): Promise<void> {
  const at = new vscode.Position(Math.max(0, line - 1), Math.max(0, column - 1));
  await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.One, selection: new vscode.Range(at, at) });
}
