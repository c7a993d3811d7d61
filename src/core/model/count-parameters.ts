import type { Experiment } from "./experiment.ts";
import { knownValue } from "./fact.ts";
import type { Layer } from "./layer.ts";

/** Number of values in a layer's parameters; null where a shape is not known. */
export function countLayerParameters(layer: Layer): number | null {
  let total = 0;
  for (const parameter of layer.parameters) {
    const shape = knownValue(parameter.shape);
    if (!shape) return null;
    total += shape.reduce((product, size) => product * size, 1);
  }
  return layer.kind === "other" ? null : total;
}

/** Number of values in all parameters of a model, as Keras's `model.count_params()`; null where a layer's is not known. */
export function countParameters(experiment: Experiment): number | null {
  const counts = experiment.layers.map(countLayerParameters);
  return counts.includes(null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
