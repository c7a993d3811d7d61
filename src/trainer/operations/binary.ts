import type { ProgramNode } from "../../core/index.ts";
import { type Computation, derive, isAnyStacked } from "../computation.ts";
import type { Tensor, Tf } from "../engine.ts";
import { constantValue, type Value } from "../value.ts";
import { align, sumToShape } from "./broadcast.ts";

export type BinaryOperation = Extract<ProgramNode, { kind: "binary" }>["operation"];

interface Differentiable {
  forward(tf: Tf, a: Tensor, b: Tensor): Tensor;
  /** The gradients of both inputs, before they are summed over what was broadcast. */
  a(tf: Tf, gradient: Tensor, at: { readonly a: Tensor; readonly b: Tensor; readonly y: Tensor }): Tensor;
  b(tf: Tf, gradient: Tensor, at: { readonly a: Tensor; readonly b: Tensor; readonly y: Tensor }): Tensor;
}

const zeroWhere = (tf: Tf, condition: Tensor, gradient: Tensor): Tensor => tf.where(condition, tf.zerosLike(gradient), gradient);

const differentiable: Partial<Record<BinaryOperation, Differentiable>> = {
  add: { forward: (tf, a, b) => tf.add(a, b), a: (_, gradient) => gradient, b: (_, gradient) => gradient },
  subtract: { forward: (tf, a, b) => tf.sub(a, b), a: (_, gradient) => gradient, b: (tf, gradient) => tf.neg(gradient) },
  multiply: {
    forward: (tf, a, b) => tf.mul(a, b),
    a: (tf, gradient, { b }) => tf.mul(gradient, b),
    b: (tf, gradient, { a }) => tf.mul(gradient, a),
  },
  divide: {
    forward: (tf, a, b) => tf.div(toFloat(tf, a), toFloat(tf, b)),
    a: (tf, gradient, { b }) => tf.div(gradient, b),
    b: (tf, gradient, { a, b }) => tf.neg(tf.div(tf.mul(gradient, a), tf.square(b))),
  },
  // Where both are equal the first takes the gradient, as in TensorFlow.
  maximum: {
    forward: (tf, a, b) => tf.maximum(a, b),
    a: (tf, gradient, { a, b }) => tf.mul(gradient, tf.cast(tf.greaterEqual(a, b), "float32")),
    b: (tf, gradient, { a, b }) => tf.mul(gradient, tf.cast(tf.less(a, b), "float32")),
  },
  minimum: {
    forward: (tf, a, b) => tf.minimum(a, b),
    a: (tf, gradient, { a, b }) => tf.mul(gradient, tf.cast(tf.lessEqual(a, b), "float32")),
    b: (tf, gradient, { a, b }) => tf.mul(gradient, tf.cast(tf.greater(a, b), "float32")),
  },
  power: {
    forward: (tf, a, b) => tf.pow(a, b),
    a: (tf, gradient, { a, b }) => tf.mul(gradient, tf.mul(b, tf.pow(a, tf.sub(b, 1)))),
    // The logarithm of what is not positive counts as zero, as in TensorFlow.
    b: (tf, gradient, { a, y }) => {
      const positive = tf.greater(a, 0);
      const logarithm = tf.where(positive, tf.log(tf.where(positive, a, tf.onesLike(a))), tf.zerosLike(a));
      return tf.mul(gradient, tf.mul(y, logarithm));
    },
  },
  squaredDifference: {
    forward: (tf, a, b) => tf.squaredDifference(a, b),
    a: (tf, gradient, { a, b }) => tf.mul(gradient, tf.mul(2, tf.sub(a, b))),
    b: (tf, gradient, { a, b }) => tf.mul(gradient, tf.mul(2, tf.sub(b, a))),
  },
  // floorMod: a − b·⌊a/b⌋.
  mod: {
    forward: (tf, a, b) => tf.mod(a, b),
    a: (_, gradient) => gradient,
    b: (tf, gradient, { a, b }) => tf.neg(tf.mul(gradient, tf.floor(tf.div(a, b)))),
  },
};

type Discrete = Exclude<
  BinaryOperation,
  "add" | "subtract" | "multiply" | "divide" | "maximum" | "minimum" | "power" | "squaredDifference" | "mod"
>;

const discrete: Record<Discrete, (tf: Tf, a: Tensor, b: Tensor) => Tensor> = {
  equal: (tf, a, b) => tf.equal(a, b),
  notEqual: (tf, a, b) => tf.notEqual(a, b),
  less: (tf, a, b) => tf.less(a, b),
  lessEqual: (tf, a, b) => tf.lessEqual(a, b),
  greater: (tf, a, b) => tf.greater(a, b),
  greaterEqual: (tf, a, b) => tf.greaterEqual(a, b),
  logicalAnd: (tf, a, b) => tf.logicalAnd(tf.cast(a, "bool"), tf.cast(b, "bool")),
  logicalOr: (tf, a, b) => tf.logicalOr(tf.cast(a, "bool"), tf.cast(b, "bool")),
  floorDivide: (tf, a, b) => tf.floorDiv(a, b),
};

/** An operation of two values, broadcast as NumPy does. */
export function binary(c: Computation, operation: BinaryOperation, left: Value, right: Value): Value {
  const { tf } = c;
  const inputs = [left, right];
  const [a, b] = align(tf, inputs) as [Tensor, Tensor];
  const isStacked = isAnyStacked(inputs);
  const found = differentiable[operation];
  if (!found) {
    const result = discrete[operation as Discrete](tf, a, b);
    return constantValue(result.dtype === "bool" ? tf.cast(result, "float32") : result, isStacked);
  }
  const y = found.forward(tf, a, b);
  return derive(c, { inputs, tensor: y, isStacked }, (gradient) => [
    () => sumToShape(tf, found.a(tf, gradient, { a, b, y }), left),
    () => sumToShape(tf, found.b(tf, gradient, { a, b, y }), right),
  ]);
}

export const add = (c: Computation, a: Value, b: Value): Value => binary(c, "add", a, b);
export const multiply = (c: Computation, a: Value, b: Value): Value => binary(c, "multiply", a, b);

/** The second where the condition is not 0, else the third. */
export function where(c: Computation, condition: Value, a: Value, b: Value): Value {
  const { tf } = c;
  const inputs = [condition, a, b];
  const [test, x, y] = align(tf, inputs) as [Tensor, Tensor, Tensor];
  const chosen = tf.cast(test, "bool");
  return derive(c, { inputs, tensor: tf.where(chosen, x, y), isStacked: isAnyStacked(inputs) }, (gradient) => [
    () => gradient,
    () => sumToShape(tf, tf.where(chosen, gradient, tf.zerosLike(gradient)), a),
    () => sumToShape(tf, zeroWhere(tf, chosen, gradient), b),
  ]);
}

function toFloat(tf: Tf, x: Tensor): Tensor {
  return x.dtype === "float32" ? x : tf.cast(x, "float32");
}
