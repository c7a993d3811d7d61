import { describe, expect, it } from "vitest";
import { tableArray } from "../../../src/core/interpret/library/data/table.ts";
import type { Value } from "../../../src/core/interpret/value.ts";
import fixture from "./fixtures/table-cases.json" with { type: "json" };
import { outline, resultOf } from "./result-of.ts";

interface Case {
  readonly before: readonly string[];
  readonly expression: string;
  readonly shape?: readonly (number | null)[];
  readonly dtype?: string;
  readonly value?: number | readonly number[];
}

const imports = ["import pandas as pd", "from sklearn import datasets, model_selection, preprocessing, utils"];

/** Shape, and type where the fixture has one; of a table those of its numbers. */
function outlineLike({ dtype, value }: Case, ours: Value): unknown {
  const array = tableArray(ours) ?? ours;
  if (ours.kind === "list" && value === undefined) return { shape: [ours.elements.length] };
  if (array.kind !== "array") return outline(array);
  return dtype === undefined ? { shape: array.shape } : { shape: array.shape, dtype: array.dtype };
}

describe(`what these make is known: ${fixture.versions}`, () => {
  it.each((fixture.cases as readonly Case[]).map((one): [string, Case] => [[...one.before, one.expression].join("; "), one]))(
    "%s",
    (_, one) => {
      const { before, expression, ...expected } = one;
      expect(outlineLike(one, resultOf([...imports, ...before], expression))).toEqual(expected);
    },
  );
});
