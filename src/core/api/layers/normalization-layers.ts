import {
  type Dimension,
  type LayerMeaning,
  type LayerReader,
  type TensorShape,
  type WeightSpec,
  weight,
  weighted,
  weightless,
} from "./layer-meaning.ts";

/** Sizes of the normalised axes of an input. */
function sizesOf(layer: LayerReader, input: TensorShape | undefined, otherwise: number): readonly Dimension[] {
  const axes = layer.list("axis") ?? [otherwise];
  return axes.map((axis) => (axis === null || !input ? null : (input[axis < 0 ? input.length + axis : axis] ?? null)));
}

function scaleAndOffset(layer: LayerReader, shape: readonly Dimension[]): WeightSpec[] | null {
  const [scale, center] = [layer.flag("scale", true), layer.flag("center", true)];
  if (scale === null || center === null) return null;
  return [...(scale ? [weight("gamma", shape, "ones")] : []), ...(center ? [weight("beta", shape, "zeros")] : [])];
}

function frozen(name: string, shape: readonly Dimension[], otherwise: string): WeightSpec {
  return { ...weight(name, shape, otherwise), trainable: false };
}

export const normalizationLayers: Readonly<Record<string, LayerMeaning>> = {
  BatchNormalization: (layer, [input]) => {
    const shape = sizesOf(layer, input, -1);
    const own = scaleAndOffset(layer, shape);
    return weighted(input ?? null, own && [...own, frozen("moving_mean", shape, "zeros"), frozen("moving_variance", shape, "ones")]);
  },
  LayerNormalization: (layer, [input]) => {
    const shape = sizesOf(layer, input, -1);
    if (layer.flag("rms_scaling", false)) return weighted(input ?? null, [weight("gamma", shape, "ones")]);
    return weighted(input ?? null, scaleAndOffset(layer, shape));
  },
  RMSNormalization: (layer, [input]) => weighted(input ?? null, [weight("scale", sizesOf(layer, input, -1), "ones")]),
  GroupNormalization: (layer, [input]) => weighted(input ?? null, scaleAndOffset(layer, sizesOf(layer, input, -1))),
  UnitNormalization: (_layer, [input]) => weightless(input ?? null),
  SpectralNormalization: (layer, inputs) => {
    const inner = layer.layer("layer")?.call(inputs);
    const kernel = inner?.weights?.find(({ name }) => name === "kernel" || name === "embeddings");
    if (!inner || !kernel || !inner.weights) return weighted(inner?.outputs[0] ?? null, null);
    const vector = frozen(layer.generation === "keras3" ? "vector_u" : "sn_u", [1, kernel.shape.at(-1) ?? null], "truncated_normal");
    return { ...inner, weights: layer.generation === "keras3" ? [vector, ...inner.weights] : [...inner.weights, vector] };
  },
  Normalization: (layer, [input]) => {
    const axes = layer.has("axis") || layer.raw("axis") === undefined ? (layer.list("axis") ?? [-1]) : [];
    const shape = axes.map((axis) => (axis === null || !input ? null : (input[axis < 0 ? input.length + axis : axis] ?? null)));
    const isGiven = layer.has("mean") && layer.has("variance");
    if (isGiven) return weightless(input ?? null);
    const statistics = [frozen("mean", shape, "zeros"), frozen("variance", shape, "ones"), frozen("count", [], "zeros")];
    return weighted(input ?? null, statistics);
  },
};
