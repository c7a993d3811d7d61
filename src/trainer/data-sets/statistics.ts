import type { LearnedStatistic, StatisticStep } from "../../core/index.ts";
import { Unsupported } from "../unsupported.ts";
import { type NumericArray, sizeOf } from "./numeric-array.ts";
import { placeIn, type Rows, rowsBetween } from "./rows.ts";

export type Statistic = StatisticStep["by"] | LearnedStatistic["by"];

/** Rows that are looked at together: what is read of a large data set at a time. */
const chunk = 1000;

/**
 * A statistic of all rows over `axes` (null for all); the axes that it is taken over stay, with size one. Spread is NumPy's default,
 * over n.
 */
export function computeStatistic(rows: Rows, by: Statistic, axes: readonly number[] | null): NumericArray {
  switch (by) {
    case "mean":
      return meanOf(fold(rows, axes, { kind: "sum", around: null }));
    case "variance": {
      const around = meanOf(fold(rows, axes, { kind: "sum", around: null }));
      return meanOf(fold(rows, axes, { kind: "squares", around: around.values }));
    }
    case "std":
      return rootsOf(computeStatistic(rows, "variance", axes));
    case "min":
    case "max":
      return fold(rows, axes, { kind: by, around: null }).total;
    case "range": {
      const low = fold(rows, axes, { kind: "min", around: null }).total.values;
      const { total } = fold(rows, axes, { kind: "max", around: null });
      return { ...total, values: total.values.map((high, i) => high - (low[i] ?? 0)) };
    }
    case "norm":
      return rootsOf(fold(rows, axes, { kind: "squares", around: null }).total);
  }
}

function rootsOf(array: NumericArray): NumericArray {
  return { ...array, values: array.values.map(Math.sqrt) };
}

interface Folded {
  readonly total: NumericArray;
  /** How many values fell on each place. */
  readonly times: number;
}

function meanOf({ total, times }: Folded): NumericArray {
  return { ...total, values: total.values.map((sum) => sum / times) };
}

interface Folding {
  readonly kind: Kind;
  /** For each place of the result what is subtracted before squaring; null for nothing. */
  readonly around: NumericArray["values"] | null;
}

type Kind = "sum" | "squares" | "min" | "max";

const starts: Readonly<Record<Kind, number>> = { sum: 0, squares: 0, min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY };

/** Combines all values that fall on the same place of the result. */
function fold(rows: Rows, axes: readonly number[] | null, { kind, around }: Folding): Folded {
  if (rows.count === 0) throw new Unsupported("a statistic of no examples is taken");
  let shape: readonly number[] = [];
  let totals = new Float64Array(0);
  let places = new Uint32Array(0);
  const middles = around && new Float64Array(around);
  let seen = 0;
  for (let first = 0; first < rows.count; first += chunk) {
    const part = rows.read(rowsBetween(first, Math.min(rows.count, first + chunk)));
    if (part.dtype === "object") throw new Unsupported("a statistic of sequences is taken");
    const rank = part.shape.length;
    const along = axes?.map((axis) => (axis < 0 ? axis + rank : axis)) ?? part.shape.map((_, i) => i);
    if (first === 0) {
      shape = [rows.count, ...part.shape.slice(1)].map((size, i) => (along.includes(i) ? 1 : size));
      totals = new Float64Array(sizeOf(shape)).fill(starts[kind]);
      const place = placeIn(part.shape, shape);
      places = new Uint32Array(part.values.length);
      for (let i = 0; i < places.length; i++) places[i] = place(i);
    }
    // Where every example keeps a place of its own, those of this part begin behind the ones before.
    const before = shape[0] === 1 ? 0 : first * sizeOf(shape.slice(1));
    // NumPy adds up examples one by one in their own precision, and along all other axes more exactly than that.
    const isRounded = part.dtype === "float32" && along.join() === "0";
    combine(totals, new Float64Array(part.values), { kind, places, before, middles, isRounded });
    seen += part.values.length;
  }
  return { total: { dtype: "float64", shape, values: totals }, times: seen / totals.length };
}

interface Combining {
  readonly kind: Kind;
  readonly places: Uint32Array;
  readonly before: number;
  readonly middles: Float64Array | null;
  readonly isRounded: boolean;
}

function combine(totals: Float64Array, values: Float64Array, { kind, places, before, middles, isRounded }: Combining): void {
  for (let i = 0; i < values.length; i++) {
    const at = before + (places[i] ?? 0);
    const value = values[i] ?? 0;
    const total = totals[at] ?? 0;
    if (kind === "min") totals[at] = value < total ? value : total;
    else if (kind === "max") totals[at] = value > total ? value : total;
    else {
      const away = middles ? value - (middles[at] ?? 0) : value;
      const sum = total + (kind === "sum" ? away : away * away);
      totals[at] = isRounded ? Math.fround(sum) : sum;
    }
  }
}
