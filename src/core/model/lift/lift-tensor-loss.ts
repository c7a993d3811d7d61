import { numberOf, type TensorValue, type Value } from "../../interpret/value.ts";
import { type Fact, known, unknown } from "../fact.ts";
import type { Loss } from "../objective.ts";
import { type LiftContext, placeOf, unknownFrom } from "./lift-context.ts";

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
