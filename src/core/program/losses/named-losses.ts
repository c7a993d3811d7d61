import type { Generation } from "../../api/generation.ts";
import type { GraphBuilder } from "../graph-builder.ts";
import { NotExecutable } from "../not-executable.ts";
import type { ValueId } from "../program.ts";
import type { ConfigReader } from "../read-config.ts";
import { behindActivation } from "./behind-activation.ts";
import { type Expression, expressionOn } from "./expression.ts";

interface LossCall {
  readonly graph: GraphBuilder;
  readonly math: Expression;
  readonly generation: Generation;
  readonly config: ConfigReader;
  readonly from: "logits" | "probabilities" | null;
  readonly output: ValueId;
  readonly labels: ValueId;
}

/** Keras's epsilon. */
const tiny = 1e-7;

const difference = ({ math, output, labels }: LossCall) => math.binary("subtract", output, labels);

/** Losses of Keras by name: one value for each example (or each place of an example), from the last axis. */
const losses: Readonly<Record<string, (call: LossCall) => ValueId>> = {
  mean_squared_error: (call) => call.math.reduceLast("mean", call.math.unary("square", difference(call))),
  mean_absolute_error: (call) => call.math.reduceLast("mean", call.math.unary("abs", difference(call))),
  mean_absolute_percentage_error: (call) => {
    const { math, labels } = call;
    const size = math.binary("maximum", math.unary("abs", labels), math.constant(tiny));
    const share = math.unary("abs", math.binary("divide", math.binary("subtract", labels, call.output), size));
    return math.affine(math.reduceLast("mean", share), 100, 0);
  },
  mean_squared_logarithmic_error: ({ math, output, labels }) => {
    const logarithm = (x: ValueId) => math.unary("log", math.affine(math.binary("maximum", x, math.constant(tiny)), 1, 1));
    return math.reduceLast("mean", math.binary("squaredDifference", logarithm(output), logarithm(labels)));
  },
  categorical_crossentropy: (call) => categoricalCrossentropy(call, "oneHot"),
  sparse_categorical_crossentropy: (call) => categoricalCrossentropy(call, "integer"),
  binary_crossentropy: (call) => call.math.reduceLast("mean", binaryCrossentropy(call)),
  binary_focal_crossentropy: (call) => {
    const { math, config } = call;
    const [alpha, gamma] = [config.number("alpha", 0.25), config.number("gamma", 2)];
    const isBalanced = config.flag("apply_class_balancing", false);
    const each = binaryCrossentropy(call);
    const y = smoothed(call, 2);
    const p = call.from === "logits" ? sigmoidOf(call) : call.output;
    const right = mixed(math, y, p, math.affine(p, -1, 1));
    const far = math.binary("power", math.affine(right, -1, 1), math.constant(gamma));
    const focused = math.binary("multiply", far, each);
    if (!isBalanced) return math.reduceLast("mean", focused);
    return math.reduceLast("mean", math.binary("multiply", mixed(math, y, math.constant(alpha), math.constant(1 - alpha)), focused));
  },
  categorical_focal_crossentropy: (call) => {
    const { math, config, graph } = call;
    const [alpha, gamma] = [config.number("alpha", 0.25), config.number("gamma", 2)];
    const y = smoothed(call, graph.shapeOf(call.output).at(-1) ?? 1);
    const given = call.from === "logits" ? softmaxOf(call) : call.output;
    const sum = graph.add({ kind: "reduce", operation: "sum", axes: [graph.shapeOf(given).length - 1], keepDims: true }, given);
    const q = math.clip(math.binary("divide", given, sum), tiny, 1 - tiny);
    const crossentropy = math.unary("negate", math.binary("multiply", y, math.unary("log", q)));
    const far = math.affine(math.binary("power", math.affine(q, -1, 1), math.constant(gamma)), alpha, 0);
    return math.reduceLast("sum", math.binary("multiply", far, crossentropy));
  },
  hinge: (call) => {
    const { math, output } = call;
    return math.reduceLast("mean", positivePart(math, math.affine(math.binary("multiply", signedLabels(call), output), -1, 1)));
  },
  squared_hinge: (call) => {
    const { math, output } = call;
    const part = positivePart(math, math.affine(math.binary("multiply", signedLabels(call), output), -1, 1));
    return math.reduceLast("mean", math.unary("square", part));
  },
  categorical_hinge: ({ math, output, labels }) => {
    const own = math.reduceLast("sum", math.binary("multiply", labels, output));
    const others = math.reduceLast("max", math.binary("multiply", math.affine(labels, -1, 1), output));
    return positivePart(math, math.affine(math.binary("subtract", others, own), 1, 1));
  },
  huber: (call) => call.math.reduceLast("mean", huber(call.math, difference(call), call.config.number("delta", 1))),
  log_cosh: (call) => {
    const { math, graph } = call;
    const error = difference(call);
    const softplus = { name: "softplus", alpha: null, slope: null, maxValue: null, threshold: 0, axis: null } as const;
    const folded = graph.add({ kind: "activation", activation: softplus }, math.affine(error, -2, 0));
    return math.reduceLast("mean", math.affine(math.binary("add", error, folded), 1, -Math.log(2)));
  },
  kl_divergence: ({ math, output, labels }) => {
    const [p, q] = [math.clip(labels, tiny, 1), math.clip(output, tiny, 1)];
    return math.reduceLast("sum", math.binary("multiply", p, math.unary("log", math.binary("divide", p, q))));
  },
  poisson: ({ math, output, labels }) => {
    const expected = math.binary("multiply", labels, math.unary("log", math.affine(output, 1, tiny)));
    return math.reduceLast("mean", math.binary("subtract", output, expected));
  },
  cosine_similarity: ({ graph, math, output, labels, config }) => {
    const axis = config.number("axis", -1);
    const at = axis < 0 ? axis + graph.shapeOf(output).length : axis;
    const unit = (x: ValueId) => graph.add({ kind: "l2Normalize", axes: [at], epsilon: 1e-12 }, x);
    const product = math.binary("multiply", unit(labels), unit(output));
    return math.affine(graph.add({ kind: "reduce", operation: "sum", axes: [at], keepDims: false }, product), -1, 0);
  },
};

export function isNamedLoss(name: string): boolean {
  return Object.hasOwn(losses, name);
}

/** Appends a loss of Keras's and gives its values, not yet reduced. Throws `NotExecutable` for a name that is none. */
export function addNamedLoss(name: string, call: Omit<LossCall, "math">): ValueId {
  const lower = Object.hasOwn(losses, name) ? losses[name] : undefined;
  if (!lower) throw new NotExecutable(`\`${name}\` is not executed yet`);
  return lower({ ...call, math: expressionOn(call.graph) });
}

/** ½e² up to delta, linear beyond. */
export function huber(math: Expression, error: ValueId, delta: number): ValueId {
  const size = math.unary("abs", error);
  const isSmall = math.binary("lessEqual", size, math.constant(delta));
  return math.where(isSmall, math.affine(math.unary("square", error), 0.5, 0), math.affine(size, delta, -0.5 * delta ** 2));
}

/** Labels y as y · (1 − s) + s / n, s being `label_smoothing`. */
function smoothed({ math, config, labels }: LossCall, classes: number): ValueId {
  const smoothing = config.number("label_smoothing", 0);
  return smoothing === 0 ? labels : math.affine(labels, 1 - smoothing, smoothing / classes);
}

/** part · x + (1 − part) · y. */
function mixed(math: Expression, part: ValueId, x: ValueId, y: ValueId): ValueId {
  return math.binary("add", math.binary("multiply", part, x), math.binary("multiply", math.affine(part, -1, 1), y));
}

const plainActivation = { alpha: null, slope: null, maxValue: null, threshold: 0, axis: null } as const;
const sigmoidOf = ({ graph, output }: LossCall) =>
  graph.add({ kind: "activation", activation: { ...plainActivation, name: "sigmoid" } }, output);
const softmaxOf = ({ graph, output }: LossCall) =>
  graph.add({ kind: "activation", activation: { ...plainActivation, name: "softmax" } }, output);

function positivePart(math: Expression, x: ValueId): ValueId {
  return math.binary("maximum", x, math.constant(0));
}

/** Keras of TensorFlow 2 and Keras 3 turn labels of 0 and 1 into −1 and 1, where a batch has no others. */
function signedLabels({ math, labels, generation }: LossCall): ValueId {
  if (generation !== "tf2" && generation !== "keras3") return labels;
  const isBinary = math.binary("logicalOr", math.binary("equal", labels, math.constant(0)), math.binary("equal", labels, math.constant(1)));
  const all = math.reduceAll("min", isBinary);
  return math.binary("add", labels, math.binary("multiply", all, math.affine(labels, 1, -1)));
}

/**
 * The logits behind an output, where Keras of TensorFlow 2 and Keras 3 look for them: behind a softmax and a sigmoid alike, whichever
 * the loss is for (measured with tf_keras 2.21 and Keras 3.15), and also where the program takes the output itself for logits.
 */
function logitsBehind({ graph, generation, output }: Pick<LossCall, "graph" | "generation" | "output">): ValueId | null {
  if (generation !== "tf2" && generation !== "keras3") return null;
  return behindActivation(graph, output, "softmax") ?? behindActivation(graph, output, "sigmoid");
}

/**
 * Of the logits where they are known; else of probabilities, which are divided by their sum and clipped; for integer labels it is
 * the other way round.
 */
export function categoricalCrossentropy(
  { graph, generation, config, from, output, labels: given }: Omit<LossCall, "math">,
  labels: "oneHot" | "integer",
): ValueId {
  const common = { kind: "categoricalCrossentropy", labels, labelSmoothing: config.number("label_smoothing", 0) } as const;
  const fromLogits = { ...common, from: "logits", clip: null, normalizes: false } as const;
  const behind = logitsBehind({ graph, generation, output });
  if (behind !== null || from === "logits") return graph.add(fromLogits, behind ?? output, given);
  const math = expressionOn(graph);
  if (labels === "integer") return graph.add(fromLogits, math.unary("log", math.clip(output, tiny, 1 - tiny)), given);
  return graph.add({ ...common, from: "probabilities", clip: tiny, normalizes: true }, output, given);
}

/**
 * Element by element, of the logits where they are known; else probabilities are clipped, to which TensorFlow 2 adds epsilon once
 * more inside the logarithms.
 */
function binaryCrossentropy({ graph, generation, config, from, output, labels }: LossCall): ValueId {
  const labelSmoothing = config.number("label_smoothing", 0);
  const fromLogits = { kind: "binaryCrossentropy", from: "logits", clip: null, logEpsilon: 0, labelSmoothing } as const;
  const behind = logitsBehind({ graph, generation, output });
  if (behind !== null) return graph.add(fromLogits, behind, labels);
  if (from === "logits") return graph.add(fromLogits, output, labels);
  const logEpsilon = generation === "tf2" ? tiny : 0;
  return graph.add({ ...fromLogits, from: "probabilities", clip: tiny, logEpsilon }, output, labels);
}
