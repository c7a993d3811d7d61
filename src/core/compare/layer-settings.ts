import type { Generation } from "../api/generation.ts";
import { defaultOf, parametersOf } from "../api/signatures.ts";
import { knownValue } from "../model/fact.ts";
import type { ConfigFact } from "../model/layer.ts";
import type { Block } from "./block.ts";
import { numberKey, type Reading, readFact } from "./reading.ts";

/** Arguments of layers that are compared elsewhere or change nothing of what is computed. */
const elsewhere =
  /^(name|trainable|dtype|activation|use_bias|seed|.*_initializer|initializer|weights|implementation|unroll|use_cudnn.*|autocast|sparse|ragged|input_shape|input_length|input_spec|batch_.*|lora_.*|quantization_config|time_major|zero_output_for_mask|kwargs|fused|virtual_batch_size|renorm.*|adjustment|synchronized|cell|layer|layers|data_format|experimental_autocast|dynamic|inputs|noise_shape|argument|output_shape|mask|function|arguments|input_tensor)$/;

/** Defaults of arguments that a version does not have yet: what it does without them. */
const builtIn: Readonly<Record<string, ConfigFact>> = {
  "GRU reset_after": false,
};

/**
 * The names of a layer's settings: what its class has arguments for, and what it is given beyond. Dense's units are among
 * them; initializers, bias and activation are not.
 */
export function settingNames(block: Block, generation: Generation): readonly string[] {
  const { main } = block;
  if (!main || main.kind === "input") return [];
  const signature = parametersOf(`keras.layers.${block.type}`, generation) ?? [];
  const given = [...Object.keys(main.config), ...Object.keys(main.openConfig ?? {})];
  const own =
    main.kind === "other" && main.content === "layer" ? [...signature, ...derivedNames(block)] : main.kind === "dense" ? signature : [];
  return [...new Set([...own, ...given])].filter((name) => !elsewhere.test(name) || isInner(block, name));
}

function isInner({ type }: Block, name: string): boolean {
  return name === "activation" && /LSTM|GRU|RNN/.test(type);
}

/** A setting of a layer, with the default in force where the program gives none. Null where its class has no such setting. */
export function readSetting(block: Block, name: string, generation: Generation): Reading | null {
  const { main } = block;
  if (!main) return null;
  const open = main.openConfig?.[name];
  if (open !== undefined) return { known: false, reason: open, place: main.place };
  // Dense's units are a fact of their own.
  if (main.kind === "dense" && name === "units") return readFact(main.units, String, numberKey);
  const written = derivedSetting(block, name) ?? main.config[name];
  if (written !== undefined) return reading(block, name, written, false);
  const value = defaultOf(`keras.layers.${block.type}`, name, generation) ?? builtIn[`${block.type} ${name}`];
  if (value === undefined) return null;
  // Without strides of its own, a pooling moves on by its size.
  if (name === "strides" && value === null) {
    const size = readSetting(block, "pool_size", generation);
    return size?.known ? { ...size, isDefault: true } : size;
  }
  return isPlain(value) ? reading(block, name, value, true) : null;
}

function isPlain(value: unknown): value is ConfigFact {
  return value === null || ["string", "number", "boolean"].includes(typeof value) || (Array.isArray(value) && value.every(isPlain));
}

function reading(block: Block, name: string, value: ConfigFact, isDefault: boolean): Reading {
  const normal = normalised(block, name, value);
  const meant = name === "padding" && normal === "same" && padsNothing(block) ? "valid" : normal;
  return { known: true, key: keyOf(meant), value: settingText(normal), isDefault, place: block.main?.place ?? null };
}

/** Whether windows fit into what goes in, so that nothing is filled up: 28 by 28 values in steps of 2 by windows of 2. */
function padsNothing(block: Block): boolean {
  const { type, main, inputShape } = block;
  const output = knownValue(main?.outputShape);
  const [, kind, rank = 0] = /^(Conv|DepthwiseConv|SeparableConv|MaxPooling|AveragePooling)(\d)D$/.exec(type) ?? [];
  if (!main || !output || !inputShape || !kind || main.config.data_format === "channels_first") return false;
  const isPooling = kind.endsWith("Pooling");
  const sizeOf = (name: string, axis: number): number | null => {
    const value = derivedSetting(block, name) ?? main.config[name] ?? null;
    const size = Array.isArray(value) ? value[axis] : value;
    return typeof size === "number" ? size : null;
  };
  return Array.from({ length: Number(rank) }, (_, axis) => axis).every((axis) => {
    const window = isPooling ? (sizeOf("pool_size", axis) ?? 2) : sizeOf("kernel_size", axis);
    const stride = sizeOf("strides", axis) ?? (isPooling ? window : 1);
    const [before, after] = [inputShape[axis + 1] ?? null, output[axis + 1] ?? null];
    if (window === null || stride === null || before === null || after === null) return false;
    return (after - 1) * stride + (window - 1) * (sizeOf("dilation_rate", axis) ?? 1) + 1 <= before;
  });
}

const perAxis = new Set(["kernel_size", "strides", "pool_size", "dilation_rate", "size", "cropping"]);

/** `3` is `[3, 3]` for an image; texts in lower case; a list of one number for a sequence is the number. */
function normalised({ type, main }: Block, name: string, value: ConfigFact): ConfigFact {
  if (typeof value === "string") return name.endsWith("activation") || name === "padding" ? value.toLowerCase() : value;
  const rank = Number(/(\d)D/.exec(type)?.[1] ?? 0);
  if (perAxis.has(name) && rank > 0) {
    if (typeof value === "number") return new Array<number>(rank).fill(value);
    return value;
  }
  if (name === "axis" && typeof value === "number" && value >= 0) {
    const length = knownValue(main?.outputShape)?.length;
    return length === undefined ? value : value - length;
  }
  if (name === "axis" && Array.isArray(value) && value.length === 1)
    return normalised({ id: "", type, main, after: [], inputs: [], inputShape: null }, name, value[0] ?? null);
  return value;
}

function keyOf(value: ConfigFact): string {
  if (typeof value === "number") return numberKey(value);
  return Array.isArray(value) ? `[${value.map(keyOf).join()}]` : JSON.stringify(value);
}

/** As Python writes it. */
function settingText(value: ConfigFact): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return String(Number(value.toPrecision(6)));
  if (typeof value === "string") return value;
  return `(${value.map(settingText).join(", ")})`;
}

/** Settings that the shape of a layer's kernel tells, where the program writes the operation and not its arguments. */
function derivedNames({ type }: Block): readonly string[] {
  return /^Conv\dD(Transpose)?$/.test(type) ? ["filters", "kernel_size"] : type === "Embedding" ? ["input_dim", "output_dim"] : [];
}

function derivedSetting(block: Block, name: string): ConfigFact | undefined {
  const { main, type } = block;
  if (!main || name in main.config || !derivedNames(block).includes(name)) return undefined;
  const first = main.parameters.find(({ role }) => role === "kernel" || role === "embeddings");
  const shape = knownValue(first?.shape);
  if (!shape) return undefined;
  if (type === "Embedding") return name === "input_dim" ? shape[0] : shape.at(-1);
  if (name === "kernel_size") return shape.slice(0, -2);
  return type.endsWith("Transpose") ? shape.at(-2) : shape.at(-1);
}
