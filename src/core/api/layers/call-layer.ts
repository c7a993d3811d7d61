import type { Generation } from "../generation.ts";
import { attentionLayers } from "./attention-layers.ts";
import { convolutionLayers } from "./convolution-layers.ts";
import { coreLayers } from "./core-layers.ts";
import type {
  ConfigValue,
  Dimension,
  InnerLayer,
  LayerMeaning,
  LayerReader,
  LayerResult,
  LayerSpec,
  TensorShape,
  UnknownConfig,
} from "./layer-meaning.ts";
import { mergingLayers } from "./merging-layers.ts";
import { normalizationLayers } from "./normalization-layers.ts";
import { poolingLayers } from "./pooling-layers.ts";
import { preprocessingLayers } from "./preprocessing-layers.ts";
import { rareLayers } from "./rare-layers.ts";
import { recurrentLayers } from "./recurrent-layers.ts";

const meanings: ReadonlyMap<string, LayerMeaning> = new Map(
  Object.entries({
    ...coreLayers,
    ...convolutionLayers,
    ...poolingLayers,
    ...normalizationLayers,
    ...recurrentLayers,
    ...attentionLayers,
    ...mergingLayers,
    ...preprocessingLayers,
    ...rareLayers,
  }),
);

/** Calls of each layer: it is called again and again on the same few shapes, and asked once more for its weights. */
const knownCalls = new WeakMap<LayerSpec, LayerCall[]>();
const mostKnownCalls = 8;

interface LayerCall {
  readonly generation: Generation;
  readonly inputs: readonly TensorShape[];
  readonly result: LayerResult | null;
}

/** What `layer(inputs)` gives: output shapes and weights. Null where layers of its class are not known. */
export function callLayer(spec: LayerSpec, inputs: readonly TensorShape[], generation: Generation): LayerResult | null {
  const calls = knownCalls.get(spec) ?? [];
  const known = calls.find((call) => call.generation === generation && sameShapes(call.inputs, inputs));
  if (known) return known.result;
  const result = resultOf(spec, inputs, generation);
  if (calls.length === 0) knownCalls.set(spec, calls);
  if (calls.length < mostKnownCalls) calls.push({ generation, inputs, result });
  return result;
}

function sameShapes(a: readonly TensorShape[], b: readonly TensorShape[]): boolean {
  return a.length === b.length && a.every((shape, i) => sameShape(shape, b[i] ?? null));
}

function sameShape(a: TensorShape, b: TensorShape): boolean {
  return a === b || (a !== null && b !== null && a.length === b.length && a.every((size, i) => size === b[i]));
}

function resultOf(spec: LayerSpec, inputs: readonly TensorShape[], generation: Generation): LayerResult | null {
  const result = meaningOf(spec.layer)?.(readLayer(spec, generation), inputs);
  if (!result) return null;
  const { outputs, isList, weights } = result;
  return {
    outputs: outputs.map((output) => output?.map(possible) ?? null),
    isList,
    weights: weights?.map((weight) => ({ ...weight, shape: weight.shape.map(possible) })) ?? null,
  };
}

/** What arguments that cannot be (`units=-3`) would make of a size is not known. */
function possible(size: Dimension): Dimension {
  return Number.isSafeInteger(size) && size !== null && size >= 0 ? size : null;
}

/** Whether layers of this class are known. */
export function isKnownLayer(type: string): boolean {
  return meaningOf(type) !== undefined;
}

function meaningOf(type: string): LayerMeaning | undefined {
  return meanings.get(type) ?? meanings.get(classNamed(type));
}

/** The class behind a name that older code uses: "Convolution2D" is "Conv2D", "MaxPool2D" "MaxPooling2D". */
export function classNamed(name: string): string {
  return name
    .replace("Convolution", "Conv")
    .replace(/^Deconv(?:olution)?(\dD)$/, "Conv$1Transpose")
    .replace("AvgPool", "AveragePool")
    .replace(/Pool(\dD)$/, "Pooling$1");
}

function readLayer(spec: LayerSpec, generation: Generation): LayerReader {
  const raw = (name: string): ConfigValue | undefined => spec.config.get(name);
  const inner = (value: ConfigValue | undefined): InnerLayer | null =>
    isSpec(value) ? { reader: readLayer(value, generation), call: (inputs) => callLayer(value, inputs, generation) } : null;
  return {
    generation,
    spec,
    raw,
    has: (name) => raw(name) !== undefined && raw(name) !== null,
    number: (name, otherwise) => numberFrom(raw(name), otherwise),
    flag: (name, otherwise) => {
      const value = raw(name);
      if (value === undefined) return otherwise;
      return typeof value === "boolean" ? value : typeof value === "number" ? value !== 0 : value === null ? false : null;
    },
    text: (name, otherwise) => {
      const value = raw(name);
      if (value === undefined) return otherwise;
      return typeof value === "string" ? value : null;
    },
    sizes: (name, rank, otherwise) => {
      const value = raw(name);
      if (Array.isArray(value)) return Array.from({ length: rank }, (_, i) => numberFrom(value[i], null));
      return new Array<Dimension>(rank).fill(numberFrom(value, otherwise));
    },
    list: (name) => {
      const value = raw(name);
      return Array.isArray(value) ? value.map((item) => numberFrom(item, null)) : typeof value === "number" ? [value] : null;
    },
    layer: (name) => inner(raw(name)),
    layers: (name) => {
      const value = raw(name);
      if (!Array.isArray(value)) return null;
      const layers = value.map(inner);
      return layers.every((layer) => layer !== null) ? layers : null;
    },
  };
}

function numberFrom(value: ConfigValue | undefined, otherwise: number | null): number | null {
  if (value === undefined) return otherwise;
  return typeof value === "number" ? value : null;
}

function isSpec(value: ConfigValue | undefined): value is LayerSpec {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "layer" in value && "config" in value;
}

/** Whether an argument's value is not known. */
export function isUnknownConfig(value: ConfigValue | undefined): value is UnknownConfig {
  return typeof value === "object" && value !== null && "unknown" in value;
}
