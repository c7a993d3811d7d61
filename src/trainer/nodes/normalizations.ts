import type { ParameterId, ProgramNode } from "../../core/index.ts";
import type { Computation } from "../computation.ts";
import { add, binary, multiply } from "../operations/binary.ts";
import { normalize } from "../operations/normalize.ts";
import { reduce } from "../operations/reduce.ts";
import { reshape } from "../operations/shape.ts";
import { affine, clip, unary } from "../operations/unary.ts";
import { shapeOf, sizeOf, type Value } from "../value.ts";

type Kind<K extends ProgramNode["kind"]> = Extract<ProgramNode, { kind: K }>;

export function batchNorm(c: Computation, node: Kind<"batchNorm">, x: Value): Value {
  const shape = shapeOf(x);
  const channels = shape.map((length, axis) => (axis === node.axis ? length : 1));
  const wide = (id: ParameterId) => reshape(c, c.parameter(id), channels);
  const by = c.phase === "training" ? node.training : node.evaluation;
  const updates = node.updates && c.phase === "training";
  let value: Value;
  if (by === "batch") {
    const axes = [...shape.keys()].filter((axis) => axis !== node.axis);
    const normalized = normalize(c, x, axes, node.epsilon);
    value = normalized.value;
    if (updates) {
      const count = sizeOf(axes.map((axis) => shape[axis] ?? 1));
      const correction = count / Math.max(1, count - 1);
      const factor = node.unbiased === "twice" ? correction ** 2 : node.unbiased ? correction : 1;
      move(c, node.movingMean, normalized.mean, { node, factor: 1 });
      move(c, node.movingVariance, normalized.variance, { node, factor });
    }
  } else {
    const spread = affine(c, wide(node.movingVariance), { multiply: 1, add: node.epsilon });
    value = multiply(c, binary(c, "subtract", x, wide(node.movingMean)), unary(c, "rsqrt", spread));
  }
  return scaleAndShift(c, value, node, channels);
}

/** moving ← (1 − rate) · moving + rate · batch. */
function move(
  { tf, kernels, step, update }: Computation,
  id: ParameterId,
  batch: Value["tensor"],
  { node: { momentum, debiased }, factor }: { readonly node: Kind<"batchNorm">; readonly factor: number },
): void {
  update(id, (moving) => {
    // Statistics of a value that all trials share are each trial's.
    const own = batch.size === moving.size ? tf.reshape(batch, moving.shape) : tf.reshape(batch, moving.shape.slice(1));
    if (!debiased) return tf.add(tf.mul(moving, momentum), tf.mul(own, factor * (1 - momentum)));
    // Divided by 1 − momentumᵗ, an average that starts at zero moves by this much of what is new.
    const rate = () => (1 - momentum) / (1 - momentum ** step());
    const [kept, added] = [kernels.vary(() => Float32Array.of(1 - rate()), []), kernels.vary(() => Float32Array.of(factor * rate()), [])];
    return tf.add(tf.mul(moving, kept), tf.mul(own, added));
  });
}

export function layerNorm(c: Computation, node: Kind<"layerNorm">, x: Value): Value {
  const shape = shapeOf(x).map((length, axis) => (node.axes.includes(axis) ? length : 1));
  return scaleAndShift(c, normalize(c, x, node.axes, node.epsilon).value, node, shape);
}

/** Groups of neighbouring channels, each normalised over itself and all places. */
export function groupNorm(c: Computation, node: Kind<"groupNorm">, x: Value): Value {
  const shape = shapeOf(x);
  const [channels = 1] = shape.slice(-1);
  const grouped = reshape(c, x, [...shape.slice(0, -1), node.groups, channels / node.groups]);
  const axes = [...shapeOf(grouped).keys()].filter((axis) => axis !== 0 && axis !== shape.length - 1);
  const value = reshape(c, normalize(c, grouped, axes, node.epsilon).value, shape);
  return scaleAndShift(c, value, node, [...shape.slice(0, -1).map(() => 1), channels]);
}

interface Affine {
  readonly gamma: ParameterId | null;
  readonly beta: ParameterId | null;
}

function scaleAndShift(c: Computation, value: Value, { gamma, beta }: Affine, shape: readonly number[]): Value {
  const scaled = gamma === null ? value : multiply(c, value, reshape(c, c.parameter(gamma), shape));
  return beta === null ? scaled : add(c, scaled, reshape(c, c.parameter(beta), shape));
}

/** x / √max(Σ x², ε). */
export function l2Normalize(c: Computation, node: Kind<"l2Normalize">, x: Value): Value {
  const squares = reduce(c, unary(c, "square", x), { operation: "sum", axes: node.axes, keepDims: true });
  return multiply(c, x, unary(c, "rsqrt", clip(c, squares, { low: node.epsilon, high: Number.MAX_VALUE })));
}
