import type { Computation, ComputedValue, Operand } from "./computation.ts";
import type { Experiment } from "./experiment.ts";
import type { Layer } from "./layer.ts";

/**
 * The experiment with the layers of nested models in place of the models: what computes is the same. A model whose layers
 * are not known stays as it is.
 */
export function inlineModels(experiment: Experiment): Experiment {
  if (!experiment.layers.some(isOpenModel)) return experiment;
  const { computation, ...others } = experiment;
  const inlined = { ...others, layers: inlineLayers(experiment.layers) };
  return computation ? { ...inlined, computation: inlineCalls(computation, experiment.layers) } : inlined;
}

type Model = Layer & { readonly kind: "other" };

function isOpenModel(layer: Layer): layer is Model {
  return layer.kind === "other" && layer.content === "model" && layer.layers.length > 0 && layer.inputs.length === 1;
}

const nameInside = (model: Layer, id: string) => `${model.id}/${id}`;

function inlineLayers(layers: readonly Layer[]): readonly Layer[] {
  const replaced = new Map<string, string>();
  const current = (id: string) => replaced.get(id) ?? id;
  return layers.flatMap((layer): readonly Layer[] => {
    const inputs = layer.inputs.map(current);
    if (!isOpenModel(layer)) return [{ ...layer, inputs }];
    const inner = inlineLayers(layer.layers);
    const own = new Set(inner.map(({ id }) => id));
    const named = (id: string) => nameInside(layer, id);
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

/** So many calls of a layer inside of a model are told apart in each call of the model. */
const mostCalls = 1000;

/** A computation with those of the models in place of their calls. */
function inlineCalls(computation: Computation, layers: readonly Layer[]): Computation {
  const models = new Map(layers.filter(isOpenModel).map((layer) => [layer.id, layer]));
  const values: ComputedValue[] = [];
  const numbers = new Map<number, number>();
  /** Outputs of each call of a model. */
  const outputs = new Map<string, readonly number[]>();
  const renumbered = (operand: Operand) => mapValues(operand, (id) => numbers.get(id) ?? -1);
  for (const [id, value] of computation.values.entries()) {
    const model = value.kind === "call" ? models.get(value.layer) : undefined;
    if (value.kind !== "call" || !model?.computation) {
      numbers.set(id, values.push(withOperands(value, renumbered)) - 1);
      continue;
    }
    const key = `${value.layer}/${value.call}`;
    const given = value.inputs.flatMap(idsIn).map((one) => numbers.get(one) ?? -1);
    const made = outputs.get(key) ?? appendInner(values, model, { given, call: value.call });
    outputs.set(key, made);
    numbers.set(id, made[value.output] ?? -1);
  }
  return {
    values,
    outputs: computation.outputs.map((id) => numbers.get(id) ?? -1),
    loss: computation.loss === null ? null : (numbers.get(computation.loss) ?? null),
  };
}

interface ModelCall {
  readonly given: readonly number[];
  readonly call: number;
}

/** Appends what a model computes and gives its outputs. */
function appendInner(values: ComputedValue[], model: Model, { given, call }: ModelCall): readonly number[] {
  if (!model.computation) return [];
  const inner = inlineCalls(model.computation, model.layers);
  const numbers = new Map<number, number>();
  for (const [id, value] of inner.values.entries()) {
    if (value.kind === "input" && value.index !== null) {
      // A model that is called knows its own inputs too, behind those of the call.
      numbers.set(id, given[value.index % Math.max(1, given.length)] ?? -1);
      continue;
    }
    const own = withOperands(value, (operand) => mapValues(operand, (one) => numbers.get(one) ?? -1));
    const named = own.kind === "input" || own.layer === null ? own : { ...own, layer: nameInside(model, own.layer) };
    numbers.set(id, values.push(named.kind === "call" ? { ...named, call: named.call + mostCalls * call } : named) - 1);
  }
  return inner.outputs.map((id) => numbers.get(id) ?? -1);
}

function withOperands(value: ComputedValue, change: (operand: Operand) => Operand): ComputedValue {
  if (value.kind === "input" || value.kind === "parameter") return value;
  const given = Object.fromEntries(Object.entries(value.arguments).map(([name, operand]) => [name, change(operand)]));
  return { ...value, inputs: value.inputs.map(change), arguments: given };
}

/** An operand with other numbers of its tensors. */
function mapValues(operand: Operand, change: (id: number) => number): Operand {
  const inner = (one: Operand) => mapValues(one, change);
  if (Array.isArray(operand)) return (operand as readonly Operand[]).map(inner);
  if (operand === null || typeof operand !== "object") return operand;
  if ("value" in operand) return { value: change(operand.value as number) };
  if ("slice" in operand) {
    const [low, high, step] = operand.slice as readonly [Operand, Operand, Operand];
    return { slice: [inner(low), inner(high), inner(step)] };
  }
  if ("entries" in operand) {
    const entries = Object.entries(operand.entries as Readonly<Record<string, Operand>>);
    return { entries: Object.fromEntries(entries.map(([name, one]) => [name, inner(one)])) };
  }
  if ("type" in operand)
    return {
      type: operand.type,
      arguments: Object.fromEntries(Object.entries(operand.arguments).map(([name, one]) => [name, inner(one)])),
    };
  return operand;
}

function idsIn(operand: Operand): readonly number[] {
  const found: number[] = [];
  mapValues(operand, (id) => {
    found.push(id);
    return id;
  });
  return found;
}
