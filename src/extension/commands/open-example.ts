import * as vscode from "vscode";

const names = ["mnist_tf1.py", "mnist_keras.py"] as const;

/**
 * *Open Example*: the two MNIST programs side by side, as copies in the extension's storage that may be edited. Copies that
 * were edited stay as they are; the command then opens fresh ones beside them.
 */
export function registerOpenExample(context: vscode.ExtensionContext): vscode.Disposable {
  return vscode.commands.registerCommand("keras-parity.openExample", async () => {
    const source = vscode.Uri.joinPath(context.extensionUri, "media", "examples", "mnist");
    const folder = await freshCopies(source, vscode.Uri.joinPath(context.globalStorageUri, "examples"));
    const [left, right] = names.map((name) => vscode.Uri.joinPath(folder, name));
    if (!left || !right) return;
    await vscode.window.showTextDocument(left, { viewColumn: vscode.ViewColumn.One, preview: false });
    await vscode.window.showTextDocument(right, { viewColumn: vscode.ViewColumn.Two, preview: false, preserveFocus: true });
  });
}

/** The first folder "mnist", "mnist-2", … that holds no edited copies, with both programs in it. */
async function freshCopies(source: vscode.Uri, target: vscode.Uri): Promise<vscode.Uri> {
  const originals = await Promise.all(names.map((name) => readText(vscode.Uri.joinPath(source, name))));
  for (let number = 1; ; number++) {
    const folder = vscode.Uri.joinPath(target, number === 1 ? "mnist" : `mnist-${number}`);
    const files = names.map((name) => vscode.Uri.joinPath(folder, name));
    const present = await Promise.all(files.map(readText));
    const isOpenAndEdited = files.some((file) => vscode.workspace.textDocuments.some((open) => open.isDirty && isSame(open.uri, file)));
    if (isOpenAndEdited || present.some((text, i) => text !== null && text !== originals[i])) continue;
    await vscode.workspace.fs.createDirectory(folder);
    for (const [i, file] of files.entries())
      if (present[i] === null) await vscode.workspace.fs.copy(vscode.Uri.joinPath(source, names[i] ?? ""), file);
    return folder;
  }
}

async function readText(file: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return null;
  }
}

function isSame(a: vscode.Uri, b: vscode.Uri): boolean {
  return a.toString() === b.toString();
}
