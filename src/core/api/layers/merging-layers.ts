import { type Dimension, type LayerMeaning, type TensorShape, weightless } from "./layer-meaning.ts";

/** Element by element, with broadcasting. */
const elementwise: LayerMeaning = (_layer, inputs) => weightless(inputs.length === 0 ? null : inputs.reduce(broadcast));

function broadcast(a: TensorShape, b: TensorShape): TensorShape {
  if (!a || !b) return null;
  const rank = Math.max(a.length, b.length);
  const [x, y] = [a, b].map((shape) => {
    // The batch stays in front; a missing dimension counts as one behind it.
    const missing = new Array<Dimension>(rank - shape.length).fill(1);
    return [shape[0] ?? null, ...missing, ...shape.slice(1)];
  });
  return Array.from({ length: rank }, (_, i) => {
    const [p, q] = [x?.[i] ?? null, y?.[i] ?? null];
    return p === 1 ? q : q === 1 ? p : (p ?? q);
  });
}

export const mergingLayers: Readonly<Record<string, LayerMeaning>> = {
  Add: elementwise,
  Subtract: elementwise,
  Multiply: elementwise,
  Average: elementwise,
  Maximum: elementwise,
  Minimum: elementwise,
  // Layers of `keras.applications`' own: a scaled sum, and arithmetic that tf_keras wraps.
  CustomScaleLayer: elementwise,
  TFOpLambda: elementwise,
  Concatenate: (layer, inputs) => {
    const [first] = inputs;
    const axis = layer.number("axis", -1);
    if (!first || axis === null) return weightless(null);
    const at = axis < 0 ? first.length + axis : axis;
    let total: Dimension = 0;
    for (const input of inputs) {
      const size = input?.[at] ?? null;
      total = total === null || size === null || input?.length !== first.length ? null : total + size;
    }
    const known = first.map((size, i) => size ?? inputs.find((input) => input?.[i] != null)?.[i] ?? null);
    return weightless(known.map((size, i) => (i === at ? total : size)));
  },
  Dot: (layer, [a, b]) => {
    if (!a || !b) return weightless(null);
    const raw = layer.list("axes");
    const [p, q] = raw?.length === 1 ? [raw[0], raw[0]] : (raw ?? []);
    if (p == null || q == null) return weightless(null);
    const [i, j] = [p < 0 ? a.length + p : p, q < 0 ? b.length + q : q];
    const rest = [...a.filter((_, k) => k !== i), ...b.slice(1).filter((_, k) => k + 1 !== j)];
    return weightless(rest.length === 1 ? [...rest, 1] : rest);
  },
};
