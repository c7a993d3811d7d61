import type { Experiment } from "../model/experiment.ts";
import { type Fact, known, knownValue } from "../model/fact.ts";
import type { Layer } from "../model/layer.ts";

export type Dense = Layer & { readonly kind: "dense" };
export type Dropout = Layer & { readonly kind: "dropout" };

/** A hidden dense layer and what follows it up to the next one. */
export interface Block {
  readonly dense: Dense;
  readonly after: readonly Layer[];
}

/** A feed-forward model seen as input, hidden blocks and output. */
export interface Chain {
  readonly head: readonly Layer[];
  readonly blocks: readonly Block[];
  readonly output: Block;
}

/** The experiment's layers as a chain, or null where they branch or none of them is dense. */
export function chainOf(experiment: Experiment): Chain | null {
  const { layers } = experiment;
  if (layers.some((layer, i) => (i === 0 ? layer.inputs.length > 0 : layer.inputs.length !== 1 || layer.inputs[0] !== layers[i - 1]?.id)))
    return null;
  const starts = layers.flatMap((layer, i) => (layer.kind === "dense" ? [i] : []));
  const blocks = starts.map(
    (start, i): Block => ({ dense: layers[start] as Dense, after: layers.slice(start + 1, starts[i + 1] ?? layers.length) }),
  );
  const output = blocks.at(-1);
  return output ? { head: layers.slice(0, starts[0]), blocks: blocks.slice(0, -1), output } : null;
}

export function dropoutOf(block: Block): Dropout | null {
  return block.after.find((layer): layer is Dropout => layer.kind === "dropout") ?? null;
}

/** The chain as an experiment's layers again: ids, inputs and shapes follow from the order and the units. */
export function layersOf(chain: Chain): readonly Layer[] {
  const result: Layer[] = [];
  const counts = new Map<string, number>();
  let width = widthBefore(chain);
  for (const layer of [
    ...chain.head,
    ...chain.blocks.flatMap(({ dense, after }) => [dense, ...after]),
    chain.output.dense,
    ...chain.output.after,
  ]) {
    const type = layer.id.replace(/_\d+$/, "");
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    const id = layer.kind === "input" ? layer.id : `${type}_${count}`;
    const inputs = result.length === 0 ? [] : [result.at(-1)?.id ?? ""];
    if (layer.kind !== "dense") {
      const isInFront = chain.head.includes(layer);
      result.push({
        ...layer,
        id,
        inputs,
        outputShape: isInFront ? layer.outputShape : derived<readonly (number | null)[]>([null, width]),
      });
      continue;
    }
    const units = knownValue(layer.units) ?? 0;
    const shapeOf = (role: string): Fact<readonly number[]> => derived(role === "kernel" ? [width, units] : [units]);
    const parameters = layer.parameters.map((parameter) => ({ ...parameter, shape: shapeOf(parameter.role) }));
    result.push({ ...layer, id, inputs, outputShape: derived([null, units]), parameters });
    width = units;
  }
  return result;
}

function widthBefore(chain: Chain): number {
  const first = chain.blocks[0]?.dense ?? chain.output.dense;
  return knownValue(first.parameters.find((parameter) => parameter.role === "kernel")?.shape)?.[0] ?? 0;
}

function derived<T>(value: T): Fact<T> {
  return known(value, "derived", null);
}
