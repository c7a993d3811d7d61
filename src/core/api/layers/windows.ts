import type { Dimension, LayerReader, TensorShape } from "./layer-meaning.ts";

/** Whether a layer's tensors have their channels behind the batch dimension or at their end; null where it is not known. */
function channelsAt(layer: LayerReader): "first" | "last" | null {
  const format = layer.raw("data_format");
  if (format === undefined || format === null) return "last";
  if (typeof format !== "string") return null;
  // TensorFlow 1 writes "NCHW" for what Keras calls "channels_first".
  if (format === "channels_first" || format.startsWith("NC")) return "first";
  return format === "channels_last" || format.startsWith("N") ? "last" : null;
}

/** The spatial dimensions of a tensor with `rank` of them; null where the tensor's rank is another one. */
export function spatialOf(layer: LayerReader, input: TensorShape | undefined, rank: number): readonly Dimension[] | null {
  const at = channelsAt(layer);
  if (input?.length !== rank + 2 || at === null) return null;
  return at === "first" ? input.slice(2) : input.slice(1, -1);
}

/** How many channels a tensor has. */
export function channelsOf(layer: LayerReader, input: TensorShape | undefined): Dimension {
  const at = channelsAt(layer);
  return input && at ? (input.at(at === "first" ? 1 : -1) ?? null) : null;
}

/** A tensor's shape from its parts. */
export function imageShape(layer: LayerReader, batch: Dimension, spatial: readonly Dimension[], channels: Dimension): TensorShape {
  const at = channelsAt(layer);
  if (at === null) return [batch, ...spatial.map(() => null), null];
  return at === "first" ? [batch, channels, ...spatial] : [batch, ...spatial, channels];
}

interface Window {
  readonly kernel: Dimension;
  readonly stride: Dimension;
  readonly dilation: Dimension;
  readonly padding: string | null;
}

/** How many positions a window has over `size` values. */
export function windowed(size: Dimension, { kernel, stride, dilation, padding }: Window): Dimension {
  if (padding === "same" || padding === "causal") return derive([size, stride], (n, s) => Math.ceil(n / s));
  if (padding !== "valid") return null;
  return derive([size, kernel, stride, dilation], (n, k, s, d) => {
    const places = Math.floor((n - (k - 1) * d - 1) / s) + 1;
    return places > 0 ? places : Number.NaN;
  });
}

/** How many values a transposed convolution makes of `size`. */
export function unwindowed(
  size: Dimension,
  { kernel, stride, dilation, padding }: Window,
  outputPadding: Dimension | undefined,
): Dimension {
  const reach = (k: number, d: number): number => (k - 1) * d + 1;
  if (outputPadding === undefined) {
    if (padding === "same") return derive([size, stride], (n, s) => n * s);
    if (padding !== "valid") return null;
    return derive([size, kernel, stride, dilation], (n, k, s, d) => n * s + Math.max(reach(k, d) - s, 0));
  }
  if (padding !== "same" && padding !== "valid") return null;
  return derive([size, kernel, stride, dilation, outputPadding], (n, k, s, d, more) => {
    const cut = padding === "same" ? 2 * Math.floor(reach(k, d) / 2) : 0;
    return (n - 1) * s + reach(k, d) - cut + more;
  });
}

/** A size from sizes; null where one is not known or nothing whole comes out. */
export function derive(sizes: readonly Dimension[], from: (...sizes: number[]) => number): Dimension {
  const known = sizes.filter((size) => size !== null);
  const size = known.length === sizes.length ? from(...known) : null;
  return size !== null && Number.isInteger(size) && size >= 0 ? size : null;
}

/** The product of sizes; null where one is not known. */
export function product(sizes: readonly Dimension[]): Dimension {
  return derive(sizes, (...known) => known.reduce((total, size) => total * size, 1));
}

export function times(a: Dimension, b: Dimension): Dimension {
  return product([a, b]);
}

export function plus(a: Dimension, b: Dimension): Dimension {
  return derive([a, b], (x, y) => x + y);
}
