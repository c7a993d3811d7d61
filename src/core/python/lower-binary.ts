import { depthLimit, type Lowering, namedChildren, spanOf } from "./lowering.ts";
import type { TreeNode } from "./read-tree.ts";
import type { BinaryOperator, Expression } from "./syntax.ts";

const binaryOperators = new Set<string>(["+", "-", "*", "/", "//", "%", "**", "@", "&", "|", "^", "<<", ">>"] satisfies BinaryOperator[]);

export function isBinaryOperator(text: string): text is BinaryOperator {
  return binaryOperators.has(text);
}

export function lowerBinary(lowering: Lowering, node: TreeNode): Expression {
  const operator = operatorOf(node);
  if (operator === null) return { kind: "Invalid", span: spanOf(node) };
  if (operator === "&" || operator === "^") return lowerAndXor(lowering, node);
  const [left, right] = namedChildren(node);
  return { kind: "Binary", left: lowering.expression(left), operator, right: lowering.expression(right), span: spanOf(node) };
}

function operatorOf(node: TreeNode): BinaryOperator | null {
  const operator = node.children.find((child) => child.isToken)?.type ?? "";
  return isBinaryOperator(operator) ? operator : null;
}

/** Python binds `&` tighter than `^`; the grammar (tree-sitter-python 0.25) has it the other way round, so a chain of both is put together anew. */
function lowerAndXor(lowering: Lowering, node: TreeNode): Expression {
  const groups: Expression[][] = [[]];
  const open: (TreeNode | "&" | "^")[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === "^") groups.push([]);
    if (typeof next === "string") continue;
    const operator = next.type === "binary_operator" ? operatorOf(next) : null;
    const [left, right] = namedChildren(next);
    if ((operator === "&" || operator === "^") && left !== undefined && right !== undefined) open.push(right, operator, left);
    else groups.at(-1)?.push(lowering.expression(next));
  }
  if (groups.reduce((count, group) => count + group.length, 0) > depthLimit) return { kind: "Invalid", span: spanOf(node) };
  return join(
    groups.map((group) => join(group, "&")),
    "^",
  );
}

function join(operands: readonly Expression[], operator: BinaryOperator): Expression {
  return operands.reduce((left, right) => ({
    kind: "Binary",
    left,
    operator,
    right,
    span: { start: left.span.start, end: right.span.end },
  }));
}
