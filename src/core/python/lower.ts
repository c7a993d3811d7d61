import { lowerExpression } from "./lower-expression.ts";
import { lowerStatements } from "./lower-statement.ts";
import type { Lowering } from "./lowering.ts";
import type { TreeContent } from "./read-tree.ts";
import type { Statement } from "./syntax.ts";

/** The statements of a tree that was read from `text`. Never throws; what is broken or nested too deeply is `Invalid`. */
export function lowerTree(content: TreeContent, text: string, placeholders: ReadonlyMap<number, Statement> = new Map()): Statement[] {
  const lowering: Lowering = {
    text,
    depth: 0,
    placeholders,
    expression: (node) => lowerExpression(lowering, node),
    statements: (nodes) => lowerStatements(lowering, nodes),
  };
  return lowering.statements(content.root.children);
}
