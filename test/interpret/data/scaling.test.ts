import { describe, expect, it } from "vitest";
import { arrayOfTensor } from "../../../src/core/interpret/array-of-tensor.ts";
import { describeArray } from "../../../src/core/model/lift/lift-data.ts";
import fixture from "./fixtures/scaling-cases.json" with { type: "json" };
import { resultOf } from "./result-of.ts";

interface Case {
  readonly before: readonly string[];
  readonly expression: string;
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly least: number;
  readonly most: number;
  readonly isStandardised: boolean;
}

/** Cases whose values cannot be said from the text alone, because they are computed from several examples or pixels. */
const open: ReadonlySet<string> = new Set(["np.mean(x, axis=-1) / 255.", "np.pad(x, ((0, 0), (2, 2), (2, 2))) / 255."]);

describe(`the scale of what is fed is what is measured: ${fixture.versions}`, () => {
  it.each((fixture.cases as readonly Case[]).map((one): [string, Case] => [[...one.before, one.expression].join("; "), one]))(
    "%s",
    (_, one) => {
      const array = arrayOfTensor(resultOf(["import tensorflow as tf", "import keras", ...one.before], one.expression));
      if (!array) throw new Error("no array");
      const { shape, dtype, scaling, name } = describeArray(array);
      expect({ shape, dtype }).toEqual({ shape: one.shape, dtype: one.dtype });
      if (open.has(one.expression)) return expect(scaling).toBeNull();
      expect(name).toMatch(/mnist|cifar/);
      if (one.isStandardised) return expect(scaling).toBe("standardised");
      // A part of the data may leave out the smallest or the largest value, never go beyond them.
      const [least, most] = JSON.parse(scaling ?? "[]") as [number, number];
      expect(least).toBeLessThanOrEqual(one.least + 1e-5);
      expect(most).toBeGreaterThanOrEqual(one.most - 1e-5);
      expect(most - least).toBeLessThanOrEqual((one.most - one.least) * 1.02 + 1e-5);
    },
  );
});
