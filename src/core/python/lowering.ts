import type { TreeNode } from "./read-tree.ts";
import type { Expression, Statement } from "./syntax.ts";

/** What every part of the lowering shares. The parts call each other through it, so they need not import each other. */
export interface Lowering {
  readonly text: string;
  /** Levels of nesting entered so far. */
  depth: number;
  /** Placeholders that stand in a repaired text for lines that could not be parsed, by their offset. */
  readonly placeholders: ReadonlyMap<number, Statement>;
  expression(node: TreeNode | undefined): Expression;
  statements(nodes: readonly TreeNode[]): Statement[];
}

/** Whoever walks our syntax may recurse: deeper nesting than this is given as `Invalid`. */
export const depthLimit = 300;

/** The children that are syntax, without punctuation. */
export function namedChildren(node: TreeNode): TreeNode[] {
  return node.children.filter((child) => !child.isToken);
}

/** The first child that fills `field`. */
export function childByField(node: TreeNode, field: string): TreeNode | undefined {
  return node.children.find((child) => child.field === field);
}

export function hasToken(node: TreeNode, type: string): boolean {
  return node.children.some((child) => child.isToken && child.type === type);
}

export function textOf(lowering: Lowering, node: TreeNode): string {
  return lowering.text.slice(node.start, node.end);
}

export function spanOf(node: TreeNode): { start: number; end: number } {
  return { start: node.start, end: node.end };
}

/** One expression as itself, several (or one with a comma behind it) as a tuple. */
export function lowerTuple(lowering: Lowering, nodes: readonly TreeNode[], isTuple: boolean): Expression {
  const [first] = nodes;
  if (nodes.length === 1 && !isTuple) return lowering.expression(first);
  const start = first?.start ?? 0;
  const end = nodes.at(-1)?.end ?? start;
  return { kind: "Tuple", elements: nodes.map((node) => lowering.expression(node)), span: { start, end } };
}
