import type { Place } from "../text/span.ts";
import type { Fact } from "./fact.ts";
import type { Initializer } from "./initializer.ts";

/** Null stands for the batch dimension or one that is not known. */
export type Shape = readonly (number | null)[];

export type Activation =
  | "linear"
  | "relu"
  | "tanh"
  | "sigmoid"
  | "softmax"
  | "elu"
  | "selu"
  | "softplus"
  | "softsign"
  | "leakyRelu"
  | "gelu"
  | "swish"
  | "hardSigmoid"
  | "exponential"
  | "logSoftmax";

/** A tensor that training changes (or that is at least stored with the model). */
export interface Parameter {
  readonly role: "kernel" | "bias" | "gamma" | "beta" | "movingMean" | "movingVariance" | "recurrentKernel" | "embeddings" | "other";
  readonly shape: Fact<readonly number[]>;
  readonly trainable: boolean;
  /**
   * How it starts. The fact's place is the call that draws the values (`tf.random_normal([784, 128])`,
   * `initializers.RandomNormal()`), or for a default the layer's call.
   */
  readonly initializer: Fact<Initializer>;
  /** The statement that creates it: a layer's call, or `tf.Variable(…)`. */
  readonly place: Place;
}

interface LayerBase {
  /** Unique in the experiment: "dense_1". */
  readonly id: string;
  /** As the program names it where it does, else the id. */
  readonly name: string;
  /** Ids of the layers whose outputs go in. */
  readonly inputs: readonly string[];
  readonly outputShape: Fact<Shape>;
  readonly parameters: readonly Parameter[];
  /** The layer's call, or the operation that it consists of (`tf.matmul(…)` of a dense layer written by hand). */
  readonly place: Place;
}

/** Dense's activation, if written as a separate layer or op directly behind it, is part of the dense layer. */
export type Layer = LayerBase &
  (
    | { readonly kind: "input" }
    | { readonly kind: "dense"; readonly units: Fact<number>; readonly activation: Fact<Activation>; readonly useBias: boolean }
    | { readonly kind: "activation"; readonly activation: Fact<Activation> }
    | {
        readonly kind: "dropout";
        /** The fraction that is set to zero while training (kept values are divided by 1 − rate). */
        readonly rate: Fact<number>;
        /** The fraction that is set to zero in evaluation: 0 unless the program leaves dropout on. */
        readonly evaluationRate: Fact<number>;
        /** How the program says it, for messages and fixes: the argument and whether it means what is kept or what is dropped. */
        readonly argument: { readonly meaning: "keep" | "rate"; readonly positional: boolean; readonly place: Place } | null;
      }
    | { readonly kind: "flatten" | "reshape" }
    /** A layer whose kind and shapes are known, but that the forecast and the trainer do not model. */
    | { readonly kind: "other"; readonly type: string; readonly config: Readonly<Record<string, string>> }
  );
