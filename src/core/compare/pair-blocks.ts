import type { Experiment } from "../model/experiment.ts";
import { type Aligned, alignBlocks } from "./align-blocks.ts";
import type { Block } from "./block.ts";
import type { Pair } from "./layer-aspects.ts";
import type { ModelOutline } from "./outline-model.ts";

/** Blocks that only one of two models has, between two that both have. */
export interface Gap {
  /** The role of the block before them. */
  readonly behind: string;
  readonly a: readonly Block[];
  readonly b: readonly Block[];
}

export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly gaps: readonly Gap[];
  /** Pairs and gaps in the order in which data go through them. */
  readonly order: readonly (Pair | Gap)[];
  /** Whether layers that both have are connected otherwise. */
  readonly isRewired: boolean;
}

/** Pairs the blocks of two models and names the pairs by what they have in common. */
export function pairBlocks(a: Experiment, b: Experiment, outlines: { readonly a: ModelOutline; readonly b: ModelOutline }): Pairing {
  const aligned = alignBlocks(outlines.a, outlines.b);
  const generations = { a: a.generation, b: b.generation };
  const counts = new Map<string, number>();
  const order: (Pair | Gap)[] = [];
  let behind = "input";
  for (const one of aligned) {
    if (one.a && one.b) {
      const isOutput = one.a === outlines.a.output && one.b === outlines.b.output;
      const role = isOutput ? "output" : roleOf(one.a, one.b, counts);
      order.push({ role, a: one.a, b: one.b, generations });
      behind = role;
    } else pushGap(order, behind, one);
  }
  const pairs = order.filter((one): one is Pair => "role" in one);
  const partners = new Map(pairs.map((pair) => [pair.a.id, pair.b.id]));
  const isRewired = pairs.some((pair) => {
    const inputs = pair.a.inputs.map((id) => partners.get(id));
    // What a gap lies before is connected through it.
    return (
      !inputs.includes(undefined) &&
      pair.b.inputs.every((id) => [...partners.values()].includes(id)) &&
      inputs.join() !== pair.b.inputs.join() &&
      !isBehindGap(pair, order)
    );
  });
  return { pairs, gaps: order.filter((one): one is Gap => "behind" in one), order, isRewired };
}

function isBehindGap(pair: Pair, order: readonly (Pair | Gap)[]): boolean {
  const before = order[order.indexOf(pair) - 1];
  return before !== undefined && "behind" in before;
}

function pushGap(order: (Pair | Gap)[], behind: string, { a, b }: Aligned): void {
  const last = order.at(-1);
  const gap: Gap = last && "behind" in last ? last : { behind, a: [], b: [] };
  const grown = { behind, a: a ? [...gap.a, a] : gap.a, b: b ? [...gap.b, b] : gap.b };
  if (gap === last) order[order.length - 1] = grown;
  else order.push(grown);
}

/** "dense_1", "conv2d_2"; for two kinds of one family the one that comes first in the alphabet, so that no side matters. */
function roleOf(a: Block, b: Block, counts: Map<string, number>): string {
  const type = a.type < b.type ? a.type : b.type;
  const name = type
    .replace(/(.)([A-Z][a-z0-9]+)/g, "$1_$2")
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase();
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  return name === "input" && count === 1 ? name : `${name}_${count}`;
}
