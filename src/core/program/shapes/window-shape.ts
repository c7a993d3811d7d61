import type { Padding } from "../node.ts";

export interface Windows {
  readonly size: readonly number[];
  readonly strides: readonly number[];
  readonly dilations: readonly number[];
  readonly padding: Padding;
}

/** Spatial sizes of what windows that move over an input give. Throws a RangeError where a window does not fit. */
export function windowedSizes(spatial: readonly (number | null)[], { size, strides, dilations, padding }: Windows): (number | null)[] {
  return spatial.map((length, axis) => {
    const stride = strides[axis] ?? 1;
    const reach = ((size[axis] ?? 1) - 1) * (dilations[axis] ?? 1) + 1;
    if (length === null) return null;
    if (padding !== "valid") return Math.ceil(length / stride);
    if (length < reach) throw new RangeError(`a window of ${reach} does not fit into ${length}`);
    return Math.floor((length - reach) / stride) + 1;
  });
}
