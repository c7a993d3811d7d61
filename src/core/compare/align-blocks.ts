import type { Block } from "./block.ts";
import type { ModelOutline } from "./outline-model.ts";

/** Blocks that have a counterpart, and those that only one of the models has, in the order in which data go through them. */
export type Aligned =
  | { readonly a: Block; readonly b: Block }
  | { readonly a: Block; readonly b: null }
  | { readonly a: null; readonly b: Block };

/**
 * Aligns the blocks of two models (Needleman and Wunsch): blocks of one kind may be counterparts, those of one family only
 * where nothing fits better, and the blocks that the loss sees are wherever they can. Where dense layers are left over, it
 * is the last hidden ones.
 */
export function alignBlocks(x: ModelOutline, y: ModelOutline): readonly Aligned[] {
  const [a, b] = [x.blocks, y.blocks];
  const [last, other] = [a.at(-1), b.at(-1)];
  // The heads are set apart first: they have a role that no other block has.
  if (last && other && a.length > 1 && b.length > 1 && likeness(last, other) > 0)
    return [...align(a.slice(0, -1), b.slice(0, -1)), { a: last, b: other }];
  return align(a, b);
}

function align(a: readonly Block[], b: readonly Block[]): readonly Aligned[] {
  /** The best score of a's blocks from `i` and b's from `j`. */
  const best: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? Number.NEGATIVE_INFINITY;
  for (let i = a.length; i >= 0; i--)
    for (let j = b.length; j >= 0; j--) {
      const row = best[i];
      if (!row || (i === a.length && j === b.length)) continue;
      const skip = Math.max(i < a.length ? at(i + 1, j) : Number.NEGATIVE_INFINITY, j < b.length ? at(i, j + 1) : Number.NEGATIVE_INFINITY);
      row[j] = Math.max(skip, matched(a[i], b[j]) + at(i + 1, j + 1));
    }
  const aligned: Aligned[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [first, second] = [a[i], b[j]];
    // What can be matched early is: what is left over stands behind.
    if (first && second && at(i, j) === matched(first, second) + at(i + 1, j + 1)) {
      aligned.push({ a: first, b: second });
      i++;
      j++;
    } else if (first && (at(i, j) === at(i + 1, j) || !second)) {
      aligned.push({ a: first, b: null });
      i++;
    } else if (second) {
      aligned.push({ a: null, b: second });
      j++;
    }
  }
  return aligned;
}

function matched(a: Block | undefined, b: Block | undefined): number {
  const score = a && b ? likeness(a, b) : 0;
  return score > 0 ? score : Number.NEGATIVE_INFINITY;
}

/** How well two blocks go together; 0 where they are nothing of a kind. */
function likeness(a: Block, b: Block): number {
  if (a.type === b.type) return a.type === "Dense" || a.type === "Input" ? 10 : 10 + sameSettings(a, b);
  const [x, y] = [familyOf(a.type), familyOf(b.type)];
  return x !== null && x === y ? 4 : 0;
}

/** From 0 to 1: how much of what the layers are given is the same. */
function sameSettings({ main: a }: Block, { main: b }: Block): number {
  const names = new Set([...Object.keys(a?.config ?? {}), ...Object.keys(b?.config ?? {})]);
  if (names.size === 0) return 0;
  return [...names].filter((name) => JSON.stringify(a?.config[name]) === JSON.stringify(b?.config[name])).length / names.size;
}

/** Kinds of layers of which one may stand for another. */
function familyOf(type: string): string | null {
  if (/^(Separable|Depthwise)?Conv\dD$/.test(type)) return `convolution ${/\dD/.exec(type)?.[0]}`;
  if (/^(Max|Average)Pooling/.test(type)) return `pooling ${/\dD/.exec(type)?.[0]}`;
  if (/^Global(Max|Average)Pooling|^Flatten$/.test(type)) return "all positions";
  if (/^(LSTM|GRU|SimpleRNN|CuDNNLSTM|CuDNNGRU)$/.test(type)) return "recurrent";
  if (/Normalization$/.test(type)) return "normalization";
  if (/^(Add|Concatenate|Multiply|Average|Maximum|Minimum|Subtract)$/.test(type)) return "merging";
  return null;
}
