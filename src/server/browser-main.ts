import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { readTextOfClient, resolveProjectOfClient } from "./client-files.ts";
import { startServer } from "./start-server.ts";

// A web worker's own global: messages of the client arrive there.
const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));

startServer(connection, {
  async readWasm(wasm) {
    if (!wasm) throw new Error("The client did not say where the parser's files are.");
    const [runtimeWasm, grammarWasm] = await Promise.all([bytesAt(wasm.runtimeWasm), bytesAt(wasm.grammarWasm)]);
    return { runtimeWasm, grammarWasm };
  },
  // Files that are not open lie where only the client can read them.
  readText: (uri) => readTextOfClient(connection, uri),
  resolveProject: (uri) => resolveProjectOfClient(connection, uri),
});

async function bytesAt(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} could not be loaded (${response.status})`);
  return new Uint8Array(await response.arrayBuffer());
}
