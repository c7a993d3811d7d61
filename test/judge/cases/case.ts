/** The real software that a case's truth is measured with; the programs are written in its dialect. */
export type Software = "tensorflow-1.15" | "keras-2.2" | "tf-keras-2.21" | "keras-3";
export type KerasSoftware = Exclude<Software, "tensorflow-1.15">;

/** Every release of Keras that is judged. */
export const everyKeras: readonly KerasSoftware[] = ["keras-2.2", "tf-keras-2.21", "keras-3"];
/** Those in which what Keras 2.2 lacks exists. */
export const newKeras: readonly KerasSoftware[] = ["tf-keras-2.21", "keras-3"];

/** What is fed for one input or output, made by a formula (`feed.ts`, `formula.py`); the shape is without the batch. */
export interface Feed {
  readonly fill: "real" | "unit" | "integer" | "oneHot" | "binary" | "sign" | "distribution";
  readonly shape: readonly number[];
  /** How many integers there are; 0 for other fills. */
  readonly classes: number;
}

/** A small program as a user writes it, and what it is trained on. */
export interface JudgeCase {
  /** "keras-3/conv2d-strides": unique, and a file name's worth of words. */
  readonly id: string;
  readonly software: Software;
  readonly source: string;
  readonly inputs: readonly Feed[];
  readonly labels: readonly Feed[];
  /** How much each example counts, for each output; left out where all count once. */
  readonly sampleWeights?: readonly Feed[];
  /** Of a program whose `fit` is run as a whole: `trainedBatches` that many times, measured on `validationBatches` behind them. */
  readonly epochs?: number;
}

/** Where `fit` is run as a whole: of the formula's batches the first are an epoch, the next are validated on. */
export const trainedBatches = 4;
export const validationBatches = 2;

export const batchSize = 6;

/** Unit-variance numbers around zero. */
export function real(...shape: number[]): Feed {
  return { fill: "real", shape, classes: 0 };
}

/** Numbers in [0, 1), as scaled images have. */
export function unit(...shape: number[]): Feed {
  return { fill: "unit", shape, classes: 0 };
}

export function integers(classes: number, ...shape: number[]): Feed {
  return { fill: "integer", shape, classes };
}

export function oneHot(...shape: number[]): Feed {
  return { fill: "oneHot", shape, classes: 0 };
}

export function binary(...shape: number[]): Feed {
  return { fill: "binary", shape, classes: 0 };
}

/** −1 or 1. */
export function signs(...shape: number[]): Feed {
  return { fill: "sign", shape, classes: 0 };
}

/** Rows of positive numbers that add up to 1. */
export function distributions(...shape: number[]): Feed {
  return { fill: "distribution", shape, classes: 0 };
}
