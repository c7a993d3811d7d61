import { entriesOf, type Operand } from "../../model/computation.ts";
import type { GraphBuilder } from "../graph-builder.ts";
import { NotExecutable } from "../not-executable.ts";
import type { ValueId } from "../program.ts";

/**
 * The weight of each example's class, as `fit(class_weight={0: 1.0, 1: 5.0})` says; classes without a weight count once. The class
 * is the largest of several labels, else the label itself.
 */
export function classWeightsOf(
  graph: GraphBuilder,
  { labels, output }: { readonly labels: ValueId; readonly output: ValueId },
  given: Operand,
): ValueId {
  const weights = readWeights(given);
  const shape = graph.shapeOf(labels);
  const width = shape.length > 1 ? (shape.at(-1) ?? 1) : 1;
  const isOneHot = shape.length > 1 && width > 1;
  const flat = isOneHot || shape.length === 1 ? labels : graph.add({ kind: "reshape", shape: [-1] }, labels);
  const classes = isOneHot
    ? graph.add({ kind: "argMax", axis: shape.length - 1 }, flat)
    : graph.add({ kind: "cast", dtype: "int32" }, flat);
  if (graph.shapeOf(classes).length !== 1 || shape.length > 2)
    throw new NotExecutable("`class_weight` with several labels an example is not executed yet");
  // A single output tells two classes apart.
  const count = Math.max(2, graph.shapeOf(output).at(-1) ?? 1, ...[...weights.keys()].map((index) => index + 1));
  const values = Array.from({ length: count }, (_, i) => weights.get(i) ?? 1);
  const table = graph.add({ kind: "constant", shape: [count], values, dtype: "float32" });
  return graph.add({ kind: "gather", axis: 0 }, table, classes);
}

function readWeights(given: Operand): ReadonlyMap<number, number> {
  const entries = entriesOf(given);
  if (!entries) throw new NotExecutable("`class_weight` is not known");
  return new Map(
    Object.entries(entries).map(([name, weight]) => {
      const index = Number(name);
      if (!Number.isInteger(index) || index < 0 || typeof weight !== "number") throw new NotExecutable("`class_weight` is not known");
      return [index, weight] as const;
    }),
  );
}
