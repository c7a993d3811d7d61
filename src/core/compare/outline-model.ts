import type { Experiment } from "../model/experiment.ts";
import { knownValue } from "../model/fact.ts";
import type { Layer, Shape } from "../model/layer.ts";
import { type Block, blockType, ownActivation } from "./block.ts";
import { unshareLayers } from "./unshare-layers.ts";

/** A model as blocks in an order that does not depend on how it is written: what goes into a block stands before it. */
export interface ModelOutline {
  readonly blocks: readonly Block[];
  /** The block that the loss sees. */
  readonly output: Block;
  /** Whether every block goes into the next one and nowhere else. */
  readonly isChain: boolean;
  /** The shape that the first layer sees, after reshapes of the input; null where it is not known or there are several inputs. */
  readonly layout: Shape | null;
}

/** A sentence where a model's layers are not known. */
export function outlineModel(experiment: Experiment): ModelOutline | string {
  const used = unshareLayers(experiment).filter(({ isAside }) => !isAside);
  if (used.length === 0) return "the layers are not known";
  const open = used.find((layer) => layer.kind === "other" && layer.type === "?");
  if (open?.kind === "other") return open.missing ?? "not all layers are known";
  const collected = collectBlocks(used);
  const blocks = withEarlyElementwise(inOrder(collected.blocks));
  const output = blocks.at(-1);
  if (!output) return "the layers are not known";
  const isChain = blocks.every((block, i) =>
    i === 0 ? block.inputs.length === 0 : block.inputs.length === 1 && block.inputs[0] === blocks[i - 1]?.id,
  );
  return { blocks, output, isChain, layout: collected.layout };
}

function collectBlocks(layers: readonly Layer[]): { readonly blocks: readonly Block[]; readonly layout: Shape | null } {
  const consumers = new Map<string, number>();
  for (const { inputs } of layers) for (const id of inputs) consumers.set(id, (consumers.get(id) ?? 0) + 1);
  const blocks = new Map<string, Block>();
  /** The block whose result a layer's output is. */
  const blockOf = new Map<string, string>();
  const shapes = new Map(layers.map(({ id, outputShape }) => [id, knownValue(outputShape)]));
  let layout: Shape | null = null;
  const add = (block: Block) => blocks.set(block.id, block);
  for (const layer of layers) {
    const inputs = layer.inputs.flatMap((id) => blockOf.get(id) ?? []);
    const [first] = inputs;
    const before = first === undefined ? undefined : blocks.get(first);
    const isOnly = inputs.length === 1 && before && consumers.get(layer.inputs[0] ?? "") === 1;
    const isLayout = isLayoutOnly(layer);
    if (isNothing(layer) && inputs.length === 1 && before) {
      blockOf.set(layer.id, before.id);
      // What is left out is read by those that read it.
      if (!isOnly) consumers.set(layer.id, 2);
    } else if (isOnly && (layer.kind === "activation" || layer.kind === "dropout")) {
      add({ ...before, after: [...before.after, layer] });
      blockOf.set(layer.id, before.id);
    } else if (isOnly && isLayout && before.type === "Input" && before.after.length === 0) {
      // How the input is laid out is compared by what the first layer sees.
      add({ ...before, after: before.after });
      blockOf.set(layer.id, before.id);
      layout = knownValue(layer.outputShape) ?? null;
    } else {
      if (inputs.length === 0 && layer.kind !== "input") {
        const id = blocks.size === 0 ? "input" : `input of ${layer.id}`;
        add({ id, type: "Input", main: null, after: [], inputs: [], inputShape: null });
        inputs.push(id);
      }
      const inputShape = layer.inputs.length === 1 ? (shapes.get(layer.inputs[0] ?? "") ?? null) : null;
      add({ id: layer.id, type: blockType(layer), main: layer, after: [], inputs, inputShape });
      blockOf.set(layer.id, layer.id);
    }
  }
  const all = [...blocks.values()];
  const inputs = all.filter(({ type }) => type === "Input");
  const [only] = inputs;
  const own = only?.main ? (knownValue(only.main.outputShape) ?? null) : null;
  return { blocks: all, layout: inputs.length === 1 ? (layout ?? own) : null };
}

/** Layers that change nothing. */
function isNothing(layer: Layer): boolean {
  if (layer.kind === "activation") return knownValue(layer.activation) === "linear";
  if (layer.kind === "dropout") return knownValue(layer.rate) === 0 && knownValue(layer.evaluationRate) === 0;
  return (
    layer.kind === "other" &&
    layer.inputs.length === 1 &&
    ["identity", "cast", "to_float", "stop_gradient", "convert_to_tensor"].includes(layer.type)
  );
}

function isLayoutOnly(layer: Layer): boolean {
  const type = blockType(layer);
  return type === "Flatten" || type === "Reshape";
}

/** Merging layers that do not mind the order of what goes in. */
const commutative = new Set(["Add", "Multiply", "Average", "Maximum", "Minimum"]);

/** Blocks in the order in which the output needs them; inputs and outputs of which there are several keep their order. */
function inOrder(blocks: readonly Block[]): readonly Block[] {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const read = new Set(blocks.flatMap(({ inputs }) => inputs));
  const signatures = new Map<string, string>();
  const signature = (id: string): string => {
    const earlier = signatures.get(id);
    if (earlier !== undefined) return earlier;
    signatures.set(id, "");
    const block = byId.get(id);
    const own = block ? `${block.type}(${block.inputs.map(signature).join()})${block.main ? JSON.stringify(block.main.config) : ""}` : "";
    const text = own.length > 2_000 ? `${own.length}:${own.slice(0, 2_000)}` : own;
    signatures.set(id, text);
    return text;
  };
  const ordered: Block[] = [];
  const seen = new Set<string>();
  const visit = (id: string) => {
    const block = byId.get(id);
    if (!block || seen.has(id)) return;
    seen.add(id);
    const inputs = commutative.has(block.type) ? [...block.inputs].sort((x, y) => signature(x).localeCompare(signature(y))) : block.inputs;
    for (const input of inputs) visit(input);
    ordered.push({ ...block, inputs });
  };
  for (const { id } of blocks.filter(({ type }) => type === "Input")) visit(id);
  for (const { id } of blocks.filter((block) => !read.has(block.id))) visit(id);
  return ordered;
}

/** Activations that look at more than one value, or may. */
const acrossValues = new Set(["softmax", "logSoftmax", "own"]);

const monotone = new Set(["relu", "tanh", "sigmoid", "elu", "selu", "softplus", "softsign", "leakyRelu", "hardSigmoid", "exponential"]);

/**
 * Moves what acts on each value alone before a layer that only rearranges values or picks some: `relu(max_pool(x))` is
 * `max_pool(relu(x))`, and dropout behind `Flatten` is dropout before it.
 */
function withEarlyElementwise(blocks: readonly Block[]): readonly Block[] {
  const readers = new Map<string, number>();
  for (const { inputs } of blocks) for (const id of inputs) readers.set(id, (readers.get(id) ?? 0) + 1);
  const result = [...blocks];
  for (let i = result.length - 1; i > 0; i--) {
    const block = result[i];
    const [source] = block?.inputs ?? [];
    const at = result.findIndex(({ id }) => id === source);
    const before = result[at];
    if (!block || !before || block.inputs.length !== 1 || readers.get(before.id) !== 1 || before.type === "Input") continue;
    const isRearranging = block.type === "Flatten" || block.type === "Reshape";
    const isPicking = /^(Global)?MaxPool/.test(block.type) && ownActivation(block) === null;
    if (!isRearranging && !isPicking) continue;
    const isMovable = (layer: Layer) =>
      layer.kind === "activation"
        ? isRearranging
          ? layer.activation.known && !acrossValues.has(layer.activation.value)
          : monotone.has(knownValue(layer.activation) ?? "")
        : isRearranging && layer.kind === "dropout";
    const stays = block.after.findIndex((layer) => !isMovable(layer));
    const moved = stays < 0 ? block.after : block.after.slice(0, stays);
    if (moved.length === 0) continue;
    result[i] = { ...block, after: block.after.slice(moved.length) };
    result[at] = { ...before, after: [...before.after, ...moved] };
  }
  return result;
}
