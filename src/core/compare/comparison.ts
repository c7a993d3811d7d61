import type { Place } from "../text/span.ts";

export type Aspect = "data" | "model" | "initialization" | "regularization" | "loss" | "optimizer" | "batching" | "evaluation";

/** How two experiments differ; what is only spelled differently is not listed. */
export interface Comparison {
  readonly differences: readonly Difference[];
  /** What could not be compared because one side is unknown. */
  readonly unknown: readonly { readonly what: string; readonly why: string; readonly side: "a" | "b"; readonly place: Place | null }[];
}

/** A comparison with what is the same, for those who want to see all of it. */
export interface FullComparison extends Comparison {
  readonly same: readonly SamePart[];
}

/** One thing that both say, in whatever words. */
export interface SamePart {
  readonly what: string;
  readonly value: string;
  readonly a: Place | null;
  readonly b: Place | null;
}

export interface Difference {
  /**
   * Names what differs, stable between runs: "kernel-initializer", "bias-initializer", "depth", "shuffle",
   * "last-batch", "optimizer.epsilon". Where layers differ in different ways, "kernel-initializer:dense_2".
   */
  readonly id: string;
  readonly aspect: Aspect;
  /** The layers concerned as a phrase ("dense_1 to dense_3"); null where it is not about layers. */
  readonly layer: string | null;
  readonly a: DifferenceSide;
  readonly b: DifferenceSide;
  /** Whether it can change the result of training: "none" for what provably does not. */
  readonly consequence: "none" | "possible" | "expected";
  /** One sentence. */
  readonly explanation: string;
}

export interface DifferenceSide {
  /** For people: "N(0, 1)", "glorot_uniform", "5 hidden layers". */
  readonly value: string;
  readonly isDefault: boolean;
  readonly place: Place | null;
}
