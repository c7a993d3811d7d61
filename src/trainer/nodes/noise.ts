import type { ProgramNode } from "../../core/index.ts";
import type { Computation } from "../computation.ts";
import { add, multiply } from "../operations/binary.ts";
import { affine } from "../operations/unary.ts";
import { constantValue, shapeOf, type Value } from "../value.ts";

type Kind<K extends ProgramNode["kind"]> = Extract<ProgramNode, { kind: K }>;

/** Sets values to zero with the rate of the phase and multiplies the others. */
export function dropout(c: Computation, node: Kind<"dropout">, x: Value): Value {
  const rate = c.phase === "training" ? node.rate : node.evaluationRate;
  if (rate === 0) return x;
  // With rate 1 nothing is kept, and nothing is divided by zero: TensorFlow gives zeros too.
  if (rate >= 1) return affine(c, x, { multiply: 0, add: 0 });
  const isUsual = [node.rate, node.evaluationRate].some((one) => Math.abs(node.scale * (1 - one) - 1) < 1e-9);
  const kept = isUsual ? 1 / (1 - rate) : node.scale;
  const shape = shapeOf(x).map((length, axis) => (node.sharedAxes.includes(axis) ? 1 : length));
  return multiply(c, x, c.noise.kept(node.role, shape, { rate, kept }));
}

export function gaussianNoise(c: Computation, node: Kind<"gaussianNoise">, x: Value): Value {
  if (c.phase !== "training" || node.stddev === 0) return x;
  const drawn = c.noise.numbers(node.role, shapeOf(x), "normal");
  return add(c, x, constantValue(c.tf.mul(drawn.tensor, node.stddev), drawn.isStacked));
}

/** Times 1 + noise of the variance that a dropout of that rate has. */
export function gaussianDropout(c: Computation, node: Kind<"gaussianDropout" | "alphaDropout">, x: Value): Value {
  if (c.phase !== "training" || node.rate <= 0 || node.rate >= 1) return x;
  const drawn = c.noise.numbers(node.role, shapeOf(x), "normal");
  const factor = c.tf.add(c.tf.mul(drawn.tensor, Math.sqrt(node.rate / (1 - node.rate))), 1);
  return multiply(c, x, constantValue(factor, drawn.isStacked));
}

/** Klambauer et al. 2017: dropped values become −λα, and the rest is moved and scaled so that mean and variance stay. */
export function alphaDropout(c: Computation, node: Kind<"gaussianDropout" | "alphaDropout">, x: Value): Value {
  const { rate } = node;
  if (c.phase !== "training" || rate <= 0 || rate >= 1) return x;
  const floor = -1.6732632423543772 * 1.0507009873554805;
  const scale = 1 / Math.sqrt((1 - rate) * (1 + rate * floor ** 2));
  const shift = -scale * floor * rate;
  const { tensor, isStacked } = c.noise.kept(node.role, shapeOf(x), { rate, kept: 1 });
  const kept = constantValue(c.tf.mul(tensor, scale), isStacked);
  const rest = constantValue(c.tf.add(c.tf.mul(c.tf.sub(1, tensor), scale * floor), shift), isStacked);
  return add(c, multiply(c, x, kept), rest);
}

/** Numbers that are drawn in both phases; `batch` is the value that tells how many rows there are. */
export function random(c: Computation, node: Kind<"random">, batch: Value | null): Value {
  const { tensor, isStacked } = c.noise.numbers(node.role, sizesWithBatch(node.shape, batch), node.distribution);
  return constantValue(c.tf.add(c.tf.mul(tensor, node.multiply), node.add), isStacked);
}

export function fill({ tf }: Computation, node: Kind<"fill">, batch: Value | null): Value {
  return constantValue(tf.fill([...sizesWithBatch(node.shape, batch)], node.value), false);
}

/** A shape with the size of the value's first axis for −1. */
function sizesWithBatch(shape: readonly number[], batch: Value | null): readonly number[] {
  return shape.map((size) => (size === -1 ? ((batch && shapeOf(batch)[0]) ?? 1) : size));
}
