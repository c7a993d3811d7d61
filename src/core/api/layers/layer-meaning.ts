import type { Generation } from "../generation.ts";

/** A dimension of a tensor; null is the batch's or one that is not known. */
export type Dimension = number | null;

/** A tensor's shape, batch dimension first; null where not even the rank is known. */
export type TensorShape = readonly Dimension[] | null;

/** Stands for an argument whose value the source does not tell. */
export interface UnknownConfig {
  readonly unknown: string;
}

/** A layer's argument as plain data. A layer inside another one (`TimeDistributed(Dense(8))`) is a `LayerSpec`. */
export type ConfigValue =
  | null
  | boolean
  | number
  | string
  | readonly ConfigValue[]
  | { readonly [key: string]: ConfigValue | undefined }
  | LayerSpec
  | UnknownConfig;

/** A Keras layer as it is written: its class and the arguments that are given. */
export interface LayerSpec {
  /** The class's name: "Dense". */
  readonly layer: string;
  readonly config: ReadonlyMap<string, ConfigValue>;
}

/** A tensor of numbers that belongs to a layer, as Keras's `layer.weights` lists it. */
export interface WeightSpec {
  /** Keras's own name: "kernel", "bias", "gamma", "moving_mean", "recurrent_kernel", "embeddings", … */
  readonly name: string;
  readonly shape: readonly Dimension[];
  /** False for what training never changes (moving averages). */
  readonly trainable: boolean;
  /** The argument that says how it starts, and what is in force without it. */
  readonly initializer: { readonly argument: string | null; readonly default: string };
  /**
   * Where the layer that the weight belongs to is found: the arguments and positions that lead from the called layer to it
   * (`["layer"]` for what `TimeDistributed` wraps, `["cell", 0]` for the first of stacked cells). Absent for the layer's own.
   */
  readonly within?: readonly (string | number)[];
}

/** What calling a layer on inputs of known shapes gives. */
export interface LayerResult {
  /** Shapes of the outputs, batch dimension first; one unless `isList`. */
  readonly outputs: readonly TensorShape[];
  /** Whether the call gives a list of tensors (`return_state=True`). */
  readonly isList: boolean;
  /** In Keras's order; null where a fact that decides them is not known. */
  readonly weights: readonly WeightSpec[] | null;
}

/** Reads a layer's arguments; what is not given has the default that the meaning names. */
export interface LayerReader {
  readonly generation: Generation;
  readonly spec: LayerSpec;
  /** Whether the argument is written and is not `None`. */
  has(name: string): boolean;
  /** The argument as it is, or undefined where it is not given. */
  raw(name: string): ConfigValue | undefined;
  /** A number; null where it is not known. */
  number(name: string, otherwise: number | null): number | null;
  /** True or false; null where it is not known. */
  flag(name: string, otherwise: boolean): boolean | null;
  /** A text; null where it is not known or `None`. */
  text(name: string, otherwise: string | null): string | null;
  /** One number for every one of `rank` dimensions: `3` is `[3, 3]`. Entries are null where they are not known. */
  sizes(name: string, rank: number, otherwise: number): readonly Dimension[];
  /** A list of numbers; null where it is not known or not given. */
  list(name: string): readonly Dimension[] | null;
  /** A layer that is an argument, ready to be called; null where it is none. */
  layer(name: string): InnerLayer | null;
  /** A list of layers that is an argument (`StackedRNNCells([…])`); null where it is not known. */
  layers(name: string): readonly InnerLayer[] | null;
}

/** A layer inside another one. */
export interface InnerLayer {
  readonly reader: LayerReader;
  /** What it gives for inputs of these shapes; null where layers of its class are not known. */
  call(inputs: readonly TensorShape[]): LayerResult | null;
}

/** What a layer class does: a pure function of its arguments and of its inputs' shapes. */
export type LayerMeaning = (layer: LayerReader, inputs: readonly TensorShape[]) => LayerResult;

/** The result of a layer without weights that gives one tensor. */
export function weightless(output: TensorShape): LayerResult {
  return { outputs: [output], isList: false, weights: [] };
}

/** The result of a layer that gives one tensor. */
export function weighted(output: TensorShape, weights: readonly WeightSpec[] | null): LayerResult {
  return { outputs: [output], isList: false, weights };
}

/** The weights of a layer that is the argument `place` of another one. */
export function within(place: string | readonly (string | number)[], weights: readonly WeightSpec[] | null): readonly WeightSpec[] | null {
  const path = typeof place === "string" ? [place] : place;
  return weights?.map((own) => ({ ...own, within: [...path, ...(own.within ?? [])] })) ?? null;
}

/** Number of values in weights; null where a shape is not known. */
export function layerParameterCount(weights: readonly WeightSpec[] | null): number | null {
  let total = 0;
  for (const { shape } of weights ?? [{ shape: [null] }]) {
    const size = shape.reduce<Dimension>((all, one) => (all === null || one === null ? null : all * one), 1);
    if (size === null) return null;
    total += size;
  }
  return total;
}

/** A weight that training changes, started as the argument `name_initializer` says. */
export function weight(name: string, shape: readonly Dimension[], otherwise: string): WeightSpec {
  return { name, shape, trainable: true, initializer: { argument: `${name}_initializer`, default: otherwise } };
}
