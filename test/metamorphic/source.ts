import { applyEdits, type PythonParser, type Span, type TextEdit } from "../../src/core/index.ts";
import type { Expression, Module, Statement } from "../../src/core/python/syntax.ts";

/** A program as text and syntax, for rewrites that edit the text by what the syntax says. */
export interface Source {
  readonly text: string;
  readonly module: Module;
  readonly parser: PythonParser;
  /** All expressions and statements, outer ones before those inside of them. */
  readonly nodes: readonly (Expression | Statement)[];
}

export interface Rewrite {
  readonly name: string;
  /** The changed program; the same text when there is nothing that this rewrite applies to. */
  readonly apply: (source: string, parser: PythonParser) => string;
}

export function readSource(text: string, parser: PythonParser): Source {
  const module = parser.parse(text);
  return { text, module, parser, nodes: nodesWithin(module.body) };
}

/** A rewrite that is one round of edits. */
export function byEdits(name: string, editsOf: (source: Source) => readonly TextEdit[]): Rewrite {
  return { name, apply: (text, parser) => applyEdits(text, editsOf(readSource(text, parser))) };
}

/** A rewrite whose edits may enclose each other: the outermost are made first, until none is left. */
export function byRepeatedEdits(name: string, editsOf: (source: Source) => readonly TextEdit[]): Rewrite {
  return {
    name,
    apply(text, parser) {
      let current = text;
      for (let round = 0; round < 12; round++) {
        const next = applyEdits(current, editsOf(readSource(current, parser)));
        if (next === current) break;
        current = next;
      }
      return current;
    },
  };
}

export function nodesWithin(value: unknown): (Expression | Statement)[] {
  const nodes: (Expression | Statement)[] = [];
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(visit);
    else if (typeof part === "object" && part !== null) {
      if (isNode(part)) nodes.push(part);
      Object.values(part).forEach(visit);
    }
  };
  visit(value);
  return nodes;
}

const otherKinds = new Set(["positional", "keyword", "rest", "keywordRest", "positionalOnly", "keywordOnly"]);

function isNode(value: object): value is Expression | Statement {
  return "span" in value && "kind" in value && typeof value.kind === "string" && !otherKinds.has(value.kind);
}

export function textAt(source: Source, { span }: { readonly span: Span }): string {
  return source.text.slice(span.start, span.end);
}

export function replace({ span }: { readonly span: Span }, newText: string): TextEdit {
  return { span: { start: span.start, end: span.end }, newText };
}

export function insert(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** The offset behind the line end that follows `offset`. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}

/** The lines on which a statement stands, with the comment behind it. */
export function linesOf(source: Source, { span }: { readonly span: Span }): Span {
  return { start: lineStart(source.text, span.start), end: lineEnd(source.text, span.end) };
}

export function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset)))?.[0] ?? "";
}

function isHead(statement: Statement, index: number): boolean {
  if (statement.kind === "Import" || statement.kind === "ImportFrom") return true;
  // As of `os.environ`, which an import behind it reads.
  if (statement.kind === "Assign") return statement.targets.every(({ kind }) => kind === "Subscript");
  if (statement.kind !== "Expression") return false;
  if (statement.value.kind === "String") return index === 0;
  return (
    statement.value.kind === "Call" &&
    statement.value.callee.kind === "Attribute" &&
    statement.value.callee.attribute.name === "disable_v2_behavior"
  );
}

/** How many statements at the top are the docstring, imports and switches of behaviour. */
export function headLength(module: Module): number {
  const index = module.body.findIndex((statement, at) => !isHead(statement, at));
  return index < 0 ? module.body.length : index;
}

/** Where new definitions can stand: behind the head. */
export function definitionsAt(source: Source): number {
  const first = source.module.body[headLength(source.module)];
  return first === undefined ? source.text.length : lineStart(source.text, first.span.start);
}

/** Lines moved by `indent`, or back by it when it is to be removed; lines that begin inside of a string stay. */
export function indentLines(text: string, indent: string, parser: PythonParser): string {
  const inStrings = multiLineStrings(text, parser);
  let offset = 0;
  return text
    .split("\n")
    .map((line) => {
      const start = offset;
      offset += line.length + 1;
      const inString = inStrings.some((span) => span.start < start && start < span.end);
      return line.trim() === "" || inString ? line : indent + line;
    })
    .join("\n");
}

export function multiLineStrings(text: string, parser: PythonParser): Span[] {
  return readSource(text, parser)
    .nodes.filter(
      (node) => (node.kind === "String" || node.kind === "FormattedString") && text.slice(node.span.start, node.span.end).includes("\n"),
    )
    .map(({ span }) => span);
}

/** The dotted path of names and attributes: "tf.nn.relu"; null for anything else. */
export function dottedPath(value: Expression): string | null {
  if (value.kind === "Name") return value.name;
  if (value.kind !== "Attribute") return null;
  const object = dottedPath(value.object);
  return object === null ? null : `${object}.${value.attribute.name}`;
}

/** `stem1`, `stem2`, …: names that the program does not use. */
export function freshNames(source: Source, stem: string): () => string {
  let index = 0;
  return () => {
    let name: string;
    do name = `${stem}${++index}`;
    while (new RegExp(`\\b${name}\\b`).test(source.text));
    return name;
  };
}
