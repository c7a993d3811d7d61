import type { Experiment } from "../model/experiment.ts";
import type { Fact } from "../model/fact.ts";
import type { Place } from "../text/span.ts";
import { experimentAspects, type LayerAspect, layerAspects } from "./aspects.ts";
import { type Block, type Chain, chainOf } from "./chain.ts";
import type { Comparison, Difference, DifferenceSide } from "./comparison.ts";

/** Two hidden blocks (or the two outputs) that stand in the same place, with a name for the place. */
interface Pair {
  readonly name: string;
  readonly a: Block;
  readonly b: Block;
  readonly isOutput: boolean;
}

/**
 * Lists every real difference between two experiments, with both places. Layers are aligned from the input on, the
 * output layers with each other. Defaults that are written out, logits against softmax with the fitting loss, what is
 * kept against what is dropped: spelling is no difference.
 */
export function compareExperiments(a: Experiment, b: Experiment): Comparison {
  const differences: Difference[] = [];
  const unknown: Comparison["unknown"][number][] = [];
  const note = (what: string, facts: readonly [Fact<string> | null, Fact<string> | null]) => {
    facts.forEach((fact, i) => {
      if (fact && !fact.known) unknown.push({ what, why: fact.reason, side: i === 0 ? "a" : "b", place: fact.place });
    });
  };
  const [chainA, chainB] = [chainOf(a), chainOf(b)];
  if (chainA && chainB) compareChains(chainA, chainB, differences, note);
  else
    unknown.push({
      what: "layers",
      why: "models that branch, or have no dense layer, are not aligned yet",
      side: chainA ? "b" : "a",
      place: (chainA ? b : a).place,
    });
  for (const aspect of experimentAspects) {
    const [x, y] = [aspect.read(a), aspect.read(b)];
    note(aspect.id, [x, y]);
    if (!x?.known || !y?.known || x.value === y.value) continue;
    // Where the data sets differ their scaling is part of that.
    if (aspect.id === "scaling" && differences.some((difference) => difference.id === "data-set")) continue;
    differences.push({
      id: aspect.id,
      aspect: aspect.aspect,
      layer: null,
      a: side(x),
      b: side(y),
      consequence: aspect.consequence,
      explanation: aspect.explanation,
    });
  }
  return { differences, unknown };
}

function side(fact: Fact<string> & { readonly known: true }): DifferenceSide {
  return { value: fact.value, isDefault: fact.origin === "default", place: fact.place };
}

type Note = (what: string, facts: readonly [Fact<string> | null, Fact<string> | null]) => void;

function compareChains(a: Chain, b: Chain, differences: Difference[], note: Note): void {
  for (const aspect of layerAspects) differences.push(...compareLayers(aspect, alignedPairs(a, b), note));
  if (a.blocks.length === b.blocks.length) return;
  const count = (chain: Chain): DifferenceSide => ({
    value: `${chain.blocks.length} hidden ${chain.blocks.length === 1 ? "layer" : "layers"}`,
    isDefault: false,
    place: depthPlace(chain),
  });
  differences.push({
    id: "depth",
    aspect: "model",
    layer: null,
    a: count(a),
    b: count(b),
    consequence: "expected",
    explanation: "One of the two has more hidden layers.",
  });
}

function depthPlace(chain: Chain): Place {
  return (chain.blocks.at(-1) ?? chain.output).dense.place;
}

export function alignedPairs(a: Chain, b: Chain): readonly Pair[] {
  const hidden = a.blocks
    .slice(0, b.blocks.length)
    .map((block, i): Pair => ({ name: `hidden layer ${i + 1}`, a: block, b: b.blocks[i] ?? block, isOutput: false }));
  return [...hidden, { name: "output layer", a: a.output, b: b.output, isOutput: true }];
}

/** One difference for all layers that differ in the same way; several with their layers in the id where they do not. */
function compareLayers(aspect: LayerAspect, pairs: readonly Pair[], note: Note): readonly Difference[] {
  const groups = new Map<
    string,
    { readonly names: string[]; readonly a: Fact<string> & { readonly known: true }; readonly b: Fact<string> & { readonly known: true } }
  >();
  for (const pair of pairs) {
    if (pair.isOutput && aspect.on === "hidden") continue;
    const [x, y] = [aspect.read(pair.a), aspect.read(pair.b)];
    note(`${aspect.id} of ${pair.name}`, [x, y]);
    if (!x?.known || !y?.known || x.value === y.value) continue;
    const key = `${x.value}|${y.value}`;
    const group = groups.get(key) ?? { names: [], a: x, b: y };
    group.names.push(pair.name);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ names, a, b }) => ({
    id: groups.size === 1 ? aspect.id : `${aspect.id}:${names.join("+").replaceAll(" ", "-")}`,
    aspect: aspect.aspect,
    layer: names.length === 1 ? (names[0] ?? null) : names.length === pairs.length ? "every layer" : `${names[0]} to ${names.at(-1)}`,
    a: side(a),
    b: side(b),
    consequence: aspect.consequence,
    explanation: aspect.explanation,
  }));
}
