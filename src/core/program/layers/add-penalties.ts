import type { Layer, Parameter } from "../../model/layer.ts";
import { expressionOn } from "../losses/expression.ts";
import { type Lowering, type LowerLayer, onlyInput } from "../lowering.ts";
import { NotExecutable } from "../not-executable.ts";
import type { ValueId } from "../program.ts";
import { readConfig } from "../read-config.ts";

/** Roles and names of parameters by the first part of a regularizer's argument: `recurrent_regularizer`. */
const regularized: Readonly<Record<string, string>> = {
  recurrent: "recurrentKernel",
  depthwise: "depthwise_kernel",
  pointwise: "pointwise_kernel",
};

const suffix = "_regularizer";

/** The layer without its regularizers, which the loss takes over. */
export function withoutRegularizers<L extends Layer>(layer: L): L {
  const others = Object.entries(layer.config).filter(([name]) => !name.endsWith(suffix));
  return others.length === Object.keys(layer.config).length ? layer : { ...layer, config: Object.fromEntries(others) };
}

/**
 * Tells the lowering what a layer's regularizers add to the loss: for its weights once, for its output with each call. TensorFlow 2
 * and Keras 3 (measured with 3.15) divide what it adds for an output by the batch's size.
 */
export function addPenalties(lowering: Lowering, layer: Layer, output: ValueId | undefined): void {
  const { graph } = lowering;
  for (const [name, text] of Object.entries(layer.config)) {
    if (!name.endsWith(suffix) || text === null) continue;
    const of = name.slice(0, -suffix.length);
    const terms = readTerms(name, text);
    if (of === "activity") {
      if (output === undefined) continue;
      const sums = penalty(lowering, terms, output, overBatch(lowering));
      lowering.addPenalty(sums, null);
      continue;
    }
    const parameter = layer.parameters.find((one) => isOf(one, regularized[of] ?? of));
    if (!parameter) continue;
    const id = lowering.parameterOf(layer, parameter);
    const key = `${id}/${name}`;
    if (lowering.hasPenalty(key)) continue;
    lowering.addPenalty(penalty(lowering, terms, graph.add({ kind: "parameter", parameter: id }), "sum"), key);
  }
}

/** A layer that adds what its input is to the loss. */
export const lowerActivityRegularization: LowerLayer = (lowering, layer, inputs) => {
  const config = readConfig(layer);
  const terms = [
    { kind: "L1", factor: config.number("l1", 0) },
    { kind: "L2", factor: config.number("l2", 0) },
  ] as const;
  config.finish();
  const input = onlyInput(layer, inputs);
  const given = terms.filter(({ factor }) => factor !== 0);
  if (given.length > 0) lowering.addPenalty(penalty(lowering, given, input, overBatch(lowering)), null);
  return [input];
};

/** How what is added for an output is combined over a batch. */
function overBatch({ generation }: Lowering): "sum" | "mean" {
  return generation === "tf2" || generation === "keras3" ? "mean" : "sum";
}

function isOf({ role, name }: Parameter, wanted: string): boolean {
  return role === wanted || name === wanted;
}

interface Term {
  readonly kind: "L1" | "L2";
  readonly factor: number;
}

/** "L1(0.01) + L2(0.001)" */
function readTerms(name: string, text: unknown): readonly Term[] {
  const parts = typeof text === "string" ? text.split(" + ") : [];
  const terms = parts.map((part) => /^(L1|L2)\(([^)]+)\)$/.exec(part));
  if (terms.length === 0 || terms.includes(null)) throw new NotExecutable(`\`${name}=${String(text)}\` is not executed yet`);
  return terms.map((match) => ({ kind: match?.[1] === "L1" ? "L1" : "L2", factor: Number(match?.[2]) }));
}

/** One number: the terms over all of a value, over the batch summed or averaged. */
function penalty({ graph }: Lowering, terms: readonly Term[], value: ValueId, overBatch: "sum" | "mean"): ValueId {
  const math = expressionOn(graph);
  const sums = terms.map(({ kind, factor }) => {
    const each = math.unary(kind === "L1" ? "abs" : "square", value);
    const inner = graph
      .shapeOf(each)
      .map((_, axis) => axis)
      .slice(overBatch === "mean" ? 1 : 0);
    const examples = graph.add({ kind: "reduce", operation: "sum", axes: inner, keepDims: false }, each);
    return math.affine(overBatch === "mean" ? math.reduceAll("mean", examples) : examples, factor, 0);
  });
  return sums.reduce((a, b) => math.binary("add", a, b));
}
