import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { answerServer } from "./answer-server.ts";
import { onInterpreterChange } from "./python-interpreter.ts";

/** Starts a client in the background, and says so where its server does not start. It ends with the extension. */
export function startClient(
  client: BaseLanguageClient,
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
): BaseLanguageClient {
  context.subscriptions.push(answerServer(client), { dispose: () => void client.stop().catch(() => undefined) });
  client.start().then(
    () =>
      context.subscriptions.push(
        onInterpreterChange(() => void client.sendNotification("workspace/didChangeConfiguration", { settings: null })),
      ),
    (error: unknown) => void tellFailure(log, error),
  );
  return client;
}

async function tellFailure(log: vscode.LogOutputChannel, error: unknown): Promise<void> {
  log.error(`The language server did not start: ${String(error)}`);
  const show = vscode.l10n.t("Show Log");
  const message = vscode.l10n.t("Keras Parity's language server did not start. Reload the window to try again; the log says why.");
  if ((await vscode.window.showErrorMessage(message, show)) === show) log.show();
}
