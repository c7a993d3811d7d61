import type { ActivationSpec } from "../../core/index.ts";
import { type Computation, derive } from "../computation.ts";
import type { Kernels, Tensor, Tf } from "../engine.ts";
import { shapeOf, tensorAxes, type Value } from "../value.ts";

/** An activation function with its constants, on tensors. `axis`: the one that softmax sums over. */
export interface ActivationFunction {
  forward(x: Tensor): Tensor;
  /** The gradient of the input from that of the output. */
  backward(gradient: Tensor, at: { readonly x: Tensor; readonly y: Tensor }): Tensor;
}

interface Context {
  readonly tf: Tf;
  readonly kernels: Kernels;
  readonly axis: number;
}

/** The fixed point constants of Klambauer et al. 2017, as TensorFlow has them. */
const [seluScale, seluAlpha] = [1.0507009873554805, 1.6732632423543772];

export function activation(c: Computation, input: Value, spec: ActivationSpec): Value {
  if (spec.name === "linear") return input;
  const [axis = 0] = tensorAxes(input, [spec.axis ?? shapeOf(input).length - 1]);
  const { forward, backward } = activationFunction(spec, { ...c, axis });
  const x = input.tensor;
  const y = forward(x);
  return derive(c, { inputs: [input], tensor: y, isStacked: input.isStacked }, (gradient) => [() => backward(gradient, { x, y })]);
}

export function activationFunction(spec: ActivationSpec, { tf, kernels, axis }: Context): ActivationFunction {
  /** From the derivative, by input and output. */
  const pointwise = (forward: (x: Tensor) => Tensor, slope: (at: { x: Tensor; y: Tensor }) => Tensor): ActivationFunction => ({
    forward,
    backward: (gradient, at) => tf.mul(gradient, slope(at)),
  });
  const is = (condition: Tensor): Tensor => tf.cast(condition, "float32");
  const between = (x: Tensor, low: number, high: number) => is(tf.logicalAnd(tf.greater(x, low), tf.less(x, high)));
  switch (spec.name) {
    case "linear":
      return { forward: (x) => x, backward: (gradient) => gradient };
    case "relu":
    case "leakyRelu":
      return rectifier(spec, { tf, kernels });
    case "relu6":
      return rectifier({ ...spec, maxValue: 6 }, { tf, kernels });
    case "tanh":
      return {
        forward: (x) => tf.tanh(x),
        backward: (gradient, { y }) => kernels.tanhGradient(gradient, y),
      };
    case "sigmoid":
      return {
        forward: (x) => tf.sigmoid(x),
        backward: (gradient, { y }) => kernels.sigmoidGradient(gradient, y),
      };
    case "softmax":
      return {
        forward: (x) => softmax(tf, x, axis),
        backward: (gradient, { y }) => tf.mul(y, tf.sub(gradient, tf.sum(tf.mul(gradient, y), axis, true))),
      };
    case "logSoftmax":
      return {
        forward: (x) => tf.sub(x, tf.logSumExp(x, axis, true)),
        backward: (gradient, { y }) => tf.sub(gradient, tf.mul(tf.exp(y), tf.sum(gradient, axis, true))),
      };
    case "elu": {
      const alpha = spec.alpha ?? 1;
      return pointwise(
        (x) => (alpha === 1 ? tf.elu(x) : tf.where(tf.greater(x, 0), x, tf.mul(tf.expm1(tf.minimum(x, 0)), alpha))),
        ({ x, y }) => tf.where(tf.greater(x, 0), tf.onesLike(y), tf.add(y, alpha)),
      );
    }
    case "selu":
      return pointwise(
        (x) => tf.selu(x),
        ({ y }) => tf.where(tf.greater(y, 0), tf.fill(y.shape, seluScale), tf.add(y, seluScale * seluAlpha)),
      );
    case "softplus":
      return pointwise(
        (x) => tf.softplus(x),
        ({ x }) => tf.sigmoid(x),
      );
    case "softsign":
      return {
        forward: (x) => tf.div(x, tf.add(tf.abs(x), 1)),
        backward: (gradient, { x }) => tf.div(gradient, tf.square(tf.add(tf.abs(x), 1))),
      };
    case "exponential":
      return pointwise(
        (x) => tf.exp(x),
        ({ y }) => y,
      );
    case "swish":
      return pointwise(
        (x) => tf.mul(x, tf.sigmoid(x)),
        ({ x, y }) => {
          const s = tf.sigmoid(x);
          return tf.add(y, tf.mul(s, tf.sub(1, y)));
        },
      );
    // x·Φ(x), the exact form.
    case "gelu": {
      const cumulative = (x: Tensor): Tensor => tf.mul(0.5, tf.add(1, tf.erf(tf.mul(x, Math.SQRT1_2))));
      return pointwise(
        (x) => tf.mul(x, cumulative(x)),
        ({ x }) => {
          const density = tf.mul(tf.exp(tf.mul(tf.square(x), -0.5)), 1 / Math.sqrt(2 * Math.PI));
          return tf.add(cumulative(x), tf.mul(x, density));
        },
      );
    }
    // ½x(1 + tanh(√(2/π)(x + 0.044715x³))).
    case "tanhGelu": {
      const factor = Math.sqrt(2 / Math.PI);
      const inner = (x: Tensor): Tensor => tf.tanh(tf.mul(tf.add(x, tf.mul(tf.mul(tf.square(x), x), 0.044715)), factor));
      return pointwise(
        (x) => tf.mul(tf.mul(x, 0.5), tf.add(inner(x), 1)),
        ({ x }) => {
          const t = inner(x);
          const slope = tf.mul(tf.add(tf.mul(tf.square(x), 3 * 0.044715), 1), factor);
          return tf.add(tf.mul(tf.add(t, 1), 0.5), tf.mul(tf.mul(tf.mul(x, 0.5), tf.sub(1, tf.square(t))), slope));
        },
      );
    }
    case "hardSigmoid": {
      const slope = spec.slope ?? 0.2;
      return pointwise(
        (x) => tf.clipByValue(tf.add(tf.mul(x, slope), 0.5), 0, 1),
        ({ y }) => tf.mul(between(y, 0, 1), slope),
      );
    }
    case "hardTanh":
      return pointwise(
        (x) => tf.clipByValue(x, -1, 1),
        ({ x }) => between(x, -1, 1),
      );
    // x·relu6(x + 3)/6.
    case "hardSwish":
      return pointwise(
        (x) => tf.mul(x, tf.mul(tf.clipByValue(tf.add(x, 3), 0, 6), 1 / 6)),
        ({ x }) => {
          const gate = tf.mul(tf.clipByValue(tf.add(x, 3), 0, 6), 1 / 6);
          return tf.add(gate, tf.mul(tf.mul(x, 1 / 6), between(x, -3, 3)));
        },
      );
    case "mish":
      return pointwise(
        (x) => tf.mul(x, tf.tanh(tf.softplus(x))),
        ({ x }) => {
          const t = tf.tanh(tf.softplus(x));
          return tf.add(t, tf.mul(tf.mul(x, tf.sub(1, tf.square(t))), tf.sigmoid(x)));
        },
      );
    case "logSigmoid":
      return pointwise(
        (x) => tf.neg(tf.softplus(tf.neg(x))),
        ({ x }) => tf.sigmoid(tf.neg(x)),
      );
  }
}

/** relu with what Keras knows of it: a slope below the threshold, and an upper end. */
function rectifier({ alpha, maxValue, threshold }: ActivationSpec, { tf, kernels }: Omit<Context, "axis">): ActivationFunction {
  const slope = alpha ?? 0;
  if (slope === 0 && maxValue === null && threshold === 0)
    return { forward: (x) => tf.relu(x), backward: (gradient, { y }) => kernels.reluGradient(gradient, y) };
  return {
    forward: (x) => {
      const above = maxValue === null ? x : tf.minimum(x, maxValue);
      const below = slope === 0 ? tf.zerosLike(x) : tf.mul(tf.sub(x, threshold), slope);
      return tf.where(isAbove(x), above, below);
    },
    backward: (gradient, { x }) => {
      const inside = maxValue === null ? isAbove(x) : tf.logicalAnd(isAbove(x), tf.less(x, maxValue));
      const factor = tf.where(inside, tf.onesLike(x), tf.where(isAbove(x), tf.zerosLike(x), tf.fill(x.shape, slope)));
      return tf.mul(gradient, factor);
    },
  };

  function isAbove(x: Tensor): Tensor {
    return threshold === 0 ? tf.greater(x, 0) : tf.greaterEqual(x, threshold);
  }
}

function softmax(tf: Tf, x: Tensor, axis: number): Tensor {
  if (axis === x.rank - 1) return tf.softmax(x);
  const shifted = tf.exp(tf.sub(x, tf.max(x, axis, true)));
  return tf.div(shifted, tf.sum(shifted, axis, true));
}
