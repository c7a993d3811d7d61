import type { Data } from "../model/experiment.ts";
import type { Initializer } from "../model/initializer.ts";
import type { LearnedStatistic } from "../model/layer.ts";
import type { EpochRule } from "./epoch-rule.ts";
import type { ProgramNode } from "./node.ts";
import type { OptimizerSpec } from "./optimizer-spec.ts";

/**
 * An Experiment made ready to run: every value resolved, every default of its API generation filled in, the network, the
 * loss and what regularizers add to it one graph of nodes. Plain data; trainers execute it and nothing else. Two programs
 * whose `nodes`, `inputs`, shapes and batches are equal can be trained side by side in one computation, whatever their
 * initial values, rates and seeds are.
 */
export interface Program {
  /** Values 0 … inputs.length − 1, one batch at a time. */
  readonly inputs: readonly ProgramInput[];
  readonly parameters: readonly ProgramParameter[];
  /** In an order in which they can be computed. Each gives the next `outputs` value ids, counted on from the inputs. */
  readonly nodes: readonly ProgramNode[];
  /** What the model gives out and the metric reads, as the program evaluates it (not where a loss takes a softmax off). */
  readonly prediction: ValueId;
  /** The labels that the metric compares `prediction` with. */
  readonly labels: ValueId;
  /** One number: what is minimised, over one batch; regularization and other terms included. */
  readonly loss: ValueId;
  /** What evaluation reports as the loss: without weights of classes; the same id where there are none. One number. */
  readonly evaluatedLoss: ValueId;
  /** How batches' losses are combined over a split: by their sizes, or added up. */
  readonly lossOverBatches: "mean" | "sum";
  readonly optimizer: OptimizerSpec;
  readonly batches: Batches;
  /** What changes between epochs; left out where nothing does. */
  readonly epochRules?: readonly EpochRule[];
  readonly metric: Metric;
  readonly data: Data;
  /** What is not run as the source writes it, and why: each a clause for people. A verdict says them. */
  readonly deviations: readonly string[];
}

/** A tensor's number in its program. */
export type ValueId = number;
/** A parameter's index in `Program.parameters`. */
export type ParameterId = number;

/** A tensor that each batch brings. */
export interface ProgramInput {
  readonly role: "inputs" | "labels" | "sampleWeights";
  /** Which array of that role, for models with several inputs or outputs. */
  readonly index: number;
  /** Without the batch dimension. */
  readonly shape: readonly number[];
  readonly dtype: "float32" | "int32";
}

/** A tensor that lives as long as a trial. */
export interface ProgramParameter {
  /** "dense_1/kernel". */
  readonly name: string;
  /** Names its random stream: parameters of two variants that play the same part draw the same numbers ("kernel/hidden-1"). */
  readonly role: string;
  readonly shape: readonly number[];
  readonly initializer: Initializer;
  /** What it starts as instead, where that is computed from the program's data. */
  readonly learned?: LearnedStatistic;
  /** False for moving averages and what the program freezes: the optimizer leaves it alone. */
  readonly trainable: boolean;
  /** Applied after each step, by Keras's names and meaning. */
  readonly constraint: Constraint | null;
}

export type Constraint =
  | { readonly kind: "maxNorm"; readonly maxValue: number; readonly axes: readonly number[] }
  | {
      readonly kind: "minMaxNorm";
      readonly minValue: number;
      readonly maxValue: number;
      readonly rate: number;
      readonly axes: readonly number[];
    }
  | { readonly kind: "unitNorm"; readonly axes: readonly number[] }
  | { readonly kind: "nonNegative" };

/** In which portions examples go in. */
export interface Batches {
  readonly size: number;
  /** What happens to examples that do not fill a batch. */
  readonly last: "keep" | "drop";
  readonly shuffle: "everyEpoch" | "once" | "never";
  /** As written; a trial may run fewer or more. */
  readonly epochs: number;
  /**
   * Examples that are evaluated at once, where it matters (statistics of the batch in evaluation); null or left out for the
   * whole split.
   */
  readonly evaluationSize?: number | null;
}

/** What is measured on the evaluation split, from `prediction` and the labels. */
export type Metric =
  /** The fraction of examples whose largest output is the label's class. */
  | { readonly kind: "accuracy"; readonly labels: "oneHot" | "integer" }
  /** The fraction of outputs on the label's side of the threshold (0.5 for probabilities, 0 for logits). */
  | { readonly kind: "binaryAccuracy"; readonly threshold: number }
  /** Mean of the absolute or of the squared errors: smaller is better. */
  | { readonly kind: "meanAbsoluteError" | "meanSquaredError" };
