import { Edit, Language, Parser, type Tree } from "web-tree-sitter";
import type { Span } from "../text/span.ts";
import { lowerTree } from "./lower.ts";
import { moveSyntax } from "./move-syntax.ts";
import { createTypeTable, readTree, type TypeTable } from "./read-tree.ts";
import { faultyLines, type ReadText, recoverModule } from "./recover.ts";
import type { Module } from "./syntax.ts";
import { commentsOf, updateModule } from "./update-module.ts";

export interface PythonParser {
  /** Parses a text, or a part of it by itself. Any text gives a module; what is wrong with it is in `errors`. */
  parse(text: string, part?: Span): Module;
  /** Keeps the tree of a text that is being edited, so that an update costs what changed. */
  open(text: string): PythonDocument;
}

export interface PythonDocument {
  readonly module: Module;
  /** Takes the whole new text and finds out itself what changed. Equal to what `parse(text)` gives. */
  update(text: string): Module;
  /** Frees the tree. The document cannot be updated afterwards. */
  dispose(): void;
}

export interface PythonParserBinaries {
  /** `web-tree-sitter.wasm`. */
  readonly runtimeWasm: Uint8Array;
  /** `tree-sitter-python.wasm`. */
  readonly grammarWasm: Uint8Array;
}

/** Loads the parser from the bytes of its two WebAssembly files; no file and no network is touched. Rejects when they do not fit together. */
export async function createPythonParser(binaries: PythonParserBinaries): Promise<PythonParser> {
  await startRuntime(binaries.runtimeWasm);
  const language = await Language.load(binaries.grammarWasm);
  const parser = new Parser();
  parser.setLanguage(language);
  const table = createTypeTable(language, runtime);
  return {
    parse(text, part) {
      const piece = part ? text.slice(part.start, part.end) : text;
      const tree = parseTree(parser, piece, null);
      try {
        return part ? partOf(parser, table, tree, { text, piece, part }) : moduleOf(parser, table, tree, text);
      } finally {
        tree.delete();
      }
    },
    open(text) {
      return openDocument(parser, table, text);
    },
  };
}

/** The WebAssembly module is started once in a process; what it was started with carries its functions. */
let runtime: Record<string, unknown> | undefined;

async function startRuntime(wasmBinary: Uint8Array): Promise<void> {
  const own: Record<string, unknown> = runtime ?? { wasmBinary };
  runtime = own;
  try {
    await Parser.init(own);
  } catch (error) {
    runtime = undefined;
    throw error;
  }
}

function parseTree(parser: Parser, text: string, old: Tree | null): Tree {
  const tree = parser.parse(text, old);
  if (tree === null) throw new Error("The parser has no language.");
  return tree;
}

function moduleOf(parser: Parser, table: TypeTable, tree: Tree, text: string): Module {
  const first = readTree(tree, table);
  const span = { start: 0, end: text.length };
  const lines = faultyLines(text, first);
  if (lines === null) return { body: lowerTree(first, text), comments: commentsOf(first, text), errors: [], span };
  const read: ReadText = (piece, place) => {
    const pieceTree = parseTree(parser, piece, null);
    try {
      return readTree(pieceTree, table, place);
    } finally {
      pieceTree.delete();
    }
  };
  const { content, body, errors } = recoverModule(read, text, lines);
  return { body, comments: commentsOf(content, text), errors, span };
}

interface Part {
  readonly text: string;
  readonly piece: string;
  readonly part: Span;
}

/** The module of a part, with the positions of the whole text. */
function partOf(parser: Parser, table: TypeTable, tree: Tree, { text, piece, part }: Part): Module {
  const content = readTree(tree, table, { offset: part.start });
  if (faultyLines(piece, content) !== null) return moveSyntax(moduleOf(parser, table, tree, piece), part.start);
  return { body: lowerTree(content, text), comments: commentsOf(content, text), errors: [], span: part };
}

function openDocument(parser: Parser, table: TypeTable, opened: string): PythonDocument {
  let text = opened;
  let tree = parseTree(parser, text, null);
  let module = moduleOf(parser, table, tree, text);
  return {
    get module() {
      return module;
    },
    update(next) {
      if (next === text) return module;
      const edit = editBetween(text, next);
      tree.edit(edit);
      const updated = parseTree(parser, next, tree);
      const change = { before: module, edit, changed: tree.getChangedRanges(updated) };
      const quick = updateModule(updated, { table, text: next, ...change });
      tree.delete();
      tree = updated;
      // What tree-sitter makes of an error depends on what stood there before; opening the file must give the same.
      if (quick === null && updated.rootNode.hasError) {
        tree = parseTree(parser, next, null);
        updated.delete();
      }
      module = quick ?? moduleOf(parser, table, tree, next);
      text = next;
      return module;
    },
    dispose() {
      tree.delete();
    },
  };
}

/** The one edit between two texts: what lies between their common start and their common end. */
function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (same < shorter - start && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) same++;
  const oldEndIndex = before.length - same;
  const newEndIndex = after.length - same;
  return new Edit({
    startIndex: start,
    oldEndIndex,
    newEndIndex,
    startPosition: pointAt(before, start),
    oldEndPosition: pointAt(before, oldEndIndex),
    newEndPosition: pointAt(after, newEndIndex),
  });
}

/** tree-sitter counts rows by `\n` alone. */
function pointAt(text: string, offset: number): { row: number; column: number } {
  let row = 0;
  let lineStart = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", lineStart)) {
    row++;
    lineStart = at + 1;
  }
  return { row, column: offset - lineStart };
}
