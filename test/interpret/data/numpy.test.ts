import { describe, expect, it } from "vitest";
import fixture from "./fixtures/numpy-cases.json" with { type: "json" };
import { outline, resultOf } from "./result-of.ts";

interface Case {
  readonly before: readonly string[];
  readonly expression: string;
  readonly shape?: readonly (number | null)[];
  readonly dtype?: string;
  readonly value?: number | readonly number[];
}

/** A single number may be known with its value, or only as a number. */
function expected({ shape, dtype, value }: Case, ours: unknown): unknown {
  const isScalar = shape?.length === 0 || typeof value === "number";
  if (!isScalar) return value === undefined ? { shape, dtype } : { value };
  const hasValue = typeof ours === "object" && ours !== null && "value" in ours;
  if (hasValue) return { value };
  return typeof ours === "object" && ours !== null && "dtype" in ours ? { shape, dtype } : { shape: [] };
}

describe(`what NumPy ${fixture.numpy} makes is known`, () => {
  it.each((fixture.cases as readonly Case[]).map((one): [string, Case] => [[...one.before, one.expression].join("; "), one]))(
    "%s",
    (_, one) => {
      const ours = outline(resultOf(one.before, one.expression));
      expect(ours).toEqual(expected(one, ours));
    },
  );
});
