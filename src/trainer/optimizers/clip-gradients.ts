import type { Clipping } from "../../core/index.ts";
import type { Tensor, Tf } from "../engine.ts";

/** Gradients as the optimizer takes them: each trial's by its own norms. `lead`: 1 where a trial axis stands in front. */
export function clipGradients(tf: Tf, gradients: readonly Tensor[], clipping: Clipping, lead: 0 | 1): Tensor[] {
  const { kind, value } = clipping;
  if (kind === "value") return gradients.map((gradient) => tf.clipByValue(gradient, -value, value));
  const squares = gradients.map((gradient): Tensor => {
    const axes = gradient.shape.map((_, axis) => axis).slice(lead);
    return axes.length > 0 ? tf.sum(tf.square(gradient), axes) : tf.square(gradient);
  });
  const total = kind === "globalNorm" ? squares.reduce((sum, square) => tf.add(sum, square)) : null;
  return gradients.map((gradient, i) => {
    const norm = tf.sqrt(total ?? squares[i] ?? tf.scalar(0));
    // g · value / max(norm, value): nothing changes up to the limit.
    const factor = tf.div(value, tf.maximum(norm, value));
    const shape = lead === 1 ? [gradient.shape[0] ?? 1, ...Array<number>(gradient.rank - 1).fill(1)] : [];
    return tf.mul(gradient, tf.reshape(factor, shape));
  });
}
