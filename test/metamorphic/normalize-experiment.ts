import type { Experiment } from "../../src/core/index.ts";

/** Where something stands in the text and how the text calls it: what a rewrite is free to change. */
const textual = new Set(["place", "span", "origin", "name", "positional"]);

type Computation = NonNullable<Experiment["computation"]>;
type Layer = Experiment["layers"][number];

/** An experiment of a text without its places and names; layers are called by their position. */
export function normalizeExperiment(experiment: Experiment, text: string): unknown {
  const { training } = experiment;
  const metrics = training?.metrics.map((name) => (new RegExp(`\\b(def|class) ${name}\\b`).test(text) ? "one of its own" : name));
  return strip({
    ...experiment,
    training: training && { ...training, metrics },
    id: null,
    ...positioned(experiment),
  });
}

function positioned({
  layers,
  computation,
}: {
  readonly layers: readonly Layer[];
  readonly computation?: Computation | undefined;
}): object {
  const positions = new Map(layers.map((layer, index) => [layer.id, `layer ${index}`]));
  const positionOf = (id: string): string => positions.get(id) ?? "no layer";
  return {
    layers: layers.map((layer) => ({
      ...layer,
      ...innerOf(layer),
      id: positionOf(layer.id),
      inputs: layer.inputs.map(positionOf),
    })),
    computation: computation && withPositions(computation, positionOf),
  };
}

/** The layers of a model that is used as a layer have positions of their own. */
function innerOf(layer: Layer): object {
  if (layer.kind !== "other") return {};
  const { layers: inner, computation } = positioned({ layers: layer.inner ?? [], computation: layer.computation }) as {
    readonly layers: unknown;
    readonly computation: unknown;
  };
  return { inner, computation };
}

function withPositions(computation: Computation, positionOf: (id: string) => string): object {
  return {
    ...computation,
    values: computation.values.map((value) => ({ ...asProduct(value), layer: value.layer === null ? null : positionOf(value.layer) })),
  };
}

/** A division by a number as the product that it is: a rewrite writes it so. */
function asProduct(value: Computation["values"][number]): Computation["values"][number] {
  if (value.kind !== "operation" || value.operation !== "divide") return value;
  const [divided, by] = value.inputs;
  return divided === undefined || typeof by !== "number" ? value : { ...value, operation: "multiply", inputs: [divided, 1 / by] };
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  // 1 / 255 written as a product differs from a division by 255 in the last bit.
  if (typeof value === "number") return Number(value.toPrecision(12));
  if (typeof value !== "object" || value === null) return value;
  // The name of a function that an operation is given (`{ name: "tensorflow.nn.relu" }`) stands alone.
  const isFunction = Object.keys(value).join() === "name";
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isFunction || !textual.has(key))
      .map(([key, inner]) => [key, strip(inner)]),
  );
}
