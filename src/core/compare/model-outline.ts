import type { Experiment } from "../model/experiment.ts";
import { known, knownValue } from "../model/fact.ts";
import type { Layer } from "../model/layer.ts";

export type DenseLayer = Layer & { readonly kind: "dense" };

/** A dense layer and what follows it up to the next one; without the dense layer: what follows the input. */
export interface Block {
  readonly dense: DenseLayer | null;
  readonly after: readonly Layer[];
}

/** A chain of layers by the roles that its dense layers have. */
export interface ModelOutline {
  readonly input: Layer | null;
  readonly front: Block;
  readonly hidden: readonly Block[];
  /** The last dense layer. */
  readonly output: Block;
}

/**
 * The roles of a model's layers. An activation layer directly behind a linear dense layer belongs to it, however it is
 * written. A sentence where the model is not a chain with a dense layer.
 */
export function outlineModel({ layers }: Experiment): ModelOutline | string {
  if (layers.length === 0) return "the layers are not known";
  const blocks: { dense: DenseLayer | null; after: Layer[] }[] = [{ dense: null, after: [] }];
  let input: Layer | null = null;
  for (const [i, layer] of layers.entries()) {
    if (i > 0 && (layer.inputs.length !== 1 || layer.inputs[0] !== layers[i - 1]?.id)) return "models with branches are not compared yet";
    const block = blocks.at(-1);
    if (layer.kind === "input") input = layer;
    else if (layer.kind === "dense") blocks.push({ dense: layer, after: [] });
    else if (layer.kind === "activation" && block?.dense && block.after.length === 0 && knownValue(block.dense.activation) === "linear")
      block.dense = { ...block.dense, activation: layer.activation };
    else block?.after.push(layer);
  }
  const [front, ...dense] = blocks;
  const output = dense.pop();
  if (!front || !output) return "the model has no dense layer";
  return { input, front, hidden: dense, output };
}

/** Puts a model together again: names, connections and shapes follow from the order. */
export function buildLayers(outline: ModelOutline): readonly Layer[] {
  const blocks = [outline.front, ...outline.hidden, outline.output];
  const parts = [...(outline.input ? [outline.input] : []), ...blocks.flatMap(({ dense, after }) => (dense ? [dense, ...after] : after))];
  const counts = new Map<string, number>();
  const built: Layer[] = [];
  /** Shape of one example; null where it is not known. */
  let shape: readonly (number | null)[] | null = null;
  for (const part of parts) {
    const count = (counts.get(part.kind) ?? 0) + 1;
    counts.set(part.kind, count);
    const id = part.kind === "input" && count === 1 ? part.id : `${part.kind}_${count}`;
    const before = built.at(-1);
    const layer: Layer = { ...part, id, name: part.name === part.id ? id : part.name, inputs: before ? [before.id] : [] };
    const next = shapeBehind(layer, shape);
    const outputShape = next ? known([null, ...next], "derived" as const, part.place) : part.outputShape;
    built.push(layer.kind === "dense" ? { ...withShapes(layer, shape?.at(-1) ?? null), outputShape } : { ...layer, outputShape });
    shape = next;
  }
  return built;
}

function shapeBehind(layer: Layer, shape: readonly (number | null)[] | null): readonly (number | null)[] | null {
  switch (layer.kind) {
    case "dense": {
      const units = knownValue(layer.units);
      return shape && units !== undefined ? [...shape.slice(0, -1), units] : null;
    }
    case "dropout":
    case "activation":
      return shape;
    case "flatten":
      return shape && !shape.includes(null) ? [shape.reduce<number>((product, size) => product * (size ?? 1), 1)] : null;
    case "input":
    case "reshape":
    case "other":
      return knownValue(layer.outputShape)?.slice(1) ?? null;
  }
}

function withShapes(layer: DenseLayer, width: number | null): DenseLayer {
  const units = knownValue(layer.units);
  if (units === undefined || width === null) return layer;
  return {
    ...layer,
    parameters: layer.parameters.map((parameter) => {
      if (parameter.role !== "kernel" && parameter.role !== "bias") return parameter;
      return { ...parameter, shape: known(parameter.role === "kernel" ? [width, units] : [units], "derived", parameter.place) };
    }),
  };
}
