import type { ProgramNode } from "../../core/index.ts";
import { type Computation, derive } from "../computation.ts";
import type { Tensor, Tf } from "../engine.ts";
import { constantValue, type Value } from "../value.ts";

export type UnaryOperation = Extract<ProgramNode, { kind: "unary" }>["operation"];

interface UnaryFunction {
  forward(tf: Tf, x: Tensor): Tensor;
  /** dy/dx times the gradient; null where nothing flows back. */
  readonly backward: ((tf: Tf, gradient: Tensor, at: { readonly x: Tensor; readonly y: Tensor }) => Tensor) | null;
}

const functions: Record<UnaryOperation, UnaryFunction> = {
  negate: { forward: (tf, x) => tf.neg(x), backward: (tf, gradient) => tf.neg(gradient) },
  abs: { forward: (tf, x) => tf.abs(x), backward: (tf, gradient, { x }) => tf.mul(gradient, tf.sign(x)) },
  sign: { forward: (tf, x) => tf.sign(x), backward: null },
  square: { forward: (tf, x) => tf.square(x), backward: (tf, gradient, { x }) => tf.mul(gradient, tf.mul(2, x)) },
  sqrt: { forward: (tf, x) => tf.sqrt(x), backward: (tf, gradient, { y }) => tf.div(tf.mul(gradient, 0.5), y) },
  rsqrt: {
    forward: (tf, x) => tf.rsqrt(x),
    backward: (tf, gradient, { y }) => tf.mul(tf.mul(gradient, -0.5), tf.mul(y, tf.square(y))),
  },
  exp: { forward: (tf, x) => tf.exp(x), backward: (tf, gradient, { y }) => tf.mul(gradient, y) },
  log: { forward: (tf, x) => tf.log(x), backward: (tf, gradient, { x }) => tf.div(gradient, x) },
  log1p: { forward: (tf, x) => tf.log1p(x), backward: (tf, gradient, { x }) => tf.div(gradient, tf.add(x, 1)) },
  expm1: { forward: (tf, x) => tf.expm1(x), backward: (tf, gradient, { y }) => tf.mul(gradient, tf.add(y, 1)) },
  sin: { forward: (tf, x) => tf.sin(x), backward: (tf, gradient, { x }) => tf.mul(gradient, tf.cos(x)) },
  cos: { forward: (tf, x) => tf.cos(x), backward: (tf, gradient, { x }) => tf.neg(tf.mul(gradient, tf.sin(x))) },
  tan: { forward: (tf, x) => tf.tan(x), backward: (tf, gradient, { x }) => tf.div(gradient, tf.square(tf.cos(x))) },
  floor: { forward: (tf, x) => tf.floor(x), backward: null },
  ceil: { forward: (tf, x) => tf.ceil(x), backward: null },
  round: { forward: (tf, x) => tf.round(x), backward: null },
  reciprocal: { forward: (tf, x) => tf.reciprocal(x), backward: (tf, gradient, { y }) => tf.neg(tf.mul(gradient, tf.square(y))) },
  erf: {
    forward: (tf, x) => tf.erf(x),
    backward: (tf, gradient, { x }) => tf.mul(gradient, tf.mul(2 / Math.sqrt(Math.PI), tf.exp(tf.neg(tf.square(x))))),
  },
  logicalNot: { forward: (tf, x) => tf.cast(tf.logicalNot(tf.cast(x, "bool")), "float32"), backward: null },
  stopGradient: { forward: (_, x) => x, backward: null },
  isNan: { forward: (tf, x) => tf.cast(tf.isNaN(x), "float32"), backward: null },
};

export function unary(c: Computation, operation: UnaryOperation, input: Value): Value {
  const { tf } = c;
  const { forward, backward } = functions[operation];
  const x = input.tensor;
  const y = forward(tf, x);
  if (!backward) return constantValue(y, input.isStacked);
  return derive(c, { inputs: [input], tensor: y, isStacked: input.isStacked }, (gradient) => [() => backward(tf, gradient, { x, y })]);
}

/** multiply · x + add. */
export function affine(c: Computation, input: Value, { multiply, add }: { readonly multiply: number; readonly add: number }): Value {
  const { tf } = c;
  const scaled = multiply === 1 ? input.tensor : tf.mul(input.tensor, multiply);
  const tensor: Tensor = add === 0 ? scaled : tf.add(scaled, add);
  return derive(c, { inputs: [input], tensor, isStacked: input.isStacked }, (gradient) => [
    () => (multiply === 1 ? gradient : tf.mul(gradient, multiply)),
  ]);
}

/** Limited to [low, high]; outside of it nothing flows back, on the bounds it does. */
export function clip(c: Computation, input: Value, { low, high }: { readonly low: number; readonly high: number }): Value {
  const { tf } = c;
  const x = input.tensor;
  return derive(c, { inputs: [input], tensor: tf.clipByValue(x, low, high), isStacked: input.isStacked }, (gradient) => [
    () => tf.mul(gradient, tf.cast(tf.logicalAnd(tf.greaterEqual(x, low), tf.lessEqual(x, high)), "float32")),
  ]);
}

export function cast(c: Computation, input: Value, dtype: "float32" | "int32" | "bool"): Value {
  const { tf } = c;
  // Truth values are told as 0 and 1 everywhere.
  if (dtype === "bool") return constantValue(tf.cast(tf.notEqual(input.tensor, 0), "float32"), input.isStacked);
  if (dtype === "int32") return constantValue(tf.cast(input.tensor, "int32"), input.isStacked);
  if (input.tensor.dtype === "float32") return input;
  return constantValue(tf.cast(input.tensor, "float32"), input.isStacked);
}
