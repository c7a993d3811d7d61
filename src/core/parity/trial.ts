import type { Experiment } from "../model/experiment.ts";
import type { Program } from "../program/program.ts";

/** One training run that the parity plan asks for. */
export interface Trial {
  /** "a/0", "b+kernel-initializer/1": base, swapped differences, repeat. Unique in a run. */
  readonly id: string;
  /** The variant it starts from. */
  readonly base: "a" | "b";
  /** Differences (by id) that are taken from the other variant. */
  readonly swapped: readonly string[];
  /** 0-based. Trials of one repeat share their seed, so that what they have in common is drawn alike. */
  readonly repeat: number;
  readonly seed: number;
  /** What to train: the base with the swaps made. */
  readonly experiment: Experiment;
  /** The experiment made ready to run. */
  readonly program: Program;
  /** Examples used of the training and of the test split, from the front. */
  readonly trainSize: number;
  readonly testSize: number;
  readonly epochs: number;
}

export interface EpochResult {
  /** 1-based. */
  readonly epoch: number;
  /** Test accuracy as the program computes it, 0 to 1. */
  readonly accuracy: number;
  /** Test loss as the program computes it. NaN or infinite where training diverged. */
  readonly loss: number;
  /** Mean squared error of the test outputs, in squared units of the labels; only of models that predict numbers. */
  readonly squaredError?: number | undefined;
  /** Mean training loss over the epoch's steps, each weighed by its examples. */
  readonly trainLoss: number;
  /** Since the trial started. */
  readonly seconds: number;
}

export interface TrialResult {
  readonly id: string;
  /** Test loss before the first step. */
  readonly initialLoss: number;
  readonly epochs: readonly EpochResult[];
  readonly seconds: number;
  /** What was not run as written, and why; empty when everything was. */
  readonly deviations: readonly string[];
  /** What was measured on the first training batch, before the first step. */
  readonly start?: StartMeasurements;
  readonly pace?: Pace;
}

/** Seconds of a training's parts, for all trials that were trained at once. */
export interface Pace {
  /** What is done once, and what the first steps took longer. */
  readonly fixed: number;
  /** A step behind the first ones. */
  readonly perStep: number;
  /** An example that is evaluated. */
  readonly perExample: number;
}

/** An engine may look at so many steps of a training before it does the others faster. */
export const firstSteps = 4;

export interface StartMeasurements {
  /** Of the values that a layer gives out, in the training phase; in the order of the computation. */
  readonly layers: readonly { readonly layer: string; readonly mean: number; readonly stddev: number }[];
  /** Euclidean norm of the loss's gradient by parameter. */
  readonly gradients: readonly { readonly parameter: string; readonly norm: number }[];
  /** Histogram of what goes into the final softmax or sigmoid (or of the output where there is none); one more edge than counts. Null where they are not finite. */
  readonly logits: { readonly edges: readonly number[]; readonly counts: readonly number[] } | null;
}
