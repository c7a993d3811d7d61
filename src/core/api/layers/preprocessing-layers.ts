import {
  type Dimension,
  type LayerMeaning,
  type LayerReader,
  type TensorShape,
  type WeightSpec,
  weighted,
  weightless,
} from "./layer-meaning.ts";
import { lookupLayers } from "./lookup-layers.ts";
import { channelsOf, derive, imageShape, windowed } from "./windows.ts";

const same: LayerMeaning = (_layer, [input]) => weightless(input ?? null);

/** An image or a batch of images with other sizes. */
function sized(
  layer: LayerReader,
  input: TensorShape | undefined,
  sizes: (height: Dimension, width: Dimension) => Dimension[],
): TensorShape {
  if (input?.length !== 3 && input?.length !== 4) return null;
  const isFirst = layer.text("data_format", null) === "channels_first";
  const [batch, image] = [input.slice(0, -3), input.slice(-3)];
  const [height = null, width = null] = isFirst ? image.slice(1) : image;
  const made = sizes(height, width);
  return isFirst ? [...batch, image[0] ?? null, ...made] : [...batch, ...made, image[2] ?? null];
}

const resized: LayerMeaning = (layer, [input]) =>
  weightless(sized(layer, input, () => [layer.number("height", null), layer.number("width", null)]));

/** Magnitudes of the frequencies in frames of a signal; the transform is a convolution with fixed kernels. */
const spectrogram: LayerMeaning = (layer, [input]) => {
  const length = layer.number("frame_length", 256);
  const step = layer.has("frame_step") ? layer.number("frame_step", null) : derive([length], (n) => Math.floor(n / 2));
  const fft = layer.has("fft_length") ? layer.number("fft_length", null) : derive([length], (n) => 2 ** Math.ceil(Math.log2(n)));
  const bins = derive([fft], (n) => Math.floor(n / 2) + 1);
  const mode = layer.text("mode", "log");
  const expands = layer.flag("expand_dims", false);
  if (input?.length !== 3 || mode === null || expands === null) return weighted(null, null);
  const channels = channelsOf(layer, input);
  const time = input[layer.text("data_format", null) === "channels_first" ? 2 : 1] ?? null;
  const frames = windowed(time, { kernel: length, stride: step, dilation: 1, padding: layer.text("padding", "valid") });
  const parts = derive([bins], (n) => (mode === "stft" ? 2 * n : n));
  const batch = input[0] ?? null;
  const flat = imageShape(
    layer,
    batch,
    [frames],
    derive([parts, channels], (a, b) => a * b),
  );
  const output = expands ? imageShape(layer, batch, [frames, parts], channels) : flat;
  const kernel = (name: string): WeightSpec => ({
    name,
    shape: [length, 1, bins],
    trainable: true,
    initializer: { argument: null, default: "stft" },
  });
  const kernels = [...(mode === "imag" ? [] : [kernel("real_kernel")]), ...(mode === "real" ? [] : [kernel("imag_kernel")])];
  return weighted(output, kernels);
};

const unchanged =
  "Rescaling RandomFlip RandomRotation RandomZoom RandomTranslation RandomContrast RandomBrightness RandomShear RandomColorJitter " +
  "RandomColorDegeneration RandomGrayscale RandomHue RandomSaturation RandomSharpness RandomPosterization RandomInvert RandomErasing " +
  "RandomGaussianBlur RandomPerspective RandomElasticTransform Solarization AutoContrast Equalization AugMix RandAugment CutMix MixUp " +
  "ContrastLimitedAdaptiveHistogramEqualization";

/** Layers that prepare images, sounds, numbers and words. */
export const preprocessingLayers: Readonly<Record<string, LayerMeaning>> = {
  ...Object.fromEntries(unchanged.split(" ").map((name) => [name, same])),
  ...lookupLayers,
  Resizing: resized,
  CenterCrop: resized,
  RandomCrop: resized,
  // A drawn size is another one in every batch.
  RandomHeight: (layer, [input]) => weightless(sized(layer, input, (_height, width) => [null, width])),
  RandomWidth: (layer, [input]) => weightless(sized(layer, input, (height) => [height, null])),
  Pipeline: (layer, inputs) => {
    const steps = layer.layers("layers");
    if (!steps) return weighted(null, null);
    return weightless(steps.reduce<TensorShape>((shape, step) => step.call([shape])?.outputs[0] ?? null, inputs[0] ?? null));
  },
  STFTSpectrogram: spectrogram,
  MelSpectrogram: (layer, [input]) => {
    const stride = layer.number("sequence_stride", 512);
    const frames = derive([input?.at(-1) ?? null, stride], (n, by) => Math.floor((n + by + 1) / by));
    return weightless(input && input.length <= 2 ? [...input.slice(0, -1), layer.number("num_mel_bins", 128), frames] : null);
  },
};
