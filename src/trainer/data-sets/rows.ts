import { Unsupported } from "../unsupported.ts";
import { type RawArray, sizeOf } from "./numeric-array.ts";
import { takeExamples } from "./take-rows.ts";

/** Examples that are read when they are asked for: what is left out is neither read nor transformed. */
export interface Rows {
  readonly count: number;
  /** The examples at these places, in this order. */
  read(rows: Uint32Array): RawArray;
}

/** The places `[start, stop)`. */
export function rowsBetween(start: number, stop: number): Uint32Array {
  return Uint32Array.from({ length: Math.max(0, stop - start) }, (_, i) => start + i);
}

export function rowsOf(array: RawArray): Rows {
  return { count: array.shape[0] ?? 0, read: (rows) => takeExamples(array, rows) };
}

/**
 * Broadcasting: for each place in an array of shape `to` that in one of shape `from`, whose axes of size one are repeated. What has
 * one value for each of an example's fits the example in any shape. Throws `Unsupported` where the shapes do not fit.
 */
export function placeIn(to: readonly number[], from: readonly number[]): (place: number) => number {
  const width = sizeOf(from);
  if (width === 1) return () => 0;
  if (from[0] === 1 && width === sizeOf(to.slice(1))) return (place) => place % width;
  if (from.length !== to.length) throw new Unsupported(`a statistic of shape ${from.join(" × ")} is applied to ${to.join(" × ")}`);
  const strides = from.map((size, i) => (size === 1 ? 0 : sizeOf(from.slice(i + 1))));
  return (place) => {
    let rest = place;
    let at = 0;
    for (let axis = to.length - 1; axis >= 0; axis--) {
      const size = to[axis] ?? 1;
      at += (rest % size) * (strides[axis] ?? 0);
      rest = Math.floor(rest / size);
    }
    return at;
  };
}
