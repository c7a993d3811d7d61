import type { Experiment } from "../model/experiment.ts";
import type { Block } from "./block.ts";
import type { Difference } from "./comparison.ts";
import { aspectsOf, type LayerAspect, type Pair } from "./layer-aspects.ts";
import { type Moved, withOrder } from "./layer-order.ts";
import { type ModelOutline, outlineModel } from "./outline-model.ts";
import { type Gap, type Pairing, pairBlocks } from "./pair-blocks.ts";
import { ask, difference, type Findings, type KnownReading, noteSame, noteUnknown, type Reading, readStructure } from "./reading.ts";

/** The same difference in one or more pairs. */
export interface Group {
  readonly id: string;
  readonly aspect: LayerAspect;
  readonly pairs: readonly Pair[];
  /** Whether it concerns every layer that has such a thing. */
  readonly isEvery: boolean;
  /** What is said of each side, where that is not what the first pair says. */
  readonly text?: Moved;
  /** It is part of the difference of that id, which is told as a whole. */
  readonly isPart?: true;
}

/** Two models side by side: what belongs together, and in what it differs. */
export interface LayerComparison {
  readonly outlines: { readonly a: ModelOutline; readonly b: ModelOutline };
  readonly pairing: Pairing;
  readonly groups: readonly Group[];
}

/** Null where the layers of one model are not known. */
export function alignLayers(a: Experiment, b: Experiment): LayerComparison | null {
  const [x, y] = [outlineModel(a), outlineModel(b)];
  if (typeof x === "string" || typeof y === "string") return null;
  const outlines = { a: x, b: y };
  const pairing = pairBlocks(a, b, outlines);
  const parts = partsOfGaps({ outlines, pairing, groups: [] });
  const isPart = (pair: Pair, { name }: LayerAspect) => parts.some((part) => part.aspect.name === name && part.pairs[0] === pair);
  return { outlines, pairing, groups: [...withOrder(groupDifferences(pairing.pairs, isPart), pairing.pairs), ...parts] };
}

/**
 * What stands behind a layer that only one model has, and in the other directly behind the layer before, goes with that
 * layer: without the normalization of `relu(norm(conv(x)))` it is `relu(conv(x))`, and not another activation of `conv`.
 */
function partsOfGaps(compared: LayerComparison): readonly Group[] {
  const { order, gaps } = compared.pairing;
  return gaps.flatMap((gap): readonly Group[] => {
    const pair = order[order.indexOf(gap) - 1];
    const onlyOne = gap.a.length === 0 ? gap.b.at(-1) : gap.b.length === 0 ? gap.a.at(-1) : undefined;
    if (!pair || !("role" in pair) || !onlyOne) return [];
    return aspectsOf(pair).flatMap((aspect): readonly Group[] => {
      if (!["activation", "dropout", "evaluation-dropout"].includes(aspect.name)) return [];
      const moved = gap.b.length === 0 ? { ...pair, a: onlyOne } : { ...pair, b: onlyOne };
      const [own, other] = [aspect.read(pair), aspect.read(moved)];
      const isSame = (read: typeof own) => read?.[0].known === true && read[1].known && read[0].key === read[1].key;
      return !isSame(own) && isSame(other) ? [{ id: gapId(compared, gap), aspect, pairs: [pair], isEvery: false, isPart: true }] : [];
    });
  });
}

/** Lists how the layers of two models differ. What differs in the same way in every layer of its kind is one difference. */
export function compareLayers(a: Experiment, b: Experiment, findings: Findings): void {
  const compared = alignLayers(a, b);
  if (!compared) {
    for (const [side, experiment] of Object.entries({ a, b }) as ["a" | "b", Experiment][]) {
      const outline = outlineModel(experiment);
      if (typeof outline === "string") findings.unknown.push({ what: "layers", why: outline, side, place: experiment.place });
    }
    return;
  }
  const { pairing, groups, outlines } = compared;
  for (const pair of pairing.pairs)
    for (const aspect of aspectsOf(pair)) {
      const read = aspect.read(pair);
      if (!read) continue;
      noteUnknown(findings, `${aspect.what} of ${pair.role}`, ...read);
      noteSame(findings, `${aspect.what} of ${pair.role}`, ...read);
    }
  for (const group of groups.filter(({ isPart }) => !isPart)) {
    const found = describeGroup(group);
    if (found) findings.differences.push(found);
  }
  compareStructure(compared, findings);
  const [x, y] = [outlines.a.layout, outlines.b.layout];
  if (x && y && pairing.pairs.some(({ role }) => role === "input") && sizeOf(x) === sizeOf(y))
    ask(
      findings,
      {
        id: "input-layout",
        aspect: "model",
        what: "layout of the input",
        consequence: "expected",
        explanation: "The first layer sees the same values in another arrangement.",
      },
      readLayout(outlines.a),
      readLayout(outlines.b),
    );
}

function sizeOf(shape: readonly (number | null)[]): number {
  return shape.slice(1).reduce<number>((product, size) => product * (size ?? 1), 1);
}

function readLayout({ layout, blocks }: ModelOutline): Reading {
  const sizes = layout?.slice(1) ?? [];
  return readStructure(
    JSON.stringify(sizes),
    `(${sizes.map((size) => size ?? "?").join(", ")})`,
    blocks[1]?.main?.place ?? blocks[0]?.main?.place ?? null,
  );
}

/** The id of the difference that a gap is. */
export function gapId(compared: LayerComparison, gap: Gap): string {
  if (!isSpliceable(compared)) return "structure";
  return isDepth(gap) ? "depth" : `layers:${gap.behind}`;
}

/** Whether layers can be taken in and out one gap at a time: in a chain they can. */
export function isSpliceable({ outlines, pairing }: LayerComparison): boolean {
  return outlines.a.isChain && outlines.b.isChain && !pairing.isRewired;
}

/** Hidden dense layers behind those that both have, and nothing else. */
function isDepth({ a, b }: Gap): boolean {
  return (a.length === 0 || b.length === 0) && [...a, ...b].every(({ type }) => type === "Dense");
}

function compareStructure(compared: LayerComparison, findings: Findings): void {
  const { pairing, outlines } = compared;
  const { gaps } = pairing;
  if (isSpliceable(compared)) {
    for (const gap of gaps) findings.differences.push(describeGap(gapId(compared, gap), gap, outlines));
    return;
  }
  if (gaps.length === 0 && !pairing.isRewired) return;
  const all: Gap = { behind: gaps[0]?.behind ?? "input", a: gaps.flatMap(({ a }) => a), b: gaps.flatMap(({ b }) => b) };
  if (gaps.length > 0) findings.differences.push(describeGap("structure", all, outlines));
  else {
    const question = {
      id: "structure",
      aspect: "model",
      what: "connections",
      consequence: "expected",
      explanation: "The two models connect their layers in different ways.",
    } as const;
    const read = ({ output }: ModelOutline, key: string) => readStructure(key, "connected otherwise", output.main?.place ?? null);
    ask(findings, question, read(outlines.a, "a"), read(outlines.b, "b"));
  }
}

function describeGap(id: string, gap: Gap, outlines: LayerComparison["outlines"]): Difference {
  if (id === "depth") {
    const depths = [outlines.a, outlines.b].map(readDepth);
    const explanation = "A deeper network passes its signal through more layers: what one layer does to its scale is multiplied.";
    const [x, y] = depths;
    if (x && y) return difference({ id, aspect: "model", what: "depth", consequence: "expected", explanation }, x, y);
  }
  const read = (blocks: readonly Block[], outline: ModelOutline): KnownReading => {
    const before = outline.blocks.find((block) => block.main)?.main;
    const place = blocks[0]?.main?.place ?? before?.place ?? null;
    const value = blocks.map(({ type }) => type).join(", ") || "no such layer";
    return readStructure(value, value, place);
  };
  const isReplaced = gap.a.length > 0 && gap.b.length > 0;
  const explanation = isReplaced ? "At this place the two models have other layers." : "Only one of the two has these layers.";
  const layer = id === "structure" ? null : `behind ${describeRoles([gap.behind])}`;
  return difference(
    { id, aspect: "model", what: "layers", layer, consequence: "expected", explanation },
    read(gap.a, outlines.a),
    read(gap.b, outlines.b),
  );
}

function groupDifferences(pairs: readonly Pair[], isPart: (pair: Pair, aspect: LayerAspect) => boolean): readonly Group[] {
  const byName = new Map<
    string,
    { readonly pair: Pair; readonly aspect: LayerAspect; readonly read: readonly [Reading, Reading] | null }[]
  >();
  for (const pair of pairs)
    for (const aspect of aspectsOf(pair)) {
      if (isPart(pair, aspect)) continue;
      const entry = { pair, aspect, read: aspect.read(pair) };
      byName.set(aspect.name, [...(byName.get(aspect.name) ?? []), entry]);
    }
  return [...byName.values()].flatMap((entries): readonly Group[] => {
    const groups = new Map<string, typeof entries>();
    for (const entry of entries) {
      const [x, y] = entry.read ?? [];
      if (!x?.known || !y?.known || x.key === y.key) continue;
      const key = JSON.stringify([x.value, y.value]);
      groups.set(key, [...(groups.get(key) ?? []), entry]);
    }
    // The layers that one setting of a program usually covers: those that have it; of what hidden layers do, the hidden ones.
    const [first] = entries;
    const isInitial = first?.aspect.aspect === "initialization";
    const usual = entries.filter(
      ({ pair, read }) => read && pair.role !== "input" && (isInitial || pair.role !== "output") && isUsual(pair, first?.aspect.name),
    );
    return [...groups.values()].flatMap((members): readonly Group[] => {
      const [one] = members;
      if (!one) return [];
      const isEvery = members.length === usual.length && members.every((entry) => usual.includes(entry));
      const id = isEvery ? one.aspect.name : `${one.aspect.name}:${members.map(({ pair }) => pair.role).join()}`;
      return [{ id, aspect: one.aspect, pairs: members.map(({ pair }) => pair), isEvery }];
    });
  });
}

/** Activations and dropout usually stand behind layers with weights. */
function isUsual({ a }: Pair, name: string | undefined): boolean {
  return !["activation", "dropout", "evaluation-dropout"].includes(name ?? "") || (a.main?.parameters.length ?? 0) > 0;
}

function describeGroup({ id, aspect, pairs, isEvery, text }: Group): Difference | null {
  const [first] = pairs;
  const [a, b] = first ? (aspect.read(first) ?? []) : [];
  if (!first || !a?.known || !b?.known) return null;
  if (text) {
    const explanation = "The same function acts before or after the layer between, which sees other values.";
    const question = {
      id,
      aspect: aspect.aspect,
      what: aspect.what,
      layer: describeRoles(pairs.map(({ role }) => role)),
      consequence: "expected",
      explanation,
    } as const;
    return difference(question, { ...a, value: text.a }, { ...b, value: text.b });
  }
  const layer = isEvery && pairs.length > 1 ? everyLayer(pairs) : describeRoles(pairs.map(({ role }) => role));
  return difference({ id, aspect: aspect.aspect, what: aspect.what, layer, ...aspect.judge(first) }, a, b);
}

function everyLayer(pairs: readonly Pair[]): string {
  const types = new Set(pairs.map(({ a }) => a.type));
  const hasOutput = pairs.some(({ role }) => role === "output");
  if (!hasOutput) return describeRoles(pairs.map(({ role }) => role));
  return types.size === 1 && types.has("Dense") ? "all dense layers" : "all layers";
}

/** "dense_1", "dense_1 to dense_3", "dense_1, dense_2 and the output layer". */
export function describeRoles(roles: readonly string[]): string {
  const parts: string[] = [];
  for (let i = 0; i < roles.length; i++) {
    const role = roles[i] ?? "";
    const [, name = "", number = ""] = /^(.*)_(\d+)$/.exec(role) ?? [];
    let end = i;
    while (name && roles[end + 1] === `${name}_${Number(number) + end + 1 - i}`) end++;
    if (end - i >= 2) {
      parts.push(`${role} to ${roles[end]}`);
      i = end;
    } else parts.push(role === "input" ? "the input" : role === "output" ? "the output layer" : role);
  }
  const last = parts.pop() ?? "";
  return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
}

function readDepth({ blocks, output }: ModelOutline): KnownReading {
  const hidden = blocks.filter((block) => block.type === "Dense" && block !== output);
  return readStructure(
    String(hidden.length),
    `${hidden.length} hidden layer${hidden.length === 1 ? "" : "s"}`,
    (hidden[0] ?? output).main?.place ?? null,
  );
}
