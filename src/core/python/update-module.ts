import type { Edit, Range, Tree } from "web-tree-sitter";
import type { Span } from "../text/span.ts";
import { lowerTree } from "./lower.ts";
import { moveSyntax } from "./move-syntax.ts";
import { readTree, type TreeContent, type TypeTable } from "./read-tree.ts";
import { faultyLines } from "./recover.ts";
import type { Comment, Module, Statement } from "./syntax.ts";

export interface ModuleUpdate {
  readonly table: TypeTable;
  /** The new text. */
  readonly text: string;
  /** The module of the old text. */
  readonly before: Module;
  readonly edit: Pick<Edit, "startIndex" | "oldEndIndex" | "newEndIndex">;
  /** Where tree-sitter has parsed something else than before, in the new text. */
  readonly changed: readonly Pick<Range, "startIndex" | "endIndex">[];
}

/**
 * The module after an edit: statements of the file's first level that lie before everything that has changed are taken over,
 * those behind it are moved, and only those between are read. Null where a text with errors makes that unsafe.
 */
export function updateModule(tree: Tree, { table, text, before, edit, changed }: ModuleUpdate): Module | null {
  if (before.errors.length > 0 || tree.rootNode.hasError) return null;
  const by = edit.newEndIndex - edit.oldEndIndex;
  const first = Math.min(edit.startIndex, ...changed.map(({ startIndex }) => startIndex));
  const last = Math.max(edit.newEndIndex, ...changed.map(({ endIndex }) => endIndex));
  const statements = byStart(before.body);
  // What touches the change may have become a part of it.
  const known = (start: number, end: number): Statement | null => {
    const old = end < first ? start : start > last ? start - by : null;
    const statement = old === null ? undefined : statements.get(old);
    return statement?.span.end === end - start + (old ?? 0) ? statement : null;
  };
  const content = readTree(tree, table, { isKnown: (start, end) => known(start, end) !== null });
  if (faultyLines(text, content) !== null) return null;
  const body: Statement[] = [];
  const taken: Span[] = [];
  for (const node of content.root.children) {
    if (node.isToken) continue;
    const statement = known(node.start, node.end);
    if (statement === null) body.push(...lowerTree({ ...content, root: { ...content.root, children: [node] } }, text));
    else {
      body.push(moveSyntax(statement, node.start - statement.span.start));
      taken.push(node);
    }
  }
  return {
    body,
    comments: mergeComments(commentsOf(content, text), before.comments, { taken, first, by }),
    errors: [],
    span: { start: 0, end: text.length },
  };
}

export function commentsOf(content: TreeContent, text: string): Comment[] {
  return content.comments.map(({ start, end }) => ({ text: text.slice(start, end).trimEnd(), span: { start, end } }));
}

function byStart(body: readonly Statement[]): ReadonlyMap<number, Statement> {
  return new Map(body.map((statement) => [statement.span.start, statement]));
}

interface TakenStatements {
  /** Where they lie in the new text, in order. */
  readonly taken: readonly Span[];
  readonly first: number;
  readonly by: number;
}

/** Comments that were read, and those within statements that were taken over. */
function mergeComments(read: readonly Comment[], before: readonly Comment[], { taken, first, by }: TakenStatements): Comment[] {
  const kept: Comment[] = [];
  let next = 0;
  for (const { start, end } of taken) {
    const moved = start < first ? 0 : by;
    while (next < before.length && (before[next]?.span.start ?? 0) + moved < start) next++;
    for (let comment = before[next]; comment && comment.span.end + moved <= end; comment = before[++next])
      kept.push(moveSyntax(comment, moved));
  }
  return kept.length === 0 ? [...read] : [...read, ...kept].sort((a, b) => a.span.start - b.span.start);
}
