import type { Dimension, LayerReader, TensorShape } from "./layer-meaning.ts";

/** Whether a layer's tensors have their channels behind the batch dimension. */
export function isChannelsFirst(layer: LayerReader): boolean {
  return layer.text("data_format", null) === "channels_first";
}

/** Position of the channels in a tensor of `rank` dimensions. */
export function channelAxis(layer: LayerReader, rank: number): number {
  return isChannelsFirst(layer) ? 1 : rank - 1;
}

/** The spatial dimensions of a tensor with `rank` of them; null where the tensor's rank is another one. */
export function spatialOf(layer: LayerReader, input: TensorShape | undefined, rank: number): readonly Dimension[] | null {
  if (input?.length !== rank + 2) return null;
  return isChannelsFirst(layer) ? input.slice(2) : input.slice(1, -1);
}

export function channelsOf(layer: LayerReader, input: TensorShape | undefined): Dimension {
  return input ? (input[channelAxis(layer, input.length)] ?? null) : null;
}

/** A tensor's shape from its parts. */
export function imageShape(layer: LayerReader, batch: Dimension, spatial: readonly Dimension[], channels: Dimension): TensorShape {
  return isChannelsFirst(layer) ? [batch, channels, ...spatial] : [batch, ...spatial, channels];
}

interface Window {
  readonly kernel: Dimension;
  readonly stride: Dimension;
  readonly dilation: Dimension;
  readonly padding: string | null;
}

/** How many positions a window has over `size` values. */
export function windowed(size: Dimension, { kernel, stride, dilation, padding }: Window): Dimension {
  if (size === null || kernel === null || stride === null || dilation === null || stride === 0) return null;
  if (padding === "same" || padding === "causal") return Math.ceil(size / stride);
  if (padding !== "valid") return null;
  const reach = (kernel - 1) * dilation + 1;
  return size < reach ? null : Math.floor((size - reach) / stride) + 1;
}

/** How many values a transposed convolution makes of `size`. */
export function unwindowed(
  size: Dimension,
  { kernel, stride, dilation, padding }: Window,
  outputPadding: Dimension | undefined,
): Dimension {
  if (size === null || kernel === null || stride === null || dilation === null) return null;
  const reach = (kernel - 1) * dilation + 1;
  if (outputPadding === undefined) {
    if (padding === "same") return size * stride;
    return padding === "valid" ? size * stride + Math.max(reach - stride, 0) : null;
  }
  if (outputPadding === null) return null;
  if (padding === "same") return (size - 1) * stride + reach - 2 * Math.floor(reach / 2) + outputPadding;
  return padding === "valid" ? (size - 1) * stride + reach + outputPadding : null;
}

/** The product of sizes; null where one is not known. */
export function product(sizes: readonly Dimension[]): Dimension {
  let total = 1;
  for (const size of sizes) {
    if (size === null) return null;
    total *= size;
  }
  return total;
}

export function times(a: Dimension, b: Dimension): Dimension {
  return a === null || b === null ? null : a * b;
}

export function plus(a: Dimension, b: Dimension): Dimension {
  return a === null || b === null ? null : a + b;
}
