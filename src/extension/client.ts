import type * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { LanguageClient, type ServerOptions, TransportKind } from "vscode-languageclient/node";
import { clientOptions, programSchemes } from "./client-options.ts";
import { startClient } from "./start-client.ts";

/** The client of the language server, which runs in a process of its own. It starts in the background; requests wait for it. */
export function createClient(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): BaseLanguageClient {
  const module = context.asAbsolutePath("dist/server.js");
  const server: ServerOptions = { run: { module, transport: TransportKind.ipc }, debug: { module, transport: TransportKind.ipc } };
  const python = programSchemes.map((scheme) => ({ language: "python", scheme }));
  return startClient(new LanguageClient("keras-parity", "Keras Parity", server, clientOptions({ context, log, python })), context, log);
}
