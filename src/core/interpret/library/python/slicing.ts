import { numberOf, type SliceValue, type Value } from "../../value.ts";

/** The positions that a slice of something with `length` elements takes, in order; null where its bounds are not known. */
export function slicePositions(length: number, slice: SliceValue): readonly number[] | null {
  const bounds = resolveSlice(length, slice);
  if (!bounds) return null;
  const positions: number[] = [];
  for (let i = bounds.start; bounds.step > 0 ? i < bounds.stop : i > bounds.stop; i += bounds.step) positions.push(i);
  return positions;
}

/** `slice.indices(length)`. */
export function resolveSlice(
  length: number,
  slice: SliceValue,
): { readonly start: number; readonly stop: number; readonly step: number } | null {
  const [lower, upper, step] = [bound(slice.lower), bound(slice.upper), bound(slice.step)];
  if (lower === null || upper === null || step === null || step === 0) return null;
  const by = step ?? 1;
  const [first, last] = by > 0 ? [0, length] : [-1, length - 1];
  const clamp = (value: number): number => Math.min(Math.max(value < 0 ? value + length : value, first), last);
  return {
    start: lower === undefined ? (by > 0 ? first : last) : clamp(lower),
    stop: upper === undefined ? (by > 0 ? last : first) : clamp(upper),
    step: by,
  };
}

function bound(value: Value | null): number | null | undefined {
  if (value === null || value.kind === "none") return undefined;
  const number = numberOf(value);
  return number === null || !Number.isInteger(number) ? null : number;
}
