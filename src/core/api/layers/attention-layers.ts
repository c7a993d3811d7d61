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

/** A dense layer's weights: `sizes` come out of the last axis of `input`, or out of the axes `from`. */
function dense(layer: LayerReader, from: readonly Dimension[], to: readonly Dimension[]): readonly WeightSpec[] {
  const kernel = weight("kernel", [...from, ...to], "glorot_uniform");
  return layer.flag("use_bias", true) === false ? [kernel] : [kernel, weight("bias", to, "zeros")];
}

interface Heads {
  readonly query: readonly [Dimension, Dimension];
  readonly key: readonly [Dimension, Dimension];
  readonly value: readonly [Dimension, Dimension];
  /** The sizes of what comes out of the heads, and what is made of them. */
  readonly combined: readonly [Dimension, Dimension];
  readonly output: readonly Dimension[];
}

/** Projections of query, key and value to heads, and of these to the output. */
function headed(layer: LayerReader, inputs: readonly TensorShape[], heads: Heads): readonly WeightSpec[] | null {
  const [query, value, key] = parts(inputs);
  const gate = layer.flag("use_gate", false);
  if (layer.flag("use_bias", true) === null || gate === null) return null;
  return [
    ...dense(layer, [query?.at(-1) ?? null], heads.query),
    ...dense(layer, [key?.at(-1) ?? null], heads.key),
    ...(gate ? dense(layer, [query?.at(-1) ?? null], heads.combined) : []),
    ...dense(layer, [value?.at(-1) ?? null], heads.value),
    ...dense(layer, heads.combined, heads.output),
  ];
}

/** Attention gives its scores as well where the call says `return_attention_scores=True`; that is no argument of the layer. */
export const attentionLayers: Readonly<Record<string, LayerMeaning>> = {
  Attention: (layer, inputs) => {
    const [, value] = parts(inputs);
    const scale = layer.flag("use_scale", false);
    const mode = layer.text("score_mode", "dot");
    const own = scale ? [weight("scale", [], "ones")] : [];
    const weights = mode === "concat" ? [...own, weight("concat_score_weight", [], "ones")] : own;
    return weighted(attended(inputs, value?.at(-1) ?? null), scale === null || mode === null ? null : weights);
  },
  AdditiveAttention: (layer, inputs) => {
    const [query, value] = parts(inputs);
    const scale = layer.flag("use_scale", true);
    const weights = scale ? [weight("scale", [query?.at(-1) ?? null], "glorot_uniform")] : [];
    return weighted(attended(inputs, value?.at(-1) ?? null), scale === null ? null : weights);
  },
  MultiHeadAttention: (layer, inputs) => {
    const [query] = parts(inputs);
    const [heads, size] = [layer.number("num_heads", null), layer.number("key_dim", null)];
    const valueSize = layer.has("value_dim") ? layer.number("value_dim", null) : size;
    const given = layer.has("output_shape") ? layer.list("output_shape") : [query?.at(-1) ?? null];
    if (!given) return weighted(null, null);
    const sizes: Heads = {
      query: [heads, size],
      key: [heads, size],
      value: [heads, valueSize],
      combined: [heads, valueSize],
      output: given,
    };
    return weighted(query ? [...query.slice(0, -1), ...given] : null, headed(layer, inputs, sizes));
  },
  GroupQueryAttention: (layer, inputs) => {
    const [query] = parts(inputs);
    const size = layer.number("head_dim", null);
    const [heads, shared] = [layer.number("num_query_heads", null), layer.number("num_key_value_heads", null)];
    const output = [query?.at(-1) ?? null];
    const sizes: Heads = { query: [heads, size], key: [shared, size], value: [shared, size], combined: [heads, size], output };
    return weighted(query ?? null, headed(layer, inputs, sizes));
  },
};
