import type { TensorValue, Value } from "../../interpret/value.ts";
import type { Loss } from "../objective.ts";
import { lossConfig, ownReduction } from "./lift-keras-loss.ts";

/** A loss that one operation computes from an output and labels. */
export interface NamedLoss {
  readonly loss: Loss & { readonly kind: "other" };
  readonly output: Value | null;
  readonly labels: Value | null;
  /** It is a likelihood: its negative is what is minimised. */
  readonly isMaximised?: boolean;
}

/** `tf.losses.*` average by themselves; `tf.nn.*` leave it to the program. */
const operations: Readonly<Record<string, { readonly name: string; readonly from: "logits" | null; readonly averages: boolean }>> = {
  sigmoid_cross_entropy_with_logits: { name: "binary_crossentropy", from: "logits", averages: false },
  weighted_cross_entropy_with_logits: { name: "binary_crossentropy", from: "logits", averages: false },
  "losses.sigmoid_cross_entropy": { name: "binary_crossentropy", from: "logits", averages: true },
  "losses.mean_squared_error": { name: "mean_squared_error", from: null, averages: true },
  "losses.absolute_difference": { name: "mean_absolute_error", from: null, averages: true },
  "losses.huber_loss": { name: "huber", from: null, averages: true },
  "losses.hinge_loss": { name: "hinge", from: null, averages: true },
  "losses.log_loss": { name: "binary_crossentropy", from: null, averages: true },
  squared_difference: { name: "mean_squared_error", from: null, averages: false },
  ctc_loss: { name: "ctc", from: "logits", averages: false },
};

/** Losses with the weights of the last layer in them, and what their labels are called: of some they compute a few outputs only. */
const weighted: Readonly<Record<string, string>> = {
  nce_loss: "labels",
  sampled_softmax_loss: "labels",
  crf_log_likelihood: "tag_indices",
};

/** Reads an operation as one of the losses that have a name; null where it is none. */
export function readNamedLoss(tensor: TensorValue, reduction: "mean" | "sum" | null): NamedLoss | null {
  const [first = null, second = null] = tensor.inputs;
  const entry = operations[tensor.operation];
  const labelsName = weighted[tensor.operation];
  if (labelsName !== undefined) {
    const labels = tensor.arguments.named.get(labelsName)?.value ?? null;
    return {
      loss: { kind: "other", name: tensor.operation, from: "logits", reduction: reduction ?? "sum", isOwn: false },
      output: tensor,
      labels,
      isMaximised: tensor.operation === "crf_log_likelihood",
    };
  }
  if (entry) {
    const [labels, output] = ordered(first, second);
    const named = made(entry.name, entry.from, (entry.averages ? ownReduction(tensor) : null) ?? reduction ?? "sum", labels, output);
    return { ...named, loss: { ...named.loss, ...lossConfig(tensor.arguments.named) } };
  }
  // The distance of two tensors: `square(a - b)`, `abs(a - b)`, `(a - b) ** 2`.
  const distance = {
    square: "mean_squared_error",
    abs: "mean_absolute_error",
    pow: "mean_squared_error",
    l2_loss: "half the sum of squares",
  }[tensor.operation];
  if (distance && first?.kind === "tensor" && first.operation === "subtract") {
    const [labels, output] = ordered(first.inputs[0] ?? null, first.inputs[1] ?? null);
    return made(distance, null, tensor.operation === "l2_loss" ? "sum" : (reduction ?? "none"), labels, output);
  }
  return null;
}

function made(
  name: string,
  from: "logits" | null,
  reduction: "mean" | "sum" | "none",
  labels: Value | null,
  output: Value | null,
): NamedLoss {
  return { loss: { kind: "other", name, from, reduction, isOwn: false }, output, labels };
}

/** Labels before what is computed from variables, whichever way round they are written. */
function ordered(first: Value | null, second: Value | null): readonly [Value | null, Value | null] {
  return dependsOnVariables(first) && !dependsOnVariables(second) ? [second, first] : [first, second];
}

/** Whether a tensor is computed with parameters, so that it is an output of the model. */
export function dependsOnVariables(value: Value | null): boolean {
  const seen = new Set<Value>();
  const open: Value[] = value ? [value] : [];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (one.kind !== "tensor" || seen.has(one)) continue;
    seen.add(one);
    if (one.operation === "variable" || one.application) return true;
    open.push(...one.inputs);
  }
  return false;
}
