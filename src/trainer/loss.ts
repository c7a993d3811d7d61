import { type Experiment, knownValue, type Layer, type Loss } from "../core/index.ts";
import type { Engine, Matrix, Tensor } from "./engine.ts";
import { Unsupported } from "./unsupported.ts";

/** A batch's loss. Called inside a `tf.tidy`. */
export interface LossFunction {
  /** Whether a batch's loss is the mean of its examples' losses; else it is their sum. */
  readonly isMean: boolean;
  compute(
    engine: Engine,
    output: Matrix,
    labels: Matrix,
  ): {
    /** One number. */
    readonly value: Tensor;
    /** With respect to what the model gives out. */
    gradient(): Matrix;
  };
}

export interface ChosenLoss {
  readonly loss: LossFunction;
  /** The experiment whose network the loss is computed on. */
  readonly experiment: Experiment;
}

type Crossentropy = Loss & { readonly kind: "categoricalCrossentropy" };

/**
 * The loss as the program has it. Where Keras itself looks behind a softmax for the logits (tf.keras of TensorFlow 2 and
 * Keras 3: no clip), the softmax is taken off and the logits form is used: the same function, computed as that library does.
 * A formula that a graph writes out by hand is computed as it is written, with its infinities.
 */
export function chooseLoss(experiment: Experiment, loss: Loss): ChosenLoss {
  if (loss.kind === "other") throw new Unsupported(`the loss ${loss.name} is not executed yet`);
  if (loss.from === "logits") return { loss: crossentropyFromLogits(loss), experiment };
  if (experiment.kind === "graph") return { loss: crossentropyFromProbabilities(loss, "asTheyAre"), experiment };
  const last = experiment.layers.at(-1);
  const open = loss.clip === null && last ? withoutSoftmax(last) : null;
  if (!open) return { loss: crossentropyFromProbabilities(loss, "normalized"), experiment };
  return { loss: crossentropyFromLogits(loss), experiment: { ...experiment, layers: [...experiment.layers.slice(0, -1), open] } };
}

function withoutSoftmax(layer: Layer): Layer | null {
  if ((layer.kind !== "dense" && layer.kind !== "activation") || knownValue(layer.activation) !== "softmax") return null;
  return { ...layer, activation: { known: true, value: "linear", origin: "derived", place: null } };
}

/** As `tf.nn.softmax_cross_entropy_with_logits`. */
function crossentropyFromLogits(loss: Crossentropy): LossFunction {
  return {
    isMean: loss.reduction === "mean",
    compute: (engine, output, labels) => {
      const { each, gradient } = engine.chainKernels.softmaxCrossentropy(output, labels);
      return { value: reduce(engine, loss, each), gradient: () => scale(engine, loss, gradient) };
    },
  };
}

/**
 * −Σ y·log q, where q is the output clipped to [clip, 1 − clip]; where an output lies outside the clip, nothing flows back.
 * Keras first divides the outputs by their sum ("normalized").
 */
function crossentropyFromProbabilities(loss: Crossentropy, outputs: "normalized" | "asTheyAre"): LossFunction {
  const { clip } = loss;
  return {
    isMean: loss.reduction === "mean",
    compute: (engine, output, labels) => {
      const { tf } = engine;
      const total = outputs === "normalized" ? tf.sum(output, -1, true) : null;
      const shares: Matrix = total ? tf.div(output, total) : output;
      const q = clip === null ? shares : tf.clipByValue(shares, clip, 1 - clip);
      const gradient = () => {
        const unclipped = tf.neg(tf.div(labels, q)) as Matrix;
        const isInside = clip === null ? null : tf.logicalAnd(tf.greaterEqual(shares, clip), tf.lessEqual(shares, 1 - clip));
        const toShares: Matrix = isInside ? tf.where(isInside, unclipped, tf.zerosLike(unclipped)) : unclipped;
        // q = o / Σo: the derivative of a share with respect to the outputs.
        const toOutput: Matrix = total ? tf.div(tf.sub(toShares, tf.sum(tf.mul(toShares, shares), -1, true)), total) : toShares;
        return scale(engine, loss, toOutput);
      };
      return { value: reduce(engine, loss, tf.neg(tf.sum(tf.mul(labels, tf.log(q)), -1))), gradient };
    },
  };
}

function reduce({ tf }: Engine, loss: Crossentropy, each: Tensor): Tensor {
  return loss.reduction === "mean" ? tf.mean(each) : tf.sum(each);
}

function scale({ tf }: Engine, loss: Crossentropy, gradient: Matrix): Matrix {
  return loss.reduction === "mean" ? tf.mul(gradient, 1 / gradient.shape[0]) : gradient;
}
