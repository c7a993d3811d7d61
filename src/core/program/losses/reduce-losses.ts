import type { Generation } from "../../api/generation.ts";
import type { GraphBuilder } from "../graph-builder.ts";
import { NotExecutable } from "../not-executable.ts";
import type { ValueId } from "../program.ts";
import { expressionOn } from "./expression.ts";

/** How much the losses of a batch count. */
export interface Counting {
  readonly reduction: "mean" | "sum";
  /** Weights of the batch's examples (or of each of their steps), which are multiplied. */
  readonly weights: readonly ValueId[];
  /** Which steps of the output are skipped: 0 or 1 for each; null where none are. */
  readonly mask: ValueId | null;
}

/**
 * One number of a batch's losses, as Keras counts them (measured with Keras 2.2.5, tf_keras 2.21 and Keras 3.15): weighted losses are
 * added up and divided by the number of all of them, in Keras 2.2 of those whose weight is not 0. A mean leaves out what is masked;
 * `tf.keras` of TensorFlow 1 counts it as 0.
 */
export function reduceLosses(graph: GraphBuilder, generation: Generation, each: ValueId, { reduction, weights, mask }: Counting): ValueId {
  const math = expressionOn(graph);
  let counted = each;
  if (mask !== null) {
    const shown = fitWeights(graph, generation, mask, each);
    counted = math.binary("multiply", counted, shown);
    if (reduction === "mean" && generation !== "tf1") counted = math.binary("divide", counted, math.reduceAll("mean", mask));
  }
  const [first, ...others] = weights;
  if (first === undefined) return math.reduceAll(reduction, counted);
  const weight = others.reduce((product, one) => math.binary("multiply", product, one), first);
  const value = math.reduceAll(reduction, math.binary("multiply", counted, fitWeights(graph, generation, weight, each)));
  if (generation !== "keras2") return value;
  return math.binary("divide", value, math.reduceAll("mean", math.binary("notEqual", weight, math.constant(0))));
}

/** Weights in the rank of the losses: those of examples count for all that an example has. */
function fitWeights(graph: GraphBuilder, generation: Generation, weights: ValueId, each: ValueId): ValueId {
  const [given, expected] = [graph.shapeOf(weights), graph.shapeOf(each)];
  const open = (sizes: readonly (number | null)[]) => sizes.map((size) => size ?? -1);
  if (given.length === expected.length) return weights;
  if (given.length === expected.length + 1 && given.at(-1) === 1)
    return graph.add({ kind: "reshape", shape: [-1, ...open(given.slice(1, -1))] }, weights);
  if (generation === "keras3") throw new NotExecutable("Keras 3 takes a weight for each of an example's losses");
  if (given.length > expected.length) throw new NotExecutable("there are more weights than losses");
  const ones = new Array<number>(expected.length - given.length).fill(1);
  return graph.add({ kind: "reshape", shape: [-1, ...open(given.slice(1)), ...ones] }, weights);
}
