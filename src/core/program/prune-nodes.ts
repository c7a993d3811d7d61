import type { ProgramNode } from "./node.ts";
import type { ProgramInput, ValueId } from "./program.ts";

interface Graph {
  readonly inputs: readonly ProgramInput[];
  readonly nodes: readonly ProgramNode[];
}

/** A graph without the nodes that none of `needed` depends on, and the new number of each value. */
export function pruneNodes({ inputs, nodes }: Graph, needed: readonly ValueId[]) {
  const starts: ValueId[] = [];
  let next = inputs.length;
  for (const node of nodes) {
    starts.push(next);
    next += node.outputs;
  }
  const used = new Set<ValueId>(needed);
  const kept = new Set<ProgramNode>();
  for (const [i, node] of [...nodes.entries()].reverse()) {
    const first = starts[i] ?? 0;
    const isUsed = Array.from({ length: node.outputs }, (_, k) => first + k).some((value) => used.has(value));
    if (!isUsed) continue;
    kept.add(node);
    for (const value of node.inputs) used.add(value);
  }
  const numbers = new Map<ValueId, ValueId>(inputs.map((_, i) => [i, i]));
  let count = inputs.length;
  for (const [i, node] of nodes.entries())
    if (kept.has(node)) for (let k = 0; k < node.outputs; k++) numbers.set((starts[i] ?? 0) + k, count++);
  const renumbered = (value: ValueId): ValueId => numbers.get(value) ?? -1;
  return { nodes: nodes.filter((node) => kept.has(node)).map((node) => ({ ...node, inputs: node.inputs.map(renumbered) })), renumbered };
}
