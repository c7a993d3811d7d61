import { type Dimension, type LayerMeaning, type TensorShape, weight, weighted, weightless } from "./layer-meaning.ts";
import { product, times } from "./windows.ts";

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
    return weightless([input?.[0] ?? null, ...reshaped(input?.slice(1) ?? null, target)]);
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
  EinsumDense: (layer, [input]) => {
    const equation = layer.text("equation", null)?.replaceAll(" ", "");
    const [left = "", out = ""] = equation?.split("->") ?? [];
    const [first = "", second = ""] = left.split(",");
    const given = layer.list("output_shape");
    const sizes = new Map<string, Dimension>();
    const lead = first.replace("...", "");
    const offset = (input?.length ?? 0) - lead.length;
    [...lead].forEach((letter, i) => {
      sizes.set(letter, input?.[first.startsWith("...") ? i + offset : i] ?? null);
    });
    const tail = out.replace("...", "");
    const missing = given ? tail.length - given.length : 0;
    [...tail].forEach((letter, i) => {
      const size = given?.[i - missing];
      if (i >= missing && size !== null && size !== undefined) sizes.set(letter, size);
    });
    if (!equation || !given || !second) return weighted(null, null);
    const kernel = weight(
      "kernel",
      [...second].map((letter) => sizes.get(letter) ?? null),
      "glorot_uniform",
    );
    const axes = layer.text("bias_axes", null);
    const bias = axes ? biasShape(axes, tail, sizes) : null;
    const batch = out.startsWith("...") && input ? input.slice(0, input.length - lead.length) : [];
    const output: TensorShape = input ? [...batch, ...[...tail].map((letter) => sizes.get(letter) ?? null)] : null;
    return weighted(output, bias ? [kernel, weight("bias", bias, "zeros")] : [kernel]);
  },
  Activation: same,
  ReLU: same,
  LeakyReLU: same,
  ELU: same,
  Softmax: same,
  ThresholdedReLU: same,
  PReLU: (layer, [input]) => {
    const shared = layer.list("shared_axes") ?? [];
    const shape = input?.slice(1).map((size, i) => (shared.includes(i + 1) ? 1 : size)) ?? [null];
    return weighted(input ?? null, [weight("alpha", shape, "zeros")]);
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

/** A bias has the sizes of its axes, and 1 for what lies between and behind them. */
function biasShape(axes: string, output: string, sizes: ReadonlyMap<string, Dimension>): readonly Dimension[] {
  const first = Math.min(...[...axes].map((axis) => output.indexOf(axis)));
  return [...output.slice(first)].map((letter) => (axes.includes(letter) ? (sizes.get(letter) ?? null) : 1));
}

/** The shape after a reshape to `target`, whose −1 takes what is left over. */
function reshaped(from: readonly Dimension[] | null, target: readonly Dimension[]): readonly Dimension[] {
  if (!target.includes(-1)) return target;
  const total = from && product(from);
  const rest = target.filter((size) => size !== -1).reduce(times, 1);
  const left = total === null || !rest ? null : total / rest;
  return target.map((size) => (size === -1 ? left : size));
}
