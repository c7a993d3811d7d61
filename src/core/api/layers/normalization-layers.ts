import {
  type Dimension,
  type LayerMeaning,
  type LayerReader,
  type TensorShape,
  type WeightSpec,
  weight,
  weighted,
  weightless,
  within,
} from "./layer-meaning.ts";

/** The normalised axes as they are written; null where they are not known. */
function axesOf(layer: LayerReader): readonly Dimension[] | null {
  return layer.raw("axis") === undefined ? [-1] : layer.list("axis");
}

function sorted(axes: readonly Dimension[] | null): readonly Dimension[] | null {
  return axes && [...axes].sort((a, b) => (a ?? 0) - (b ?? 0));
}

/** Sizes of the axes of an input. */
function sizesOf(input: TensorShape | undefined, axes: readonly Dimension[] | null): readonly Dimension[] {
  return axes?.map((axis) => (axis === null || !input ? null : (input.at(axis) ?? null))) ?? [null];
}

function scaleAndOffset(layer: LayerReader, shape: readonly Dimension[]): WeightSpec[] | null {
  const [scale, center] = [layer.flag("scale", true), layer.flag("center", true)];
  if (scale === null || center === null) return null;
  return [...(scale ? [weight("gamma", shape, "ones")] : []), ...(center ? [weight("beta", shape, "zeros")] : [])];
}

function frozen(name: string, shape: readonly Dimension[], otherwise: string): WeightSpec {
  return { ...weight(name, shape, otherwise), trainable: false };
}

const batchNormalization: LayerMeaning = (layer, [input]) => {
  const axes = axesOf(layer);
  const kept = input && axes?.map((axis) => (axis === null ? null : axis < 0 ? input.length + axis : axis));
  // One axis gives a vector, several a shape as long as the input's with 1 for the others.
  const shape = input && kept && kept.length > 1 ? input.map((size, i) => (kept.includes(i) ? size : 1)) : sizesOf(input, axes);
  const own = scaleAndOffset(layer, shape);
  const renorm = layer.flag("renorm", false);
  if (!own || renorm === null) return weighted(input ?? null, null);
  const moving = [frozen("moving_mean", shape, "zeros"), frozen("moving_variance", shape, "ones")];
  if (!renorm) return weighted(input ?? null, [...own, ...moving]);
  const corrections = [
    ["moving_stddev", "ones"],
    ["renorm_mean", "zeros"],
    ["renorm_stddev", "ones"],
  ] as const;
  return weighted(input ?? null, [...own, ...moving, ...corrections.map(([name, start]) => frozen(name, shape, start))]);
};

export const normalizationLayers: Readonly<Record<string, LayerMeaning>> = {
  BatchNormalization: batchNormalization,
  SyncBatchNormalization: batchNormalization,
  LayerNormalization: (layer, [input]) => {
    // Keras 3 sorts the axes; tf_keras takes them as they are written.
    const shape = sizesOf(input, layer.generation === "keras3" ? sorted(axesOf(layer)) : axesOf(layer));
    const rms = layer.flag("rms_scaling", false);
    if (rms === null) return weighted(input ?? null, null);
    return weighted(input ?? null, rms ? [weight("gamma", shape, "ones")] : scaleAndOffset(layer, shape));
  },
  RMSNormalization: (layer, [input]) => weighted(input ?? null, [weight("scale", sizesOf(input, sorted(axesOf(layer))), "ones")]),
  GroupNormalization: (layer, [input]) => weighted(input ?? null, scaleAndOffset(layer, sizesOf(input, axesOf(layer)))),
  UnitNormalization: (_layer, [input]) => weightless(input ?? null),
  SpectralNormalization: (layer, inputs) => {
    const inner = layer.layer("layer")?.call(inputs);
    const kernel = inner?.weights?.find(({ name }) => name === "kernel" || name === "embeddings");
    if (!inner || !kernel || !inner.weights) return weighted(inner?.outputs[0] ?? null, null);
    const vector = frozen("vector_u", [1, kernel.shape.at(-1) ?? null], "truncated_normal");
    const weights = within("layer", inner.weights) ?? [];
    if (layer.generation !== "keras3") return { ...inner, weights: [...weights, vector] };
    // Keras 3 tracks the kernel as the wrapper's own, so that it comes first.
    const at = inner.weights.indexOf(kernel);
    return { ...inner, weights: [...weights.slice(at, at + 1), vector, ...weights.filter((_, i) => i !== at)] };
  },
  Normalization: (layer, [input]) => {
    const shape = sizesOf(input, layer.raw("axis") === null ? [] : axesOf(layer));
    if (layer.has("mean") && layer.has("variance")) return weightless(input ?? null);
    const statistics = [frozen("mean", shape, "zeros"), frozen("variance", shape, "ones"), frozen("count", [], "zeros")];
    return weighted(input ?? null, statistics);
  },
};
