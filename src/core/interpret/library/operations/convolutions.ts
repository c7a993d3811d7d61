import { unwindowed, windowed } from "../../../api/layers/windows.ts";
import type { PartialShape } from "../../shape.ts";
import { isSequence, numberOf, stringOf } from "../../value.ts";
import type { LibraryCall } from "../library-call.ts";
import { argument, type Operation, sizesArgument } from "./operation.ts";

/** Whether the channels stand behind the batch: "NCHW". */
function isChannelsFirst(call: LibraryCall): boolean {
  return stringOf(argument(call, "data_format"))?.startsWith("NC") ?? false;
}

interface Window {
  readonly spatial: readonly (number | null)[];
  readonly rank: number;
}

/** Strides as `tf.nn` takes them: one number, one for each spatial axis, or one for each axis of the tensor. */
function perAxis(call: LibraryCall, names: readonly string[], { rank }: Window, otherwise: number): readonly (number | null)[] {
  const given = argument(call, names);
  if (given === null) return new Array<number>(rank).fill(otherwise);
  const sizes = isSequence(given) ? given.elements.map(numberOf) : [numberOf(given)];
  if (sizes.length === 1) return new Array<number | null>(rank).fill(sizes[0] ?? null);
  if (sizes.length === rank) return sizes;
  return isChannelsFirst(call) ? sizes.slice(2) : sizes.slice(1, -1);
}

function paddingOf(call: LibraryCall): string | null {
  const written = stringOf(argument(call, "padding"))?.toLowerCase() ?? null;
  // TensorFlow asks for it, Keras's own functions do not.
  return written ?? (call.name.startsWith("keras.") ? "valid" : null);
}

function spatialOf(call: LibraryCall, shape: PartialShape, rank: number): readonly (number | null)[] | null {
  if (rank < 1 || shape?.length !== rank + 2) return null;
  return isChannelsFirst(call) ? shape.slice(2) : shape.slice(1, -1);
}

function assembled(call: LibraryCall, shape: PartialShape, spatial: readonly (number | null)[], channels: number | null): PartialShape {
  const batch = shape?.[0] ?? null;
  return isChannelsFirst(call) ? [batch, channels, ...spatial] : [batch, ...spatial, channels];
}

function convolution(rank: number, channels: (filters: PartialShape) => number | null): Operation["shape"] {
  return ([input = null, filters = null], call) => {
    const spatial = spatialOf(call, input, rank);
    if (!spatial || filters?.length !== rank + 2) return null;
    const window = { spatial, rank };
    const strides = perAxis(call, ["strides", "stride"], window, 1);
    const dilations = perAxis(call, ["dilations", "rate", "dilation_rate"], window, 1);
    const padding = paddingOf(call);
    const sizes = spatial.map((size, i) =>
      windowed(size, { kernel: filters[i] ?? null, stride: strides[i] ?? null, dilation: dilations[i] ?? null, padding }),
    );
    return assembled(call, input, sizes, channels(filters));
  };
}

const last = (filters: PartialShape) => filters?.at(-1) ?? null;
const multiplied = (filters: PartialShape) => {
  const [inputs, multiplier] = [filters?.at(-2) ?? null, filters?.at(-1) ?? null];
  return inputs === null || multiplier === null ? null : inputs * multiplier;
};
const filterNames = ["filters", "filter"];

function transposed(rank: number): Operation["shape"] {
  return ([input = null, filters = null], call) => {
    const given = sizesArgument(call, "output_shape");
    const spatial = spatialOf(call, input, rank);
    if (given && given.length === rank + 2) return [input?.[0] ?? given[0] ?? null, ...given.slice(1)];
    if (!spatial || filters?.length !== rank + 2) return null;
    // The stated shape decides, and strides of 2 may give two of them.
    if (argument(call, "output_shape"))
      return assembled(
        call,
        input,
        spatial.map(() => null),
        filters.at(-2) ?? null,
      );
    const strides = perAxis(call, ["strides", "stride"], { spatial, rank }, 1);
    const padding = paddingOf(call) ?? "same";
    const sizes = spatial.map((size, i) =>
      unwindowed(size, { kernel: filters[i] ?? null, stride: strides[i] ?? null, dilation: 1, padding }, undefined),
    );
    return assembled(call, input, sizes, filters.at(-2) ?? null);
  };
}

function pooling(rank: number | null): Operation["shape"] {
  return ([input = null], call) => {
    const dimensions = rank ?? (input ? input.length - 2 : 0);
    const spatial = spatialOf(call, input, dimensions);
    if (!spatial) return null;
    const window = { spatial, rank: dimensions };
    const size = perAxis(call, ["ksize", "window_shape", "pool_size"], window, 1);
    const isKeras = call.name.startsWith("keras.ops.");
    const strides = isKeras && !argument(call, "strides") ? size : perAxis(call, ["strides"], window, 1);
    const padding = paddingOf(call);
    const sizes = spatial.map((length, i) =>
      windowed(length, { kernel: size[i] ?? null, stride: strides[i] ?? null, dilation: 1, padding }),
    );
    return assembled(call, input, sizes, (isChannelsFirst(call) ? input?.[1] : input?.at(-1)) ?? null);
  };
}

function convolutionOf(rank: number, channels = last): Operation {
  return { tensors: [["input", "value"], filterNames], shape: convolution(rank, channels) };
}

const pool = (rank: number | null): Operation => ({ tensors: [["value", "input", "features"]], shape: pooling(rank) });

/** A convolution of the rank that its input has; "depthwise" gives every channel filters of its own. */
export function convolutionOfRank(kind: "depthwise" | null): Operation["shape"] {
  return (shapes, call) => (shapes[0] ? convolution(shapes[0].length - 2, kind ? multiplied : last)(shapes, call) : null);
}

/** Pooling over so many axes, or over all between batch and channels. */
export const poolingOfRank: (rank: number | null) => Operation["shape"] = pooling;

/** Convolutions and pooling of `tf.nn`. */
export const convolutions: Readonly<Record<string, Operation>> = {
  conv1d: convolutionOf(1),
  conv2d: convolutionOf(2),
  conv3d: convolutionOf(3),
  atrous_conv2d: { tensors: ["value", filterNames], shape: convolution(2, last) },
  depthwise_conv2d: convolutionOf(2, multiplied),
  depthwise_conv2d_native: convolutionOf(2, multiplied),
  separable_conv2d: {
    tensors: ["input", "depthwise_filter", "pointwise_filter"],
    shape: ([input = null, depthwise = null, pointwise = null], call) =>
      convolution(2, () => pointwise?.at(-1) ?? null)([input, depthwise], call),
  },
  convolution: {
    tensors: ["input", filterNames],
    shape: (shapes, call) => (shapes[0] ? convolution(shapes[0].length - 2, last)(shapes, call) : null),
  },
  conv1d_transpose: { tensors: [["input", "value"], filterNames], shape: transposed(1) },
  conv2d_transpose: { tensors: [["input", "value"], filterNames], shape: transposed(2) },
  conv3d_transpose: { tensors: [["input", "value"], filterNames], shape: transposed(3) },
  max_pool: pool(null),
  max_pool1d: pool(1),
  max_pool2d: pool(2),
  max_pool3d: pool(3),
  avg_pool: pool(null),
  avg_pool1d: pool(1),
  avg_pool2d: pool(2),
  avg_pool3d: pool(3),
  pool: pool(null),
};
