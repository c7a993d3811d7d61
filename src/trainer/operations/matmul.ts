import { type Computation, derive, isAnyStacked } from "../computation.ts";
import type { Tensor } from "../engine.ts";
import { shapeOf, sizeOf, type Value } from "../value.ts";
import { align, isSame, sumToShape } from "./broadcast.ts";
import { reshape } from "./shape.ts";

export interface Transposes {
  readonly a: boolean;
  readonly b: boolean;
}

const plain: Transposes = { a: false, b: false };

/** x · kernel (+ bias) over the last axis, in one step. */
export function dense(c: Computation, x: Value, kernel: Value, bias: Value | null): Value {
  const shape = shapeOf(x);
  if (shape.length !== 2) {
    const [width = 1] = shape.slice(-1);
    const rows = dense(c, reshape(c, x, [-1, width]), kernel, bias);
    return reshape(c, rows, [...shape.slice(0, -1), shapeOf(rows)[1] ?? 1]);
  }
  const { kernels } = c;
  const isStacked = isAnyStacked([x, kernel]);
  const [a, w] = [x.tensor, kernel.tensor];
  const inputs = bias ? [x, kernel, bias] : [x, kernel];
  const tensor = kernels.dense(a, w, bias?.tensor ?? null);
  return derive(c, { inputs, tensor, isStacked }, (gradient) => [
    () => kernels.matmul(gradient, w, { a: false, b: true }),
    () => kernels.matmul(a, gradient, { a: true, b: false }),
    () => kernels.sumRows(gradient),
  ]);
}

/** Matrix products over the last two axes; those before are broadcast. */
export function matmul(c: Computation, left: Value, right: Value, transposes: Transposes = plain): Value {
  const { tf, kernels } = c;
  const inputs = [left, right];
  const isStacked = isAnyStacked(inputs);
  const [a, b] = align(tf, inputs) as [Tensor, Tensor];
  const product = (x: Tensor, y: Tensor, by: Transposes) => batched(c, x, y, by);
  return derive(c, { inputs, tensor: product(a, b, transposes), isStacked }, (gradient) => [
    () => {
      const part = transposes.a ? product(b, gradient, { a: transposes.b, b: true }) : product(gradient, b, { a: false, b: !transposes.b });
      return sumToShape(tf, part, left);
    },
    () => {
      const part = transposes.b ? product(gradient, a, { a: true, b: transposes.a }) : product(a, gradient, { a: !transposes.a, b: false });
      return sumToShape(tf, part, right);
    },
  ]);

  function batched({ kernels: { matmul } }: Computation, x: Tensor, y: Tensor, by: Transposes): Tensor {
    if (x.rank <= 3 && y.rank <= 3) return matmul(x, y, by);
    // Engines multiply matrices along one batch axis; further ones are folded into it.
    const [outerX, outerY] = [x.shape.slice(0, -2), y.shape.slice(0, -2)];
    const outer = isSame(outerX, outerY) ? outerX : broadcastShape(outerX, outerY);
    const fold = (tensor: Tensor, own: readonly number[]) => {
      const matrix = tensor.shape.slice(-2);
      if (sizeOf(own) === 1) return tf.reshape(tensor, [1, ...matrix]);
      const whole = isSame(own, outer) ? tensor : tf.broadcastTo(tensor, [...outer, ...matrix]);
      return tf.reshape(whole, [sizeOf(outer), ...matrix]);
    };
    const result = kernels.matmul(fold(x, outerX), fold(y, outerY), by);
    return tf.reshape(result, [...outer, ...result.shape.slice(-2)]);
  }
}

function broadcastShape(a: readonly number[], b: readonly number[]): number[] {
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, i) => {
    const [x = 1, y = 1] = [a[i - rank + a.length], b[i - rank + b.length]];
    return x === 1 ? y : x;
  });
}
