import { kerasLossName } from "../../model/lift/lift-keras-loss.ts";
import { fitLabels } from "../losses/fit-labels.ts";
import { addNamedLoss, huber } from "../losses/named-losses.ts";
import type { NodeKind } from "../node.ts";
import { NotExecutable } from "../not-executable.ts";
import type { ValueId } from "../program.ts";
import { readConfig } from "../read-config.ts";
import { argument, input, type LowerOperation, numberArgument, type OperationCall } from "./operation-call.ts";

type Crossentropy = Extract<NodeKind, { readonly kind: "categoricalCrossentropy" | "binaryCrossentropy" }>;

const plain = { from: "logits", clip: null, normalizes: false, labelSmoothing: 0 } as const;

/** Inputs are labels, then outputs. */
function add(call: OperationCall, kind: Crossentropy): ValueId {
  return call.graph.add(kind, input(call, 1), input(call));
}

const softmax = (call: OperationCall, labelSmoothing = 0): ValueId =>
  add(call, { kind: "categoricalCrossentropy", ...plain, labels: "oneHot", labelSmoothing });

const sparse = (call: OperationCall): ValueId => {
  const [labels, logits] = [call.graph.shapeOf(input(call)), call.graph.shapeOf(input(call, 1))];
  const kind = { kind: "categoricalCrossentropy", ...plain, labels: "integer" } as const;
  // `tf.losses.*` drop a last axis of size 1.
  if (labels.length !== logits.length || labels.at(-1) !== 1) return add(call, kind);
  const flat = call.graph.add({ kind: "reshape", shape: [-1, ...labels.slice(1, -1).map((size) => size ?? -1)] }, input(call));
  return call.graph.add(kind, input(call, 1), flat);
};

const sigmoid = (call: OperationCall): ValueId =>
  add(call, { kind: "binaryCrossentropy", from: "logits", clip: null, logEpsilon: 0, labelSmoothing: 0 });

/**
 * `tf.losses.*` multiply losses with `weights`, which are one number or broadcast, and average over those whose weight is not 0 unless
 * they are told otherwise (`compute_weighted_loss` of TensorFlow 1.15).
 */
function averaged(each: (call: OperationCall) => ValueId): LowerOperation {
  return (call) => {
    const { math, graph } = call;
    const losses = each(call);
    const given = argument(call, "weights") ?? 1;
    const weights = given === 1 ? null : call.resolve(given);
    const weighed = weights === null ? losses : math.binary("multiply", losses, weights);
    if (graph.shapeOf(weighed).length !== graph.shapeOf(losses).length) throw new NotExecutable("`weights` of a loss do not fit it");
    // As many weights as there are losses: sums over them count each one.
    const spread = (one: ValueId) => math.binary("add", math.affine(losses, 0, 0), one);
    // Where nothing counts, the loss is 0.
    const over = (count: ValueId) =>
      math.binary(
        "divide",
        math.reduceAll("sum", weighed),
        math.where(math.binary("equal", count, math.constant(0)), math.constant(1), count),
      );
    switch (reductionOf(call)) {
      case "none":
        return weighed;
      case "sum":
        return math.reduceAll("sum", weighed);
      case "sum_over_batch_size":
        return math.reduceAll("mean", weighed);
      case "mean":
        return weights === null ? math.reduceAll("mean", losses) : over(math.reduceAll("sum", spread(weights)));
      default:
        return weights === null || (typeof given === "number" && given !== 0)
          ? math.reduceAll("mean", weighed)
          : over(math.reduceAll("sum", spread(math.binary("notEqual", weights, math.constant(0)))));
    }
  };
}

/** The last part of a reduction's name: `tf.losses.Reduction.SUM`. */
function reductionOf(call: OperationCall): string | null {
  const given = argument(call, "reduction");
  if (given === null) return null;
  if (typeof given === "string") return given.toLowerCase();
  if (typeof given === "object" && "name" in given) return given.name.split(".").at(-1)?.toLowerCase() ?? null;
  throw new NotExecutable("`reduction` of a loss is not known");
}

const error = (call: OperationCall) => call.math.binary("subtract", input(call, 1), input(call));

export const lossOperations: Readonly<Record<string, LowerOperation>> = {
  /** What the layers' regularizers add up to; the model was called before its loss is computed. */
  regularization_losses: ({ lowering, math }) => {
    const [first, ...others] = lowering.penalties();
    return first === undefined ? math.constant(0) : others.reduce((sum, one) => math.binary("add", sum, one), first);
  },
  softmax_cross_entropy_with_logits: (call) => softmax(call),
  sparse_softmax_cross_entropy_with_logits: sparse,
  sigmoid_cross_entropy_with_logits: sigmoid,
  /** (1 − y) x + (1 + (w − 1) y) · ln(1 + exp(−x)). */
  weighted_cross_entropy_with_logits: (call) => {
    const { math, graph } = call;
    const [labels, logits] = [input(call), input(call, 1)];
    const softplus = { name: "softplus", alpha: null, slope: null, maxValue: null, threshold: 0, axis: null } as const;
    const folded = graph.add({ kind: "activation", activation: softplus }, math.affine(logits, -1, 0));
    const weight = math.affine(labels, numberArgument(call, ["pos_weight"], null) - 1, 1);
    return math.binary("add", math.binary("multiply", math.affine(labels, -1, 1), logits), math.binary("multiply", weight, folded));
  },
  "losses.compute_weighted_loss": averaged((call) => input(call)),
  "losses.softmax_cross_entropy": averaged((call) => softmax(call, numberArgument(call, ["label_smoothing"], 0))),
  "losses.sparse_softmax_cross_entropy": averaged(sparse),
  "losses.sigmoid_cross_entropy": averaged(sigmoid),
  "losses.mean_squared_error": averaged((call) => call.math.unary("square", error(call))),
  "losses.absolute_difference": averaged((call) => call.math.unary("abs", error(call))),
  "losses.huber_loss": averaged((call) => huber(call.math, error(call), numberArgument(call, ["delta"], 1))),
  "losses.hinge_loss": averaged((call) => {
    const { math } = call;
    const signed = math.affine(input(call), 2, -1);
    return math.binary("maximum", math.affine(math.binary("multiply", signed, input(call, 1)), -1, 1), math.constant(0));
  }),
  "losses.log_loss": averaged((call) => {
    const { math } = call;
    const epsilon = numberArgument(call, ["epsilon"], 1e-7);
    const log = (x: ValueId) => math.unary("log", math.affine(x, 1, epsilon));
    const positive = math.binary("multiply", input(call), log(input(call, 1)));
    const negative = math.binary("multiply", math.affine(input(call), -1, 1), log(math.affine(input(call, 1), -1, 1)));
    return math.unary("negate", math.binary("add", positive, negative));
  }),
};

/** `keras.losses.X()(labels, output)`, which averages, and `keras.losses.x(labels, output)`, which does not. */
export function kerasLossOperation(operation: string): LowerOperation | null {
  const last = operation.split(".").at(-1) ?? "";
  const name = /^keras\.(losses|metrics)\./.test(operation) ? kerasLossName(last) : null;
  if (!name) return null;
  return (call) => {
    const { graph, math, generation } = call;
    const from = argument(call, "from_logits") === true ? "logits" : "probabilities";
    const plainArguments = Object.entries(call.arguments).flatMap(([key, value]) =>
      typeof value === "number" || typeof value === "string" || typeof value === "boolean" ? [[key, value] as const] : [],
    );
    const config = readConfig({ type: last, config: Object.fromEntries(plainArguments) });
    config.ignore("from_logits", "reduction", "y_true", "y_pred");
    const isFunction = /^[a-z]/.test(last);
    const [given, output] = [input(call), input(call, 1)];
    // Functions of Keras 2 leave labels as they are.
    const isLaidOut = !isFunction || generation === "keras3";
    const labels = isLaidOut ? fitLabels(graph, given, output, name.startsWith("sparse_") ? 1 : 0) : given;
    const each = addNamedLoss(name, { graph, generation, config, from, output, labels });
    config.finish();
    if (isFunction) return each;
    const reduction = call.arguments.reduction;
    const text =
      typeof reduction === "string"
        ? reduction
        : reduction && typeof reduction === "object" && "name" in reduction
          ? reduction.name
          : "mean";
    if (/none$/i.test(text)) return each;
    return math.reduceAll(/(^|\.)sum$/i.test(text) ? "sum" : "mean", each);
  };
}
