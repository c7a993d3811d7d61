import type { ProgramNode } from "../../core/index.ts";
import { type Computation, derive } from "../computation.ts";
import type { Tensor } from "../engine.ts";
import { align, sumToShape } from "../operations/broadcast.ts";
import { Unsupported } from "../unsupported.ts";
import { constantValue, shapeOf, sizeOf, type Value } from "../value.ts";

type Kind<K extends ProgramNode["kind"]> = Extract<ProgramNode, { kind: K }>;

/** Each example's −Σ y·log q, from logits or probabilities. */
export function categoricalCrossentropy(c: Computation, node: Kind<"categoricalCrossentropy">, output: Value, given: Value): Value {
  const labels = smoothed(c, node, oneHotLabels(c, node, output, given));
  return node.from === "logits" ? fromLogits(c, output, labels) : fromProbabilities(c, node, output, labels);
}

function oneHotLabels(c: Computation, node: Kind<"categoricalCrossentropy">, output: Value, labels: Value): Value {
  if (labels.needsGradient) throw new Unsupported("labels that depend on trained parameters are not executed");
  if (node.labels === "oneHot") return labels;
  const { tf } = c;
  const shape = shapeOf(output);
  const classes = shape.at(-1) ?? 1;
  const lead = labels.isStacked ? [c.trials] : [];
  const whole = tf.reshape(tf.cast(labels.tensor, "int32"), [...lead, ...shape.slice(0, -1)]);
  return constantValue(tf.cast(tf.oneHot(whole as never, classes), "float32"), labels.isStacked);
}

function smoothed({ tf }: Computation, { labelSmoothing }: Kind<"categoricalCrossentropy">, labels: Value): Value {
  if (labelSmoothing === 0) return labels;
  const classes = shapeOf(labels).at(-1) ?? 1;
  const tensor = tf.add(tf.mul(labels.tensor, 1 - labelSmoothing), labelSmoothing / classes) as Tensor;
  return constantValue(tensor, labels.isStacked);
}

function fromLogits(c: Computation, output: Value, labels: Value): Value {
  const { tf, kernels } = c;
  const [z, y] = align(tf, [output, labels]) as [Tensor, Tensor];
  const shape = z.rank >= y.rank && sizeOf(z.shape) >= sizeOf(y.shape) ? z.shape : tf.broadcastTo(z, y.shape).shape;
  const rows = (tensor: Tensor) => {
    const whole = sizeOf(tensor.shape) === sizeOf(shape) ? tensor : tf.broadcastTo(tensor, shape);
    return tf.reshape(whole, [-1, shape.at(-1) ?? 1]);
  };
  const { each, gradient: slope } = kernels.softmaxCrossentropy(rows(z), rows(y));
  const isStacked = output.isStacked || labels.isStacked;
  return derive(c, { inputs: [output], tensor: tf.reshape(each, shape.slice(0, -1)), isStacked }, (gradient) => [
    () => sumToShape(tf, tf.reshape(tf.mul(slope, tf.reshape(gradient, [-1, 1])), shape), output),
  ]);
}

/** q is the output, divided by its sum where Keras does that, clipped; where it lies outside the clip, nothing flows back. */
function fromProbabilities(c: Computation, { clip, normalizes }: Kind<"categoricalCrossentropy">, output: Value, labels: Value): Value {
  const { tf } = c;
  const [p, y] = align(tf, [output, labels]) as [Tensor, Tensor];
  const total: Tensor | null = normalizes ? tf.sum(p, -1, true) : null;
  const shares = total ? tf.div(p, total) : p;
  const q = clip === null ? shares : tf.clipByValue(shares, clip, 1 - clip);
  const each: Tensor = tf.neg(tf.sum(tf.mul(y, tf.log(q)), -1));
  return derive(c, { inputs: [output], tensor: each, isStacked: output.isStacked || labels.isStacked }, (gradient) => [
    () => {
      const unclipped: Tensor = tf.neg(tf.div(y, q));
      const isInside = clip === null ? null : tf.logicalAnd(tf.greaterEqual(shares, clip), tf.lessEqual(shares, 1 - clip));
      const toShares = isInside ? tf.where(isInside, unclipped, tf.zerosLike(unclipped)) : unclipped;
      // q = o / Σo: the derivative of a share with respect to the outputs.
      const toOutput = total ? tf.div(tf.sub(toShares, tf.sum(tf.mul(toShares, shares), -1, true)), total) : toShares;
      return sumToShape(tf, tf.mul(toOutput, tf.expandDims(gradient, -1)), output);
    },
  ]);
}

/** Each output's −y·log p − (1 − y)·log(1 − p). */
export function binaryCrossentropy(c: Computation, node: Kind<"binaryCrossentropy">, output: Value, labels: Value): Value {
  if (labels.needsGradient) throw new Unsupported("labels that depend on trained parameters are not executed");
  const { tf } = c;
  const { clip, logEpsilon, labelSmoothing } = node;
  const [x, given] = align(tf, [output, labels]) as [Tensor, Tensor];
  const hard = given.dtype === "float32" ? given : tf.cast(given, "float32");
  const y: Tensor = labelSmoothing === 0 ? hard : tf.add(tf.mul(hard, 1 - labelSmoothing), labelSmoothing / 2);
  const isStacked = output.isStacked || labels.isStacked;
  if (node.from === "logits") {
    // max(x, 0) − x·y + log(1 + exp(−|x|)), as TensorFlow computes it.
    const each: Tensor = tf.add(tf.sub(tf.relu(x), tf.mul(x, y)), tf.log1p(tf.exp(tf.neg(tf.abs(x)))));
    return derive(c, { inputs: [output], tensor: each, isStacked }, (gradient) => [
      () => sumToShape(tf, tf.mul(gradient, tf.sub(tf.sigmoid(x), y)), output),
    ]);
  }
  const p = clip === null ? x : tf.clipByValue(x, clip, 1 - clip);
  const [yes, no]: [Tensor, Tensor] = [tf.add(p, logEpsilon), tf.add(tf.sub(1, p), logEpsilon)];
  const each: Tensor = tf.neg(tf.add(tf.mul(y, tf.log(yes)), tf.mul(tf.sub(1, y), tf.log(no))));
  return derive(c, { inputs: [output], tensor: each, isStacked }, (gradient) => [
    () => {
      const slope: Tensor = tf.sub(tf.div(tf.sub(1, y), no), tf.div(y, yes));
      const isInside = clip === null ? null : tf.logicalAnd(tf.greaterEqual(x, clip), tf.lessEqual(x, 1 - clip));
      const inside = isInside ? tf.where(isInside, slope, tf.zerosLike(slope)) : slope;
      return sumToShape(tf, tf.mul(gradient, inside), output);
    },
  ]);
}
