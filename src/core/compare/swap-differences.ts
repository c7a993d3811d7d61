import type { Experiment } from "../model/experiment.ts";
import { inlineModels } from "../model/inline-models.ts";
import { trainableUnknowns } from "../model/trainable-unknowns.ts";
import { swapData } from "./compare-data.ts";
import { swapEvaluation } from "./compare-evaluation.ts";
import { compareExperiments } from "./compare-experiments.ts";
import { swapTraining } from "./compare-training.ts";
import { swapComputation } from "./swap-computation.ts";
import { swapLayers } from "./swap-layers.ts";

/**
 * `base` with some of the differences between the two taken from `donor`: each id changes what that difference names
 * and nothing else, in any combination. What is only spelled differently stays as `base` spells it. With every
 * difference taken, the result compares equal to `donor`.
 *
 * Layers that only one of the two has follow the last hidden layer that both have. With `depth` alone, the layers that
 * `base` gains start from `base`'s initializers; with `kernel-initializer` alone, a deeper `base` starts all its layers
 * from `donor`'s. So it makes no difference from which side one comes: `a` with some differences of `b` trains like
 * `b` with all others of `a`.
 *
 * Throws a RangeError for an id in which the two do not differ.
 */
export function swapDifferences(into: Experiment, from: Experiment, ids: readonly string[]): Experiment {
  const [base, donor] = [inlineModels(into), inlineModels(from)];
  if (ids.length === 0) return base;
  const { differences } = compareExperiments(base, donor);
  const strange = ids.find((id) => !differences.some((difference) => difference.id === id));
  if (strange !== undefined) throw new RangeError(`the two experiments do not differ in "${strange}"`);
  const isSwapped = (id: string) => ids.includes(id);
  const { computation: _, ...rest } = base;
  const swapped: Experiment = {
    ...rest,
    layers: swapLayers(base, donor, isSwapped),
    data: swapData(base, donor, isSwapped),
    training: swapTraining(base, donor, isSwapped),
    evaluation: swapEvaluation(base, donor, isSwapped),
    unknowns: [...trainableUnknowns(base), ...trainableUnknowns(donor)],
  };
  const wiring = swapComputation(base, swapped);
  return wiring ? { ...swapped, computation: wiring } : swapped;
}
