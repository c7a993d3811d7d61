import * as vscode from "vscode";

/** A document as the user knows it: its path in the workspace, else its file name. */
export function fileTitle(uri: string): string {
  const parsed = vscode.Uri.parse(uri);
  if (vscode.workspace.getWorkspaceFolder(parsed)) return vscode.workspace.asRelativePath(parsed);
  return parsed.path.split("/").at(-1) || uri;
}
