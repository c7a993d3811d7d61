import { isSequence, list, numberOf, type TensorValue, type Value } from "../../interpret/value.ts";
import { type Fact, known, unknown } from "../fact.ts";
import type { Loss } from "../objective.ts";
import { asRecurrent } from "./graph-recurrent.ts";
import { asWeighted } from "./graph-weights.ts";
import { type LiftContext, placeOf, unknownFrom } from "./lift-context.ts";
import { kerasLossNamed, lossConfig, ownReduction } from "./lift-keras-loss.ts";
import { type Penalty, readPenalties } from "./loss-penalties.ts";
import { readNamedLoss } from "./named-losses.ts";

/** A TensorFlow loss together with the tensors that go into it. */
export interface LiftedLoss {
  readonly loss: Fact<Loss>;
  /** What the model gives to the loss; null where it is not understood. */
  readonly output: TensorValue | null;
  /** What else of the model goes into a loss of the program's own. */
  readonly otherOutputs?: readonly TensorValue[];
  readonly labels: Value | null;
  /** What is added to the loss to keep weights small; not part of its name. */
  readonly penalties?: readonly Penalty[];
}

const none: LiftedLoss = { loss: unknown("the loss is not understood", null), output: null, labels: null };

/** Reads a loss back from the tensor that is minimised. */
export function liftTensorLoss(context: LiftContext, minimised: Value): LiftedLoss {
  const place = placeOf(context, minimised);
  if (minimised.kind !== "tensor") return { ...none, loss: unknownFrom(context, minimised, "the loss is not understood", place) };
  const written = (loss: Loss): Fact<Loss> => known(loss, "written", place);
  const { tensor, reduction, sign } = withoutReduction(minimised);
  const read = readLoss(tensor, { sign, reduction, written }) ?? readSum(tensor, { sign, reduction, written });
  if (read) return read;
  // Whatever else the program computes: the loss is its own, and the model is what feeds it.
  const outputs = [...outputsIn(minimised)];
  const output = outputs.pop();
  return output
    ? {
        loss: written({ kind: "other", name: ownLossName(minimised), from: null, reduction: null, isOwn: true }),
        output,
        otherOutputs: outputs,
        labels: labelsIn(minimised, [output, ...outputs]),
      }
    : none;
}

interface Stripped {
  readonly tensor: TensorValue;
  readonly reduction: "mean" | "sum" | null;
  readonly sign: 1 | -1;
}

/** What is minimised is the mean or the sum over the batch, possibly negated, of one loss per example. */
function withoutReduction(minimised: TensorValue): Stripped {
  let sign: 1 | -1 = 1;
  let reduction: "mean" | "sum" | null = null;
  let tensor = minimised;
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
      sign = sign === 1 ? -1 : 1;
      tensor = input;
    } else if (tensor.operation === "identity" && input?.kind === "tensor") {
      tensor = input;
    } else return { tensor, reduction, sign };
  }
}

function readLoss(tensor: TensorValue, reading: Reading): LiftedLoss | null {
  const { sign, reduction, written } = reading;
  const [labels, logits] = tensor.inputs;
  switch (tensor.operation) {
    case "softmax_cross_entropy_with_logits":
    case "losses.softmax_cross_entropy":
    case "sparse_softmax_cross_entropy_with_logits":
    case "losses.sparse_softmax_cross_entropy": {
      if (logits?.kind !== "tensor" || !labels) return null;
      const isSparse = tensor.operation.includes("sparse");
      // `tf.losses.*` average by themselves; a loss per example that is minimised as it is adds up.
      const own = (tensor.operation.startsWith("losses.") ? ownReduction(tensor) : null) ?? reduction ?? "sum";
      const config = lossConfig(tensor.arguments.named);
      const isPlain = sign > 0 && !config;
      const name = `${isSparse ? "sparse_" : ""}categorical_crossentropy`;
      return {
        loss: written(
          isPlain
            ? { kind: "categoricalCrossentropy", labels: isSparse ? "integer" : "oneHot", from: "logits", clip: null, reduction: own }
            : { kind: "other", name: sign > 0 ? name : `-${name}`, from: "logits", reduction: own, isOwn: false, ...config },
        ),
        output: logits,
        labels,
      };
    }
    default: {
      const own = handWritten(tensor, reading) ?? kerasLoss(tensor, reading);
      if (own) return own;
      const found = readNamedLoss(tensor, reduction);
      return found?.output?.kind === "tensor" && sign > 0 === !found.isMaximised
        ? { loss: written(found.loss), output: found.output, labels: found.labels }
        : null;
    }
  }
}

/** `keras.losses.X()(labels, output)` and `keras.losses.x(labels, output)`. */
function kerasLoss(tensor: TensorValue, { sign, reduction, written }: Reading): LiftedLoss | null {
  if (!tensor.operation.startsWith("keras.losses.") || sign < 0) return null;
  const [labels = null, output = null] = tensor.inputs;
  const named = kerasLossNamed(tensor.operation, tensor.arguments);
  if (!named || output?.kind !== "tensor") return null;
  // A function gives one loss per example, which the program averages or adds up.
  const reduced = named.reduction === "none" && reduction ? { ...named, reduction } : named;
  return { loss: written(reduced), output, labels };
}

/** A sum of a loss and of terms that regularise, or a loss times a number. */
function readSum(tensor: TensorValue, reading: Reading): LiftedLoss | null {
  const isMultiple = tensor.operation === "multiply" || tensor.operation === "divide";
  if (tensor.operation !== "add" && tensor.operation !== "add_n" && !isMultiple) return null;
  const parts = tensor.operation === "divide" ? tensor.inputs.slice(0, 1) : tensor.inputs;
  const terms = parts.flatMap((input) => (isSequence(input) ? input.elements : [input]));
  for (const term of terms) {
    if (term.kind !== "tensor") continue;
    const inner = withoutReduction(term);
    const next = {
      ...reading,
      reduction: reading.reduction ?? inner.reduction,
      sign: reading.sign === inner.sign ? (1 as const) : (-1 as const),
    };
    const read = readLoss(inner.tensor, next) ?? readSum(inner.tensor, next);
    if (!read?.loss.known || !read.output) continue;
    const { value } = read.loss;
    const base = value.kind === "other" ? value.name : `${value.labels === "integer" ? "sparse_" : ""}categorical_crossentropy`;
    const others = terms.filter((one) => one !== term);
    // Behind a sum over the batch, what is added counts once for each example.
    const isOnce = reading.reduction !== "sum" || term.shape?.length === 0;
    const penalties = isMultiple || !isOnce ? null : readPenalties(list([...others], null));
    if (penalties) return { ...read, penalties: [...(read.penalties ?? []), ...penalties] };
    const name = isMultiple ? base : `${base} + ${terms.length === 2 ? "another term" : "other terms"}`;
    if (isMultiple && terms.every((one) => one === term || numberOf(one) !== null || one.kind === "tensor")) {
      return {
        ...read,
        loss: reading.written({ kind: "other", name: `a multiple of ${base}`, from: value.from, reduction: value.reduction, isOwn: false }),
      };
    }
    return { ...read, loss: reading.written({ kind: "other", name, from: value.from, reduction: value.reduction, isOwn: false }) };
  }
  return null;
}

/** The tensors nearest to the loss that layers or products with parameters give, in source order; gradients go no further than `stop_gradient`. */
function outputsIn(minimised: TensorValue): readonly TensorValue[] {
  const seen = new Set<Value>();
  const found: TensorValue[] = [];
  const open: Value[] = [minimised];
  for (let one = open.shift(); one !== undefined; one = open.shift()) {
    if (isSequence(one)) open.push(...one.elements);
    if (one.kind !== "tensor" || seen.has(one)) continue;
    seen.add(one);
    if (one.application || asWeighted(one) || asRecurrent(one)) found.push(one);
    else if (one.operation !== "stop_gradient") open.push(...one.inputs);
  }
  return found.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

/** What is fed to a loss beside the model's outputs, where it is one tensor: the labels. */
function labelsIn(minimised: TensorValue, outputs: readonly TensorValue[]): Value | null {
  const seen = new Set<Value>(outputs);
  const found: Value[] = [];
  const open: Value[] = [minimised];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    if (isSequence(one)) open.push(...one.elements);
    if (one.kind === "array") found.push(one);
    if (one.kind !== "tensor") continue;
    if (one.operation === "placeholder" || one.operation === "element") found.push(one);
    else open.push(...one.inputs);
  }
  const [only, ...others] = found;
  return only && others.length === 0 ? only : null;
}

function ownLossName(minimised: TensorValue): string {
  return `${minimised.operation.split(".").at(-1)} of the program's own`;
}

function axisOf(tensor: TensorValue): Value | null {
  const axis = tensor.arguments.named.get("axis")?.value ?? tensor.arguments.named.get("reduction_indices")?.value;
  return axis && axis.kind !== "none" ? axis : null;
}

function reducesBatch(tensor: TensorValue, input: TensorValue): boolean {
  return axisOf(tensor) === null || input.shape?.length === 1;
}

function reducesClasses(tensor: TensorValue, input: TensorValue): boolean {
  const axis = axisOf(tensor);
  const [only, ...others] = axis && isSequence(axis) ? axis.elements : axis ? [axis] : [];
  const at = only && others.length === 0 ? numberOf(only) : null;
  return at === -1 || (at !== null && at === (input.shape?.length ?? 2) - 1);
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
  if (product.operation === "reduce_sum" && product.inputs[0]?.kind === "tensor") {
    const [inner] = product.inputs;
    // The sum over everything is one number, whose mean is itself.
    if (reducesBatch(product, inner)) reduction = "sum";
    else if (!reducesClasses(product, inner)) return null;
    product = inner;
  }
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
