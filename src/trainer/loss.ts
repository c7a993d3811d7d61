import type { Loss } from "../core/index.ts";
import type { Matrix, Tensor, Tf } from "./engine.ts";

/** A batch's loss as one number, and its gradient with respect to what the model gives out. */
export interface LossFunction {
  /** Whether a batch's loss is the mean of its examples' losses; else it is their sum. */
  readonly isMean: boolean;
  readonly value: (tf: Tf, output: Matrix, labels: Matrix) => Tensor;
  readonly gradient: (tf: Tf, output: Matrix, labels: Matrix) => Matrix;
}

type Crossentropy = Loss & { readonly kind: "categoricalCrossentropy" };

/** Cross-entropy from logits, as `tf.nn.softmax_cross_entropy_with_logits`: −Σ y·log softmax(z), gradient softmax(z) − y. */
export function crossentropyFromLogits(loss: Crossentropy): LossFunction {
  return {
    isMean: loss.reduction === "mean",
    value: (tf, output, labels) => reduce(tf, loss, tf.neg(tf.sum(tf.mul(labels, tf.logSoftmax(output)), -1))),
    gradient: (tf, output, labels) => scale(tf, loss, tf.sub(tf.softmax(output), labels)),
  };
}

/**
 * Cross-entropy from probabilities, as Keras 2 computes it: the output is divided by its sum, clipped to [clip, 1 − clip],
 * and −Σ y·log q taken; where a probability lies outside the clip, nothing flows back.
 */
export function crossentropyFromProbabilities(loss: Crossentropy): LossFunction {
  const clip = loss.clip ?? 0;
  return {
    isMean: loss.reduction === "mean",
    value: (tf, output, labels) => {
      const q = tf.clipByValue(tf.div(output, tf.sum(output, -1, true)), clip, 1 - clip);
      return reduce(tf, loss, tf.neg(tf.sum(tf.mul(labels, tf.log(q)), -1)));
    },
    gradient: (tf, output, labels) => {
      const total = tf.sum(output, -1, true) as Matrix;
      const q: Matrix = tf.div(output, total);
      const isInside = tf.cast(tf.logicalAnd(tf.greater(q, clip), tf.less(q, 1 - clip)), "float32") as Matrix;
      const clipped = tf.clipByValue(q, Math.max(clip, 1e-30), 1);
      const toShares = tf.neg(tf.mul(isInside, tf.div(labels, clipped))) as Matrix;
      // q = o / Σo: the derivative of a share with respect to the outputs.
      const toOutput = tf.div(tf.sub(toShares, tf.sum(tf.mul(toShares, q), -1, true)), total) as Matrix;
      return scale(tf, loss, toOutput);
    },
  };
}

function reduce(tf: Tf, loss: Crossentropy, each: Tensor): Tensor {
  return loss.reduction === "mean" ? tf.mean(each) : tf.sum(each);
}

function scale(tf: Tf, loss: Crossentropy, gradient: Matrix): Matrix {
  return loss.reduction === "mean" ? tf.div(gradient, gradient.shape[0]) : gradient;
}
