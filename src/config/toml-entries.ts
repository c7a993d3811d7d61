import { type AST, getStaticTOMLValue, ParseError, parseTOML } from "toml-eslint-parser";
import type { Span } from "../core/index.ts";

/** Something that is set in a TOML file: `key = value`, an element of a list, or a table by its header. */
export interface TomlEntry {
  /** Keys from the file's root; elements of lists have their index. */
  readonly path: readonly (string | number)[];
  /** Of the key, of the header, or of the element. */
  readonly span: Span;
  readonly value: unknown;
}

/** A TOML file with everything that it sets, or why it is none. */
export type TomlFile =
  | { readonly root: Readonly<Record<string, unknown>>; readonly entries: readonly TomlEntry[] }
  | { readonly problem: string; readonly offset: number };

export function readToml(text: string): TomlFile {
  try {
    const program = parseTOML(text);
    const entries: TomlEntry[] = [];
    for (const item of program.body[0].body) collect(item, [], entries);
    return { root: getStaticTOMLValue(program), entries };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return { problem: error.message.split("\n")[0] ?? "", offset: error.index };
  }
}

function collect(node: AST.TOMLTable | AST.TOMLKeyValue, base: TomlEntry["path"], entries: TomlEntry[]): void {
  const { key } = node;
  const span = { start: key.range[0], end: key.range[1] };
  if (node.type === "TOMLTable") {
    entries.push({ path: node.resolvedKey, span, value: undefined });
    for (const item of node.body) collect(item, node.resolvedKey, entries);
    return;
  }
  const path = [...base, ...getStaticTOMLValue(key)];
  entries.push({ path, span, value: getStaticTOMLValue(node.value) });
  collectInside(node.value, path, entries);
}

function collectInside(value: AST.TOMLContentNode, path: TomlEntry["path"], entries: TomlEntry[]): void {
  if (value.type === "TOMLInlineTable") for (const item of value.body) collect(item, path, entries);
  if (value.type !== "TOMLArray") return;
  for (const [index, element] of value.elements.entries()) {
    const own = [...path, index];
    entries.push({ path: own, span: { start: element.range[0], end: element.range[1] }, value: getStaticTOMLValue(element) });
    collectInside(element, own, entries);
  }
}
