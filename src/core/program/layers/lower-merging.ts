import type { Lowering, LowerLayer } from "../lowering.ts";
import { NotExecutable } from "../not-executable.ts";
import type { ValueId } from "../program.ts";
import { readConfig } from "../read-config.ts";

/** Keras puts the dimensions that a smaller input lacks behind its batch dimension. */
function alignRanks({ graph }: Lowering, inputs: readonly ValueId[]): readonly ValueId[] {
  const rank = Math.max(...inputs.map((input) => graph.shapeOf(input).length));
  return inputs.map((input) => {
    const shape = graph.shapeOf(input);
    if (shape.length === rank) return input;
    const missing = new Array<number>(rank - shape.length).fill(1);
    return graph.add({ kind: "reshape", shape: [-1, ...missing, ...shape.slice(1).map((size) => size ?? -1)] }, input);
  });
}

export function lowerMerge(operation: "add" | "multiply" | "average" | "maximum" | "minimum"): LowerLayer {
  return (lowering, layer, inputs) => {
    readConfig(layer).finish();
    if (inputs.length < 2) throw new NotExecutable("it is given one input");
    return [lowering.graph.add({ kind: "merge", operation }, ...alignRanks(lowering, inputs))];
  };
}

export const lowerSubtract: LowerLayer = (lowering, layer, inputs) => {
  readConfig(layer).finish();
  if (inputs.length !== 2) throw new NotExecutable(`it is given ${inputs.length} inputs`);
  return [lowering.graph.add({ kind: "binary", operation: "subtract" }, ...alignRanks(lowering, inputs))];
};

export const lowerConcatenate: LowerLayer = (lowering, layer, inputs) => {
  const config = readConfig(layer);
  const axis = config.number("axis", -1);
  config.finish();
  const rank = lowering.graph.shapeOf(inputs[0] ?? -1).length;
  return [lowering.graph.add({ kind: "concatenate", axis: axis < 0 ? axis + rank : axis }, ...inputs)];
};

/** A sum of products over one axis of either, per example. */
export const lowerDot: LowerLayer = (lowering, layer, inputs) => {
  const { graph } = lowering;
  const config = readConfig(layer);
  const axes = config.list("axes") ?? [];
  const normalizes = config.flag("normalize", false);
  config.finish();
  const [a, b, ...others] = inputs;
  if (a === undefined || b === undefined || others.length > 0) throw new NotExecutable(`it is given ${inputs.length} inputs`);
  const [i = -1, j = i] = axes;
  const at = (axis: number, value: ValueId) => (axis < 0 ? axis + graph.shapeOf(value).length : axis);
  const [x, y] = [at(i, a), at(j, b)];
  const [left, right] = normalizes
    ? [graph.add({ kind: "l2Normalize", axes: [x], epsilon: 1e-12 }, a), graph.add({ kind: "l2Normalize", axes: [y], epsilon: 1e-12 }, b)]
    : [a, b];
  const letters = (value: ValueId, summed: number, names: string) =>
    graph.shapeOf(value).map((_, axis) => (axis === 0 ? "b" : axis === summed ? "s" : (names[axis] ?? "?")));
  const [p, q] = [letters(a, x, "_cdefg"), letters(b, y, "_hijkl")];
  const rest = [...p, ...q.slice(1)].filter((letter) => letter !== "s");
  const product = graph.add({ kind: "einsum", equation: `${p.join("")},${q.join("")}->${rest.join("")}` }, left, right);
  return [rest.length === 1 ? graph.add({ kind: "reshape", shape: [-1, 1] }, product) : product];
};
