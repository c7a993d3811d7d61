import type { Tensor } from "./engine.ts";

/**
 * What a node gives: one tensor for all trials that are trained together, or one tensor for each, stacked along a first axis.
 * Everything that depends on a parameter is stacked as soon as there is more than one trial; the data mostly are shared.
 */
export interface Value {
  readonly tensor: Tensor;
  /** Whether the first axis counts trials. Shapes and axes of nodes do not count it. */
  readonly isStacked: boolean;
  /** Whether a trained parameter has a part in it. */
  readonly needsGradient: boolean;
}

/** A value that no gradient flows through. */
export function constantValue(tensor: Tensor, isStacked: boolean): Value {
  return { tensor, isStacked, needsGradient: false };
}

/** The shape that a node speaks of: without the trial axis. */
export function shapeOf({ tensor, isStacked }: Value): readonly number[] {
  return isStacked ? tensor.shape.slice(1) : tensor.shape;
}

/** Axes of nodes as axes of the tensor. */
export function tensorAxes(value: Value, axes: readonly number[]): number[] {
  return value.isStacked ? axes.map((axis) => axis + 1) : [...axes];
}

/** A node's shape as the tensor's. */
export function tensorShape({ tensor, isStacked }: Value, shape: readonly number[]): number[] {
  return isStacked ? [tensor.shape[0] ?? 1, ...shape] : [...shape];
}

export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1);
}
