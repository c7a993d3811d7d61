import type { Experiment } from "../../src/core/index.ts";

/**
 * Where something stands in the text, how the text calls it, and in which operations and arguments it writes a computation:
 * what a rewrite is free to change.
 */
const textual = new Set(["place", "span", "origin", "name", "positional", "computation", "inner", "lossArgument"]);

/** An experiment of a text without its places and names; layers are called by their position. */
export function normalizeExperiment(experiment: Experiment, text: string): unknown {
  const { training } = experiment;
  const metrics = training?.metrics.map((name) => (new RegExp(`\\b(def|class) ${name}\\b`).test(text) ? "one of its own" : name));
  const positions = new Map(experiment.layers.map((layer, index) => [layer.id, `layer ${index}`]));
  return strip({
    ...experiment,
    training: training && { ...training, metrics },
    id: null,
    layers: experiment.layers.map((layer) => ({
      ...layer,
      id: positions.get(layer.id) ?? "no layer",
      inputs: layer.inputs.map((id) => positions.get(id) ?? "no layer"),
    })),
  });
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  // 1 / 255 written as a product differs from a division by 255 in the last bit.
  if (typeof value === "number") return Number(value.toPrecision(12));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !textual.has(key))
      .map(([key, inner]) => [key, strip(inner)]),
  );
}
