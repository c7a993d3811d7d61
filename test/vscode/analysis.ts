import assert from "node:assert/strict";
import { afterEach, describe, it } from "mocha";
import * as vscode from "vscode";
import { closeAllEditors, codeOf, diagnosticsOf, exampleUri, kerasParity, positionIn, untitledExample } from "./programs.ts";

describe("analysis in the editor", () => {
  afterEach(closeAllEditors);

  it("starts with a Python file, a project file or a parity panel, not before", async () => {
    const events = ["onLanguage:python", "onLanguage:toml", "onWebviewPanel:keras-parity.parity"];
    assert.deepEqual(kerasParity().packageJSON.activationEvents, events);
    await vscode.window.showTextDocument(exampleUri("mnist_tf1.py"));
    await diagnosticsOf(exampleUri("mnist_tf1.py"), (codes) => codes.includes("KP101"));
    assert.equal(kerasParity().isActive, true);
  });

  it("underlines the initial weights of the example, with a link to the rule", async () => {
    const document = await vscode.workspace.openTextDocument(exampleUri("mnist_tf1.py"));
    const diagnostics = await diagnosticsOf(document.uri, (codes) => codes.includes("KP101"));
    const kernel = diagnostics.find((one) => codeOf(one) === "KP101");
    assert.equal(kernel?.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(kernel && document.getText(kernel.range), "tf.random_normal([rows, columns])");
    assert.match(kernel?.message ?? "", /loss starts near 4\d\d,000 instead of 2\.30/);
    assert.ok(kernel && typeof kernel.code === "object" && /KP101-unit-normal-kernel\.md$/.test(kernel.code.target.toString()));
  });

  it("tells on hover what the call resolves to and the predicted initial loss", async () => {
    const document = await vscode.workspace.openTextDocument(exampleUri("mnist_tf1.py"));
    await vscode.window.showTextDocument(document);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      positionIn(document, "tf.random_normal([rows"),
    );
    const text = hovers.flatMap(({ contents }) => contents.map((part) => (typeof part === "string" ? part : part.value))).join("\n");
    assert.match(text, /`tensorflow\.random_normal` · TensorFlow 1/);
    assert.match(text, /a first loss of about \*\*4\d\d,000\*\*/);
  });

  it("mends the initial weights with a preferred quick fix", async () => {
    const document = await untitledExample("mnist_tf1.py");
    const [kernel] = (await diagnosticsOf(document.uri, (codes) => codes.includes("KP101"))).filter((one) => codeOf(one) === "KP101");
    assert.ok(kernel);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      kernel.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ isPreferred }) => isPreferred);
    assert.equal(fix?.title, "Draw these weights from Glorot's uniform distribution");
    assert.ok(actions.some(({ title }) => title === "Disable KP101 for this line"));
    assert.ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)));
    await diagnosticsOf(document.uri, (codes) => codes.length > 0 && !codes.includes("KP101"));
    assert.doesNotMatch(document.getText(), /random_normal\(\[rows/);
  });

  it("shows problems, parameters and commands above the model, each hidden by its setting", async () => {
    const document = await vscode.workspace.openTextDocument(exampleUri("mnist_keras.py"));
    await vscode.window.showTextDocument(document);
    await diagnosticsOf(document.uri, (codes) => codes.includes("KP401"));
    const titles = async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", document.uri);
      return lenses.map(({ command }) => command?.title);
    };
    assert.deepEqual(await titles(), ["1 problem", "118,282 parameters", "Run parity check", "Compare…"]);
    const settings = vscode.workspace.getConfiguration("keras-parity.codeLens");
    await settings.update("problems", false, vscode.ConfigurationTarget.Global);
    try {
      assert.deepEqual(await titles(), ["118,282 parameters", "Run parity check", "Compare…"]);
    } finally {
      await settings.update("problems", undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it("shows output shape and parameters behind each layer, hidden by a setting", async () => {
    const document = await vscode.workspace.openTextDocument(exampleUri("mnist_keras.py"));
    await vscode.window.showTextDocument(document);
    const labels = async () => {
      const all = new vscode.Range(0, 0, document.lineCount, 0);
      const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>("vscode.executeInlayHintProvider", document.uri, all);
      return hints.map(({ label }) => (typeof label === "string" ? label : label.map(({ value }) => value).join("")));
    };
    const shown = [
      "(None, 128) · 100,480 params",
      "(None, 128)",
      "(None, 128) · 16,512 params",
      "(None, 128)",
      "(None, 10) · 1,290 params",
    ];
    assert.deepEqual(await labels(), shown);
    const settings = vscode.workspace.getConfiguration("keras-parity.inlayHints");
    await settings.update("enabled", false, vscode.ConfigurationTarget.Global);
    try {
      assert.deepEqual(await labels(), []);
    } finally {
      await settings.update("enabled", undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it("forgets a document that is closed", async () => {
    const document = await untitledExample("mnist_keras.py");
    await diagnosticsOf(document.uri, (codes) => codes.includes("KP401"));
    await closeAllEditors();
    assert.deepEqual(await diagnosticsOf(document.uri, (codes) => codes.length === 0), []);
  });
});
