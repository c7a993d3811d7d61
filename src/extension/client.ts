import * as vscode from "vscode";
import { LanguageClient, type LanguageClientOptions, type ServerOptions, TransportKind } from "vscode-languageclient/node";
import { clientCommands } from "../protocol/server-request.ts";

/** Settings and versions of a project lie in these, and what its programs import. */
const projectFiles = "**/{pyproject.toml,requirements.txt,*.py}";

/** The client of the language server, which runs in a process of its own. It starts in the background; requests wait for it. */
export function createClient(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): LanguageClient {
  const module = context.asAbsolutePath("dist/server.js");
  const server: ServerOptions = { run: { module, transport: TransportKind.ipc }, debug: { module, transport: TransportKind.ipc } };
  const watcher = vscode.workspace.createFileSystemWatcher(projectFiles);
  const options: LanguageClientOptions = {
    documentSelector: ["file", "untitled", "vscode-vfs", "vscode-userdata", "vscode-notebook-cell"].map((scheme) => ({
      language: "python",
      scheme,
    })),
    initializationOptions: { commands: Object.values(clientCommands) },
    outputChannel: log,
    synchronize: { fileEvents: watcher },
  };
  const client = new LanguageClient("keras-parity", "Keras Parity", server, options);
  context.subscriptions.push(watcher, { dispose: () => void client.stop().catch(() => undefined) });
  client.start().catch(async (error: unknown) => {
    log.error(`The language server did not start: ${String(error)}`);
    const show = vscode.l10n.t("Show Log");
    const message = vscode.l10n.t("Keras Parity's language server did not start. Reload the window to try again; the log says why.");
    if ((await vscode.window.showErrorMessage(message, show)) === show) log.show();
  });
  return client;
}
