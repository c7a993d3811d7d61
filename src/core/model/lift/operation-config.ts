import { isSequence, numberOf, stringOf, type TensorValue, type Value } from "../../interpret/value.ts";
import type { ConfigFact } from "../layer.ts";

/** A layer's arguments, and why some that are given are not among them. */
export interface OperationConfig {
  readonly config: Readonly<Record<string, ConfigFact>>;
  readonly openConfig?: Readonly<Record<string, string>>;
}

/** Arguments of windowed operations by Keras's names, each by the names that versions of TensorFlow have for it. */
const sizes: Readonly<Record<string, readonly string[]>> = {
  strides: ["strides", "stride"],
  pool_size: ["ksize", "window_shape", "pool_size"],
  dilation_rate: ["dilations", "dilation_rate", "rate"],
};

/**
 * What a convolution or a pooling of `tf.nn` is given, by the arguments of the Keras layer that does the same: sizes for the
 * axes between batch and channels only.
 */
export function windowConfig(tensor: TensorValue): OperationConfig {
  const given = (name: string): Value | null => {
    const value = tensor.arguments.named.get(name)?.value;
    return value && value.kind !== "none" ? value : null;
  };
  const config: Record<string, ConfigFact> = {};
  const openConfig: Record<string, string> = {};
  const format = given("data_format");
  const isFirst = stringOf(format)?.startsWith("NC") ?? false;
  for (const [name, spellings] of Object.entries(sizes)) {
    const value = spellings.map(given).find((one) => one !== null);
    if (!value) continue;
    const spatial = spatialSizes(value, isFirst);
    if (spatial) config[name] = spatial;
    else openConfig[name] = "it is not known";
  }
  const padding = given("padding");
  const written = stringOf(padding)?.toLowerCase();
  if (written) config.padding = written;
  else if (padding) openConfig.padding = "it is not known";
  if (isFirst) config.data_format = "channels_first";
  return { config, ...(Object.keys(openConfig).length > 0 ? { openConfig } : {}) };
}

/** `[1, 2, 2, 1]` is `[2, 2]`; a single number stays one. */
function spatialSizes(value: Value, isChannelsFirst: boolean): ConfigFact | null {
  if (!isSequence(value)) return numberOf(value);
  const all = value.elements.map(numberOf);
  const known = all.flatMap((size) => (size === null ? [] : [size]));
  if (!value.isComplete || known.length < all.length) return null;
  if (known.length === 1) return known[0] ?? null;
  const isWhole = known.length >= 4 || (known.length === 3 && known[0] === 1 && known[2] === 1);
  if (!isWhole) return known;
  return isChannelsFirst ? known.slice(2) : known.slice(1, -1);
}
