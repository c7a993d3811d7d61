import { setImmediate } from "node:timers/promises";
import type * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { clientOptions } from "./client-options.ts";
import type { LanguageServer } from "./language-server.ts";
import { startClient } from "./start-client.ts";

/**
 * The language server, in a process of its own. Its client's library takes longer to load than everything else of the extension: that
 * is done when the extension has been activated.
 */
export function createClient(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): LanguageServer {
  const loading = setImmediate().then(() => loadClient(context, log));
  return {
    async sendRequest<Result>(method: string, params: unknown, token?: vscode.CancellationToken) {
      const client = await loading;
      // The library takes an argument that is there for one that was meant.
      return token ? client.sendRequest<Result>(method, params, token) : client.sendRequest<Result>(method, params);
    },
    sendNotification: async (method, params) => (await loading).sendNotification(method, params),
    onNotification(method, handler) {
      const listening = loading.then((client) => client.onNotification(method, handler));
      return { dispose: () => void listening.then((one) => one.dispose()) };
    },
  };
}

async function loadClient(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): Promise<BaseLanguageClient> {
  const { LanguageClient, TransportKind } = await import("vscode-languageclient/node");
  const module = context.asAbsolutePath("dist/server.js");
  const program = { module, transport: TransportKind.ipc };
  const options = clientOptions({ context, log });
  return startClient(new LanguageClient("keras-parity", "Keras Parity", { run: program, debug: program }, options), context, log);
}
