import type { Experiment } from "../model/experiment.ts";
import { experimentAspects, layerAspects, takeDepth } from "./aspects.ts";
import { type Block, type Chain, chainOf, layersOf } from "./chain.ts";

/**
 * `base` with the differences `ids` taken from `donor`; everything else stays the base's. Depth comes first: layers
 * that are added repeat the base's own last hidden layer, so that their initial values and their dropout are the base's
 * unless those are taken too. A layer without a counterpart takes what the donor's last hidden layer has.
 */
export function swapDifferences(base: Experiment, donor: Experiment, ids: readonly string[]): Experiment {
  let result = base;
  const [own, other] = [chainOf(base), chainOf(donor)];
  if (own && other) {
    let chain = ids.includes("depth") ? takeDepth(own, other) : own;
    for (const id of ids) chain = takeFromLayers(chain, other, id);
    if (chain !== own) result = { ...base, layers: layersOf(chain) };
  }
  for (const aspect of experimentAspects) if (ids.includes(aspect.id)) result = aspect.take(result, donor);
  return result;
}

function takeFromLayers(chain: Chain, donor: Chain, id: string): Chain {
  const [name, places] = id.split(":");
  const aspect = layerAspects.find((one) => one.id === name);
  if (!aspect) return chain;
  const names = places?.split("+");
  const isMeant = (place: string) => !names || names.includes(place);
  const take = (block: Block, i: number): Block => {
    const from = donor.blocks[i] ?? donor.blocks.at(-1);
    return from && isMeant(`hidden-layer-${i + 1}`) ? aspect.take(block, from) : block;
  };
  const output = aspect.on === "every" && isMeant("output-layer") ? aspect.take(chain.output, donor.output) : chain.output;
  return { ...chain, blocks: chain.blocks.map(take), output };
}
