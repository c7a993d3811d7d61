import { axisFrom, broadcastShapes, elementCount, type PartialShape, reducedShape, shapeFrom } from "../../shape.ts";
import { isSequence, numberOf, stringOf, type Value } from "../../value.ts";
import type { LibraryCall } from "../library-call.ts";
import { convolutionOfRank, poolingOfRank } from "./convolutions.ts";
import { checkEquation, einsumShape } from "./einsum.ts";
import { argument, flagArgument, numberArgument, type Operation, sizesArgument } from "./operation.ts";

/** Operations of `keras.ops`, `keras.backend` and TensorFlow's modules whose names or parameters are their own, by full name. */

const same: Operation["shape"] = ([shape]) => shape ?? null;
const broadcast: Operation["shape"] = ([a, b]) => broadcastShapes(a ?? null, b ?? null);
const named = (names: string): readonly string[] => names.split(" ");

const unaryOps = named(
  "absolute log2 log10 arccos arccosh arcsin arcsinh arctan arctanh acos asin atan isnan isinf isfinite stop_gradient flip nan_to_num copy conj tril triu " +
    "clip full_like sort argsort roll normalize celu hard_silu hard_swish hard_tanh tanh_shrink soft_shrink hard_shrink threshold squareplus " +
    "sparse_plus sparsemax sparse_sigmoid erfinv fabs trunc exp2 sinc cbrt rot90 empty_like rms_normalization layer_normalization fft2 ifft2",
);
const binaryOps = named(
  "power true_divide floor_divide arctan2 logaddexp logaddexp2 mod fmod fmax fmin hypot divide_no_nan logical_and logical_or logical_xor isclose left_shift right_shift bitwise_and bitwise_or",
);
const reductionOps = named("median amax amin average nanmean nansum nanmax nanmin quantile percentile ptp");

/** The reduction over `axis`, all axes without one. */
const reduction: Operation["shape"] = ([shape = null], call) => {
  const axis = argument(call, "axis");
  const axes = axis === null ? null : shapeFrom(axis);
  if (axis !== null && (!axes || axes.includes(null))) return null;
  return reducedShape(shape, axes?.map((one) => one ?? 0) ?? null, { dimensions: flagArgument(call, ["keepdims", "keep_dims"]) });
};

function swapped(shape: PartialShape, first: number | null, second: number | null): PartialShape {
  if (!shape) return null;
  const [a, b] = [axisFrom(first, shape.length), axisFrom(second, shape.length)];
  if (a === null || b === null) return null;
  return shape.map((size, i) => (i === a ? (shape[b] ?? null) : i === b ? (shape[a] ?? null) : size));
}

function moved(shape: PartialShape, from: PartialShape, to: PartialShape): PartialShape {
  if (!shape || !from || !to || from.length !== to.length) return null;
  const [sources, targets] = [from, to].map((axes) => axes.map((axis) => axisFrom(axis, shape.length)));
  if (!sources || !targets || sources.includes(null) || targets.includes(null)) return null;
  const rest = shape.filter((_, i) => !sources.includes(i));
  return shape.map((_, i) => {
    const source = targets.indexOf(i);
    return source < 0 ? (rest.shift() ?? null) : (shape[sources[source] ?? 0] ?? null);
  });
}

/** NumPy's `dot`: a sum over the last axis of the one and the last but one of the other. */
const dotted: Operation["shape"] = ([a, b]) => {
  if (!a || !b) return null;
  if (a.length === 0 || b.length === 0) return broadcastShapes(a, b);
  return b.length === 1 ? a.slice(0, -1) : [...a.slice(0, -1), ...b.slice(0, -2), b.at(-1) ?? null];
};

function plus(size: number | null, more: number | null): number | null {
  return size === null || more === null ? null : size + more;
}

function times(size: number | null, factor: number | null): number | null {
  return size === null || factor === null ? null : size * factor;
}

/** An image's height and width replaced; `batch, height, width, channels` or without the batch. */
function resized(names: readonly string[]): Operation["shape"] {
  return ([shape = null], call) => {
    const size = sizesArgument(call, names) ?? [];
    const [height = null, width = null] = size.length === 2 ? size : names.map((name) => numberArgument(call, name, null));
    return shape && shape.length >= 3 ? [...shape.slice(0, -3), height, width, shape.at(-1) ?? null] : null;
  };
}

const turned: Operation["shape"] = ([shape = null]) => shape && swapped(shape, -3, -2);
const gray: Operation["shape"] = ([shape = null]) => shape && [...shape.slice(0, -1), 1];

/** Patches of an image side by side as channels. */
const patches: Operation["shape"] = ([shape = null], call) => {
  if (!shape || shape.length < 3) return null;
  const [height = null, width = null, channels = null] = shape.slice(-3);
  const inner = (value: PartialShape) =>
    value?.length === 4 ? value.slice(1, 3) : value?.length === 1 ? [value[0] ?? null, value[0] ?? null] : value;
  const size = inner(sizesArgument(call, ["sizes", "size"]));
  const stride = inner(sizesArgument(call, "strides")) ?? size;
  const padding = stringOf(argument(call, "padding"))?.toLowerCase() ?? "valid";
  if (!size || !stride) return null;
  const count = (length: number | null, i: number): number | null => {
    const [window = null, step = null] = [size[i], stride[i]];
    if (length === null || window === null || step === null) return null;
    return padding === "same" ? Math.ceil(length / step) : Math.floor((length - window) / step) + 1;
  };
  return [...shape.slice(0, -3), count(height, 0), count(width, 1), times(times(size[0] ?? null, size[1] ?? null), channels)];
};

const taken: Operation["shape"] = ([shape = null, indices = null], call) => {
  const axis = argument(call, "axis");
  if (axis === null) return indices;
  const at = shape && axisFrom(numberOf(axis), shape.length);
  return shape && indices && at !== null ? [...shape.slice(0, at), ...indices, ...shape.slice((at ?? 0) + 1)] : null;
};

/** `batch_dot(x, y, axes)`: per example, a sum over one axis of either. */
const batchDotted: Operation["shape"] = ([a, b], call) => {
  if (!a || !b) return null;
  const axes = sizesArgument(call, "axes");
  const [x, y] =
    axes?.length === 2 ? axes : axes?.length === 1 ? [axes[0], axes[0]] : [a.length - 1, b.length === 2 ? b.length - 1 : b.length - 2];
  const [i, j] = [axisFrom(x ?? null, a.length), axisFrom(y ?? null, b.length)];
  if (i === null || j === null) return null;
  const shape = [...a.filter((_, at) => at !== i), ...b.filter((_, at) => at !== j && at !== 0)];
  return shape.length === 1 ? [...shape, 1] : shape;
};

function padded(names: readonly string[], first: number): Operation["shape"] {
  return ([shape = null], call) => {
    const given = argument(call, names);
    const pairs = given && isSequence(given) ? (given.elements.every(isSequence) ? given.elements : [given]) : [];
    if (!shape || pairs.length === 0) return null;
    return shape.map((size, i) => {
      const pair: Value | undefined = pairs[i - first];
      if (!pair || !isSequence(pair)) return size;
      const [before = null, after = null] = pair.elements.map(numberOf);
      return plus(plus(size, before), after);
    });
  };
}

const scaledImages: Operation["shape"] = ([shape = null], call) => {
  const [rows, columns] = [numberArgument(call, "height_factor", null), numberArgument(call, "width_factor", null)];
  if (shape?.length !== 4) return null;
  const at = stringOf(argument(call, "data_format")) === "channels_first" ? 2 : 1;
  return shape.map((size, i) => (i === at ? times(size, rows) : i === at + 1 ? times(size, columns) : size));
};

const matrixTimesVector: Operation["shape"] = ([a, b], call) => {
  if (!a || !b || a.length < 2 || b.length === 0) return null;
  const batch = broadcastShapes(a.slice(0, -2), b.slice(0, -1));
  return batch && [...batch, a.at(flagArgument(call, "transpose_a") ? -1 : -2) ?? null];
};

const oneOf = (...tensors: Operation["tensors"]) => tensors;
const x = oneOf(["x", "inputs", "image", "images", "variable"]);
const pair = oneOf(["x", "x1", "a"], ["y", "x2", "b"]);

type Entry = readonly [string, Operation];

const entries: readonly Entry[] = [
  ...unaryOps.map((name): Entry => [`keras.ops.${name}`, { tensors: x, shape: same }]),
  ...binaryOps.map((name): Entry => [`keras.ops.${name}`, { tensors: pair, shape: broadcast }]),
  ...reductionOps.map((name): Entry => [`keras.ops.${name}`, { tensors: x, shape: reduction }]),
  ["keras.ops.linalg.norm", { tensors: x, shape: reduction }],
  [
    "keras.ops.swapaxes",
    {
      tensors: x,
      shape: ([shape = null], call) => swapped(shape, numberArgument(call, "axis1", null), numberArgument(call, "axis2", null)),
    },
  ],
  [
    "keras.ops.moveaxis",
    { tensors: x, shape: ([shape = null], call) => moved(shape, sizesArgument(call, "source"), sizesArgument(call, "destination")) },
  ],
  [
    "keras.ops.where",
    { tensors: ["condition", "x1", "x2"], shape: ([c = null, a = null, b = null]) => broadcastShapes(c, broadcastShapes(a, b)) },
  ],
  ["keras.ops.take", { tensors: ["x", "indices"], shape: taken }],
  ["keras.ops.take_along_axis", { tensors: ["x", "indices"], shape: ([, indices = null]) => indices }],
  ["keras.ops.ravel", { tensors: x, shape: ([shape = null]) => shape && [elementCount(shape)] }],
  ["keras.ops.outer", { tensors: pair, shape: ([a = null, b = null]) => [elementCount(a), elementCount(b)] }],
  ["keras.ops.dot", { tensors: pair, shape: dotted }],
  ["keras.ops.inner", { tensors: pair, shape: ([a, b]) => (a && b ? [...a.slice(0, -1), ...b.slice(0, -1)] : null) }],
  [
    "keras.ops.diff",
    {
      tensors: ["a"],
      shape: ([shape = null], call) => {
        const at = shape && axisFrom(numberArgument(call, "axis", -1), shape.length);
        const order = numberArgument(call, "n", 1);
        return shape && order !== null ? shape.map((size, i) => (i === at ? plus(size, -order) : size)) : null;
      },
    },
  ],
  ["keras.ops.slice", { tensors: ["inputs"], shape: (_shapes, call) => sizesArgument(call, "shape") }],
  [
    "keras.ops.diagonal",
    {
      tensors: x,
      shape: ([shape = null], call) => {
        const [a, b] = [numberArgument(call, "axis1", 0), numberArgument(call, "axis2", 1)].map(
          (axis) => shape && axisFrom(axis, shape.length),
        );
        if (!shape || a == null || b == null || numberArgument(call, "offset", 0) !== 0) return null;
        const [rows = null, columns = null] = [shape[a], shape[b]];
        return [...shape.filter((_, i) => i !== a && i !== b), rows === null || columns === null ? null : Math.min(rows, columns)];
      },
    },
  ],
  ["keras.ops.conv", { tensors: ["inputs", "kernel"], shape: convolutionOfRank(null) }],
  ["keras.ops.depthwise_conv", { tensors: ["inputs", "kernel"], shape: convolutionOfRank("depthwise") }],
  ["keras.ops.max_pool", { tensors: ["inputs"], shape: poolingOfRank(null) }],
  ["keras.ops.average_pool", { tensors: ["inputs"], shape: poolingOfRank(null) }],
  ["keras.ops.image.resize", { tensors: x, shape: resized(["size"]) }],
  ["keras.ops.image.extract_patches", { tensors: x, shape: patches }],
  ["keras.ops.image.rgb_to_grayscale", { tensors: x, shape: gray }],
  ["keras.ops.image.pad_images", { tensors: x, shape: resized(["target_height", "target_width"]) }],
  ["keras.ops.image.crop_images", { tensors: x, shape: resized(["target_height", "target_width"]) }],
  ["keras.ops.eye", { tensors: [], shape: (_shapes, call) => [numberArgument(call, "N", null), numberArgument(call, ["M", "N"], null)] }],
  ["keras.ops.full", { tensors: [], shape: (_shapes, call) => sizesArgument(call, "shape") }],
  ["keras.ops.einsum", { tensors: [], shape: (_shapes, call) => einsum(call) }],
  ["tensorflow.einsum", { tensors: [], shape: (_shapes, call) => einsum(call) }],
  ...["argmax", "argmin"].map(
    (name): Entry => [
      `keras.backend.${name}`,
      {
        tensors: x,
        shape: ([shape = null], call) => reducedShape(shape, [numberArgument(call, "axis", -1) ?? Number.NaN], { dimensions: false }),
      },
    ],
  ),
  ...named("stop_gradient clip pow").map((name): Entry => [`keras.backend.${name}`, { tensors: [["x", "variables"]], shape: same }]),
  ["keras.backend.binary_crossentropy", { tensors: ["target", "output"], shape: ([, output = null]) => output }],
  ["keras.backend.categorical_crossentropy", { tensors: ["target", "output"], shape: ([, output = null]) => output?.slice(0, -1) ?? null }],
  [
    "keras.backend.sparse_categorical_crossentropy",
    { tensors: ["target", "output"], shape: ([, output = null]) => output?.slice(0, -1) ?? null },
  ],
  ["keras.backend.batch_dot", { tensors: ["x", "y"], shape: batchDotted }],
  ["keras.backend.dot", { tensors: ["x", "y"], shape: dotted }],
  [
    "keras.backend.repeat",
    {
      tensors: ["x"],
      shape: ([shape = null], call) => (shape?.length === 2 ? [shape[0] ?? null, numberArgument(call, "n", null), shape[1] ?? null] : null),
    },
  ],
  [
    "keras.backend.repeat_elements",
    {
      tensors: ["x"],
      shape: ([shape = null], call) => {
        const at = shape && axisFrom(numberArgument(call, "axis", null), shape.length);
        return shape && at !== null ? shape.map((size, i) => (i === at ? times(size, numberArgument(call, "rep", null)) : size)) : null;
      },
    },
  ],
  ["keras.backend.temporal_padding", { tensors: ["x"], shape: padded(["padding"], 1) }],
  ["keras.backend.spatial_2d_padding", { tensors: ["x"], shape: padded(["padding"], 1) }],
  ["keras.backend.resize_images", { tensors: ["x"], shape: scaledImages }],
  ["keras.backend.pool2d", { tensors: ["x"], shape: poolingOfRank(2) }],
  ["keras.backend.pool3d", { tensors: ["x"], shape: poolingOfRank(3) }],
  ["keras.backend.conv1d", { tensors: ["x", "kernel"], shape: convolutionOfRank(null) }],
  ["keras.backend.conv2d", { tensors: ["x", "kernel"], shape: convolutionOfRank(null) }],
  ["keras.backend.conv3d", { tensors: ["x", "kernel"], shape: convolutionOfRank(null) }],
  ...named(
    "sort argsort roll random_shuffle matrix_band_part image.adjust_contrast image.adjust_saturation image.adjust_hue image.adjust_gamma image.flip_up_down image.random_flip_up_down nn.crelu fft ifft fft2d ifft2d is_nan is_inf is_finite atan asin acos",
  ).map(
    (name): Entry => [`tensorflow.${name}`, { tensors: [["values", "input", "value", "images", "image", "x", "contrast"]], shape: same }],
  ),
  ["tensorflow.size", { tensors: ["input"], shape: () => [] }],
  ["tensorflow.trace", { tensors: ["x"], shape: ([shape = null]) => shape?.slice(0, -2) ?? null }],
  ["tensorflow.linalg.matvec", { tensors: ["a", "b"], shape: matrixTimesVector }],
  ["tensorflow.matrix_diag", { tensors: [["diagonal", "input"]], shape: ([shape = null]) => shape && [...shape, shape.at(-1) ?? null] }],
  [
    "tensorflow.matrix_diag_part",
    { tensors: [["input", "tensor"]], shape: ([shape = null]) => shape && [...shape.slice(0, -2), smaller(shape.at(-2), shape.at(-1))] },
  ],
  [
    "tensorflow.signal.rfft",
    { tensors: [["input_tensor", "input"]], shape: ([shape = null]) => shape && [...shape.slice(0, -1), half(shape.at(-1))] },
  ],
  [
    "tensorflow.signal.rfft2d",
    { tensors: [["input_tensor", "input"]], shape: ([shape = null]) => shape && [...shape.slice(0, -1), half(shape.at(-1))] },
  ],
  [
    "tensorflow.signal.irfft2d",
    {
      tensors: [["input_tensor", "input"]],
      shape: ([shape = null], call) => shape && [...shape.slice(0, -2), ...(sizesArgument(call, "fft_length") ?? [null, null])],
    },
  ],
  ["tensorflow.real", { tensors: ["input"], shape: same }],
  ["tensorflow.imag", { tensors: ["input"], shape: same }],
  ["tensorflow.complex", { tensors: ["real"], shape: same }],
  ["tensorflow.nn.ctc_loss", { tensors: ["labels", ["inputs", "logits"]], shape: () => [null] }],
  [
    "tensorflow.sequence_mask",
    { tensors: ["lengths"], shape: ([shape = null], call) => shape && [...shape, numberArgument(call, "maxlen", null)] },
  ],
  [
    "tensorflow.boolean_mask",
    { tensors: ["tensor", "mask"], shape: ([shape = null, mask = null]) => (shape && mask ? [null, ...shape.slice(mask.length)] : null) },
  ],
  ["tensorflow.image.rgb_to_grayscale", { tensors: ["images"], shape: gray }],
  ["tensorflow.image.grayscale_to_rgb", { tensors: ["images"], shape: ([shape = null]) => shape && [...shape.slice(0, -1), 3] }],
  ["tensorflow.image.transpose", { tensors: ["image"], shape: turned }],
  ["tensorflow.image.resize_with_pad", { tensors: ["image"], shape: resized(["target_height", "target_width"]) }],
  ["tensorflow.image.resize_with_crop_or_pad", { tensors: ["image"], shape: resized(["target_height", "target_width"]) }],
  ["tensorflow.image.crop_to_bounding_box", { tensors: ["image"], shape: resized(["target_height", "target_width"]) }],
  ["tensorflow.image.pad_to_bounding_box", { tensors: ["image"], shape: resized(["target_height", "target_width"]) }],
  ["tensorflow.random_crop", { tensors: ["value"], shape: (_shapes, call) => sizesArgument(call, "size") }],
  [
    "tensorflow.contrib.layers.one_hot_encoding",
    { tensors: ["labels"], shape: ([shape = null], call) => shape && [...shape, numberArgument(call, "num_classes", null)] },
  ],
  ["tensorflow.image.extract_patches", { tensors: ["images"], shape: patches }],
  ...["image", "io"].flatMap((module) =>
    ["decode_image", "decode_png", "decode_jpeg", "decode_bmp"].map((name): [string, Operation] => [
      `tensorflow.${module}.${name}`,
      { tensors: ["contents"], shape: (_shapes, call) => [null, null, numberArgument(call, "channels", null) || null] },
    ]),
  ),
];

export const furtherOperations: ReadonlyMap<string, Operation> = new Map(entries);

function einsum(call: LibraryCall): PartialShape {
  const [equation, ...operands] = call.raw.positional;
  const text = equation && stringOf(equation.value);
  if (text == null) return null;
  const shapes = operands.map(({ value }) => (value.kind === "tensor" || value.kind === "array" ? value.shape : null));
  if (call.raw.isComplete) checkEquation(call, text, shapes, equation?.span ?? call.span);
  return einsumShape(text, shapes);
}

function smaller(a: number | null | undefined, b: number | null | undefined): number | null {
  return a == null || b == null ? null : Math.min(a, b);
}

function half(size: number | null | undefined): number | null {
  return size == null ? null : Math.floor(size / 2) + 1;
}
