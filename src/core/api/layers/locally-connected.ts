import { type Dimension, type LayerMeaning, type LayerReader, weight, weighted } from "./layer-meaning.ts";
import { channelsOf, derive, imageShape, product, spatialOf, windowed } from "./windows.ts";

/**
 * A convolution whose kernel differs from place to place. How its kernel is kept hangs on `implementation`:
 * 1 for each place, 2 as one matrix from all inputs to all outputs, 3 only what is connected.
 */
export function locallyConnected(rank: 1 | 2): LayerMeaning {
  return (written, [input]) => {
    // Keras 2 takes `data_format` for one dimension and does not heed it.
    const layer = rank === 1 && written.generation === "keras2" ? withoutFormat(written) : written;
    const filters = layer.number("filters", null);
    const spatial = spatialOf(layer, input, rank);
    if (!spatial || !input) return weighted(null, null);
    const [kernel, stride] = [layer.sizes("kernel_size", rank, 0), layer.sizes("strides", rank, 1)];
    const padding = layer.text("padding", "valid");
    const window = (i: number) => ({ kernel: kernel[i] ?? null, stride: stride[i] ?? null, dilation: 1, padding });
    const places = spatial.map((size, i) => windowed(size, window(i)));
    const channels = channelsOf(layer, input);
    const output = imageShape(layer, input[0] ?? null, places, filters);
    const shapes: Readonly<Record<number, readonly Dimension[]>> = {
      1: [product(places), product([...kernel, channels]), filters],
      2: [...input.slice(1), ...(output?.slice(1) ?? [])],
      3: [product([...spatial.map((size, i) => connections(size, window(i))), channels, filters])],
    };
    const shape = shapes[layer.number("implementation", 1) ?? 0];
    const useBias = layer.flag("use_bias", true);
    if (!shape || useBias === null) return weighted(output, null);
    const own = weight("kernel", shape, "glorot_uniform");
    return weighted(output, useBias ? [own, weight("bias", [...places, filters], "zeros")] : [own]);
  };
}

function withoutFormat(layer: LayerReader): LayerReader {
  return { ...layer, raw: (name) => (name === "data_format" ? undefined : layer.raw(name)) };
}

/** How many values all places along one axis see together; those at the borders see fewer. */
function connections(size: Dimension, window: Parameters<typeof windowed>[1]): Dimension {
  return derive([size, window.kernel, window.stride, windowed(size, window)], (n, kernel, stride, places) => {
    if (window.padding === "valid") return places * kernel;
    const left = Math.floor(kernel / 2);
    // The number of places is bounded by the size; a size in the billions is no image.
    if (places > 1e6) return Number.NaN;
    let total = 0;
    for (let place = 0; place < places; place++) {
      total += Math.min(n, place * stride - left + kernel) - Math.max(0, place * stride - left);
    }
    return total;
  });
}
