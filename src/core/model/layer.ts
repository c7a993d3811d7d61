import type { Place } from "../text/span.ts";
import type { Computation, Operand } from "./computation.ts";
import type { ArraySource } from "./experiment.ts";
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
  | "logSoftmax"
  /** A function of the program's own. */
  | "own";

/** A tensor that training changes (or that is at least stored with the model). */
export interface Parameter {
  /** As Keras names it: "kernel", "depthwise_kernel", "moving_mean". */
  readonly name: string;
  readonly role: "kernel" | "bias" | "gamma" | "beta" | "movingMean" | "movingVariance" | "recurrentKernel" | "embeddings" | "other";
  readonly shape: Fact<readonly number[]>;
  readonly trainable: boolean;
  /**
   * How it starts. The fact's place is the call that draws the values (`tf.random_normal([784, 128])`,
   * `initializers.RandomNormal()`), or for a default the layer's call.
   */
  readonly initializer: Fact<Initializer>;
  /** What it is set to before training: a statistic of data that the program has. */
  readonly learned?: LearnedStatistic;
  /** It is a parameter of an earlier layer, which uses it too: counted there. */
  readonly isShared?: true;
  /** The statement that creates it: a layer's call, or `tf.Variable(…)`. */
  readonly place: Place;
}

/** What `Normalization.adapt(data)` computes: over `axes` of the data. */
export interface LearnedStatistic {
  readonly by: "mean" | "variance";
  readonly axes: readonly number[];
  readonly of: ArraySource;
}

/** A layer of its own in the source that is told as part of another one: `Activation` behind `Dense`. */
export interface FoldedLayer {
  readonly type: string;
  readonly name: string;
  readonly place: Place;
}

/** What a layer's argument is, as far as it is a plain value: a text for a layer or a function, its name. */
export type ConfigFact = string | number | boolean | null | readonly ConfigFact[];

/** Whether a batch normalization takes the batch's own mean and variance; else its moving averages. */
export interface Phases {
  readonly training: Fact<boolean>;
  readonly evaluation: Fact<boolean>;
  /** Whether the program runs what updates the moving averages, where it has to see to that; left out where that is not known. */
  readonly updates?: boolean;
}

/** A layer that is an argument of another one. */
export interface WrappedLayer {
  readonly type: string;
  readonly config: Readonly<Record<string, ConfigFact>>;
  readonly wrapped?: WrappedLayer;
}

interface LayerBase {
  /** Unique in the experiment: "dense_1". */
  readonly id: string;
  /** Keras's class ("Conv2D"), the program's own class, or the operation ("matmul"). */
  readonly type: string;
  /** The arguments that the program gives, by Keras's current names, as far as they are known. */
  readonly config: Readonly<Record<string, ConfigFact>>;
  /** Arguments that the program gives and that are not known, with the reasons. */
  readonly openConfig?: Readonly<Record<string, string>>;
  /** The layer inside a wrapper such as `TimeDistributed`, whose parameters are the wrapper's. */
  readonly wrapped?: WrappedLayer;
  /** Those of them that are objects or functions, in full: regularizers, constraints, what a wrapper wraps. */
  readonly objects?: Readonly<Record<string, Operand>>;
  /** Layers of the source that are told as part of this one. */
  readonly folded?: readonly FoldedLayer[];
  /** The model's output does not depend on it: told for its parameters. Such layers stand before all others but the inputs. */
  readonly isAside?: true;
  /** An operation on tensors in a model of Keras's, where it is none of the model's layers: `tf.nn.relu(x)`. */
  readonly isOperation?: true;
  /** Shapes of further outputs, where a call gives several tensors. */
  readonly otherOutputs?: readonly Shape[];
  /** As the program names it where it does, else the id. */
  readonly name: string;
  /** Ids of the layers whose outputs go in. */
  readonly inputs: readonly string[];
  readonly outputShape: Fact<Shape>;
  readonly parameters: readonly Parameter[];
  /** The layer's call, or the operation that it consists of (`tf.matmul(…)` of a dense layer written by hand). */
  readonly place: Place;
}

/**
 * Dense's activation, if written as a separate layer or op directly behind it, is part of the dense layer. `slope` is what
 * leakyRelu multiplies negative numbers with, or elu its exponential.
 */
export type Layer = LayerBase &
  (
    | { readonly kind: "input" }
    | {
        readonly kind: "dense";
        readonly units: Fact<number>;
        readonly activation: Fact<Activation>;
        readonly slope?: Fact<number>;
        readonly useBias: boolean;
      }
    | { readonly kind: "activation"; readonly activation: Fact<Activation>; readonly slope?: Fact<number> }
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
    /** A layer whose shapes and parameters are known, but that the forecast and the trainer do not model. */
    | {
        readonly kind: "other";
        /** "operation": a computation on tensors outside of any layer, such as `x + y`. "model": a model used as a layer. */
        readonly content: "layer" | "operation" | "model";
        /** The layers of a model that is used as a layer; its parameters are theirs. */
        readonly layers: readonly Layer[];
        /** What the `call` of a layer of the program's own consists of: layers and operations, as in a model. Its parameters are told here too. */
        readonly inner?: readonly Layer[];
        /** How those are wired, or what the function of a `Lambda` computes; left out for what is neither. */
        readonly computation?: Computation;
        /** Why not all of its parameters are known; null where they are. */
        readonly missing: string | null;
        /** Of a batch normalization, where it is not Keras that tells it: there it is in training while `fit` trains and only then. */
        readonly phases?: Phases;
      }
  );
