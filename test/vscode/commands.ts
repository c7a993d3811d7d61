import assert from "node:assert/strict";
import { afterEach, describe, it } from "mocha";
import * as vscode from "vscode";
import { closeAllEditors, diagnosticsOf, exampleUri, kerasParity, positionIn, until } from "./programs.ts";

const a = { uri: exampleUri("mnist_tf1.py").toString(), id: "scores" };
const b = { uri: exampleUri("mnist_keras.py").toString(), id: "network" };

describe("commands", () => {
  afterEach(closeAllEditors);

  it("are all there, in one category, without keys", async () => {
    const { commands, keybindings } = kerasParity().packageJSON.contributes as {
      commands: { command: string; category: string }[];
      keybindings?: unknown;
    };
    const registered = new Set(await vscode.commands.getCommands(true));
    for (const { category, command } of commands) {
      assert.equal(category, "Keras Parity");
      assert.ok(registered.has(command), command);
    }
    assert.equal(commands.length, 12);
    assert.equal(keybindings, undefined);
  });

  it("Open Example shows both programs side by side, and keeps copies that were edited", async () => {
    await vscode.commands.executeCommand("keras-parity.openExample", "mnist");
    const open = () => vscode.window.visibleTextEditors.map(({ document, viewColumn }) => [document.uri, viewColumn] as const);
    assert.deepEqual(
      open().map(([uri, column]) => [uri.path.split("/").at(-1), column]),
      [
        ["mnist_tf1.py", vscode.ViewColumn.One],
        ["mnist_keras.py", vscode.ViewColumn.Two],
      ],
    );
    const [first] = open();
    assert.ok(first);
    await diagnosticsOf(first[0], (codes) => codes.includes("KP101"));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(first[0], new vscode.Position(0, 0), "# edited\n");
    await vscode.workspace.applyEdit(edit);
    await vscode.workspace.save(first[0]);
    await vscode.commands.executeCommand("keras-parity.openExample", "mnist");
    const fresh = await until("Fresh copies", () => open().find(([uri]) => uri.path.endsWith("/mnist_tf1.py")));
    assert.notEqual(fresh[0].toString(), first[0].toString());
    assert.match((await vscode.workspace.openTextDocument(first[0])).getText(), /^# edited/);
    await closeAllEditors();
    for (const [uri] of [first, fresh]) await vscode.workspace.fs.delete(vscode.Uri.joinPath(uri, ".."), { recursive: true });
  });

  it("Compare Models shows two models side by side", async () => {
    await vscode.commands.executeCommand("keras-parity.compareModels", a, b);
    await until("The panel", () => previewTab("Compare: mnist_tf1.py and mnist_keras.py"));
  });

  it("Explain Rule shows the page of the rule at the cursor", async () => {
    const document = await vscode.workspace.openTextDocument(exampleUri("mnist_tf1.py"));
    const editor = await vscode.window.showTextDocument(document);
    await diagnosticsOf(document.uri, (codes) => codes.includes("KP101"));
    const at = positionIn(document, "tf.random_normal([rows");
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand("keras-parity.explainRule");
    await until("The preview", () => previewTab("KP101.md"));
    const page = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: "keras-parity", path: "/KP101.md" }));
    assert.match(page.getText(), /^# KP101 unit-normal-kernel/);
  });
});

function previewTab(name: string): vscode.Tab | undefined {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label.includes(name));
}
