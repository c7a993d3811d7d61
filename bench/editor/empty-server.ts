import { createConnection, ProposedFeatures, TextDocumentSyncKind } from "vscode-languageserver/node";

/** A language server that does nothing: what Node and the protocol take alone. */
const connection = createConnection(ProposedFeatures.all);
connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
connection.listen();
