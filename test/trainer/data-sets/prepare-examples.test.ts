import { expect, it } from "vitest";
import { type ArraySource, type Experiment, known, type Transform } from "../../../src/core/index.ts";
import { dataSetOf } from "../../../src/trainer/data-sets/data-set.ts";
import type { DataSets } from "../../../src/trainer/data-sets/load-data-set.ts";
import type { NumericArray } from "../../../src/trainer/data-sets/numeric-array.ts";
import { prepareExamples } from "../../../src/trainer/data-sets/prepare-examples.ts";
import { kerasMlp } from "../../support/mlp-experiment.ts";

const place = { path: "mlp.py", span: { start: 0, end: 1 }, line: 1, column: 1 };

/** Examples of 28 × 28 equal bytes: the example's index; labels are the index modulo ten. */
function split(count: number): { readonly inputs: NumericArray; readonly labels: NumericArray } {
  const values = new Uint8Array(count * 784);
  for (let i = 0; i < count; i++) values.fill(i, i * 784, (i + 1) * 784);
  return {
    inputs: { dtype: "uint8", shape: [count, 28, 28], values },
    labels: { dtype: "uint8", shape: [count], values: Uint8Array.from({ length: count }, (_, i) => i % 10) },
  };
}

const set = dataSetOf("mnist", "a small sample", { train: split(40), test: split(20) }, []);
const sets: DataSets = { open: () => set, openFor: () => set, info: () => set.info };

type Sources = { readonly inputs?: Partial<ArraySource>; readonly labels?: Partial<ArraySource> };

function experiment({ inputs, labels }: Sources): Experiment {
  const base = kerasMlp();
  if (!base.data.known) throw new Error("the data are known");
  const { train } = base.data.value;
  const changed = { inputs: { ...train.inputs, ...inputs }, labels: { ...train.labels, ...labels } };
  return { ...base, data: known({ ...base.data.value, train: changed }, "written", place) };
}

type Step = Transform extends infer One ? (One extends Transform ? Omit<One, "place"> : never) : never;
const transforms = (...steps: Step[]) => ({ transforms: steps.map((step) => ({ ...step, place }) as Transform) });
const prepare = (sources: Sources, train = 1000) => prepareExamples(experiment(sources), { train, test: 1000 }, sets);
const firstOfEach = (values: Float32Array, count: number) => Array.from({ length: count }, (_, i) => values[i * 784]);

it("divides, shifts and cuts as the program does", () => {
  const { train, test } = prepare({ inputs: transforms({ kind: "affine", multiply: 1 / 10, add: -1 }) }, 12);
  expect(train).toMatchObject({ count: 12, width: 784, classes: 10 });
  expect(firstOfEach(train.inputs, 3)).toEqual([-1, Math.fround(-0.9), Math.fround(-0.8)]);
  expect([...train.labels.subarray(10, 20)]).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(test.count).toBe(20);
});

it("says how many examples were used of how many the program has", () => {
  expect(prepare({}, 12).deviations).toEqual([
    "the first 12 of 60,000 training examples were used",
    "the first 20 of 10,000 test examples were used",
  ]);
});

it("starts where the program starts", () => {
  const take = transforms({ kind: "take", start: 5, stop: 60000 }, { kind: "take", start: 2, stop: 59995 });
  const { train } = prepare({ inputs: { ...take, shape: [59993, 784] }, labels: { ...take, shape: [59993] } });
  expect(train.count).toBe(33);
  expect(firstOfEach(train.inputs, 2)).toEqual([7, 8]);
  expect(train.labels.indexOf(1)).toBe(7);
});

it("keeps bytes as they are without transforms", () => {
  expect(firstOfEach(prepare({ inputs: { transforms: [] } }).train.inputs, 3)).toEqual([0, 1, 2]);
});

const cast = (dtype: string): Step => ({ kind: "cast", dtype });
const affine = (multiply: number, add: number): Step => ({ kind: "affine", multiply, add });

it.each<[string, Sources, RegExp]>([
  ["examples that a sample does not reach", { inputs: transforms({ kind: "take", start: 50, stop: 60 }) }, /start behind the 40/],
  ["an autoencoder", { labels: { part: "inputs" } }, /labels as such/],
  [
    "too many classes",
    { labels: { ...transforms({ kind: "oneHot", classes: 12 }), shape: [60000, 12] } },
    /12 classes and the model 10 outputs/,
  ],
  ["scaled labels", { labels: { ...transforms(affine(0.1, 0)), shape: [60000] } }, /labels are no numbers of classes/],
  ["another width", { inputs: { shape: [60000, 100] } }, /training inputs have 784 an example where the program has 100/],
])("refuses %s", (_, sources, message) => {
  expect(() => prepare(sources)).toThrow(message);
});

it("takes whole numbers for what they are after a cast to floats", () => {
  expect(firstOfEach(prepare({ inputs: transforms(cast("float32"), affine(1, -128)) }).train.inputs, 2)).toEqual([-128, -127]);
});
