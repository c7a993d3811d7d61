/** Integrals over the standard normal distribution. */

interface Grid {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/** Nodes and weights of a trapezoid rule over ±8 standard deviations: its error falls exponentially with the step. */
function gridOf(step: number): Grid {
  const count = 16 / step + 1;
  const nodes = Float64Array.from({ length: count }, (_, i) => -8 + i * step);
  return { nodes, weights: nodes.map((x) => (step * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI)) };
}

/** Exact to about 1e-10 for functions that are smooth over a sixteenth of a standard deviation. */
const fine = /* @__PURE__ */ gridOf(1 / 16);
/** The same for functions that are smooth over a quarter. */
const coarse = /* @__PURE__ */ gridOf(1 / 4);

/** E[f(Z)] for Z ~ N(mean, stddev²); "coarse" is for functions that change little over a quarter of a standard deviation. */
export function gaussianMean(mean: number, stddev: number, f: (z: number) => number, rule: "fine" | "coarse" = "fine"): number {
  return gaussianSum(mean, stddev, (z, weight) => weight * f(z), rule);
}

/** The sum of `term` over the nodes of the integral over N(mean, stddev²), each with its weight: for several integrals at once. */
export function gaussianSum(
  mean: number,
  stddev: number,
  term: (z: number, weight: number) => number,
  rule: "fine" | "coarse" = "fine",
): number {
  const { nodes, weights } = rule === "fine" ? fine : coarse;
  let sum = 0;
  for (let i = 0; i < nodes.length; i++) sum += term(mean + stddev * (nodes[i] ?? 0), weights[i] ?? 0);
  return sum;
}

/** φ(x). */
export function normalDensity(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

/** Φ(x) = P(Z ≤ x), by the complementary error function's rational Chebyshev fit (Numerical Recipes, error below 1.2e-7). */
export function normalCumulative(x: number): number {
  const z = Math.abs(x) / Math.SQRT2;
  const t = 1 / (1 + z / 2);
  const coefficients = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223, 0.17087277,
  ];
  const polynomial = coefficients.reduceRight((sum, coefficient) => sum * t + coefficient, 0);
  const tail = (t * Math.exp(-z * z + polynomial)) / 2;
  return x > 0 ? 1 - tail : tail;
}

/** E[max(Z₁ … Z_count)] of independent standard normals. */
export function expectedMaximum(count: number): number {
  return gaussianMean(0, 1, (x) => x * count * normalCumulative(x) ** (count - 1));
}
