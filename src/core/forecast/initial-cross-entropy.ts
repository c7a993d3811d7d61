import { expectedMaximum, gaussianMean, normalCumulative } from "./gaussian.ts";

const eulerGamma = 0.5772156649015329;

/**
 * Expected cross-entropy (nats) of one example whose `classes` logits are independent N(0, stddev²) and whose label
 * has nothing to do with them: E[logsumexp(z)], since E[z_label] = 0.
 *
 * Adding independent standard Gumbel noise Gᵢ, max(zᵢ + Gᵢ) is logsumexp(z) plus a Gumbel variable, so that
 * E[logsumexp] = E[max(zᵢ + Gᵢ)] − γ: one integral over the distribution function F of z + G, raised to the number
 * of classes. Beyond stddev 20 logsumexp and the largest logit are the same to 0.2 %.
 */
export function initialCrossEntropy(classes: number, stddev: number): number {
  if (stddev === 0) return Math.log(classes);
  if (stddev > 20) return stddev * expectedMaximum(classes);
  const key = `${classes} ${stddev}`;
  const known = computed.get(key);
  if (known !== undefined) return known;
  // The integrand changes over distances of 1, which are 1 / stddev standard deviations.
  const rule = stddev <= 2 ? "coarse" : "fine";
  const cumulative = (x: number) => gaussianMean(0, stddev, (z) => Math.exp(-Math.exp(z - x)), rule) ** classes;
  const step = Math.max(0.4, stddev / 10);
  const reach = 8 * stddev + 20;
  let mean = 0;
  for (let x = step / 2; x < reach; x += step) mean += step * (1 - cumulative(x) - cumulative(-x));
  if (computed.size >= mostComputed) computed.clear();
  computed.set(key, mean - eulerGamma);
  return mean - eulerGamma;
}

/** Results so far: a program's numbers stay the same while it is edited. */
const computed = new Map<string, number>();
const mostComputed = 500;

/**
 * The same where probabilities are clipped to [clip, 1 − clip]: no example counts more than −ln(clip). What lies above
 * that bound, E[(L − bound)⁺], is taken off; for losses that large L is the gap between the largest logit and the label's.
 */
export function clippedCrossEntropy(classes: number, stddev: number, clip: number): number {
  const bound = -Math.log(clip);
  if (stddev < 1) return initialCrossEntropy(classes, stddev);
  const exceeds = (gap: number) => 1 - gaussianMean(0, 1, (label) => normalCumulative(label + gap / stddev) ** (classes - 1));
  const reach = 12 * stddev;
  const step = reach / 100;
  let excess = 0;
  for (let gap = bound + step / 2; gap < reach; gap += step) excess += step * exceeds(gap);
  return Math.min(bound, initialCrossEntropy(classes, stddev) - excess);
}
