import * as vscode from "vscode";
import { type Example, examples } from "./examples.ts";

/**
 * *Open Example*: two programs side by side that teach something, as copies in the extension's storage that may be edited.
 * Copies that were edited stay as they are; the command then opens fresh ones beside them.
 */
export function registerOpenExample(context: vscode.ExtensionContext): vscode.Disposable {
  return vscode.commands.registerCommand("keras-parity.openExample", async (folder?: string) => {
    const example = examples.find((one) => one.folder === folder) ?? (await chooseExample());
    if (!example) return;
    const source = vscode.Uri.joinPath(context.extensionUri, "media", "examples", example.folder);
    const copies = await freshCopies(example, source, vscode.Uri.joinPath(context.globalStorageUri, "examples"));
    const [left, right] = example.files.map((name) => vscode.Uri.joinPath(copies, name));
    if (!left || !right) return;
    await vscode.window.showTextDocument(left, { viewColumn: vscode.ViewColumn.One, preview: false });
    await vscode.window.showTextDocument(right, { viewColumn: vscode.ViewColumn.Two, preview: false, preserveFocus: true });
  });
}

async function chooseExample(): Promise<Example | undefined> {
  const items = examples.map((example) => ({ label: vscode.l10n.t(example.title), detail: vscode.l10n.t(example.lesson), example }));
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t("Which example?"), matchOnDetail: true });
  return chosen?.example;
}

/** The first folder "mnist", "mnist-2", … that holds no edited copies, with both programs in it. */
async function freshCopies({ files: names, folder: name }: Example, source: vscode.Uri, target: vscode.Uri): Promise<vscode.Uri> {
  const originals = await Promise.all(names.map((one) => readText(vscode.Uri.joinPath(source, one))));
  for (let number = 1; ; number++) {
    const folder = vscode.Uri.joinPath(target, number === 1 ? name : `${name}-${number}`);
    const files = names.map((one) => vscode.Uri.joinPath(folder, one));
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
