import type { Experiment } from "../model/experiment.ts";
import type { Layer } from "../model/layer.ts";
import type { Difference } from "./comparison.ts";
import { type LayerAspect, layerAspects, takeActivation } from "./layer-aspects.ts";
import { isHeadSwapped } from "./loss-head.ts";
import { type Block, buildLayers, type ModelOutline, outlineModel } from "./model-outline.ts";
import { ask, difference, type Findings, type KnownReading, noteUnknown, readStructure } from "./reading.ts";

/** A pair of blocks that have the same role in both models. */
interface Pair {
  /** "input", "dense_1" (the first hidden layer), …, "output". */
  readonly role: string;
  readonly a: Block;
  readonly b: Block;
}

/** The same difference in one or more pairs. */
interface Group {
  readonly id: string;
  readonly layerAspect: LayerAspect;
  readonly pairs: readonly Pair[];
}

/**
 * Lists how the layers of two models differ. Hidden dense layers are aligned by their position from the front, the
 * last dense layer is the output. What differs in the same way in every layer of its kind is one difference.
 */
export function compareLayers(a: Experiment, b: Experiment, findings: Findings): void {
  const outlines = { a: outlineModel(a), b: outlineModel(b) };
  if (typeof outlines.a === "string" || typeof outlines.b === "string") {
    for (const side of ["a", "b"] as const) {
      const why = outlines[side];
      if (typeof why === "string") findings.unknown.push({ what: "layers", why, side, place: { a, b }[side].place });
    }
    return;
  }
  for (const pair of alignBlocks(outlines.a, outlines.b))
    for (const aspect of aspectsAt(pair)) {
      const [x, y] = [aspect.read(pair.a), aspect.read(pair.b)];
      if (x && y) noteUnknown(findings, `${aspect.what} of ${pair.role}`, x, y);
    }
  for (const group of groupDifferences(outlines.a, outlines.b)) {
    const found = describeGroup(group, isEveryDense(group, outlines.a, outlines.b));
    if (found) findings.differences.push(found);
  }
  const depths = [outlines.a, outlines.b].map(readDepth);
  const [x, y] = depths;
  const explanation = "A deeper network passes its signal through more layers: what one layer does to its scale is multiplied.";
  if (x && y) ask(findings, { id: "depth", aspect: "model", what: "depth", consequence: "expected", explanation }, x, y);
}

/**
 * The layers of `base` with the differences that `isSwapped` names taken from `donor`. Layers that only one of them has
 * follow the last hidden layer that both have: where one is like that layer of its own model, a difference there
 * concerns it too. So the layers that a deeper donor adds are its own except for such differences that are not swapped,
 * and the additional layers of a deeper base take such differences that are.
 */
export function swapLayers(base: Experiment, donor: Experiment, isSwapped: (id: string) => boolean): readonly Layer[] {
  const [into, from] = [outlineModel(base), outlineModel(donor)];
  if (typeof into === "string" || typeof from === "string") return base.layers;
  const groups = groupDifferences(into, from);
  const idAt = (role: string, aspect: LayerAspect) =>
    groups.find((group) => group.layerAspect === aspect && group.pairs.some((pair) => pair.role === role))?.id;
  const blocks = new Map(
    alignBlocks(into, from).map((pair): [string, Block] => {
      const taken = aspectsAt(pair).filter((aspect) => isSwapped(idAt(pair.role, aspect) ?? ""));
      return [pair.role, taken.reduce((block, aspect) => aspect.take(block, pair.b), pair.a)];
    }),
  );
  const aligned = Math.min(into.hidden.length, from.hidden.length);
  const reference = referenceOf(into, from);
  const idAtReference = (aspect: LayerAspect) => (follows(aspect, aligned) ? idAt(reference.role, aspect) : undefined);
  const hidden = into.hidden.slice(0, aligned).map((block, i) => blocks.get(hiddenRole(i)) ?? block);
  if (isSwapped("depth")) {
    const added = from.hidden.slice(aligned).map((block) => {
      const kept = layerAspects.filter((aspect) => {
        const id = idAtReference(aspect);
        return id !== undefined && !isSwapped(id) && aspect.isSame(block, reference.b);
      });
      return kept.reduce((result, aspect) => aspect.take(result, reference.a), block);
    });
    hidden.push(...added);
  } else {
    const extra = into.hidden.slice(aligned).map((block) => {
      const taken = layerAspects.filter((aspect) => isSwapped(idAtReference(aspect) ?? "") && aspect.isSame(block, reference.a));
      return taken.reduce((result, aspect) => aspect.take(result, reference.b), block);
    });
    hidden.push(...extra);
  }
  const output = blocks.get("output") ?? into.output;
  const isInputSwapped = isSwapped("data-set") || isSwapped("input-shape");
  return buildLayers({
    input: isInputSwapped ? from.input : into.input,
    front: withReshapes(blocks.get("input") ?? into.front, isInputSwapped ? from.front : null),
    hidden,
    output: isHeadSwapped(base, donor, isSwapped) ? takeActivation(output, from.output) : output,
  });
}

/** How an input of another shape is laid out is the donor's too. */
function withReshapes(block: Block, from: Block | null): Block {
  if (!from) return block;
  const isReshape = ({ kind }: Layer) => kind === "flatten" || kind === "reshape";
  return { ...block, after: [...from.after.filter(isReshape), ...block.after.filter((layer) => !isReshape(layer))] };
}

/** The pair whose differences layers without a counterpart follow: the last hidden layer that both have, else the output. */
function referenceOf(a: ModelOutline, b: ModelOutline): Pair {
  const index = Math.min(a.hidden.length, b.hidden.length) - 1;
  const [x, y] = [a.hidden[index], b.hidden[index]];
  return x && y ? { role: hiddenRole(index), a: x, b: y } : { role: "output", a: a.output, b: b.output };
}

/** Hidden layers follow an output layer only in what every dense layer has, apart from its size. */
function follows({ scope, name }: LayerAspect, aligned: number): boolean {
  return name !== "other-layers" && (aligned > 0 || (scope === "dense" && name !== "units"));
}

const hiddenRole = (index: number) => `dense_${index + 1}`;

function alignBlocks(a: ModelOutline, b: ModelOutline): readonly Pair[] {
  const pairs: Pair[] = [{ role: "input", a: a.front, b: b.front }];
  for (const [i, block] of a.hidden.entries()) {
    const other = b.hidden[i];
    if (other) pairs.push({ role: hiddenRole(i), a: block, b: other });
  }
  return [...pairs, { role: "output", a: a.output, b: b.output }];
}

function aspectsAt({ role }: Pair): readonly LayerAspect[] {
  const scopes = role === "input" ? ["everywhere"] : role === "output" ? ["everywhere", "dense"] : ["everywhere", "dense", "hidden"];
  return layerAspects.filter(({ scope }) => scopes.includes(scope));
}

function groupDifferences(a: ModelOutline, b: ModelOutline): readonly Group[] {
  const pairs = alignBlocks(a, b);
  return layerAspects.flatMap((layerAspect) => {
    const groups = new Map<string, Pair[]>();
    const comparable = pairs.filter((pair) => aspectsAt(pair).includes(layerAspect));
    for (const pair of comparable) {
      const [x, y] = [layerAspect.read(pair.a), layerAspect.read(pair.b)];
      if (!x?.known || !y?.known || layerAspect.isSame(pair.a, pair.b)) continue;
      const key = JSON.stringify([x.key, y.key]);
      groups.set(key, [...(groups.get(key) ?? []), pair]);
    }
    // The layers that one setting of a program usually covers: the hidden ones; for what every dense layer has, all of them.
    const initial = layerAspect.aspect === "initialization";
    const usual = comparable.filter(({ role }) => role.startsWith("dense") || (initial && role === "output"));
    return [...groups.values()].map((members): Group => {
      const isUsual = members.length === usual.length && members.every((pair) => usual.includes(pair));
      const id = isUsual ? layerAspect.name : `${layerAspect.name}:${members.map(({ role }) => role).join()}`;
      return { id, layerAspect, pairs: members };
    });
  });
}

function describeGroup({ id, layerAspect, pairs }: Group, isEvery: boolean): Difference | null {
  const [first] = pairs;
  const [a, b] = first ? [layerAspect.read(first.a), layerAspect.read(first.b)] : [];
  if (!first || !a?.known || !b?.known) return null;
  const layer = isEvery ? "all dense layers" : describeRoles(pairs.map(({ role }) => role));
  return difference({ id, aspect: layerAspect.aspect, what: layerAspect.what, layer, ...layerAspect.judge(first.a, first.b) }, a, b);
}

/** Whether a difference concerns all dense layers of both models, those without a counterpart included. */
function isEveryDense({ pairs, layerAspect }: Group, a: ModelOutline, b: ModelOutline): boolean {
  const aligned = Math.min(a.hidden.length, b.hidden.length);
  if (layerAspect.scope !== "dense" || pairs.length !== aligned + 1 || pairs.length === 1) return false;
  const reference = referenceOf(a, b);
  const doFollow = (hidden: readonly Block[], like: Block) => hidden.slice(aligned).every((block) => layerAspect.isSame(block, like));
  return doFollow(a.hidden, reference.a) && doFollow(b.hidden, reference.b);
}

/** "dense_1", "dense_1 to dense_3", "dense_1, dense_2 and the output layer". */
function describeRoles(roles: readonly string[]): string {
  const numbers = roles.flatMap((role) => (role.startsWith("dense_") ? [Number(role.slice(6))] : []));
  const [low, high] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  const isRun = numbers.length > 2 && high - low === numbers.length - 1;
  const parts = [
    ...(roles.includes("input") ? ["the input"] : []),
    ...(isRun ? [`dense_${low} to dense_${high}`] : numbers.map((number) => `dense_${number}`)),
    ...(roles.includes("output") ? ["the output layer"] : []),
  ];
  const last = parts.pop() ?? "";
  return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
}

function readDepth({ hidden, output }: ModelOutline): KnownReading {
  const count = hidden.length;
  return readStructure(String(count), `${count} hidden layer${count === 1 ? "" : "s"}`, (hidden[0] ?? output).dense?.place ?? null);
}
