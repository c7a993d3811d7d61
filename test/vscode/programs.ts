import * as vscode from "vscode";

const extension = vscode.extensions.getExtension("keras-parity.keras-parity");

/** The extension under test. */
export function kerasParity(): vscode.Extension<unknown> {
  if (!extension) throw new Error("The extension is not installed.");
  return extension;
}

export function exampleUri(name: "mnist_tf1.py" | "mnist_keras.py"): vscode.Uri {
  return vscode.Uri.joinPath(kerasParity().extensionUri, "media/examples/mnist", name);
}

/** A file of the folder that is open: copies of the MNIST programs, with a project around them. */
export function workspaceFile(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error("No folder is open.");
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens an example's text as an untitled document that a test may change. */
export async function untitledExample(name: "mnist_tf1.py" | "mnist_keras.py"): Promise<vscode.TextDocument> {
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(exampleUri(name)));
  const document = await vscode.workspace.openTextDocument({ language: "python", content });
  await vscode.window.showTextDocument(document);
  return document;
}

/** The position behind the first character of `text`. */
export function positionIn(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`"${text}" is not in the document.`);
  return document.positionAt(offset + 1);
}

/** Asks again until `find` gives something. */
export async function until<Found>(what: string, find: () => Found | undefined | Thenable<Found | undefined>): Promise<Found> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const found = await find();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} did not come within 30 s.`);
}

/** What the extension reports of a document, once `isExpected` holds. */
export function diagnosticsOf(uri: vscode.Uri, isExpected: (codes: readonly string[]) => boolean): Promise<readonly vscode.Diagnostic[]> {
  return until(`The expected diagnostics of ${uri}`, () => {
    const own = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "keras-parity");
    return isExpected(own.map(codeOf)) ? own : undefined;
  });
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

export function closeAllEditors(): Thenable<unknown> {
  // Untitled documents would be asked about.
  return (async () => {
    for (const tab of vscode.window.tabGroups.all.flatMap((group) => group.tabs)) {
      if (tab.isDirty && (tab.input instanceof vscode.TabInputText || tab.input instanceof vscode.TabInputNotebook)) {
        if (tab.input instanceof vscode.TabInputText) await vscode.window.showTextDocument(tab.input.uri);
        else await vscode.window.showNotebookDocument(await vscode.workspace.openNotebookDocument(tab.input.uri));
        await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
      }
    }
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  })();
}
