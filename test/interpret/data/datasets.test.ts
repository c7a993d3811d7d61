import { describe, expect, it } from "vitest";
import fixture from "./fixtures/dataset-cases.json" with { type: "json" };
import { elementOutline, resultOf } from "./result-of.ts";

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
