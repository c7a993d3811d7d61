import type { Analysis, Layer, ModelAnalysis, Place, Span } from "../../core/index.ts";
import type { LayerInModel } from "./find-subject.ts";

/** Layers and models that one expression makes, pointed at by the name of what is called or by the name that they get. */
export interface Made {
  /** What the pointer is on. */
  readonly span: Span;
  /** The expression that makes them. */
  readonly place: Place;
  /** As the program writes what it calls; null where it calls nothing. */
  readonly callee: string | null;
  readonly layers: readonly LayerInModel[];
  readonly models: readonly ModelAnalysis[];
}

interface Site {
  readonly place: Place;
  readonly layers: LayerInModel[];
  readonly models: ModelAnalysis[];
}

/** The innermost expression that makes layers or a model and whose callee, or whose name in an assignment, is at `offset`. */
export function findMade(analysis: Analysis, text: string, offset: number): Made | null {
  const found = [...sitesOf(analysis).values()].flatMap((site) => {
    const { start, end } = site.place.span;
    const callee = /^[\w.]+(?=[ \t]*\()/.exec(text.slice(start, end))?.[0] ?? null;
    const spans = [...(callee ? [{ start, end: start + callee.length }] : []), ...targetBefore(text, start)];
    const span = spans.find((one) => one.start <= offset && offset <= one.end);
    return span ? [{ ...site, span, callee }] : [];
  });
  return found.sort((a, b) => lengthOf(a.place.span) - lengthOf(b.place.span))[0] ?? null;
}

function sitesOf({ models, path }: Analysis): ReadonlyMap<string, Site> {
  const sites = new Map<string, Site>();
  const siteAt = (place: Place): Site | null => {
    if (place.path !== path) return null;
    const key = `${place.span.start}:${place.span.end}`;
    const site = sites.get(key) ?? { place, layers: [], models: [] };
    sites.set(key, site);
    return site;
  };
  for (const model of models) {
    const { kind, layers, place } = model.experiment;
    // A graph begins where its first layer does: no expression makes it.
    if (kind !== "graph" && kind !== "loop") siteAt(place)?.models.push(model);
    const visit = (layer: Layer) => siteAt(layer.place)?.layers.push({ model, layer });
    layers.forEach(visit);
  }
  return sites;
}

/** The name in `name = ` directly before an offset, in the same line. */
function targetBefore(text: string, start: number): readonly Span[] {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const match = /^([ \t]*)([\w.]+)(?:[ \t]*:[^=]*)?[ \t]*=[ \t]*$/.exec(text.slice(lineStart, start));
  if (!match) return [];
  const [, indent = "", name = ""] = match;
  return [{ start: lineStart + indent.length, end: lineStart + indent.length + name.length }];
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
