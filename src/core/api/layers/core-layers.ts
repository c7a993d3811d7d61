import { einsumDense } from "./einsum-dense.ts";
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
import { derive, product } from "./windows.ts";

const same: LayerMeaning = (_layer, [input]) => weightless(input ?? null);

/** Layers that every model has, and those that only move values around. */
export const coreLayers: Readonly<Record<string, LayerMeaning>> = {
  Dense: (layer, [input]) => {
    const units = layer.number("units", null);
    const kernel = weight("kernel", [input?.at(-1) ?? null, units], "glorot_uniform");
    const useBias = layer.flag("use_bias", true);
    const weights = useBias === null ? null : useBias ? [kernel, weight("bias", [units], "zeros")] : [kernel];
    return weighted(input ? [...input.slice(0, -1), units] : null, weights);
  },
  Flatten: (_layer, [input]) => {
    if (!input) return weightless(null);
    return weightless(input.length === 1 ? [input[0] ?? null, 1] : [input[0] ?? null, product(input.slice(1))]);
  },
  Reshape: (layer, [input]) => {
    const target = layer.list("target_shape");
    if (!target) return weightless(null);
    return weightless([input?.[0] ?? null, ...reshaped(layer, input, target)]);
  },
  Permute: (layer, [input]) => {
    const order = layer.list("dims");
    return weightless(input && order ? [input[0] ?? null, ...order.map((axis) => (axis === null ? null : (input[axis] ?? null)))] : null);
  },
  RepeatVector: (layer, [input]) => weightless(input ? [input[0] ?? null, layer.number("n", null), input[1] ?? null] : null),
  Embedding: (layer, [input]) => {
    const [rows, columns] = [layer.number("input_dim", null), layer.number("output_dim", null)];
    return weighted(input ? [...input, columns] : null, [weight("embeddings", [rows, columns], "uniform")]);
  },
  ReversibleEmbedding: (layer, [input]) => {
    const [rows, columns] = [layer.number("input_dim", null), layer.number("output_dim", null)];
    const own = weight("embeddings", [rows, columns], "uniform");
    const isTied = layer.flag("tie_weights", true);
    const reverse: WeightSpec = { ...own, name: "reverse_embeddings", shape: [columns, rows] };
    return weighted(input ? [...input, columns] : null, isTied === null ? null : isTied ? [own] : [own, reverse]);
  },
  EinsumDense: einsumDense,
  Activation: same,
  ReLU: same,
  LeakyReLU: same,
  ELU: same,
  Softmax: same,
  ThresholdedReLU: same,
  PReLU: (layer, [input]) => {
    const shared = layer.has("shared_axes") ? layer.list("shared_axes") : [];
    if (!input || !shared) return weighted(input ?? null, null);
    const shape = input.slice(1).map((size, i) => (shared.includes(i + 1) ? 1 : size));
    return weighted(input, [weight("alpha", shape, "zeros")]);
  },
  // ConvNeXt's: one factor for each channel.
  LayerScale: (layer, [input]) => weighted(input ?? null, [weight("gamma", [layer.number("projection_dim", null)], "constant")]),
  StochasticDepth: same,
  Dropout: same,
  dropout: same,
  SpatialDropout1D: same,
  SpatialDropout2D: same,
  SpatialDropout3D: same,
  GaussianNoise: same,
  GaussianDropout: same,
  AlphaDropout: same,
  Masking: same,
  Identity: same,
  ActivityRegularization: same,
  InputLayer: same,
  Lambda: (layer, [input]) => {
    const shape = layer.list("output_shape");
    return weightless(shape ? [input?.[0] ?? null, ...shape] : null);
  },
};

/** The shape after a reshape to `target`, whose −1 takes what is left over. */
function reshaped(layer: LayerReader, input: TensorShape | undefined, target: readonly Dimension[]): readonly Dimension[] {
  // TensorFlow 1 does not tell what is left over where the batch is not known either.
  const total = input && (input[0] != null || layer.generation !== "tf1") ? product(input.slice(1)) : null;
  const rest = product(target.filter((size) => size !== -1));
  const left = total === null || rest === null ? null : derive([total, rest], (all, known) => all / known);
  return target.map((size) => (size === -1 ? left : size));
}
