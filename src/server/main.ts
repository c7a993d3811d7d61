import { readFile } from "node:fs/promises";
import path from "node:path";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { URI } from "vscode-uri";
import { resolveSettings } from "../config/resolve-settings.ts";
import { createFindModule } from "../workspace/find-module.ts";
import { createProgramFiles } from "../workspace/program-files.ts";
import { readTextOfClient, resolveProjectOfClient } from "./client-files.ts";
import { startServer } from "./start-server.ts";

/** Milliseconds for which the server relies on what the disk said. */
const diskMemory = 2000;

// How to talk is said on the command line: --stdio, --node-ipc, --socket=PORT.
const connection = createConnection(ProposedFeatures.all);

startServer(connection, {
  // The parser's files lie beside the bundle.
  async readWasm() {
    const [runtimeWasm, grammarWasm] = await Promise.all(
      ["tree-sitter.wasm", "tree-sitter-python.wasm"].map((name) => readFile(path.join(__dirname, name))),
    );
    if (!runtimeWasm || !grammarWasm) throw new Error("The parser's files are missing.");
    return { runtimeWasm, grammarWasm };
  },
  async readText(uri) {
    const parsed = URI.parse(uri);
    if (parsed.scheme !== "file") return readTextOfClient(connection, uri);
    return readFile(parsed.fsPath, "utf8").catch(() => null);
  },
  createImports(opened, roots) {
    const files = createProgramFiles({ name: (file) => file, opened, isRoot: (folder) => roots.includes(folder) });
    const find = createFindModule(files);
    let lookedUp = 0;
    return {
      start() {
        // Clients tell of changes; for those that do not, the disk is looked at again now and then.
        if (Date.now() - lookedUp > diskMemory) {
          files.forget();
          lookedUp = Date.now();
        }
        return find;
      },
      forget: () => files.forget(),
    };
  },
  resolveProject(uri, python) {
    const parsed = URI.parse(uri);
    if (parsed.scheme !== "file") return resolveProjectOfClient(connection, uri);
    return resolveSettings(path.dirname(parsed.fsPath), python === undefined ? {} : { python });
  },
});
