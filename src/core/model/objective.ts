import type { Fact } from "./fact.ts";

export type Loss =
  | {
      readonly kind: "categoricalCrossentropy";
      readonly labels: "oneHot" | "integer";
      /** What the loss takes its input for. Whether the model delivers that is for the rules to say. */
      readonly from: "logits" | "probabilities";
      /**
       * Probabilities are clipped to [clip, 1 − clip] (Keras: 1e-7), so that a confidently wrong example
       * has loss −ln(clip) and no gradient; null where nothing is clipped.
       */
      readonly clip: number | null;
      /** How the batch's losses become one number. */
      readonly reduction: "mean" | "sum";
    }
  | { readonly kind: "other"; readonly name: string };

/** Hyperparameters by the formulas of TensorFlow: see each optimizer's page in `tf.compat.v1.train` or `keras.optimizers`. */
export type Optimizer =
  | {
      readonly kind: "sgd";
      readonly learningRate: Fact<number>;
      readonly momentum: Fact<number>;
      readonly nesterov: Fact<boolean>;
    }
  | {
      readonly kind: "adam";
      readonly learningRate: Fact<number>;
      readonly beta1: Fact<number>;
      readonly beta2: Fact<number>;
      /** Added to √v before the bias correction is divided out, as Keras and TensorFlow do. */
      readonly epsilon: Fact<number>;
    }
  | { readonly kind: "other"; readonly name: string };
