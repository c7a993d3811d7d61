import { type LayerMeaning, type WeightSpec, weighted } from "./layer-meaning.ts";

function plain(name: string, shape: WeightSpec["shape"], start: string): WeightSpec {
  return { name, shape, trainable: true, initializer: { argument: null, default: start } };
}

/** Layers that exist in one generation only: of Keras 1, kept by Keras 2, and experimental ones. */
export const rareLayers: Readonly<Record<string, LayerMeaning>> = {
  Highway: (layer, [input]) => {
    const width = input?.at(-1) ?? null;
    const bias = layer.flag(layer.has("use_bias") ? "use_bias" : "bias", true);
    const kernels = [plain("W", [width, width], "glorot_uniform"), plain("W_carry", [width, width], "glorot_uniform")];
    const biases = [plain("b", [width], "zeros"), plain("b_carry", [width], "ones")];
    return weighted(input ?? null, bias === null ? null : bias ? [...kernels, ...biases] : kernels);
  },
  MaxoutDense: (layer, [input]) => {
    const units = layer.number(layer.has("units") ? "units" : "output_dim", null);
    const features = layer.number("nb_feature", 4);
    const bias = layer.flag(layer.has("use_bias") ? "use_bias" : "bias", true);
    const kernel = plain("W", [features, input?.at(-1) ?? null, units], "glorot_uniform");
    const weights = bias === null ? null : bias ? [kernel, plain("b", [features, units], "zeros")] : [kernel];
    return weighted(input ? [...input.slice(0, -1), units] : null, weights);
  },
  RandomFourierFeatures: (layer, [input]) => {
    const units = layer.number("output_dim", null);
    const learns = layer.flag("trainable", false);
    const fixed = [plain("unscaled_kernel", [input?.at(-1) ?? null, units], "gaussian"), plain("bias", [units], "random_uniform")];
    const scale = { ...plain("kernel_scale", [1], "constant"), trainable: learns === true };
    const frozen = fixed.map((weight) => ({ ...weight, trainable: false }));
    return weighted(input ? [...input.slice(0, -1), units] : null, learns === null ? null : [scale, ...frozen]);
  },
};
