import type { LoadArguments } from "../api/data-sets.ts";
import type { ElementwiseStep } from "../api/elementwise-step.ts";
import type { Generation } from "../api/generation.ts";
import type { Place } from "../text/span.ts";
import type { Computation, Operand } from "./computation.ts";
import type { Fact } from "./fact.ts";
import type { Layer } from "./layer.ts";
import type { Loss, Optimizer } from "./objective.ts";

/**
 * One model with its data, training and evaluation, as the program describes them: the unit that
 * rules, forecast, comparison and parity runs speak about. Plain data.
 */
export interface Experiment {
  /** Unique in its analysis and stable while the program's structure is: e.g. "model", "model#2". */
  readonly id: string;
  /** The name the program gives the model: a variable, function or class. */
  readonly name: string;
  readonly kind: "sequential" | "functional" | "subclass" | "graph" | "loop" | "estimator";
  readonly generation: Generation;
  /** Where the model begins: its constructor call, or for a graph the statement of its first layer's call. */
  readonly place: Place;
  /** In topological order; the first is the input, the last the output that the loss sees. */
  readonly layers: readonly Layer[];
  /** How the layers are wired, and what else is computed; left out where that was not followed. */
  readonly computation?: Computation;
  readonly data: Fact<Data>;
  /** What is known of the training inputs, whether they can be had here or not. Null where the program trains on nothing that was seen. */
  readonly dataSummary: DataSummary | null;
  /** Null when the program does not train the model. */
  readonly training: Training | null;
  /** Null when the program does not evaluate the model. */
  readonly evaluation: Evaluation | null;
  /** Everything that the program says and that is not understood, each once. */
  readonly unknowns: readonly UnknownPart[];
}

export interface UnknownPart {
  /** What it belongs to. A model is understood where nothing of "model" and "training" is unknown. */
  readonly aspect: "model" | "initialization" | "data" | "training" | "evaluation";
  /** What is not known, in Keras's words: "units of dense_2", "loss", "training data". */
  readonly what: string;
  /** A clause: "`get_units` is imported from a file that is not here". */
  readonly why: string;
  readonly place: Place;
}

export interface Training {
  /** The `fit` call, or the `session.run` that applies the gradients; `compile` where the model is not trained in this program. */
  readonly place: Place;
  readonly loss: Fact<Loss>;
  readonly optimizer: Fact<Optimizer>;
  readonly batchSize: Fact<number>;
  /** What happens to examples that do not fill a batch. */
  readonly lastBatch: Fact<"keep" | "drop">;
  readonly shuffle: Fact<"everyEpoch" | "once" | "never">;
  readonly epochs: Fact<number>;
  /**
   * How many steps are made with batches of a stream that runs on over the end of an epoch, where they are no whole number of epochs:
   * then there is no last batch.
   */
  readonly runsOn?: { readonly steps: Fact<number> };
  /** As `compile` is given them: "accuracy", "mae", or the name of a function or class. */
  readonly metrics: readonly string[];
  /** Classes of the callbacks that `fit` is given. */
  readonly callbacks: readonly string[];
  /** Those of them that change the training from one epoch to the next; left out where there are none. */
  readonly epochCallbacks?: readonly EpochCallback[];
  /** What `fit` validates on: what the evaluation has too, or other examples; left out where on nothing. */
  readonly validatesOn?: "evaluation" | "others";
  /** The `loss` that `compile` is given, where it is more than one loss's name: an object with its settings, one for each output. */
  readonly lossArgument?: Operand;
  /** Of a model with several outputs: what each is trained for, in their order. */
  readonly outputs?: readonly OutputTraining[];
  /** `compile`'s `loss_weights` and `fit`'s `class_weight`; left out where they are not given. */
  readonly lossWeights?: Operand;
  readonly classWeight?: Operand;
  /** Whether `fit` is given a `sample_weight`, which `Data` then tells; unknown where it is not understood, left out where it is not given. */
  readonly weighsExamples?: Fact<true>;
  /** How `fit`'s images are changed at random before each step: "horizontal_flip"; left out where they are not. */
  readonly augmentation?: { readonly how: string; readonly place: Place };
  /** Whether the program itself applies the gradients of a Keras model's loss, so that what it computes is minimised as it is. */
  readonly appliesGradients?: true;
  /** Why the gradients that are applied are not those of the loss with respect to what is trainable: a clause; left out where they are. */
  readonly changedGradients?: string;
  /** The last fraction of the training data that `fit` sets aside; null where it sets nothing aside. */
  readonly validationSplit: Fact<number> | null;
}

/** One of a model's several outputs. */
export interface OutputTraining {
  /** The name of the layer that gives it. */
  readonly name: string;
  /** Null where the output is not trained upon. */
  readonly loss: Fact<Loss> | null;
  /** What its loss counts in the sum that is minimised. */
  readonly weight: Fact<number>;
  /** As in `Training`. */
  readonly metrics: readonly string[];
}

/** A callback of Keras that sets the learning rate or ends the training. */
export interface EpochCallback {
  readonly name: "LearningRateScheduler" | "ReduceLROnPlateau" | "EarlyStopping";
  /** All settings that change what it does, defaults included. */
  readonly config: Readonly<Record<string, Fact<string | number | boolean | null>>>;
  /** Of a scheduler: the rates of the epochs, from the first on. Very long trainings have more epochs. */
  readonly rates?: Fact<readonly number[]>;
  readonly place: Place;
}

export interface Evaluation {
  readonly place: Place;
  readonly split: Fact<"test" | "train" | "validation">;
  readonly when: Fact<"everyEpoch" | "end">;
  /** Examples per evaluation step; null when the whole split goes in at once. */
  readonly batchSize: Fact<number | null>;
  readonly metric: Fact<"accuracy">;
}

/** Training inputs and labels in few words. */
export interface DataSummary {
  /** The data set's name as Keras has it, "external" for what is read from outside of the program, null for arrays made here. */
  readonly name: string | null;
  /** Where it comes from, in words: "images in `data/train`"; null for data sets. */
  readonly source: string | null;
  /** Of the inputs as they go into the model: examples first; null entries where a size is not known. */
  readonly shape: readonly (number | null)[] | null;
  readonly classes: number | null;
  /** "[0, 1]", "standardised"; null where the source does not tell. */
  readonly scaling: string | null;
  readonly place: Place | null;
}

export interface Data {
  readonly train: Examples;
  readonly test: Examples | null;
}

export interface Examples {
  readonly inputs: ArraySource;
  readonly labels: ArraySource;
  /** Of models with several inputs, or several outputs that are trained upon: those behind the first. */
  readonly otherInputs?: readonly ArraySource[];
  readonly otherLabels?: readonly ArraySource[];
  /** How much each example counts, as `fit`'s `sample_weight` says; left out where all count once. */
  readonly sampleWeights?: ArraySource;
}

/** An array that the program feeds: a part of a known data set and what is done to it, in order. */
export interface ArraySource {
  readonly dataSet: DataSetName;
  readonly split: "train" | "test";
  readonly part: "inputs" | "labels";
  /** What `load_data` is asked for beyond its defaults. */
  readonly load?: LoadArguments;
  /** The shape after all transforms, first the number of examples. */
  readonly shape: readonly number[];
  readonly transforms: readonly Transform[];
  readonly place: Place;
}

/** Keras's data sets by their names there; scikit-learn's toy sets, which have one split; "own" for what the user gives instead. */
export type DataSetName =
  | "mnist"
  | "fashion_mnist"
  | "cifar10"
  | "cifar100"
  | "imdb"
  | "reuters"
  | "boston_housing"
  | "california_housing"
  | ToyDataSetName
  | "own";

export type { LoadArguments } from "../api/data-sets.ts";

export type ToyDataSetName = "digits" | "iris" | "wine" | "breast_cancer" | "diabetes";

export type Transform = (
  | { readonly kind: "reshape"; readonly shape: readonly number[] }
  /** NumPy's `transpose` with the axis of the examples in its place. */
  | { readonly kind: "transpose"; readonly axes: readonly number[] }
  | { readonly kind: "cast"; readonly dtype: string }
  /** x ↦ multiply · x + add; `wrapsIn` names the type of whole numbers whose range the result leaves, so that it wraps around. */
  | { readonly kind: "affine"; readonly multiply: number; readonly add: number; readonly wrapsIn?: string }
  | ({ readonly kind: "elementwise" } & ElementwiseStep)
  | { readonly kind: "oneHot"; readonly classes: number }
  /** Examples `[start, stop)`. */
  | { readonly kind: "take"; readonly start: number; readonly stop: number }
  | RandomSplit
  | SequencePadding
  | StatisticStep
) & { readonly place: Place };

/** One part of scikit-learn's `train_test_split`; a seed of null is another one in every run. */
export interface RandomSplit {
  readonly kind: "split";
  readonly part: "first" | "second";
  readonly sizes: readonly [first: number, second: number];
  readonly seed: number | null;
  /** The labels of which both parts get equal shares; left out where the parts are drawn from all. */
  readonly stratify?: ArraySource;
}

/** `pad_sequences`. */
export interface SequencePadding {
  readonly kind: "pad";
  readonly length: number;
  readonly padding: "pre" | "post";
  readonly truncating: "pre" | "post";
  readonly value: number;
  readonly dtype: string;
}

/** A statistic is subtracted, or what is there is divided by it. */
export interface StatisticStep {
  readonly kind: "statistic";
  readonly operation: "subtract" | "divide";
  readonly by: "mean" | "std" | "min" | "max" | "range" | "norm";
  /** The axes that the statistic is taken over; null for all of them. */
  readonly axes: readonly number[] | null;
  /** Added to the statistic: the 1e-7 of `std + 1e-7`. */
  readonly add: number;
  /** What a statistic of zero counts as when dividing: scikit-learn and Keras take one. */
  readonly zero: "one" | "zero";
  /** The array that the statistic is of; null for the array itself, row by row. */
  readonly of: ArraySource | null;
}
