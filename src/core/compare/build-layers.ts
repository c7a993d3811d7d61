import type { Generation } from "../api/generation.ts";
import { callLayer } from "../api/layers/call-layer.ts";
import type { ConfigValue } from "../api/layers/layer-meaning.ts";
import type { Experiment } from "../model/experiment.ts";
import { known, knownValue } from "../model/fact.ts";
import type { Layer, Shape } from "../model/layer.ts";
import type { Block } from "./block.ts";
import { readSetting, settingNames } from "./layer-settings.ts";

interface BuildOptions {
  readonly generation: Generation;
  /** The experiment whose reshapes of the input are taken. */
  readonly front: Experiment;
  /** The experiment whose inputs are taken. */
  readonly input: Experiment;
}

/** Puts a model together from blocks: names, connections and shapes follow from the order. */
export function buildLayers(blocks: readonly Block[], skeleton: Experiment, options: BuildOptions): readonly Layer[] {
  const counts = new Map<string, number>();
  const built: Layer[] = [];
  /** The layer that gives the result of each block. */
  const ends = new Map<string, string>();
  const shapes = new Map<string, Shape | null>();
  const push = (layer: Layer, inputs: readonly string[], block: Block | null): string => {
    const name = layer.kind === "other" ? layer.id.replace(/^.*\//, "").replace(/_\d+$/, "") : layer.kind;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const id = layer.kind === "input" && count === 1 ? layer.id : `${name}_${count}`;
    const placed: Layer = { ...layer, id, name: layer.name === layer.id ? id : layer.name, inputs };
    const sized = withShape(
      placed,
      inputs.map((input) => shapes.get(input) ?? null),
      block,
      options.generation,
    );
    shapes.set(id, knownValue(sized.outputShape) ?? null);
    built.push(sized);
    return id;
  };
  const originals = { own: inputsOf(skeleton), taken: inputsOf(options.input) };
  for (const block of blocks) {
    let end: string | null = null;
    const inputs = block.inputs.flatMap((id) => ends.get(id) ?? []);
    if (block.type === "Input") {
      const index = block.main ? originals.own.findIndex(({ id }) => id === block.main?.id) : -1;
      const input = block.main && (originals.taken[Math.max(0, index)] ?? block.main);
      if (input) end = push(input, [], null);
      for (const layer of frontOf(options.front, Math.max(0, index))) end = push(layer, end === null ? [] : [end], null);
    } else if (block.main) end = push(block.main, inputs, block);
    for (const layer of block.after) end = push(layer, end === null ? [] : [end], null);
    if (end !== null) ends.set(block.id, end);
  }
  return built;
}

function inputsOf({ layers }: Experiment): readonly Layer[] {
  return layers.filter(({ kind, isAside }) => kind === "input" && !isAside);
}

/** The reshapes directly behind an input, which are no blocks of their own. */
function frontOf({ layers }: Experiment, index: number): readonly Layer[] {
  const input = layers.filter(({ kind }) => kind === "input")[index];
  const found: Layer[] = [];
  let before = input?.id;
  for (const layer of layers) {
    if (layer === input) continue;
    const isNext =
      before === undefined ? found.length === 0 && layer.inputs.length === 0 : layer.inputs.length === 1 && layer.inputs[0] === before;
    if (!isNext) continue;
    if (layer.kind !== "flatten" && layer.kind !== "reshape" && !(layer.kind === "other" && /^(expand_dims|squeeze)$/.test(layer.type)))
      break;
    found.push(layer);
    before = layer.id;
  }
  return found;
}

/** A layer with the shapes that follow from what goes in; as it was where they are not known. */
function withShape(layer: Layer, inputs: readonly (Shape | null)[], block: Block | null, generation: Generation): Layer {
  const [shape = null] = inputs;
  const give = (output: Shape | null): Layer => (output ? { ...layer, outputShape: known(output, "derived", layer.place) } : layer);
  switch (layer.kind) {
    case "input":
    case "reshape":
      return layer;
    case "dropout":
    case "activation":
      return give(shape);
    case "flatten":
      return shape && !shape.slice(1).includes(null)
        ? give([null, shape.slice(1).reduce<number>((product, size) => product * (size ?? 1), 1)])
        : layer;
    case "dense": {
      const units = knownValue(layer.units);
      const width = shape?.at(-1) ?? null;
      if (units === undefined || !shape) return layer;
      const sized =
        width === null
          ? layer
          : {
              ...layer,
              parameters: layer.parameters.map((parameter) => {
                if (parameter.role !== "kernel" && parameter.role !== "bias") return parameter;
                return {
                  ...parameter,
                  shape: known(parameter.role === "kernel" ? [width, units] : [units], "derived" as const, parameter.place),
                };
              }),
            };
      return { ...sized, outputShape: known([...shape.slice(0, -1), units], "derived", layer.place) };
    }
    case "other":
      return block ? withMeaning(layer, inputs, block, generation) : layer;
  }
}

function withMeaning(
  layer: Layer & { readonly kind: "other" },
  inputs: readonly (Shape | null)[],
  block: Block,
  generation: Generation,
): Layer {
  if (layer.content !== "layer" || layer.layers.length > 0 || inputs.length === 0) return layer;
  const config = new Map<string, ConfigValue>(Object.entries(layer.config) as [string, ConfigValue][]);
  for (const name of settingNames(block, generation)) {
    const setting = readSetting(block, name, generation);
    if (!config.has(name) && setting?.known && !setting.isDefault) config.set(name, JSON.parse(setting.key) as ConfigValue);
  }
  if (layer.parameters.length > 0 && /Conv/.test(block.type))
    config.set(
      "use_bias",
      layer.parameters.some(({ role }) => role === "bias"),
    );
  const result = callLayer({ layer: block.type, config }, inputs, generation);
  const output = result?.outputs[0];
  if (!result || !output) return layer;
  const parameters = layer.parameters.map((parameter, i) => {
    const weights = result.weights ?? [];
    const named =
      weights.find(({ name }) => name === parameter.name) ?? (weights.length === layer.parameters.length ? weights[i] : undefined);
    const shape = named?.shape.flatMap((size) => (size === null ? [] : [size]));
    return named && shape?.length === named.shape.length
      ? { ...parameter, shape: known(shape, "derived" as const, parameter.place) }
      : parameter;
  });
  return { ...layer, outputShape: known(output, "derived", layer.place), parameters };
}
