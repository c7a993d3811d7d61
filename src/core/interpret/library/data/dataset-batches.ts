import { affineConstant, affineLoop } from "../../affine.ts";
import type { ArrayValue, DatasetValue, Value } from "../../value.ts";
import { mapLeaves } from "./dataset.ts";

/** What comes out of a batched dataset in iteration `loop` of a loop over it: rows `[size · i, size · i + size)` in the order of the dataset. */
export function batchInLoop(dataset: DatasetValue, loop: number): Value {
  const size = dataset.batch?.size ?? null;
  if (!dataset.batch || size === null) return dataset.element;
  if (dataset.repeats !== 1) return batchOfStream(dataset);
  const rows = { start: affineLoop(loop, 0, size), stop: affineLoop(loop, size, size) };
  return mapLeaves(dataset.element, (leaf) => ({ ...leaf, rows, shuffledAt: shuffledAt(dataset, leaf) }));
}

/** A batch of which only the size is known: which pass over the data it belongs to is not. */
export function batchOfStream(dataset: DatasetValue): Value {
  if (!dataset.batch) return dataset.element;
  const stream = { size: dataset.batch.size };
  const rows = { start: affineConstant(0), stop: affineConstant(0) };
  return mapLeaves(dataset.element, (leaf) => ({ ...leaf, rows, stream, shuffledAt: shuffledAt(dataset, leaf) }));
}

/** A dataset that is shuffled in each iteration is so once in every pass: inside of the loop over the epochs. */
function shuffledAt({ shuffle }: DatasetValue, leaf: ArrayValue): number | null {
  if (!shuffle) return leaf.shuffledAt;
  return shuffle.eachIteration ? 1 : (leaf.shuffledAt ?? 0);
}
