import type { LayerFact, ValueFact } from "../model/flow/flow.ts";
import type { Shape } from "../model/layer.ts";
import type { Place } from "../text/span.ts";
import type { Finding, RuleFacts } from "./rule.ts";
import { differ, shapeText } from "./shape-text.ts";
import { shapesAt } from "./value-origin.ts";

/** Layers that are given weights of other shapes than theirs: `layer.set_weights([…])`, and Keras 2's `weights=[…]`. */
export function givenWeights(facts: RuleFacts): readonly Finding[] {
  const { flow, statements } = facts;
  const set = flow.calls.flatMap((call) => {
    const weights = call.name.endsWith(".set_weights") ? call.arguments.get("weights") : undefined;
    return call.self && weights ? [{ layer: layerOf(facts, call.self), weights }] : [];
  });
  const made = flow.layerCalls.flatMap(({ layer }) => {
    const weights = layer.arguments.get("weights");
    return weights ? [{ layer, weights }] : [];
  });
  return [...set, ...made].flatMap(({ layer, weights: { value, place } }) => {
    const wanted = layer ? shapesOf(facts, layer) : null;
    return wanted && !statements.isGuarded(place.span) ? (misfit(wanted, value, place) ?? []) : [];
  });
}

function layerOf({ flow }: RuleFacts, self: ValueFact): LayerFact | null {
  return flow.layerCalls.find(({ layer }) => layer.value === self)?.layer ?? null;
}

/** The shapes of a layer's weights in their order; null for layers of which they are not told here. */
function shapesOf({ flow }: RuleFacts, { type, isOwn, config, value }: LayerFact): readonly Shape[] | null {
  if (isOwn) return null;
  const number = (name: string): number | null => {
    const given = config.get(name);
    return typeof given === "number" ? given : null;
  };
  if (type === "Embedding") return [[number("input_dim"), number("output_dim")]];
  if (type !== "Dense") return null;
  const input = flow.layerCalls.find(({ layer }) => layer.value === value)?.inputs[0]?.shape?.at(-1) ?? null;
  const kernel: Shape = [input, number("units")];
  return config.get("use_bias") === false ? [kernel] : [kernel, [number("units")]];
}

function misfit(wanted: readonly Shape[], given: ValueFact, place: Place): Finding | null {
  const shapes = given.kind === "sequence" && given.isComplete ? given.inputs.map(({ shape }) => shape) : null;
  if (!shapes || shapes.includes(null)) return null;
  const known = shapes.filter((shape) => shape !== null);
  const fits = known.length === wanted.length && known.every((shape, i) => isSame(shape, wanted[i] ?? []));
  if (fits) return null;
  return {
    place,
    message: `The layer's weights are ${wanted.map(shapeText).join(" and ")}, not ${known.map(shapeText).join(" and ")}`,
    explanation: "A layer keeps the shapes that it was built with: Keras raises a `ValueError`.",
    related: shapesAt(given.inputs),
  };
}

function isSame(a: Shape, b: Shape): boolean {
  return a.length === b.length && !a.some((size, i) => differ(size, b[i]));
}
