import type { GraphBuilder } from "../graph-builder.ts";
import type { NodeKind } from "../node.ts";
import type { ValueId } from "../program.ts";

type Unary = Extract<NodeKind, { readonly kind: "unary" }>["operation"];
type Binary = Extract<NodeKind, { readonly kind: "binary" }>["operation"];
type Reduction = Extract<NodeKind, { readonly kind: "reduce" }>["operation"];

/** Formulas over values, as short as they are written on paper. */
export interface Expression {
  unary(operation: Unary, x: ValueId): ValueId;
  binary(operation: Binary, x: ValueId, y: ValueId): ValueId;
  /** multiply · x + add. */
  affine(x: ValueId, multiply: number, add: number): ValueId;
  clip(x: ValueId, low: number, high: number): ValueId;
  constant(value: number): ValueId;
  /** Over the last axis, or over all of them. */
  reduceLast(operation: Reduction, x: ValueId): ValueId;
  reduceAll(operation: Reduction, x: ValueId): ValueId;
  where(condition: ValueId, x: ValueId, y: ValueId): ValueId;
}

export function expressionOn(graph: GraphBuilder): Expression {
  const constant = (value: number) => graph.add({ kind: "constant", shape: [], values: [value], dtype: "float32" });
  const reduce = (operation: Reduction, x: ValueId, axes: readonly number[]) =>
    graph.add({ kind: "reduce", operation, axes, keepDims: false }, x);
  return {
    constant,
    unary: (operation, x) => graph.add({ kind: "unary", operation }, x),
    binary: (operation, x, y) => graph.add({ kind: "binary", operation }, x, y),
    affine: (x, multiply, add) => graph.add({ kind: "affine", multiply, add }, x),
    clip: (x, low, high) => graph.add({ kind: "clip", low, high }, x),
    reduceLast: (operation, x) => reduce(operation, x, [graph.shapeOf(x).length - 1]),
    reduceAll: (operation, x) =>
      reduce(
        operation,
        x,
        graph.shapeOf(x).map((_, axis) => axis),
      ),
    where: (condition, x, y) => graph.add({ kind: "where" }, condition, x, y),
  };
}
