/** How windows lie along one axis. */
export interface AxisGeometry {
  readonly input: number;
  readonly window: number;
  readonly stride: number;
  readonly dilation: number;
  readonly output: number;
  /** Zeros before and behind. */
  readonly before: number;
  readonly after: number;
}

export interface WindowOptions {
  readonly strides: readonly number[];
  readonly dilations: readonly number[];
  readonly padding: "valid" | "same";
}

/** As TensorFlow pads: for "same" the odd zero stands behind. Spatial sizes only. */
export function geometryOf(
  input: readonly number[],
  window: readonly number[],
  { strides, dilations, padding }: WindowOptions,
): readonly AxisGeometry[] {
  return input.map((length, axis) => {
    const [size = 1, stride = 1, dilation = 1] = [window[axis], strides[axis], dilations[axis]];
    const reach = (size - 1) * dilation + 1;
    const output = padding === "same" ? Math.ceil(length / stride) : Math.max(0, Math.floor((length - reach) / stride) + 1);
    const total = padding === "same" ? Math.max(0, (output - 1) * stride + reach - length) : 0;
    const before = Math.floor(total / 2);
    return { input: length, window: size, stride, dilation, output, before, after: total - before };
  });
}

/** Every place in a window, the last axis fastest. */
export function tapsOf(window: readonly number[]): readonly (readonly number[])[] {
  return window.reduce<readonly (readonly number[])[]>(
    (taps, length) => taps.flatMap((tap) => Array.from({ length }, (_, i) => [...tap, i])),
    [[]],
  );
}
