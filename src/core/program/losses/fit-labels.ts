import type { GraphBuilder } from "../graph-builder.ts";
import type { ValueId } from "../program.ts";

/** Keras adds or takes away a last axis of size 1, so that labels have the output's rank, less `fewer` axes. */
export function fitLabels(graph: GraphBuilder, labels: ValueId, output: ValueId, fewer: number): ValueId {
  const [given, expected] = [graph.shapeOf(labels), graph.shapeOf(output).slice(0, graph.shapeOf(output).length - fewer)];
  if (given.length === expected.length + 1 && given.at(-1) === 1)
    return graph.add({ kind: "reshape", shape: [-1, ...given.slice(1, -1).map((size) => size ?? -1)] }, labels);
  if (given.length === expected.length - 1 && (expected.at(-1) === 1 || fewer === 1))
    return graph.add({ kind: "reshape", shape: [-1, ...given.slice(1).map((size) => size ?? -1), 1] }, labels);
  return labels;
}
