import { type LayerMeaning, type LayerReader, type TensorShape, weightless } from "./layer-meaning.ts";

const same: LayerMeaning = (_layer, [input]) => weightless(input ?? null);

/** Images of another height and width. */
const resized: LayerMeaning = (layer, [input]) => {
  if (!input || (input.length !== 4 && input.length !== 3)) return weightless(null);
  const [height, width] = [layer.number("height", null), layer.number("width", null)];
  const isFirst = layer.text("data_format", null) === "channels_first";
  const channels = isFirst ? input.at(-3) : input.at(-1);
  const batch = input.slice(0, -3);
  return weightless(isFirst ? [...batch, channels ?? null, height, width] : [...batch, height, width, channels ?? null]);
};

/** Integers, or one column for each token. */
function looked(layer: LayerReader, input: TensorShape | undefined): TensorShape {
  const mode = layer.text("output_mode", "int");
  if (!input || mode === null) return null;
  if (mode === "int") return input;
  const tokens = layer.has("max_tokens") ? layer.number("max_tokens", null) : vocabularySize(layer);
  if (mode === "one_hot") return input.at(-1) === 1 && input.length > 1 ? [...input.slice(0, -1), tokens] : [...input, tokens];
  return [...input.slice(0, -1), tokens];
}

function vocabularySize(layer: LayerReader): number | null {
  const vocabulary = layer.raw("vocabulary");
  return Array.isArray(vocabulary) ? vocabulary.length + (layer.number("num_oov_indices", 1) ?? 0) : null;
}

export const preprocessingLayers: Readonly<Record<string, LayerMeaning>> = {
  Rescaling: same,
  Resizing: resized,
  CenterCrop: resized,
  RandomCrop: resized,
  ...Object.fromEntries(
    [
      "RandomFlip",
      "RandomRotation",
      "RandomZoom",
      "RandomTranslation",
      "RandomContrast",
      "RandomBrightness",
      "RandomShear",
      "RandomColorJitter",
      "RandomColorDegeneration",
      "RandomGrayscale",
      "RandomHue",
      "RandomSaturation",
      "RandomSharpness",
      "RandomPosterization",
      "RandomInvert",
      "RandomErasing",
      "RandomGaussianBlur",
      "RandomPerspective",
      "RandomElasticTransform",
      "RandomHeight",
      "RandomWidth",
      "Solarization",
      "AutoContrast",
      "Equalization",
      "AugMix",
      "RandAugment",
      "CutMix",
      "MixUp",
      "Discretization",
      "Hashing",
      "Pipeline",
    ].map((name) => [name, same]),
  ),
  CategoryEncoding: (layer, [input]) => {
    const tokens = layer.number("num_tokens", null);
    const mode = layer.text("output_mode", "multi_hot");
    if (!input) return weightless(null);
    if (mode === "one_hot") return weightless(input.at(-1) === 1 ? [...input.slice(0, -1), tokens] : [...input, tokens]);
    return weightless(input.length <= 1 ? [...input, tokens] : [...input.slice(0, -1), tokens]);
  },
  StringLookup: (layer, [input]) => weightless(looked(layer, input)),
  IntegerLookup: (layer, [input]) => weightless(looked(layer, input)),
  HashedCrossing: (layer, [input]) =>
    weightless(
      input ? (layer.text("output_mode", "int") === "int" ? input : [...input.slice(0, -1), layer.number("num_bins", null)]) : null,
    ),
  TextVectorization: (layer, [input]) => {
    const mode = layer.text("output_mode", "int");
    const batch = input?.[0] ?? null;
    if (mode === "int")
      return weightless([batch, layer.has("output_sequence_length") ? layer.number("output_sequence_length", null) : null]);
    return weightless([batch, layer.has("max_tokens") ? layer.number("max_tokens", null) : null]);
  },
};
