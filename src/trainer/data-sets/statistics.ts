import type { StatisticStep } from "../../core/index.ts";
import { Unsupported } from "../unsupported.ts";
import { type NumericArray, sizeOf } from "./numeric-array.ts";
import { placeIn, type Rows, rowsBetween } from "./rows.ts";

/** Rows that are looked at together: what is read of a large data set at a time. */
const chunk = 1000;

/**
 * A statistic of all rows over `axes` (null for all); the axes that it is taken over stay, with size one.
 * Spread is NumPy's default, over n.
 */
export function computeStatistic(rows: Rows, by: StatisticStep["by"], axes: readonly number[] | null): NumericArray {
  switch (by) {
    case "mean":
      return means(rows, axes, null);
    case "std": {
      const mean = means(rows, axes, null);
      return mapped(means(rows, axes, mean), Math.sqrt);
    }
    case "min":
      return fold(rows, axes, Number.POSITIVE_INFINITY, smaller).result;
    case "max":
      return fold(rows, axes, Number.NEGATIVE_INFINITY, larger).result;
    case "range": {
      const low = fold(rows, axes, Number.POSITIVE_INFINITY, smaller).result;
      const high = fold(rows, axes, Number.NEGATIVE_INFINITY, larger).result;
      return { ...high, values: high.values.map((value, i) => value - (low.values[i] ?? 0)) };
    }
    case "norm":
      return mapped(fold(rows, axes, 0, (sum, value) => sum + value * value).result, Math.sqrt);
  }
}

function smaller(one: number, other: number): number {
  return Math.min(one, other);
}

function larger(one: number, other: number): number {
  return Math.max(one, other);
}

function mapped(array: NumericArray, change: (value: number) => number): NumericArray {
  return { ...array, values: array.values.map(change) };
}

/** Means, or with `around` mean squares of what values are away from it. */
function means(rows: Rows, axes: readonly number[] | null, around: NumericArray | null): NumericArray {
  const { result, times } = fold(rows, axes, 0, (sum, value, at) => {
    const away = around ? value - (around.values[at] ?? 0) : value;
    return sum + (around ? away * away : away);
  });
  return mapped(result, (sum) => sum / times);
}

/** Combines all values that fall on the same place of the result; `times` is how many that are. */
function fold(
  rows: Rows,
  axes: readonly number[] | null,
  start: number,
  combine: (total: number, value: number, at: number) => number,
): { readonly result: NumericArray; readonly times: number } {
  if (rows.count === 0) throw new Unsupported("a statistic of no examples is taken");
  let result: NumericArray | null = null;
  let total = 0;
  for (let first = 0; first < rows.count; first += chunk) {
    const part = rows.read(rowsBetween(first, Math.min(rows.count, first + chunk)));
    if (part.dtype === "object") throw new Unsupported("a statistic of sequences is taken");
    const rank = part.shape.length;
    const along = axes?.map((axis) => (axis < 0 ? axis + rank : axis)) ?? part.shape.map((_, i) => i);
    if (!result) {
      const shape = [rows.count, ...part.shape.slice(1)].map((size, i) => (along.includes(i) ? 1 : size));
      // NumPy adds up examples one by one in their own precision, and all other axes more exactly than that.
      const isRounded = part.dtype === "float32" && along.join() === "0";
      result = isRounded
        ? { dtype: "float32", shape, values: new Float32Array(sizeOf(shape)).fill(start) }
        : { dtype: "float64", shape, values: new Float64Array(sizeOf(shape)).fill(start) };
    }
    const { values } = result;
    total += part.values.length;
    const place = placeIn(part.shape, result.shape);
    // Where every example keeps a place of its own, those of this part begin behind the ones before.
    const before = result.shape[0] === 1 ? 0 : first * sizeOf(result.shape.slice(1));
    for (let i = 0; i < part.values.length; i++) {
      const at = before + place(i);
      values[at] = combine(values[at] ?? 0, part.values[i] ?? 0, at);
    }
  }
  if (!result) throw new Unsupported("a statistic of no examples is taken");
  return { result, times: total / result.values.length };
}
