import { swapDifferences } from "../compare/swap-differences.ts";
import type { Experiment } from "../model/experiment.ts";
import type { Program } from "../program/program.ts";
import { programOf } from "../program/program-of.ts";

export interface SwappedProgram {
  readonly experiment: Experiment;
  readonly program: Program;
}

/** By the two experiments: a run asks for the same swaps in every repeat, and each time it plans. */
const made = new WeakMap<Experiment, WeakMap<Experiment, Map<string, SwappedProgram>>>();

/**
 * `own` with some differences taken from `donor`, and what it computes. Throws a RangeError where it cannot be trained as it is
 * written: a run looks for obstacles before it begins.
 */
export function swappedProgram(own: Experiment, donor: Experiment, swapped: readonly string[]): SwappedProgram {
  const byDonor = made.get(own) ?? new WeakMap<Experiment, Map<string, SwappedProgram>>();
  made.set(own, byDonor);
  const bySwaps = byDonor.get(donor) ?? new Map<string, SwappedProgram>();
  byDonor.set(donor, bySwaps);
  const key = swapped.toSorted().join();
  const known = bySwaps.get(key);
  if (known) return known;
  const experiment = swapDifferences(own, donor, swapped);
  const result = { experiment, program: programOf(experiment) };
  bySwaps.set(key, result);
  return result;
}
