import type { Fact } from "./fact.ts";
import type { ConfigFact } from "./layer.ts";

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
  /** By Keras's name ("mean_squared_error") or that of the program's own function; one for each output is "a + b". */
  | {
      readonly kind: "other";
      readonly name: string;
      /** Null where the loss takes neither: a distance of numbers. */
      readonly from: "logits" | "probabilities" | null;
      readonly reduction: "mean" | "sum" | "none" | null;
      /** Whether the program defines it. */
      readonly isOwn: boolean;
      /** Arguments that it is given: `label_smoothing`, `delta`; "?" for what is not known. */
      readonly config?: Readonly<Record<string, ConfigFact>>;
    };

/** A learning rate that changes while training. */
export interface Schedule {
  /** The class or function: "ExponentialDecay". */
  readonly name: string;
  /** What the learning rate starts at; null where that is not known. */
  readonly initial: number | null;
  readonly config: Readonly<Record<string, number | string | boolean | null>>;
  /** Of a piecewise constant: `values[i]` up to and including `boundaries[i]`. */
  readonly pieces?: { readonly boundaries: readonly number[]; readonly values: readonly number[] };
  /** Whether the step that it follows is counted, where the program has to see to that; left out where that is not known. */
  readonly isCounted?: boolean;
}

/** Settings of an optimizer that change its formula, each by its name: weight decay, clipping, decay, AMSGrad. */
export type OptimizerExtras = Readonly<Record<string, number | boolean | string | null>>;

/**
 * Every hyperparameter that an optimizer has an argument for, but the learning rate; with the default in force where the
 * program gives none. By Keras's current names: "rho", also where `tf.train` calls it `decay`.
 *
 * AdamW's "weight_decay" w takes learning rate · w · variable off each variable in every step.
 */
export type OptimizerSettings = Readonly<Record<string, Fact<number> | Fact<boolean>>>;

/**
 * What the version in force has built into its formula, where another version has an argument for it or does otherwise:
 *
 * - "initial_accumulator_value" of Adagrad (0 in Keras 2.2) and RMSprop (1 in `tf.train`, else 0);
 * - "epsilon_in_root" of Adagrad and RMSprop: g / √(v + ε) instead of g / (√v + ε);
 * - "epsilon" of `tf.train`'s Adagrad (0), "momentum" and "centered" of Keras 2.2's RMSprop;
 * - "schedule_decay" d of Nadam, whose momentum at step t is β₁·(1 − ½·0.96^(d·t)): 0.004 in TensorFlow 1's Keras, 1 since
 *   TensorFlow 2.11;
 * - "beta" of Ftrl.
 */
export type BuiltInSettings = Readonly<Record<string, number | boolean>>;

/** Hyperparameters by the formulas of TensorFlow: see each optimizer's page in `tf.compat.v1.train` or `keras.optimizers`. */
export type Optimizer =
  | {
      readonly kind: "sgd";
      readonly learningRate: Fact<number>;
      readonly momentum: Fact<number>;
      readonly nesterov: Fact<boolean>;
      readonly schedule?: Schedule;
      readonly extras?: OptimizerExtras;
    }
  | {
      readonly kind: "adam";
      readonly learningRate: Fact<number>;
      readonly beta1: Fact<number>;
      readonly beta2: Fact<number>;
      /** Added to √v before the bias correction is divided out, as Keras and TensorFlow do. */
      readonly epsilon: Fact<number>;
      readonly schedule?: Schedule;
      readonly extras?: OptimizerExtras;
    }
  | {
      readonly kind: "other";
      /** Keras's class: "RMSprop". */
      readonly name: string;
      readonly learningRate: Fact<number>;
      /** Null where the class is not known: the program's own. */
      readonly settings: OptimizerSettings | null;
      readonly builtIn: BuiltInSettings;
      readonly schedule?: Schedule;
      readonly extras?: OptimizerExtras;
    };
