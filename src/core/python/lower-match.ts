import { childByField, type Lowering, namedChildren, spanOf, textOf } from "./lowering.ts";
import type { TreeNode } from "./read-tree.ts";
import type { Identifier, MatchCase } from "./syntax.ts";

/** The `case` clauses in the block of a `match`. */
export function lowerCases(lowering: Lowering, block: TreeNode | undefined): MatchCase[] {
  const clauses = block?.children.filter((child) => child.type === "case_clause") ?? [];
  return clauses.map((clause) => {
    const patterns = clause.children.filter((child) => child.type === "case_pattern");
    const guard = childByField(clause, "guard");
    const body = childByField(clause, "consequence");
    const start = patterns[0]?.start ?? clause.start;
    return {
      pattern: { start, end: patterns.at(-1)?.end ?? start },
      binds: bindings(lowering, patterns),
      guard: guard === undefined ? null : lowering.expression(namedChildren(guard)[0]),
      body: body === undefined ? [] : lowering.statements(body.children),
      span: spanOf(clause),
    };
  });
}

/** Names that patterns bind: single names but `_`, what stands behind `as`, `*` and `**`. A stack of our own, since patterns nest without limit. */
function bindings(lowering: Lowering, patterns: readonly TreeNode[]): Identifier[] {
  const names: TreeNode[] = [];
  const open = [...patterns];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const children = namedChildren(node);
    switch (node.type) {
      case "dotted_name":
        if (children.length === 1) names.push(node);
        break;
      case "as_pattern":
        open.push(...children);
        break;
      case "identifier":
        names.push(node);
        break;
      case "class_pattern":
      case "keyword_pattern":
        // The class's own name, or the attribute that is looked at, binds nothing.
        open.push(...children.slice(1));
        break;
      default:
        open.push(...children);
    }
  }
  return names
    .map((node) => ({ name: textOf(lowering, node), span: spanOf(node) }))
    .filter(({ name }) => name !== "_")
    .sort((a, b) => a.span.start - b.span.start);
}
