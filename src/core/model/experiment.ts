import type { Generation } from "../api/generation.ts";
import type { Place } from "../text/span.ts";
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
  readonly data: Fact<Data>;
  /** Null when the program does not train the model. */
  readonly training: Training | null;
  /** Null when the program does not evaluate the model. */
  readonly evaluation: Evaluation | null;
  /** Everything that keeps this experiment from being complete, each once. Empty means it can be trained as written. */
  readonly unknowns: readonly UnknownPart[];
}

export interface UnknownPart {
  /** What is not known, in Keras's words: "units of dense_2", "loss", "training data". */
  readonly what: string;
  /** A clause: "`get_units` is imported from a file that is not here". */
  readonly why: string;
  readonly place: Place;
}

export interface Training {
  /** The `fit` call, or the `session.run` that applies the gradients. */
  readonly place: Place;
  readonly loss: Fact<Loss>;
  readonly optimizer: Fact<Optimizer>;
  readonly batchSize: Fact<number>;
  /** What happens to examples that do not fill a batch. */
  readonly lastBatch: Fact<"keep" | "drop">;
  readonly shuffle: Fact<"everyEpoch" | "once" | "never">;
  readonly epochs: Fact<number>;
}

export interface Evaluation {
  readonly place: Place;
  readonly split: Fact<"test" | "train" | "validation">;
  readonly when: Fact<"everyEpoch" | "end">;
  /** Examples per evaluation step; null when the whole split goes in at once. */
  readonly batchSize: Fact<number | null>;
  readonly metric: Fact<"accuracy">;
}

export interface Data {
  readonly train: Examples;
  readonly test: Examples | null;
}

export interface Examples {
  readonly inputs: ArraySource;
  readonly labels: ArraySource;
}

/** An array that the program feeds: a part of a known data set and what is done to it, in order. */
export interface ArraySource {
  readonly dataSet: DataSetName;
  readonly split: "train" | "test";
  readonly part: "inputs" | "labels";
  /** The shape after all transforms, first the number of examples. */
  readonly shape: readonly number[];
  readonly transforms: readonly Transform[];
  readonly place: Place;
}

export type DataSetName = "mnist" | "fashion_mnist" | "cifar10" | "cifar100" | "imdb" | "reuters" | "boston_housing" | "california_housing";

export type Transform = (
  | { readonly kind: "reshape"; readonly shape: readonly number[] }
  | { readonly kind: "cast"; readonly dtype: string }
  /** x ↦ multiply · x + add. */
  | { readonly kind: "affine"; readonly multiply: number; readonly add: number }
  | { readonly kind: "oneHot"; readonly classes: number }
  /** Examples `[start, stop)`. */
  | { readonly kind: "take"; readonly start: number; readonly stop: number }
) & { readonly place: Place };
