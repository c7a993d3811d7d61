import { readFile } from "node:fs/promises";
import path from "node:path";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { URI } from "vscode-uri";
import { resolveSettings } from "../config/resolve-settings.ts";
import { startServer } from "./start-server.ts";

/** The language server on Node: on IPC under VS Code, on stdio (`--stdio`) for other editors. */
startServer(createConnection(ProposedFeatures.all), {
  binaries: async () => {
    const [runtimeWasm, grammarWasm] = await Promise.all(
      ["tree-sitter.wasm", "tree-sitter-python.wasm"].map((name) => readFile(path.join(__dirname, name))),
    );
    if (!runtimeWasm || !grammarWasm) throw new Error("the parser's files are missing");
    return { runtimeWasm, grammarWasm };
  },
  projectSettings: (file) => resolveSettings(path.dirname(file), {}).settings,
  readText: (uri) => readFile(URI.parse(uri).fsPath, "utf8").catch(() => null),
});
