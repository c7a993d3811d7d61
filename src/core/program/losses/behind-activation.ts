import type { GraphBuilder } from "../graph-builder.ts";
import type { ValueId } from "../program.ts";

/** What a softmax or a sigmoid is taken of; null where a value is none. */
export function behindActivation(graph: GraphBuilder, value: ValueId, name: "softmax" | "sigmoid"): ValueId | null {
  const node = graph.nodeOf(value);
  return node?.kind === "activation" && node.activation.name === name ? (node.inputs[0] ?? null) : null;
}
