import type { Layer } from "../model/layer.ts";
import type { Block } from "./block.ts";
import type { LayerAspect } from "./layer-aspects.ts";
import { type Reading, readStructure } from "./reading.ts";

type OwnLayer = Layer & { readonly kind: "other"; readonly inner: readonly Layer[] };

/**
 * What layers of the programs' own consist of: the layers inside, their settings and the shapes of their parameters. Where all
 * of that is the same and only the operations between are written otherwise, what they compute is not compared.
 */
export const ownLayer: LayerAspect = {
  name: "own-layer",
  aspect: "model",
  what: "what it computes",
  read({ a, b }) {
    const [x, y] = [ownLayerOf(a), ownLayerOf(b)];
    if (!x || !y) return null;
    const [first, second] = [partsOf(x), partsOf(y)];
    if (keyOf(first) === keyOf(second) && wiringOf(x) !== wiringOf(y)) {
      const open = ({ place, type }: Layer): Reading => ({ known: false, reason: `what \`${type}\` computes is not compared`, place });
      return [open(x), open(y)];
    }
    return [readParts(x, first, second), readParts(y, second, first)];
  },
  judge: () => ({ consequence: "expected", explanation: "The two layers of the programs' own consist of other parts." }),
  take: (into, { b }) => (b.main ? { ...into, type: b.type, main: { ...b.main, id: into.main?.id ?? b.main.id } } : into),
};

function ownLayerOf({ main }: Block): OwnLayer | null {
  return main?.kind === "other" && main.content === "layer" && main.inner && main.inner.length > 0 ? { ...main, inner: main.inner } : null;
}

/** A layer or an operation inside, in words that do not depend on names. */
interface Part {
  readonly key: string;
  readonly text: string;
}

function partsOf({ inner }: { readonly inner: readonly Layer[] }): readonly Part[] {
  return inner.flatMap((layer): readonly Part[] => {
    if (layer.kind === "input") return [];
    if (layer.kind === "other" && layer.inner && layer.inner.length > 0) return partsOf({ inner: layer.inner });
    if (layer.kind === "other" && layer.layers.length > 0) return partsOf({ inner: layer.layers });
    const shapes = layer.parameters.map(({ shape }) => (shape.known ? `(${shape.value.join(", ")})` : "?"));
    const told = [layer.type, ...settingsOf(layer)];
    return [{ key: [...told, ...shapes].join(" "), text: [...told, ...shapes.slice(0, 1)].join(" ") }];
  });
}

function keyOf(parts: readonly Part[]): string {
  return parts.map(({ key }) => key).join();
}

/** Arguments that change what is computed. */
function settingsOf(layer: Layer): readonly string[] {
  const settings = Object.entries(layer.config).filter(([name]) => name !== "name" && name !== "dtype");
  const told = settings.map(([name, value]) => `${name}=${JSON.stringify(value)}`).sort();
  if (layer.kind === "dropout" && layer.rate.known) told.push(`rate=${layer.rate.value}`);
  if ((layer.kind === "dense" || layer.kind === "activation") && layer.activation.known) told.push(`activation=${layer.activation.value}`);
  return [...new Set(told)];
}

/** A side with those of its parts that the other does not have. */
function readParts(layer: Layer, parts: readonly Part[], other: readonly Part[]): Reading {
  const left = other.map(({ key }) => key);
  const own = parts.filter(({ key }) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const named = own.slice(0, 3).map(({ text }) => text);
  const value = own.length === 0 ? "no such part" : named.join(", ") + (own.length > 3 ? ` and ${own.length - 3} more` : "");
  return readStructure(keyOf(parts), value, layer.place);
}

/** How the parts are wired. They are numbered over the whole program. */
function wiringOf({ computation }: OwnLayer): string {
  const numbers = new Map<string, number>();
  return JSON.stringify(computation ?? null, (name, value: unknown) => {
    if (name !== "layer" || typeof value !== "string") return value;
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  });
}
