import {
  type Dimension,
  type LayerMeaning,
  type LayerReader,
  type TensorShape,
  type WeightSpec,
  weight,
  weighted,
} from "./layer-meaning.ts";

/** Query, value and, where it is given, key. */
function parts(inputs: readonly TensorShape[]): readonly [TensorShape, TensorShape, TensorShape] {
  const [query = null, value = query, key = value] = inputs;
  return [query, value, key];
}

function attended(inputs: readonly TensorShape[], size: Dimension): TensorShape {
  const [query] = parts(inputs);
  return query ? [...query.slice(0, -1), size] : null;
}

function projection(input: TensorShape, heads: readonly Dimension[], layer: LayerReader): readonly WeightSpec[] {
  const initializer = (part: string, otherwise: string) => ({ argument: `${part}_initializer`, default: otherwise });
  const kernel: WeightSpec = {
    name: "kernel",
    shape: [input?.at(-1) ?? null, ...heads],
    trainable: true,
    initializer: initializer("kernel", "glorot_uniform"),
  };
  if (layer.flag("use_bias", true) === false) return [kernel];
  return [kernel, { name: "bias", shape: heads, trainable: true, initializer: initializer("bias", "zeros") }];
}

function output(layer: LayerReader, heads: readonly Dimension[], size: readonly Dimension[]): readonly WeightSpec[] {
  const kernel = weight("kernel", [...heads, ...size], "glorot_uniform");
  return layer.flag("use_bias", true) === false ? [kernel] : [kernel, weight("bias", size, "zeros")];
}

export const attentionLayers: Readonly<Record<string, LayerMeaning>> = {
  Attention: (layer, inputs) => {
    const [, value] = parts(inputs);
    const hasScale = layer.flag("use_scale", false) === true;
    const concat = layer.text("score_mode", "dot") === "concat";
    const weights = [...(hasScale ? [weight("scale", [], "ones")] : []), ...(concat ? [weight("concat_score_weight", [], "ones")] : [])];
    return weighted(attended(inputs, value?.at(-1) ?? null), weights);
  },
  AdditiveAttention: (layer, inputs) => {
    const [query, value] = parts(inputs);
    const scale = layer.flag("use_scale", true) ? [weight("scale", [query?.at(-1) ?? null], "glorot_uniform")] : [];
    return weighted(attended(inputs, value?.at(-1) ?? null), scale);
  },
  MultiHeadAttention: (layer, inputs) => {
    const [query, value, key] = parts(inputs);
    const [heads, size] = [layer.number("num_heads", null), layer.number("key_dim", null)];
    const valueSize = layer.has("value_dim") ? layer.number("value_dim", null) : size;
    const given = layer.has("output_shape") ? layer.list("output_shape") : null;
    const last = given ?? [query?.at(-1) ?? null];
    const weights = [
      ...projection(query, [heads, size], layer),
      ...projection(key, [heads, size], layer),
      ...projection(value, [heads, valueSize], layer),
      ...(layer.flag("use_gate", false) ? projection(query, [heads, valueSize], layer) : []),
      ...output(layer, [heads, valueSize], last),
    ];
    return weighted(query ? [...query.slice(0, -1), ...last] : null, weights);
  },
  GroupQueryAttention: (layer, inputs) => {
    const [query, value, key] = parts(inputs);
    const [size, heads, shared] = [
      layer.number("head_dim", null),
      layer.number("num_query_heads", null),
      layer.number("num_key_value_heads", null),
    ];
    const last = query?.at(-1) ?? null;
    const weights = [
      ...projection(query, [heads, size], layer),
      ...projection(key, [shared, size], layer),
      ...projection(value, [shared, size], layer),
      ...(layer.flag("use_gate", false) ? projection(query, [heads, size], layer) : []),
      ...output(layer, [heads, size], [last]),
    ];
    return weighted(query ?? null, weights);
  },
};
