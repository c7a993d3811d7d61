import { canonicalName } from "../../api/canonical-name.ts";
import { numberOf, type ObjectValue, type TensorValue, type Value } from "../../interpret/value.ts";
import type { Place } from "../../text/span.ts";
import { type Fact, known, unknown } from "../fact.ts";
import type { Activation } from "../layer.ts";
import type { Loss, Optimizer } from "../objective.ts";
import { type LiftContext, liftBoolean, liftNumber, placeOf, unknownFrom } from "./lift-context.ts";

/** A TensorFlow loss together with the tensors that go into it. */
export interface LiftedLoss {
  readonly loss: Fact<Loss>;
  /** What the model gives to the loss; null where it is not understood. */
  readonly output: TensorValue | null;
  readonly labels: Value | null;
}

const none: LiftedLoss = { loss: unknown("the loss is not understood", null), output: null, labels: null };

/** Reads a loss back from the tensor that is minimised. */
export function liftTensorLoss(context: LiftContext, minimised: Value): LiftedLoss {
  const place = placeOf(context, minimised);
  const notUnderstood: LiftedLoss = {
    ...none,
    loss: unknownFrom(context, minimised, "it is not a cross-entropy that is understood yet", place),
  };
  if (minimised.kind !== "tensor") return notUnderstood;
  let sign = 1;
  let reduction: "mean" | "sum" | null = null;
  let tensor: TensorValue = minimised;
  // What is minimised is the mean or the sum over the batch, possibly negated, of one loss per example.
  for (;;) {
    const [input] = tensor.inputs;
    if (
      (tensor.operation === "reduce_mean" || tensor.operation === "reduce_sum") &&
      input?.kind === "tensor" &&
      !reduction &&
      reducesBatch(tensor, input)
    ) {
      reduction = tensor.operation === "reduce_mean" ? "mean" : "sum";
      tensor = input;
    } else if (tensor.operation === "negative" && input?.kind === "tensor") {
      sign = -sign;
      tensor = input;
    } else if (tensor.operation === "identity" && input?.kind === "tensor") {
      tensor = input;
    } else break;
  }
  const written = (loss: Loss): Fact<Loss> => known(loss, "written", place);
  const [labels, logits] = tensor.inputs;
  switch (tensor.operation) {
    case "softmax_cross_entropy_with_logits":
    case "losses.softmax_cross_entropy":
    case "sparse_softmax_cross_entropy_with_logits":
    case "losses.sparse_softmax_cross_entropy": {
      if (sign < 0 || logits?.kind !== "tensor" || !labels) return notUnderstood;
      if (tensor.arguments.named.has("weights") || tensor.arguments.named.has("label_smoothing")) return notUnderstood;
      // `tf.losses.*` average by themselves; a loss per example that is minimised as it is adds up.
      const own = tensor.operation.startsWith("losses.") ? "mean" : (reduction ?? "sum");
      const kind = tensor.operation.includes("sparse") ? "integer" : "oneHot";
      return {
        loss: written({ kind: "categoricalCrossentropy", labels: kind, from: "logits", clip: null, reduction: own }),
        output: logits,
        labels,
      };
    }
    default:
      return handWritten(tensor, { sign, reduction, written }) ?? notUnderstood;
  }
}

function reducesBatch(tensor: TensorValue, input: TensorValue): boolean {
  const axis = tensor.arguments.named.get("axis")?.value ?? tensor.arguments.named.get("reduction_indices")?.value;
  if (!axis || axis.kind === "none") return true;
  return input.shape?.length === 1;
}

interface Reading {
  readonly sign: number;
  readonly reduction: "mean" | "sum" | null;
  readonly written: (loss: Loss) => Fact<Loss>;
}

/** `-reduce_sum(y * log(p), axis=1)`, with its mean or sum over the batch already taken off. */
function handWritten(tensor: TensorValue, reading: Reading): LiftedLoss | null {
  let { sign } = reading;
  let { reduction } = reading;
  let product = tensor;
  if (product.operation === "reduce_sum" && product.inputs[0]?.kind === "tensor") product = product.inputs[0];
  // One `reduce_sum` over everything adds up classes and examples alike; a mean over everything divides by the classes too.
  else if (reduction !== "sum") return null;
  if (product.operation === "negative" && product.inputs[0]?.kind === "tensor") {
    sign = -sign;
    product = product.inputs[0];
  }
  if (product.operation !== "multiply") return null;
  const [x, y] = product.inputs.map((side) => withoutSign(side));
  if (!x || !y) return null;
  sign *= x.sign * y.sign;
  const log = [x.value, y.value].find((side) => side.kind === "tensor" && side.operation === "log");
  const labels = log === x.value ? y.value : x.value;
  if (sign > 0 || log?.kind !== "tensor") return null;
  reduction ??= "sum";
  const inside = log.inputs[0];
  if (inside?.kind !== "tensor") return null;
  let clip: number | null = null;
  let output: TensorValue = inside;
  if (inside.operation === "clip_by_value" && inside.inputs[0]?.kind === "tensor") {
    clip = numberOf(inside.arguments.named.get("clip_value_min")?.value ?? null);
    if (clip === null) return null;
    output = inside.inputs[0];
  }
  const loss: Loss = { kind: "categoricalCrossentropy", labels: "oneHot", from: "probabilities", clip, reduction };
  return { loss: reading.written(loss), output, labels };
}

function withoutSign(value: Value): { readonly value: Value; readonly sign: 1 | -1 } {
  return value.kind === "tensor" && value.operation === "negative" && value.inputs[0]
    ? { value: value.inputs[0], sign: -1 }
    : { value, sign: 1 };
}

/**
 * The `loss` that Keras's `compile` is given: a name, a function or an object. Keras of TensorFlow 2 and Keras 3
 * compute the loss of a softmax layer from its logits, so that nothing is clipped (measured with tf_keras 2.21 and
 * Keras 3.15: loss 100 for logits 100 apart); Keras 2.2.5 clips the probabilities (16.1).
 */
export function liftKerasLoss(context: LiftContext, value: Value | null, call: Place, output: Activation | undefined): Fact<Loss> {
  if (value === null) return unknown("`compile` is given no loss", call);
  const place = placeOf(context, value) ?? call;
  const name =
    value.kind === "string" ? value.value : value.kind === "api" ? canonicalName(value.name) : value.kind === "object" ? value.type : null;
  if (name === null) return unknownFrom(context, value, "the loss is a function that is not understood yet", place);
  const short = (name.split(".").at(-1) ?? name).toLowerCase().replaceAll("_", "");
  if (short !== "categoricalcrossentropy" && short !== "sparsecategoricalcrossentropy")
    return known({ kind: "other", name: name.split(".").at(-1) ?? name }, "written", place);
  const args = value.kind === "object" ? value.arguments.named : null;
  const fromLogits = args?.get("from_logits")?.value;
  if (fromLogits && fromLogits.kind !== "boolean") return unknownFrom(context, fromLogits, "whether it takes logits is not known", place);
  if (args?.has("label_smoothing") || args?.has("reduction"))
    return unknown("label smoothing and other reductions are not modelled yet", place);
  const from = fromLogits?.value ? "logits" : "probabilities";
  const seesLogits = output === "softmax" && (context.generation === "tf2" || context.generation === "keras3");
  return known(
    {
      kind: "categoricalCrossentropy",
      labels: short.startsWith("sparse") ? "integer" : "oneHot",
      from,
      clip: from === "logits" || seesLogits ? null : 1e-7,
      reduction: "mean",
    },
    "written",
    place,
  );
}

/**
 * Optimizers of `tf.train` and of Keras, each hyperparameter with its default. Defaults: TensorFlow 1.15's and
 * Keras's own signatures (Adam's epsilon is 1e-8 in `tf.train` and 1e-7 in Keras).
 */
export function liftOptimizer(context: LiftContext, value: Value | null, call: Place): Fact<Optimizer> {
  if (value === null) return unknown("no optimizer is given", call);
  const place = placeOf(context, value) ?? call;
  if (value.kind === "string") return named(context, `keras.optimizers.${value.value}`, null, place);
  if (value.kind === "api") return named(context, canonicalName(value.name), null, place);
  if (value.kind === "object") return named(context, value.type, value, place);
  return unknownFrom(context, value, "the optimizer is not understood", place);
}

function named(context: LiftContext, type: string, object: ObjectValue | null, place: Place): Fact<Optimizer> {
  const argument = (...names: readonly string[]) =>
    names.map((name) => object?.arguments.named.get(name)?.value ?? null).find((value) => value !== null && value.kind !== "none") ?? null;
  const short = (type.split(".").at(-1) ?? type).toLowerCase();
  const isGraph = type.startsWith("tensorflow.train.");
  const decay = argument("decay");
  const clips = ["clipnorm", "clipvalue", "weight_decay", "amsgrad", "global_clipnorm"].find(
    (name) => argument(name) !== null && !isFalse(argument(name)),
  );
  if ((decay !== null && numberOf(decay) !== 0) || clips)
    return unknown(`\`${clips ?? "decay"}\` of the optimizer is not modelled yet`, place);
  const number = (names: readonly string[], defaultValue: number | null) => liftNumber(context, argument(...names), defaultValue, place);
  if (short === "adam" || short === "adamoptimizer") {
    const learningRate = number(["learning_rate", "lr"], 0.001);
    const adam: Optimizer = {
      kind: "adam",
      learningRate,
      beta1: number(["beta_1", "beta1"], 0.9),
      beta2: number(["beta_2", "beta2"], 0.999),
      epsilon: number(["epsilon"], isGraph ? 1e-8 : 1e-7),
    };
    return known(adam, "written", place);
  }
  if (short === "sgd" || short === "gradientdescentoptimizer" || short === "momentumoptimizer") {
    const sgd: Optimizer = {
      kind: "sgd",
      learningRate: number(["learning_rate", "lr"], isGraph ? null : 0.01),
      momentum: number(["momentum"], 0),
      nesterov: liftBoolean(context, argument("nesterov", "use_nesterov"), false, place),
    };
    return known(sgd, "written", place);
  }
  return known({ kind: "other", name: type.split(".").at(-1) ?? type }, "written", place);
}

function isFalse(value: Value | null): boolean {
  return value?.kind === "boolean" ? !value.value : value?.kind === "none" || numberOf(value) === 0;
}
