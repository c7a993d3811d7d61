import * as vscode from "vscode";

const scheme = "keras-parity";

export interface MarkdownPreview extends vscode.Disposable {
  /** Shows a text in the editor's own Markdown preview; another text of the same name takes its place. */
  show(name: string, text: string): Promise<void>;
}

/** Pages that the extension writes and nobody saves. */
export function registerMarkdownPreview(): MarkdownPreview {
  const pages = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const registration = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => pages.get(uri.path) ?? "",
  });
  return {
    async show(name, text) {
      const uri = vscode.Uri.from({ scheme, path: `/${name}` });
      pages.set(uri.path, text);
      changed.fire(uri);
      await vscode.commands.executeCommand("markdown.showPreview", uri);
    },
    dispose() {
      registration.dispose();
      changed.dispose();
    },
  };
}
