import type { Comparison, Difference, DifferenceSide, Place } from "../core/index.ts";
import type { ModelDocument } from "./model-document.ts";
import { lineDocument } from "./place-document.ts";

/** The differences as JSON gives them: places are a path and a 1-based line. */
export interface DifferencesDocument {
  readonly differences: readonly {
    readonly id: string;
    readonly aspect: Difference["aspect"];
    readonly layer: string | null;
    readonly a: SideDocument;
    readonly b: SideDocument;
    readonly isDefault: { readonly a: boolean; readonly b: boolean };
    readonly consequence: Difference["consequence"];
    readonly explanation: string;
  }[];
  readonly unknown: readonly {
    readonly what: string;
    readonly why: string;
    readonly side: "a" | "b";
    readonly path: string | null;
    readonly line: number | null;
    readonly cell?: number;
  }[];
}

export interface SideDocument {
  readonly value: string;
  readonly path: string | null;
  readonly line: number | null;
  readonly cell?: number;
}

/** What `keras-parity compare --format json` prints. */
export interface ComparisonDocument extends DifferencesDocument {
  readonly version: 1;
  readonly a: ModelDocument;
  readonly b: ModelDocument;
}

export function comparisonDocument(a: ModelDocument, b: ModelDocument, comparison: Comparison): ComparisonDocument {
  return { version: 1, a, b, ...differencesDocument(comparison) };
}

export function differencesDocument({ differences, unknown }: Comparison): DifferencesDocument {
  return {
    differences: differences.map(({ id, aspect, layer, a, b, consequence, explanation }) => ({
      id,
      aspect,
      layer,
      a: sideDocument(a),
      b: sideDocument(b),
      isDefault: { a: a.isDefault, b: b.isDefault },
      consequence,
      explanation,
    })),
    unknown: unknown.map(({ what, why, side, place }) => ({ what, why, side, ...placeDocument(place) })),
  };
}

function sideDocument({ value, place }: DifferenceSide): SideDocument {
  return { value, ...placeDocument(place) };
}

function placeDocument(place: Place | null): Omit<SideDocument, "value"> {
  return place ? { path: place.path, ...lineDocument(place) } : { path: null, line: null };
}
