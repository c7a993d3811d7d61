import type { Comparison } from "../compare/comparison.ts";
import type { Experiment } from "../model/experiment.ts";
import type { Repair } from "./report.ts";

/** What a parity run is asked. */
export interface ParityRequest {
  readonly a: { readonly path: string; readonly experiment: Experiment };
  readonly b: { readonly path: string; readonly experiment: Experiment };
  readonly comparison: Comparison;
  /** Where `a` is `b` mended. */
  readonly repairs?: readonly Repair[];
  readonly seed: number;
  readonly trainSize: number;
  readonly testSize: number;
  readonly epochs: number;
  readonly repeats: number;
  /** Repeats that the plan may go on to where the first ones cannot tell; equal to `repeats` for a fixed number. */
  readonly mostRepeats: number;
}

/**
 * Sizes that tell the causes of a gap of several points between two small networks on MNIST. 12,000 training examples
 * (a fifth; no multiple of the usual batch sizes, so that a dropped last batch is really dropped) and two epochs are 188
 * steps of 128. 5,000 test examples know an accuracy of 0.9 to ±0.8 points. Three repeats are the fewest with which an
 * interval is of use: Student's t is 12.7 for two, 4.3 for three.
 *
 * Cost: six differences of which two matter take 27 trials of 0.4 epochs of 60,000 images. At 1.2 seconds an epoch
 * (tfjs-node) that is 13 seconds, at 5 seconds (WebAssembly) 54, before evaluation; deeper variants take longer.
 */
export const defaultParitySettings = { seed: 1, trainSize: 12_000, testSize: 5_000, epochs: 2, repeats: 3, mostRepeats: 10 } as const;
