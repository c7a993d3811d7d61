import { type LayerMeaning, weightless } from "./layer-meaning.ts";
import { channelsOf, derive, imageShape, spatialOf, times, windowed } from "./windows.ts";

function pooling(rank: number): LayerMeaning {
  return (layer, [input]) => {
    const spatial = spatialOf(layer, input, rank);
    if (!spatial || !input) return weightless(null);
    const size = layer.sizes("pool_size", rank, 2);
    const stride = layer.has("strides") ? layer.sizes("strides", rank, 2) : size;
    const padding = layer.text("padding", "valid");
    const sizes = spatial.map((length, i) =>
      windowed(length, { kernel: size[i] ?? null, stride: stride[i] ?? null, dilation: 1, padding }),
    );
    return weightless(imageShape(layer, input[0] ?? null, sizes, channelsOf(layer, input)));
  };
}

function globalPooling(rank: number): LayerMeaning {
  return (layer, [input]) => {
    if (input?.length !== rank + 2) return weightless(null);
    const keeps = layer.flag("keepdims", false);
    const channels = channelsOf(layer, input);
    if (keeps === null) return weightless(null);
    if (!keeps) return weightless([input[0] ?? null, channels]);
    return weightless(imageShape(layer, input[0] ?? null, new Array<number>(rank).fill(1), channels));
  };
}

function adaptivePooling(rank: number): LayerMeaning {
  return (layer, [input]) => {
    if (input?.length !== rank + 2) return weightless(null);
    return weightless(imageShape(layer, input[0] ?? null, layer.sizes("output_size", rank, 1), channelsOf(layer, input)));
  };
}

function padding(rank: number, sign: 1 | -1, otherwise: number): LayerMeaning {
  return (layer, [input]) => {
    const spatial = spatialOf(layer, input, rank);
    if (!spatial || !input) return weightless(null);
    const raw = layer.raw(sign > 0 ? "padding" : "cropping");
    const amount = (i: number): number | null => {
      if (raw === undefined) return 2 * otherwise;
      if (typeof raw === "number") return 2 * raw;
      if (!Array.isArray(raw)) return null;
      // One-dimensional padding is a pair for both ends.
      if (rank === 1) return sum(raw[0], raw[1]);
      const own = raw[i];
      return typeof own === "number" ? 2 * own : Array.isArray(own) ? sum(own[0], own[1]) : null;
    };
    const sizes = spatial.map((size, i) => {
      const by = amount(i);
      // Cutting off more than there is leaves nothing.
      return derive([size, by], (n, more) => Math.max(0, n + sign * more));
    });
    return weightless(imageShape(layer, input[0] ?? null, sizes, channelsOf(layer, input)));
  };
}

function sum(a: unknown, b: unknown): number | null {
  return typeof a === "number" && typeof b === "number" ? a + b : null;
}

function upSampling(rank: number): LayerMeaning {
  return (layer, [input]) => {
    const spatial = spatialOf(layer, input, rank);
    if (!spatial || !input) return weightless(null);
    const factor = layer.sizes("size", rank, 2);
    // tf_keras resizes images to a computed size, which it knows only if it knows all of it.
    const isLost = rank === 2 && layer.generation === "tf2" && spatial.includes(null);
    const sizes = spatial.map((size, i) => (isLost ? null : times(size, factor[i] ?? null)));
    return weightless(imageShape(layer, input[0] ?? null, sizes, channelsOf(layer, input)));
  };
}

export const poolingLayers: Readonly<Record<string, LayerMeaning>> = {
  MaxPooling1D: pooling(1),
  MaxPooling2D: pooling(2),
  MaxPooling3D: pooling(3),
  AveragePooling1D: pooling(1),
  AveragePooling2D: pooling(2),
  AveragePooling3D: pooling(3),
  GlobalMaxPooling1D: globalPooling(1),
  GlobalMaxPooling2D: globalPooling(2),
  GlobalMaxPooling3D: globalPooling(3),
  GlobalAveragePooling1D: globalPooling(1),
  GlobalAveragePooling2D: globalPooling(2),
  GlobalAveragePooling3D: globalPooling(3),
  AdaptiveAveragePooling1D: adaptivePooling(1),
  AdaptiveAveragePooling2D: adaptivePooling(2),
  AdaptiveAveragePooling3D: adaptivePooling(3),
  AdaptiveMaxPooling1D: adaptivePooling(1),
  AdaptiveMaxPooling2D: adaptivePooling(2),
  AdaptiveMaxPooling3D: adaptivePooling(3),
  ZeroPadding1D: padding(1, 1, 1),
  ZeroPadding2D: padding(2, 1, 1),
  ZeroPadding3D: padding(3, 1, 1),
  Cropping1D: padding(1, -1, 1),
  Cropping2D: padding(2, -1, 0),
  Cropping3D: padding(3, -1, 1),
  UpSampling1D: upSampling(1),
  UpSampling2D: upSampling(2),
  UpSampling3D: upSampling(3),
};
