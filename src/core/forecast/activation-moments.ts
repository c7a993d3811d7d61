import type { Activation } from "../model/layer.ts";
import { gaussianMean, normalCumulative, normalDensity } from "./gaussian.ts";

/** Mean and mean square of a layer's values. */
export interface Moments {
  readonly mean: number;
  readonly meanSquare: number;
}

/** The function itself, for those that act on each value alone; softmax does not. */
const functions: Partial<Record<Activation, (x: number) => number>> = {
  linear: (x) => x,
  tanh: Math.tanh,
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
  elu: (x) => (x > 0 ? x : Math.expm1(x)),
  selu: (x) => 1.0507009873554805 * (x > 0 ? x : 1.6732632423543772 * Math.expm1(x)),
  softplus: (x) => (x > 30 ? x : Math.log1p(Math.exp(x))),
  softsign: (x) => x / (1 + Math.abs(x)),
  swish: (x) => x / (1 + Math.exp(-x)),
};

/** Moments of f(y) for y ~ N(mean, variance); null for functions that are not modelled. */
export function activationMoments(activation: Activation, mean: number, variance: number): Moments | null {
  const stddev = Math.sqrt(variance);
  if (activation === "linear") return { mean, meanSquare: mean ** 2 + variance };
  if (activation === "relu") {
    // E[relu(y)] = μΦ(μ/σ) + σφ(μ/σ); E[relu(y)²] = (μ² + σ²)Φ(μ/σ) + μσφ(μ/σ).
    if (stddev === 0) return { mean: Math.max(0, mean), meanSquare: Math.max(0, mean) ** 2 };
    const ratio = mean / stddev;
    const [below, density] = [normalCumulative(ratio), normalDensity(ratio)];
    return { mean: mean * below + stddev * density, meanSquare: (mean ** 2 + variance) * below + mean * stddev * density };
  }
  const f = functions[activation];
  if (!f) return null;
  return { mean: gaussianMean(mean, stddev, f), meanSquare: gaussianMean(mean, stddev, (x) => f(x) ** 2) };
}
