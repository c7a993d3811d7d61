import type { Activation } from "../model/layer.ts";
import { gaussianSum, normalCumulative, normalDensity } from "./gaussian.ts";

/** Mean and mean square of a layer's values. */
export interface Moments {
  readonly mean: number;
  readonly meanSquare: number;
}

interface ActivationMoments extends Moments {
  /** E[f(y)⁴]. */
  readonly meanFourth: number;
}

/** The functions that act on each value alone; softmax does not, and the slope of a leaky relu is not part of an Experiment. */
const functions: Partial<Record<Activation, (x: number) => number>> = {
  tanh: Math.tanh,
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
  elu: (x) => (x > 0 ? x : Math.expm1(x)),
  selu: (x) => 1.0507009873554805 * (x > 0 ? x : 1.6732632423543772 * Math.expm1(x)),
  softplus: (x) => (x > 30 ? x : Math.log1p(Math.exp(x))),
  softsign: (x) => x / (1 + Math.abs(x)),
  swish: (x) => x / (1 + Math.exp(-x)),
  gelu: (x) => x * normalCumulative(x),
};

/** Moments of f(y) for y ~ N(mean, variance); null for functions that are not modelled. */
export function activationMoments(activation: Activation, mean: number, variance: number): ActivationMoments | null {
  const stddev = Math.sqrt(variance);
  const [square, ratio] = [mean ** 2, stddev === 0 ? 0 : mean / stddev];
  const meanFourth = square ** 2 + 6 * square * variance + 3 * variance ** 2;
  if (activation === "linear") return { mean, meanSquare: square + variance, meanFourth };
  if (activation === "relu") {
    if (stddev === 0) return { mean: Math.max(0, mean), meanSquare: Math.max(0, mean) ** 2, meanFourth: Math.max(0, mean) ** 4 };
    // The moments of a normal distribution cut off at zero, by partial integration: E[relu(y)] = μΦ(μ/σ) + σφ(μ/σ) and so on.
    const [above, density] = [normalCumulative(ratio), stddev * normalDensity(ratio)];
    return {
      mean: mean * above + density,
      meanSquare: (square + variance) * above + mean * density,
      meanFourth: meanFourth * above + mean * (square + 5 * variance) * density,
    };
  }
  const f = functions[activation];
  if (!f) return null;
  let [meanSquare, fourth] = [0, 0];
  const first = gaussianSum(mean, stddev, (x, weight) => {
    const value = f(x);
    const square = value * value;
    meanSquare += weight * square;
    fourth += weight * square * square;
    return weight * value;
  });
  return { mean: first, meanSquare, meanFourth: fourth };
}

/** d ln E[f(y)²] / d ln Var[y]: 1 for a centred relu, 0 for a saturated tanh. */
export function activationSensitivity(activation: Activation, mean: number, variance: number): number {
  const [low, high] = [0.99, 1.01].map((factor) => activationMoments(activation, mean, variance * factor)?.meanSquare ?? 0);
  if (!low || !high) return 0;
  return Math.log(high / low) / Math.log(1.01 / 0.99);
}
