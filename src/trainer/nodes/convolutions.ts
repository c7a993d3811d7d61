import type { ProgramNode } from "../../core/index.ts";
import { type Computation, derive } from "../computation.ts";
import type { Tensor, Tf } from "../engine.ts";
import { runKernel } from "../engines/portable-convolution.ts";
import { add } from "../operations/binary.ts";
import { convolution, transposedConvolution } from "../operations/convolution.ts";
import { asExamples } from "../operations/per-trial.ts";
import { concatenate, pad, reshape, split } from "../operations/shape.ts";
import { Unsupported } from "../unsupported.ts";
import { shapeOf, type Value } from "../value.ts";

type Kind<K extends ProgramNode["kind"]> = Extract<ProgramNode, { kind: K }>;

interface Window {
  readonly strides: readonly number[];
  readonly dilations: readonly number[];
  readonly padding: "valid" | "same" | "causal";
}

/** One spatial axis is a plane of height 1: engines convolve planes. */
function asPlane(
  c: Computation,
  x: Value,
  kernel: Value,
  rank: number,
): readonly [Value, Value, (values: readonly number[]) => readonly number[]] {
  if (rank !== 1) return [x, kernel, (values) => values];
  const [batch = 1, length = 1, channels = 1] = shapeOf(x);
  const plane = reshape(c, x, [batch, 1, length, channels]);
  return [plane, reshape(c, kernel, [1, ...shapeOf(kernel)]), (values) => [1, ...values]];
}

function fromPlane(c: Computation, value: Value, rank: number): Value {
  if (rank !== 1) return value;
  const [batch = 1, , length = 1, channels = 1] = shapeOf(value);
  return reshape(c, value, [batch, length, channels]);
}

/** Causal: everything is padded in front, so that no place sees what comes later. */
function padded(c: Computation, x: Value, window: number, { padding, dilations }: Window): readonly [Value, "valid" | "same"] {
  if (padding !== "causal") return [x, padding];
  const before = (window - 1) * (dilations[0] ?? 1);
  return [
    pad(
      c,
      x,
      [
        [0, 0],
        [before, 0],
        [0, 0],
      ],
      0,
    ),
    "valid",
  ];
}

export function convolutionNode(c: Computation, node: Kind<"convolution">, input: Value): Value {
  const kernel = c.parameter(node.kernel);
  if (node.transposed) return transposedNode(c, node, input, kernel);
  const [x, padding] = padded(c, input, shapeOf(kernel)[0] ?? 1, node);
  const [plane, weights, wide] = asPlane(c, x, kernel, node.rank);
  const options = { strides: wide(node.strides), dilations: wide(node.dilations), padding };
  if (node.groups === 1) return fromPlane(c, convolution(c, plane, weights, options), node.rank);
  const channelAxis = shapeOf(plane).length - 1;
  const parts = (value: Value, axis: number) => {
    const size = (shapeOf(value)[axis] ?? 0) / node.groups;
    return split(c, value, { axis, sizes: Array<number>(node.groups).fill(size) });
  };
  const kernels = parts(weights, channelAxis);
  const results = parts(plane, channelAxis).map((part, i) => convolution(c, part, kernels[i] as Value, options));
  return fromPlane(c, concatenate(c, results, channelAxis), node.rank);
}

function transposedNode(c: Computation, node: Kind<"convolution">, input: Value, kernel: Value): Value {
  if (!node.outputSize || node.padding === "causal" || node.groups !== 1)
    throw new Unsupported("a transposed convolution without an output size, causal or in groups is not executed");
  const [plane, weights, wide] = asPlane(c, input, kernel, node.rank);
  const options = { strides: wide(node.strides), dilations: wide(node.dilations), padding: node.padding };
  return fromPlane(c, transposedConvolution(c, plane, weights, { ...options, outputSize: wide(node.outputSize) }), node.rank);
}

/** Each channel by itself, `multiplier` times: channel i gives the outputs i · multiplier and following. */
export function depthwiseNode(c: Computation, node: Kind<"depthwiseConvolution">, input: Value): Value {
  const kernel = c.parameter(node.kernel);
  const [x, padding] = padded(c, input, shapeOf(kernel)[0] ?? 1, node);
  const [plane, weights, wide] = asPlane(c, x, kernel, node.rank);
  const options = { strides: wide(node.strides), dilations: wide(node.dilations), padding };
  return fromPlane(c, depthwise(c, plane, weights, options), node.rank);
}

function depthwise(
  c: Computation,
  x: Value,
  kernel: Value,
  options: { strides: readonly number[]; dilations: readonly number[]; padding: "valid" | "same" },
): Value {
  // As a convolution with a kernel that is zero between different channels: [h, w, in, multiplier] → [h, w, in, in · multiplier].
  const { tf } = c;
  const [height = 1, width = 1, channels = 1, multiplier = 1] = shapeOf(kernel);
  const eye = tf.reshape(tf.eye(channels), [1, 1, channels, channels, 1]);
  const lead = kernel.isStacked ? [c.trials] : [];
  const wide = tf.mul(tf.reshape(kernel.tensor, [...lead, height, width, channels, 1, multiplier]), eye);
  const full = derive(
    c,
    { inputs: [kernel], tensor: tf.reshape(wide, [...lead, height, width, channels, channels * multiplier]), isStacked: kernel.isStacked },
    (gradient) => [
      () => {
        const blocks = tf.mul(tf.reshape(gradient, [...lead, height, width, channels, channels, multiplier]), eye);
        return tf.reshape(tf.sum(blocks, lead.length + 3), kernel.tensor.shape);
      },
    ],
  );
  return convolution(c, x, full, options);
}

/** Adds a parameter along an axis. */
export function biasNode(c: Computation, node: Kind<"bias">, x: Value): Value {
  const shape = shapeOf(x);
  const bias = c.parameter(node.bias);
  const { tf, kernels } = c;
  if (node.axis !== shape.length - 1)
    return add(
      c,
      x,
      reshape(
        c,
        bias,
        shape.slice(node.axis).map((length, i) => (i === 0 ? length : 1)),
      ),
    );
  const isStacked = x.isStacked || bias.isStacked;
  const [channels = 1] = shape.slice(-1);
  const own = bias.isStacked ? tf.reshape(bias.tensor, [c.trials, ...shape.slice(1).map(() => 1), channels]) : bias.tensor;
  const tensor = bias.isStacked ? tf.add(x.tensor, own) : kernels.addBias(x.tensor, own);
  return derive(c, { inputs: [x, bias], tensor, isStacked }, (gradient) => [
    () => gradient,
    () => kernels.sumRows(tf.reshape(gradient, bias.isStacked ? [c.trials, -1, channels] : [-1, channels])),
  ]);
}

export function poolNode(c: Computation, node: Kind<"pool">, input: Value): Value {
  const { tf, kernels } = c;
  const isLine = node.rank === 1;
  const [batch = 1, ...rest] = shapeOf(input);
  const x = isLine ? reshape(c, input, [batch, 1, ...rest]) : input;
  const [size, strides] = isLine
    ? [
        [1, ...node.size],
        [1, ...node.strides],
      ]
    : [node.size, node.strides];
  const options = { strides, padding: node.padding, dilations: strides.map(() => 1) };
  const pooled = (examples: Tensor) => pool(tf, examples, { mode: node.mode, size, strides, pad: node.padding });
  const tensor = asExamples(tf, x.tensor, x.isStacked, pooled);
  const value = derive(c, { inputs: [x], tensor, isStacked: x.isStacked }, (gradient) => [
    () => {
      // Trials are so many more examples.
      const [dy, from, to] = [gradient, x.tensor, tensor].map((one) =>
        x.isStacked ? tf.reshape(one, [-1, ...one.shape.slice(2)]) : one,
      ) as [Tensor, Tensor, Tensor];
      const back =
        node.mode === "max"
          ? kernels.maxPoolGradient(dy, { x: from, y: to }, size, options)
          : kernels.averagePoolGradient(dy, from.shape, size, options);
      return tf.reshape(back, x.tensor.shape);
    },
  ]);
  if (!isLine) return value;
  const [, , length = 1, channels = 1] = shapeOf(value);
  return reshape(c, value, [batch, length, channels]);
}

interface Pool {
  readonly mode: "max" | "average";
  readonly size: readonly number[];
  readonly strides: readonly number[];
  readonly pad: "same" | "valid";
}

function pool(tf: Tf, x: Tensor, { mode, size, strides, pad }: Pool): Tensor {
  if (mode === "average" || size.length === 2) {
    const name = `${mode === "max" ? "Max" : "Avg"}Pool${size.length === 3 ? "3D" : ""}`;
    return runKernel(tf, name, { x }, { filterSize: [...size], strides: [...strides], pad, dataFormat: "NDHWC" });
  }
  // The largest of a box is the largest of its slices' largest. TensorFlow.js's own kernel takes 0 for the least of numbers on WebAssembly.
  const [batch = 1, depth = 1, height = 1, width = 1, channels = 1] = x.shape;
  const slices = tf.reshape(x, [batch * depth, height, width, channels]);
  const flat = pool(tf, slices, { mode, size: size.slice(1), strides: strides.slice(1), pad });
  const [, rows = 1, columns = 1] = flat.shape;
  const columnwise = tf.reshape(flat, [batch, depth, rows * columns, channels]);
  const deep = pool(tf, columnwise, { mode, size: [size[0] ?? 1, 1], strides: [strides[0] ?? 1, 1], pad });
  return tf.reshape(deep, [batch, -1, rows, columns, channels]);
}
