import assert from "node:assert/strict";
import { afterEach, describe, it } from "mocha";
import * as vscode from "vscode";
import { closeAllEditors, diagnosticsOf, kerasParity, until, workspaceFile } from "./programs.ts";

const has = (code: string) => (codes: readonly string[]) => codes.includes(code);

async function write(file: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
}

describe("configuration", () => {
  afterEach(closeAllEditors);

  it("of the nearest pyproject.toml is in force, reported on at the key, and followed when it changes", async () => {
    const program = workspaceFile("inner/program.py");
    const project = workspaceFile("inner/pyproject.toml");
    await write(program, new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceFile("mnist_tf1.py"))));
    await write(project, '[tool.keras-parity]\nselekt = ["KP1"]\n[tool.keras-parity.severity]\nKP101 = "error"\n');
    await vscode.window.showTextDocument(program);
    await until("The severity of the project", async () => {
      const reports = await diagnosticsOf(program, has("KP101"));
      return reports.some(({ severity }) => severity === vscode.DiagnosticSeverity.Error) || undefined;
    });
    const [report] = await until("The report on the project file, which is not open", () => {
      const found = vscode.languages.getDiagnostics(project);
      return found.length > 0 ? found : undefined;
    });
    assert.match(report?.message ?? "", /^unknown key `selekt`/);
    assert.deepEqual([report?.range.start.line, report?.range.start.character, report?.range.end.character], [1, 0, 6]);
    await write(project, '[tool.keras-parity]\nignore = ["KP101"]\n');
    await diagnosticsOf(program, (codes) => codes.length > 0 && !codes.includes("KP101"));
    await until("The end of the report", () => (vscode.languages.getDiagnostics(project).length === 0 ? true : undefined));
  });

  it("is completed and explained in pyproject.toml", async () => {
    const project = workspaceFile("pyproject.toml");
    const document = await vscode.workspace.openTextDocument(project);
    await vscode.window.showTextDocument(document);
    const at = document.positionAt(document.getText().indexOf('"KP9"') + 2);
    const hovers = await until("The hover", async () => {
      const found = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", project, at);
      return found.length > 0 ? found : undefined;
    });
    const text = hovers.flatMap(({ contents }) => contents.map((part) => (typeof part === "string" ? part : part.value))).join("\n");
    assert.match(text, /names \d+ rules/);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>("vscode.executeCompletionItemProvider", project, at);
    assert.ok(list.items.some(({ label }) => (typeof label === "string" ? label : label.label) === "KP101"));
  });

  it("is shown with each value's origin", async () => {
    await vscode.window.showTextDocument(workspaceFile("mnist_tf1.py"));
    await vscode.commands.executeCommand("keras-parity.showConfiguration");
    const page = await until("The page", async () => {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: "keras-parity", path: "/Configuration.md" }));
      return document.getText() === "" ? undefined : document.getText();
    });
    assert.match(page, /\| `keras-parity\.ignore` \| `\["KP9"\]` \| pyproject\.toml \|/);
    assert.match(page, /\| `keras-parity\.tensorflowVersion` \| `"1\.15\.5"` \| requirements-old\.txt \|/);
    assert.match(page, /\| `keras-parity\.parity\.epochs` \| `2` \| default \|/);
  });

  it("under a name of before is taken over", async () => {
    const settings = () => vscode.workspace.getConfiguration("keras-parity");
    await settings().update("severities", { KP101: "hint" }, vscode.ConfigurationTarget.Global);
    try {
      await until("The setting under its new name", () => {
        const now = settings().inspect<Record<string, string>>("severity")?.globalValue;
        return now?.KP101 === "hint" && settings().inspect("severities")?.globalValue === undefined ? true : undefined;
      });
    } finally {
      await settings().update("severity", undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it("can be set for every folder on its own", () => {
    const { properties } = kerasParity().packageJSON.contributes.configuration;
    const scopes = new Set(Object.values<{ scope: string }>(properties).map(({ scope }) => scope));
    assert.deepEqual([...scopes].sort(), ["machine-overridable", "resource"]);
  });
});
