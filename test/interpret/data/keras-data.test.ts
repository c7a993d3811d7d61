import { describe, expect, it } from "vitest";
import fixture from "./fixtures/keras-data-cases.json" with { type: "json" };
import { elementOutline, resultOf } from "./result-of.ts";

interface Case {
  readonly before: readonly string[];
  readonly expression: string;
  readonly element: unknown;
  /** Of iterators: batches in one pass; null where files decide. */
  readonly count?: number | null;
}

const imports = ["import tensorflow as tf", "from tensorflow.keras.preprocessing.image import ImageDataGenerator"];

describe(`what Keras prepares is known: ${fixture.versions}`, () => {
  it.each((fixture.cases as readonly Case[]).map((one): [string, Case] => [[...one.before, one.expression].join("; "), one]))(
    "%s",
    (_, one) => {
      const ours = resultOf([...imports, ...one.before], one.expression);
      expect(elementOutline(ours.kind === "dataset" ? ours.element : ours)).toEqual(one.element);
      if (one.count !== undefined) expect(ours).toMatchObject({ kind: "dataset", count: one.count });
    },
  );
});
