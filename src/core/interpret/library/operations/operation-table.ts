import { broadcastShapes, matmulShape, type PartialShape } from "../../shape.ts";
import { isSequence, numberOf } from "../../value.ts";
import type { LibraryCall } from "../library-call.ts";
import { convolutions } from "./convolutions.ts";
import { argument, flagArgument, numberArgument, type Operation, sizesArgument } from "./operation.ts";
import { rearrangements, reduced } from "./rearrangements.ts";

const same: Operation["shape"] = ([shape]) => shape ?? null;
const broadcast: Operation["shape"] = ([a, b]) => broadcastShapes(a ?? null, b ?? null);
const withoutLast: Operation["shape"] = ([shape]) => shape?.slice(0, -1) ?? null;

const unary = (parameter: string): Operation => ({
  tensors: [[parameter, "x", "input", "features", "tensor", "value", "inputs"]],
  shape: same,
});
const binary: Operation = {
  tensors: [
    ["x", "x1", "a"],
    ["y", "x2", "b"],
  ],
  shape: broadcast,
};

/** Functions of one tensor that keep its shape, with what they call it. */
const unaryNames: Readonly<Record<string, readonly string[]>> = {
  x: "negative abs sign square sqrt rsqrt exp expm1 log log1p sin cos tan asin acos atan sinh cosh erf floor ceil round tanh sigmoid log_sigmoid logical_not is_nan is_finite reciprocal cast to_float to_int32 to_int64 dropout l2_normalize softplus swish silu gelu identity stop_gradient cumsum cumprod lgamma digamma ones_like zeros_like hard_sigmoid".split(
    " ",
  ),
  features: "relu relu6 elu selu softplus softsign leaky_relu swish silu gelu crelu".split(" "),
  logits: ["softmax", "log_softmax"],
  input: ["identity", "stop_gradient", "zeros_like", "ones_like", "lrn", "local_response_normalization", "ensure_shape", "check_numerics"],
  t: ["clip_by_value", "clip_by_norm"],
  value: ["bias_add"],
  image: [
    "convert_image_dtype",
    "per_image_standardization",
    "random_brightness",
    "random_contrast",
    "random_flip_left_right",
    "random_hue",
    "random_saturation",
    "adjust_brightness",
    "flip_left_right",
  ],
};

const binaryNames =
  "add subtract multiply divide truediv realdiv floordiv floor_div mod floormod pow maximum minimum squared_difference div div_no_nan equal not_equal greater greater_equal less less_equal logical_and logical_or logical_xor atan2".split(
    " ",
  );

/** By canonical name without "tensorflow." and "nn.", which is also the operation's name in the graph. */
export const operations: Readonly<Record<string, Operation>> = {
  ...Object.fromEntries(binaryNames.map((name) => [name, binary])),
  ...Object.fromEntries(Object.entries(unaryNames).flatMap(([parameter, names]) => names.map((name) => [name, unary(parameter)] as const))),
  ...convolutions,
  ...rearrangements,
  matmul: {
    tensors: [
      ["a", "x", "x1"],
      ["b", "y", "x2"],
    ],
    shape: multiplied,
  },
  xw_plus_b: { tensors: ["x", "weights", "biases"], shape: ([x, w]) => matmulShape(x ?? null, w ?? null) },
  tensordot: { tensors: ["a", "b"], shape: tensordot },
  bias_add: { tensors: [["value", "x"], "bias"], shape: same },
  batch_normalization: { tensors: ["x"], shape: same },
  layer_normalization: { tensors: ["x"], shape: same },
  argmax: { tensors: [["input", "x"]], shape: argmaxShape },
  argmin: { tensors: [["input", "x"]], shape: argmaxShape },
  ...Object.fromEntries(
    [
      "reduce_mean",
      "reduce_sum",
      "reduce_max",
      "reduce_min",
      "reduce_prod",
      "reduce_all",
      "reduce_any",
      "reduce_std",
      "reduce_variance",
      "reduce_logsumexp",
      "count_nonzero",
      "norm",
    ].map((name) => [name, { tensors: [["input_tensor", "x", "tensor", "input"]], shape: reduced }] as const),
  ),
  ...Object.fromEntries(
    ["mean", "sum", "max", "min", "prod", "std", "var", "all", "any", "logsumexp"].map(
      (name) => [`backend.${name}`, { tensors: ["x"], shape: reduced }] as const,
    ),
  ),
  l2_loss: { tensors: ["t"], shape: () => [] },
  softmax_cross_entropy_with_logits: { tensors: ["labels", "logits"], shape: ([, logits]) => logits?.slice(0, -1) ?? null },
  sparse_softmax_cross_entropy_with_logits: { tensors: ["labels", "logits"], shape: ([, logits]) => logits?.slice(0, -1) ?? null },
  sigmoid_cross_entropy_with_logits: { tensors: ["labels", "logits"], shape: ([, logits]) => logits ?? null },
  weighted_cross_entropy_with_logits: { tensors: [["labels", "targets"], "logits"], shape: ([, logits]) => logits ?? null },
  in_top_k: { tensors: ["predictions", "targets"], shape: withoutLast },
  nce_loss: { tensors: ["weights", "biases", "labels", "inputs"], shape: ([, , labels]) => (labels ? [labels[0] ?? null] : null) },
  sampled_softmax_loss: {
    tensors: ["weights", "biases", "labels", "inputs"],
    shape: ([, , labels]) => (labels ? [labels[0] ?? null] : null),
  },
  resize_images: { tensors: [["images", "image"]], shape: resized },
  "image.resize": { tensors: ["images"], shape: resized },
  "image.resize_images": { tensors: ["images"], shape: resized },
  "image.resize_bilinear": { tensors: ["images"], shape: resized },
  "image.resize_nearest_neighbor": { tensors: ["images"], shape: resized },
};

function multiplied([a = null, b = null]: readonly PartialShape[], call: LibraryCall): PartialShape {
  const flip = (shape: PartialShape, names: readonly string[]) =>
    shape && flagArgument(call, names) ? [...shape.slice(0, -2), shape.at(-1) ?? null, shape.at(-2) ?? null] : shape;
  return matmulShape(flip(a, ["transpose_a", "adjoint_a"]), flip(b, ["transpose_b", "adjoint_b"]));
}

function tensordot([a = null, b = null]: readonly PartialShape[], call: LibraryCall): PartialShape {
  const count = numberOf(argument(call, "axes"));
  if (a && b && count !== null) return [...a.slice(0, a.length - count), ...b.slice(count)];
  const axes = argument(call, "axes");
  const [left, right] =
    axes && isSequence(axes) ? axes.elements.map((side) => (isSequence(side) ? side.elements.map(numberOf) : [numberOf(side)])) : [];
  if (!a || !b || !left || !right || left.includes(null) || right.includes(null)) return null;
  const at = (axis: number | null, shape: readonly unknown[]) => ((axis ?? 0) < 0 ? shape.length + (axis ?? 0) : (axis ?? 0));
  const [x, y] = [left.map((axis) => at(axis, a)), right.map((axis) => at(axis, b))];
  return [...a.filter((_, i) => !x.includes(i)), ...b.filter((_, i) => !y.includes(i))];
}

function argmaxShape([shape = null]: readonly PartialShape[], call: LibraryCall): PartialShape {
  return reduceAxis(shape, numberArgument(call, ["axis", "dimension"], 0) ?? Number.NaN);
}

function resized([shape = null]: readonly PartialShape[], call: LibraryCall): PartialShape {
  const size = sizesArgument(call, "size");
  return shape && size?.length === 2 ? [...shape.slice(0, -3), ...size, shape.at(-1) ?? null] : null;
}

const predicted: Operation = { tensors: ["labels", "predictions"], shape: () => [] };

/** Losses of `tf.losses`: one number each. */
export const namedLosses: Readonly<Record<string, Operation>> = {
  "losses.softmax_cross_entropy": { tensors: ["onehot_labels", "logits"], shape: () => [] },
  "losses.sparse_softmax_cross_entropy": { tensors: ["labels", "logits"], shape: () => [] },
  "losses.sigmoid_cross_entropy": { tensors: ["multi_class_labels", "logits"], shape: () => [] },
  "losses.compute_weighted_loss": { tensors: ["losses"], shape: () => [] },
  "losses.hinge_loss": { tensors: ["labels", "logits"], shape: () => [] },
  "losses.mean_squared_error": predicted,
  "losses.absolute_difference": predicted,
  "losses.log_loss": predicted,
  "losses.huber_loss": predicted,
};

function reduceAxis(shape: PartialShape, axis: number): PartialShape {
  if (!shape || Number.isNaN(axis)) return null;
  const index = axis < 0 ? shape.length + axis : axis;
  return shape.filter((_, i) => i !== index);
}
