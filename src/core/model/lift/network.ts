import type { TensorValue, Value } from "../../interpret/value.ts";
import type { Place } from "../../text/span.ts";
import { type Fact, known, knownValue, unknown } from "../fact.ts";
import type { Activation, FoldedLayer, Layer, Shape } from "../layer.ts";
import type { ParameterSite } from "./loss-penalties.ts";
import { unstatedInput } from "./outside-reasons.ts";

/** The layers of one model while they are being lifted. */
export interface Network {
  readonly layers: Layer[];
  /** How many layers of each type there are, for their names. */
  readonly counts: Map<string, number>;
  /** The layer whose output a tensor is. */
  readonly outputs: Map<Value, string>;
  /** The row of each layer object: a shared layer has one. */
  readonly rows: Map<Value, string>;
  /** Variables that are parameters of a layer so far. */
  readonly variables: Set<Value>;
  /** The layer that each variable is a parameter of, where operations on variables are the layers. */
  readonly sites: Map<Value, ParameterSite>;
  /** The row and the position in it of each of these variables. */
  readonly parameters: Map<Value, { readonly layer: string; readonly index: number }>;
  /** Adds what a tensor outside of any layer is computed with, and gives the id of the last layer. */
  readonly addTensor: (network: Network, tensor: TensorValue) => string;
}

export function emptyNetwork(addTensor: Network["addTensor"]): Network {
  return {
    layers: [],
    counts: new Map(),
    outputs: new Map(),
    rows: new Map(),
    variables: new Set(),
    sites: new Map(),
    parameters: new Map(),
    addTensor,
  };
}

/** "dense_1", "dense_2", … as Keras names layers. */
export function nextId(network: Network, type: string): string {
  const count = (network.counts.get(type) ?? 0) + 1;
  network.counts.set(type, count);
  return `${type}_${count}`;
}

export function addInput(
  network: Network,
  shape: readonly (number | null)[] | null,
  place: Place,
  open: Fact<never> | null = null,
): string {
  const id = network.counts.has("input") ? nextId(network, "input") : "input";
  network.counts.set("input", network.counts.get("input") ?? 1);
  network.layers.push({
    kind: "input",
    type: "InputLayer",
    config: {},
    id,
    name: id,
    inputs: [],
    outputShape: open ?? (shape ? shapeFact(shape, "written", place) : unknown(unstatedInput, place)),
    parameters: [],
    place,
  });
  return id;
}

/** Puts an activation function behind a layer: into a dense layer that has none, else as a layer of its own. */
export function addActivation(
  network: Network,
  input: string,
  activation: Fact<Activation>,
  {
    place,
    folded,
    operation,
    slope = null,
  }: {
    readonly place: Place;
    readonly folded: FoldedLayer | null;
    readonly operation?: string | undefined;
    readonly slope?: Fact<number> | null;
  },
): string {
  const index = network.layers.findLastIndex((layer) => layer.id === input);
  const before = network.layers[index];
  const isShared = () => network.layers.some((layer) => layer.inputs.includes(input));
  if (before?.kind === "dense" && knownValue(before.activation) === "linear" && !before.folded && !isShared()) {
    network.layers[index] = { ...before, activation, ...(slope ? { slope } : {}), ...(folded ? { folded: [folded] } : {}) };
    return input;
  }
  const id = nextId(network, operation ?? "activation");
  const outputShape = before?.outputShape ?? unknown("its input is not known", place);
  network.layers.push({
    kind: "activation",
    type: operation ?? folded?.type ?? "Activation",
    ...(operation === undefined ? {} : { isOperation: true as const }),
    config: {},
    id,
    name: folded?.name || id,
    inputs: [input],
    activation,
    ...(slope ? { slope } : {}),
    outputShape,
    parameters: [],
    place,
  });
  return id;
}

/** A shape as a fact. Null entries are sizes that the program leaves open, as Keras's own `None`. */
export function shapeFact(shape: readonly (number | null)[] | null, origin: "written" | "derived", place: Place): Fact<Shape> {
  if (!shape) return unknown("the shape is not known", place);
  return known([null, ...shape.slice(1)], origin, place);
}
