import type { Experiment } from "./experiment.ts";
import { knownValue } from "./fact.ts";
import type { Layer } from "./layer.ts";

/**
 * Number of values in the parameters of some layers, as Keras's `count_params()`; with `trainableOnly` of those that
 * training changes. Null where a shape is not known or a layer's parameters are not all known.
 */
export function countParameters(layers: readonly Layer[], options: { readonly trainableOnly?: boolean } = {}): number | null {
  let total = 0;
  for (const layer of layers) {
    if (layer.kind === "other" && layer.missing !== null) return null;
    for (const parameter of layer.parameters) {
      if (parameter.isShared || (options.trainableOnly && !parameter.trainable)) continue;
      const shape = knownValue(parameter.shape);
      if (!shape) return null;
      total += shape.reduce((product, size) => product * size, 1);
    }
  }
  return total;
}

/** Whether the model and its training are understood. What comes from outside of the program may still be unknown. */
export function isUnderstood(experiment: Experiment): boolean {
  const isKnown = !experiment.unknowns.some(({ aspect }) => aspect === "model" || aspect === "training");
  return isKnown && countParameters(experiment.layers) !== null;
}
