import { describe, expect, it } from "vitest";
import type { Value } from "../../../src/core/interpret/value.ts";
import fixture from "./fixtures/dataset-cases.json" with { type: "json" };
import { resultOf } from "./result-of.ts";

interface Case {
  readonly before: readonly string[];
  readonly expression: string;
  readonly element: unknown;
  readonly count: number;
}

/** What TensorFlow leaves open may be known here: compare only what both say, and never less than TensorFlow. */
function agreed(ours: unknown, theirs: unknown): unknown {
  if (Array.isArray(ours) && Array.isArray(theirs)) return ours.map((one, i) => agreed(one, theirs[i]));
  if (isRecord(ours) && isRecord(theirs))
    return Object.fromEntries(Object.entries(ours).map(([key, one]) => [key, agreed(one, theirs[key])]));
  return theirs === null ? null : ours;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function elementOutline(value: Value): unknown {
  if (value.kind === "array") return { shape: value.shape, dtype: value.dtype };
  if (value.kind === "tuple" || value.kind === "list") return value.elements.map(elementOutline);
  if (value.kind === "dict") {
    const entries = [...value.entries].map(([key, entry]): [string, unknown] => [key.slice(2), elementOutline(entry.value)]);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  return { kind: value.kind, ...(value.kind === "unknown" ? { reason: value.reason } : {}) };
}

describe(`pipelines are what TensorFlow ${fixture.tensorflow} makes of them`, () => {
  it.each((fixture.cases as readonly Case[]).map((one): [string, Case] => [[...one.before, one.expression].join("; "), one]))(
    "%s",
    (_, one) => {
      const ours = resultOf(["import tensorflow as tf", ...one.before], one.expression);
      if (ours.kind !== "dataset") throw new Error(ours.kind === "unknown" ? ours.reason : ours.kind);
      expect(agreed(elementOutline(ours.element), one.element)).toEqual(one.element);
      const isEndless = ours.count === null && ours.repeats === null;
      // Of what TensorFlow counts only by running it, the number may be known here.
      if (one.count !== -2) expect(isEndless ? -1 : ours.count).toBe(one.count);
    },
  );
});
