import type { Experiment } from "../model/experiment.ts";
import type { Layer } from "../model/layer.ts";
import { takeActivation } from "./activation-aspect.ts";
import type { Block } from "./block.ts";
import { buildLayers } from "./build-layers.ts";
import { alignLayers, gapId, isSpliceable, type LayerComparison } from "./compare-layers.ts";
import { aspectsOf, type LayerAspect, type Pair } from "./layer-aspects.ts";
import { isHeadSwapped } from "./loss-head.ts";
import type { Gap } from "./pair-blocks.ts";

/**
 * The layers of `base` with the differences that `isSwapped` names taken from `donor`. Hidden dense layers that only one of
 * them has follow the last hidden layer that both have: where one is like that layer of its own model, a difference there
 * concerns it too. So the layers that a deeper donor adds are its own except for such differences that are not swapped,
 * and the additional layers of a deeper base take such differences that are. Other layers that only one has stay as they are.
 */
export function swapLayers(base: Experiment, donor: Experiment, isSwapped: (id: string) => boolean): readonly Layer[] {
  const compared = alignLayers(base, donor);
  if (!compared) return base.layers;
  const isHead = isHeadSwapped(base, donor, isSwapped);
  const isInput = isSwapped("data-set") || isSwapped("input-shape");
  const isLayout = isInput || isSwapped("input-layout");
  /** The blocks that both have, by the block of the model whose skeleton is taken. */
  const made = (pair: Pair): Block => {
    const taken = aspectsOf(pair).filter((aspect) => isSwapped(idAt(compared, pair.role, aspect) ?? ""));
    const block = taken.reduce((into, aspect) => aspect.take(into, pair), pair.a);
    return pair.role === "output" && isHead ? takeActivation(block, pair.b) : block;
  };
  const options = { generation: base.generation, front: isLayout ? donor : base, input: isInput ? donor : base };
  if (isSpliceable(compared)) {
    const chain = compared.pairing.order.flatMap((one): readonly Block[] => {
      if ("role" in one) return [made(one)];
      return isSwapped(gapId(compared, one)) ? broughtAlong(compared, one, isSwapped) : leftOver(compared, one, isSwapped);
    });
    return buildLayers(chained(chain), base, options);
  }
  const isFromDonor = isSwapped("structure");
  const skeleton = isFromDonor ? compared.outlines.b.blocks : compared.outlines.a.blocks;
  const blocks = skeleton.map((block): Block => {
    const pair = compared.pairing.pairs.find(({ a, b }) => (isFromDonor ? b : a).id === block.id);
    return pair ? { ...made(pair), id: block.id, inputs: block.inputs } : block;
  });
  return buildLayers(blocks, isFromDonor ? donor : base, { ...options, generation: base.generation });
}

function chained(blocks: readonly Block[]): readonly Block[] {
  const ids = new Map<string, number>();
  const named = blocks.map((block) => {
    const count = (ids.get(block.id) ?? 0) + 1;
    ids.set(block.id, count);
    return count === 1 ? block : { ...block, id: `${block.id} again ${count}` };
  });
  return named.map((block, i) => ({ ...block, inputs: i === 0 ? [] : [named[i - 1]?.id ?? ""] }));
}

function idAt({ groups }: LayerComparison, role: string, { name }: LayerAspect): string | undefined {
  return groups.find((group) => group.aspect.name === name && group.pairs.some((pair) => pair.role === role))?.id;
}

/** The pair whose differences hidden dense layers without a counterpart follow: the last hidden one that both have, else the output. */
function referenceOf({ pairing }: LayerComparison): Pair | null {
  const isDense = ({ a, b }: Pair) => a.type === "Dense" && b.type === "Dense";
  return pairing.pairs.findLast((pair) => pair.role !== "output" && isDense(pair)) ?? pairing.pairs.findLast(isDense) ?? null;
}

/** Hidden layers follow an output layer only in what every dense layer has, apart from its size. */
function follows({ name }: LayerAspect, reference: Pair): boolean {
  return reference.role !== "output" || !["units", "activation", "dropout", "evaluation-dropout"].includes(name);
}

/** The layers that a deeper donor adds. */
function broughtAlong(compared: LayerComparison, gap: Gap, isSwapped: (id: string) => boolean): readonly Block[] {
  const reference = referenceOf(compared);
  if (gapId(compared, gap) !== "depth" || !reference) return gap.b;
  return gap.b.map((block) => {
    const kept = aspectsOf(reference).filter((aspect) => {
      const id = follows(aspect, reference) ? idAt(compared, reference.role, aspect) : undefined;
      return id !== undefined && !isSwapped(id) && isLike(aspect, { ...reference, a: block, b: reference.b });
    });
    // What is not swapped is as the base has it.
    return kept.reduce((into, aspect) => aspect.take(into, { ...reference, a: into, b: reference.a }), block);
  });
}

/** The layers of a deeper base that stay. */
function leftOver(compared: LayerComparison, gap: Gap, isSwapped: (id: string) => boolean): readonly Block[] {
  const reference = referenceOf(compared);
  if (gapId(compared, gap) !== "depth" || !reference) return gap.a;
  return gap.a.map((block) => {
    const taken = aspectsOf(reference).filter((aspect) => {
      const id = follows(aspect, reference) ? idAt(compared, reference.role, aspect) : undefined;
      return isSwapped(id ?? "") && isLike(aspect, { ...reference, a: block, b: reference.a });
    });
    return taken.reduce((into, aspect) => aspect.take(into, { ...reference, a: into, b: reference.b }), block);
  });
}

/** Whether two blocks are alike in what an aspect reads. */
function isLike(aspect: LayerAspect, pair: Pair): boolean {
  const [x, y] = aspect.read(pair) ?? [];
  return x?.known === true && y?.known === true && x.key === y.key;
}
