import * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { clientCommands } from "../../protocol/server-request.ts";
import { clientOptions } from "../client-options.ts";
import { registerMarkdownPreview } from "../markdown-preview.ts";
import { registerFeatures } from "../register-features.ts";
import { startClient } from "../start-client.ts";

/** Commands that train: a browser has no process for that. */
const trainingCommands = [
  clientCommands.runParityCheck,
  clientCommands.measureFix,
  "keras-parity.showParityRuns",
  "keras-parity.installNativeEngine",
  "keras-parity.removeNativeEngine",
];

/** Composition root in a browser (vscode.dev, github.dev): the language server runs in a web worker, nothing is trained. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel("Keras Parity", { log: true });
  const dist = (name: string) => vscode.Uri.joinPath(context.extensionUri, "dist", name).toString(true);
  const worker = startWorker([dist("core.js"), dist("server-browser.js")]);
  const options = clientOptions({ context, log });
  const wasm = { runtimeWasm: dist("tree-sitter.wasm"), grammarWasm: dist("tree-sitter-python.wasm") };
  const initializationOptions = { ...options.initializationOptions, commands: [clientCommands.compareModels], wasm };
  const client = startClient(
    new LanguageClient("keras-parity", "Keras Parity", worker, { ...options, initializationOptions }),
    context,
    log,
  );
  const preview = registerMarkdownPreview();
  context.subscriptions.push(
    log,
    preview,
    { dispose: () => worker.terminate() },
    registerFeatures({ context, client, log, preview }),
    ...trainingCommands.map((command) => vscode.commands.registerCommand(command, explainWhyNot)),
  );
}

/** A worker that runs scripts one after the other, as a page would. */
function startWorker(scripts: readonly string[]): Worker {
  const first = URL.createObjectURL(new Blob([`importScripts(...${JSON.stringify(scripts)});`], { type: "text/javascript" }));
  return new Worker(first, { name: "Keras Parity" });
}

async function explainWhyNot(): Promise<void> {
  const compare = vscode.l10n.t("Compare Models…");
  const message = vscode.l10n.t(
    "A parity check trains in a process of its own, which a browser does not have. Open this folder in VS Code on a computer, or in a codespace, to run it. Here you can compare two models without training.",
  );
  if ((await vscode.window.showInformationMessage(message, compare)) === compare)
    await vscode.commands.executeCommand(clientCommands.compareModels);
}
