import type { ConfigValue, Dimension, TensorShape } from "../layers/layer-meaning.ts";

/** What a call of an application says about its layers' arguments. */
export interface ArgumentChoices {
  readonly classes: number | null;
  readonly classifierActivation: string | null;
  readonly alpha: number;
  readonly depthMultiplier: number;
}

/** What is in front of a layer. */
export interface LayerPlace {
  readonly inputs: readonly TensorShape[];
  /** Channels of what the layer so many places before this one gives. */
  channelsBefore(places: number): Dimension;
}

type Config = Readonly<Record<string, ConfigValue>>;

/**
 * A table's arguments with what the call says in the place of marks: `$c` classes, `$a` the top's activation, `$m` the depth
 * multiplier, `$p1` padding by one that makes an even size fit a stride of two; and numbers of filters by `alpha`: `$i32` is
 * `int(32 * alpha)`, `$d32` that to the next multiple of eight, `$t32` the same of the whole number, `$u1280` only where `alpha` is
 * above one, `$s3` as many as three layers before, `$r4.5` 4.5 times the input's to the next multiple of eight.
 */
export function resolveArguments(config: Config, choices: ArgumentChoices, place: LayerPlace): Config {
  const resolve = (value: ConfigValue): ConfigValue => {
    if (typeof value === "string" && value.startsWith("$")) return argumentFor(value, choices, place);
    return Array.isArray(value) ? value.map(resolve) : value;
  };
  return Object.fromEntries(Object.entries(config).map(([name, value]) => [name, resolve(value as ConfigValue)]));
}

function argumentFor(mark: string, choices: ArgumentChoices, place: LayerPlace): ConfigValue {
  const base = Number(mark.slice(2));
  const { alpha } = choices;
  switch (mark[1]) {
    case "c":
      return choices.classes ?? { unknown: "the number of classes is not known" };
    case "a":
      return choices.classifierActivation;
    case "m":
      return choices.depthMultiplier;
    case "p":
      return fittingPadding(place.inputs[0] ?? null, base);
    case "i":
      return Math.trunc(base * alpha);
    case "d":
      return multipleOfEight(base * alpha);
    case "t":
      return multipleOfEight(Math.trunc(base * alpha));
    case "u":
      return alpha > 1 ? multipleOfEight(base * alpha) : base;
    case "s":
      return place.channelsBefore(base);
    default: {
      const channels = place.inputs[0]?.at(-1) ?? null;
      return channels === null ? null : multipleOfEight(channels * base);
    }
  }
}

/** The multiple of eight that is closest, and no more than a tenth below. */
function multipleOfEight(value: number): number {
  const rounded = Math.max(8, Math.floor((Math.trunc(value + 4) || 0) / 8) * 8);
  return rounded < 0.9 * value ? rounded + 8 : rounded;
}

/** `imagenet_utils.correct_pad`: one less in front where the size is even; as if it were even where the height is not known. */
function fittingPadding(input: TensorShape, padding: number): ConfigValue {
  const height = input?.[1] ?? null;
  const front = (size: Dimension) => padding - (height === null || size === null ? 1 : 1 - (size % 2));
  return [
    [front(height), padding],
    [front(input?.[2] ?? null), padding],
  ];
}
