import { type LayerMeaning, weight, weighted } from "./layer-meaning.ts";

/** Dense and the other layers of `keras.layers` that every model has. */
export const coreLayers: Readonly<Record<string, LayerMeaning>> = {
  Dense: (layer, [input]) => {
    const units = layer.number("units", null);
    const width = input?.at(-1) ?? null;
    const kernel = weight("kernel", [width, units], "glorot_uniform");
    const useBias = layer.flag("use_bias", true);
    const weights = useBias === null ? null : useBias ? [kernel, weight("bias", [units], "zeros")] : [kernel];
    return weighted(input ? [...input.slice(0, -1), units] : null, weights);
  },
};
