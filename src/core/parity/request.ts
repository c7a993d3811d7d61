import type { Comparison } from "../compare/comparison.ts";
import type { Experiment } from "../model/experiment.ts";

/** What a parity run is asked. */
export interface ParityRequest {
  readonly a: { readonly path: string; readonly experiment: Experiment };
  readonly b: { readonly path: string; readonly experiment: Experiment };
  readonly comparison: Comparison;
  readonly seed: number;
  readonly trainSize: number;
  readonly testSize: number;
  readonly epochs: number;
  readonly repeats: number;
}

/**
 * Sizes that answer the question of two small networks on MNIST in well under a minute of training: 12,000 examples (not a
 * multiple of the usual batch sizes, so that a dropped last batch is really dropped), 5,000 to measure on (an accuracy of
 * 0.9 is then known to ±0.8 points), two epochs, three repeats with seeds of their own.
 */
export const defaultParitySettings = { seed: 1, trainSize: 12_000, testSize: 5_000, epochs: 2, repeats: 3 } as const;
