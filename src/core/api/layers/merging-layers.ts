import { type Dimension, type LayerMeaning, type TensorShape, weightless } from "./layer-meaning.ts";

/** Element by element, with broadcasting. */
const elementwise: LayerMeaning = (layer, inputs) => {
  // Keras's own rule leaves a size open that is open in one of the inputs; TensorFlow's takes it from the other.
  const isCautious = layer.generation === "keras2" || layer.generation === "keras3";
  return weightless(inputs.length === 0 ? null : inputs.reduce((a, b) => broadcast(a, b, { isCautious })));
};

function broadcast(a: TensorShape, b: TensorShape, { isCautious }: { readonly isCautious: boolean }): TensorShape {
  if (!a || !b) return null;
  const rank = Math.max(a.length, b.length);
  const [x, y] = [a, b].map((shape) => {
    // The batch stays in front; a missing dimension counts as one behind it.
    const missing = new Array<Dimension>(rank - shape.length).fill(1);
    return [shape[0] ?? null, ...missing, ...shape.slice(1)];
  });
  return Array.from({ length: rank }, (_, i) => {
    const [p, q] = [x?.[i] ?? null, y?.[i] ?? null];
    if (p === 1 || q === 1) return p === 1 ? q : p;
    return i > 0 && isCautious && (p === null || q === null) ? null : (p ?? q);
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
    const others = layer.generation === "keras3" ? [] : inputs;
    const known = first.map((size, i) => size ?? others.find((input) => input?.[i] != null)?.[i] ?? null);
    return weightless(known.map((size, i) => (i === at ? total : size)));
  },
  Dot: (layer, [a, b]) => {
    if (!a || !b) return weightless(null);
    const raw = layer.list("axes");
    const [p, q] = raw?.length === 1 ? [raw[0], raw[0]] : (raw ?? []);
    if (p == null || q == null) return weightless(null);
    const [i, j] = [p < 0 ? a.length + p : p, q < 0 ? b.length + q : q];
    if (layer.generation === "tf1" && a.length === 4 && b.length === 4)
      return weightless(multiplied({ shape: a, axis: i }, { shape: b, axis: j }));
    const rest = [...a.filter((_, k) => k !== i), ...b.slice(1).filter((_, k) => k + 1 !== j)];
    return weightless(rest.length === 1 ? [...rest, 1] : rest);
  },
};

interface Factor {
  readonly shape: readonly Dimension[];
  readonly axis: number;
}

/** TensorFlow 1 takes the dot product of images for a product of matrices, of which it transposes some. */
function multiplied(a: Factor, b: Factor): TensorShape {
  const left = ({ shape, axis }: Factor): Dimension => shape.at(axis === 3 ? -2 : -1) ?? null;
  return [...a.shape.slice(0, -2), left(a), left(b)];
}
