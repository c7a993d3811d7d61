import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import type { ProjectFolder } from "../config/project-folder.ts";
import { settingsInForce } from "../config/settings-in-force.ts";
import { type FolderFiles, projectFoldersRequest, type ReadTextParams, readTextRequest } from "../protocol/server-request.ts";
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
  readText: (uri) => connection.sendRequest<string | null>(readTextRequest, { uri } satisfies ReadTextParams),
  async resolveProject(uri) {
    const folders = await connection.sendRequest<readonly FolderFiles[]>(projectFoldersRequest, { uri });
    // Nothing is installed beside a browser.
    return folders.length === 0 ? null : settingsInForce(folders.map(folderBehindClient), {}, () => null);
  },
});

async function bytesAt(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} could not be loaded (${response.status})`);
  return new Uint8Array(await response.arrayBuffer());
}

function folderBehindClient({ files }: FolderFiles): ProjectFolder {
  const find = (name: string) => files.find((file) => file.name === name);
  return {
    names: () => files.map(({ name }) => name),
    read: (name) => find(name)?.text ?? null,
    placeOf: (name) => find(name)?.uri ?? name,
  };
}
