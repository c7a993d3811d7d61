import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createPythonParser, type PythonParser } from "../../src/core/index.ts";

let parser: Promise<PythonParser> | undefined;

/** The parser with the two WebAssembly files of the packages; loaded once per process. */
export function pythonParser(): Promise<PythonParser> {
  parser ??= load();
  return parser;
}

async function load(): Promise<PythonParser> {
  const [runtimeWasm, grammarWasm] = await Promise.all([
    readFile(fileURLToPath(import.meta.resolve("web-tree-sitter/web-tree-sitter.wasm"))),
    readFile(fileURLToPath(import.meta.resolve("tree-sitter-python/tree-sitter-python.wasm"))),
  ]);
  return createPythonParser({ runtimeWasm, grammarWasm });
}
