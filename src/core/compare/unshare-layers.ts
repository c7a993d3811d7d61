import type { Computation, Operand } from "../model/computation.ts";
import type { Experiment } from "../model/experiment.ts";
import type { Layer } from "../model/layer.ts";

/**
 * A model's layers with one for each call of a layer that has no parameters: one pooling layer that is called twice is two pooling
 * layers. A layer with parameters that is called several times is one layer.
 */
export function unshareLayers({ layers, computation }: Experiment): readonly Layer[] {
  if (!computation) return layers;
  const plain = new Set(layers.flatMap(({ id, parameters }) => (parameters.length === 0 ? [id] : [])));
  const calls = new Map<string, Map<number, readonly string[]>>();
  for (const value of computation.values) {
    if (value.kind !== "call" || !plain.has(value.layer)) continue;
    const own = calls.get(value.layer) ?? new Map<number, readonly string[]>();
    calls.set(value.layer, own.set(value.call, givers(computation, value.inputs)));
  }
  const split = new Set([...calls].flatMap(([id, own]) => (own.size > 1 ? [id] : [])));
  if (split.size === 0) return layers;
  const wiring = inputsByLayer(computation);
  const copies = layers.flatMap((layer) => {
    if (!split.has(layer.id)) return [];
    return [...(calls.get(layer.id) ?? [])].map(([call, inputs]) => ({ ...layer, id: copyId(layer.id, call), inputs: inputs.map(nameOf) }));
  });
  const others = layers.flatMap((layer) => {
    if (split.has(layer.id)) return [];
    return [layer.inputs.some((id) => split.has(id)) ? { ...layer, inputs: (wiring.get(layer.id) ?? []).map(nameOf) } : layer];
  });
  return behindTheirInputs(others, copies);

  /** A giver's name as a layer of the result. */
  function nameOf(giver: string): string {
    const [id = "", call] = giver.split("\n");
    return split.has(id) ? copyId(id, Number(call)) : id;
  }
}

function copyId(id: string, call: number): string {
  return call === 0 ? id : `${id}/${call}`;
}

/** The layers that give the tensors of operands, each once, with the number of the call. */
function givers({ values }: Computation, operands: readonly Operand[]): readonly string[] {
  const found = operands.flatMap((operand) => {
    const value = typeof operand === "object" && operand !== null && "value" in operand ? values[operand.value] : undefined;
    return value?.layer ? [`${value.layer}\n${value.kind === "call" ? value.call : 0}`] : [];
  });
  return [...new Set(found)];
}

/** What goes into every call of each layer and into each operation that is one. */
function inputsByLayer(computation: Computation): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const value of computation.values) {
    if ((value.kind !== "call" && value.kind !== "operation") || value.layer === null) continue;
    const own = found.get(value.layer) ?? [];
    for (const giver of givers(computation, value.inputs)) if (!own.includes(giver)) own.push(giver);
    found.set(value.layer, own);
  }
  return found;
}

/** Layers in an order in which each stands behind what goes into it, else as they are given: the copies where they are ready. */
function behindTheirInputs(layers: readonly Layer[], copies: readonly Layer[]): readonly Layer[] {
  const ids = new Set([...layers, ...copies].map(({ id }) => id));
  const placed = new Map<string, Layer>();
  const isReady = ({ id, inputs }: Layer) => !placed.has(id) && inputs.every((one) => placed.has(one) || !ids.has(one));
  const place = (layer: Layer) => placed.set(layer.id, layer);
  for (const layer of layers) {
    for (let ready = copies.find(isReady); ready; ready = copies.find(isReady)) place(ready);
    place(layer);
  }
  for (const copy of copies) if (!placed.has(copy.id)) place(copy);
  return [...placed.values()];
}
