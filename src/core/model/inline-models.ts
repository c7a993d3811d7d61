import type { Experiment } from "./experiment.ts";
import type { Layer } from "./layer.ts";

/**
 * The experiment with the layers of nested models in place of the models: what computes is the same. A model whose layers
 * are not known stays as it is.
 */
export function inlineModels(experiment: Experiment): Experiment {
  if (!experiment.layers.some(isOpenModel)) return experiment;
  return { ...experiment, layers: inlineLayers(experiment.layers) };
}

function isOpenModel(layer: Layer): layer is Layer & { readonly kind: "other" } {
  return layer.kind === "other" && layer.content === "model" && layer.layers.length > 0 && layer.inputs.length === 1;
}

function inlineLayers(layers: readonly Layer[]): readonly Layer[] {
  const replaced = new Map<string, string>();
  const current = (id: string) => replaced.get(id) ?? id;
  return layers.flatMap((layer): readonly Layer[] => {
    const inputs = layer.inputs.map(current);
    if (!isOpenModel(layer)) return [{ ...layer, inputs }];
    const inner = inlineLayers(layer.layers);
    const own = new Set(inner.map(({ id }) => id));
    const named = (id: string) => `${layer.id}/${id}`;
    const last = inner.at(-1);
    if (last) replaced.set(layer.id, named(last.id));
    return inner.map((one) => ({
      ...one,
      id: named(one.id),
      name: one.name === one.id ? named(one.id) : one.name,
      // What comes from no layer of the model comes from outside.
      inputs: one.inputs.map((id) => (own.has(id) ? named(id) : (inputs[0] ?? id))),
    }));
  });
}
