import { expect, it } from "vitest";
import { analyze, defaultSettings, type Experiment, known, lowerExperiment, type Transform } from "../../../src/core/index.ts";
import { dataSetOf } from "../../../src/trainer/data-sets/data-set.ts";
import { openDataSets } from "../../../src/trainer/data-sets/load-data-set.ts";
import { type LoadedArray, prepareData } from "../../../src/trainer/data-sets/prepare-data.ts";
import { rowsBetween, rowsOf } from "../../../src/trainer/data-sets/rows.ts";
import { transformRows } from "../../../src/trainer/data-sets/transform-rows.ts";
import { pythonParser } from "../../support/python-parser.ts";
import { expected, type Summary } from "./expected.ts";

const parser = await pythonParser();
const sets = openDataSets({ path: null, inputs: [], labels: [], samples: "media/data" });
const everything = { train: 100_000, test: 100_000 };

function firstExperiment(text: string): Experiment {
  const [model] = analyze({ path: "program.py", text, module: parser.parse(text) }, defaultSettings).models;
  if (!model) throw new Error("there is no model");
  return model.experiment;
}

/** The experiment of a program whose arrays are x, y, xt and yt. */
function experimentOf(source: string): Experiment {
  return firstExperiment(`import numpy as np
import keras
${source}
model = keras.Sequential([keras.layers.Flatten(), keras.layers.Dense(10)])
model.compile(loss="sparse_categorical_crossentropy", optimizer="sgd")
model.fit(x, y, validation_data=(xt, yt))
`);
}

function summarize({ shape, values }: LoadedArray): Summary {
  let [sum, squares, weighted] = [0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    sum += value;
    squares += value * value;
    weighted += value * (i % 1009);
  }
  return { shape, first: [...values.slice(0, 40)], last: [...values.slice(-40)], sum, squares, weighted };
}

it.each(expected.programs.map((one) => [one.source, one.arrays] as const))(
  "prepares data as the program itself does:\n%s",
  (source, arrays) => {
    const { data, layers, training } = experimentOf(source);
    if (!data.known) throw new Error(data.reason);
    const { train, test } = prepareData({ data, layers, training }, { train: 1500, test: 1500 }, sets);
    const loaded = [train.inputs[0], train.labels[0], test.inputs[0], test.labels[0]];
    for (const [i, array] of arrays.entries()) {
      const one = loaded[i];
      if (!one) throw new Error("an array is missing");
      const found = summarize(one);
      expect(found.shape).toEqual(array.shape);
      const size = one.values.length;
      const scale = Math.sqrt(array.squares / size) || 1;
      for (const key of ["first", "last"] as const)
        for (const [j, value] of array[key].entries())
          expect(Math.abs((found[key][j] ?? Number.NaN) - value)).toBeLessThanOrEqual(2e-5 * Math.max(scale, Math.abs(value)));
      expect(Math.abs(found.sum - array.sum)).toBeLessThanOrEqual(2e-5 * scale * size);
      expect(Math.abs(found.squares - array.squares)).toBeLessThanOrEqual(2e-5 * scale * scale * size);
      expect(Math.abs(found.weighted - array.weighted)).toBeLessThanOrEqual(2e-5 * scale * size * 1009);
    }
  },
);

it.each(expected.paddings.map((one) => [JSON.stringify([one.length, one.arguments]), one] as const))(
  "pads sequences as Keras does: %s",
  (_, one) => {
    const offsets = new Uint32Array(one.lists.length + 1);
    for (const [i, list] of one.lists.entries()) offsets[i + 1] = (offsets[i] ?? 0) + list.length;
    const sequences = { dtype: "object", shape: [one.lists.length], offsets, values: Int32Array.from(one.lists.flat()) } as const;
    const place = { path: "", span: { start: 0, end: 0 }, line: 1, column: 1 };
    const pad: Transform = {
      kind: "pad",
      length: one.length,
      padding: "pre",
      truncating: "pre",
      value: 0,
      dtype: "int32",
      ...one.arguments,
      place,
    };
    const noSources = {
      learn: () => ({ dtype: "float64" as const, shape: [], values: new Float64Array() }),
      open: () => rowsOf(sequences),
    };
    const padded = transformRows(rowsOf(sequences), pad, noSources).read(rowsBetween(0, one.lists.length));
    expect({ shape: padded.shape, values: [...padded.values] }).toEqual({ shape: one.shape, values: one.values });
  },
);

it("keeps labels whole numbers and bytes bytes", () => {
  const { train } = prepareData(experimentOf(expected.programs[0]?.source.split("\n")[0] ?? ""), { train: 5, test: 5 }, sets);
  expect(train.inputs[0]?.values).toBeInstanceOf(Uint8Array);
  expect([...(train.labels[0]?.values ?? [])]).toEqual([5, 0, 4, 1, 9]);
});

it("takes statistics of all training examples, however few are used", () => {
  const source = "(x, y), (xt, yt) = keras.datasets.mnist.load_data()\nm = x.mean()\nx, xt = x - m, xt - m";
  const { train } = prepareData(experimentOf(source), { train: 1, test: 1 }, sets);
  expect(train.inputs[0]?.values[0]).toBeCloseTo(-33.318421, 5);
});

it("trains on the first and tests on the last examples with validation_split", () => {
  const experiment = firstExperiment(`import keras
(x, y), _ = keras.datasets.mnist.load_data()
model = keras.Sequential([keras.layers.Flatten(), keras.layers.Dense(10)])
model.compile(loss="sparse_categorical_crossentropy")
model.fit(x, y, validation_split=0.1)
`);
  const whole = sets.open("mnist", { layers: [], training: null }).read({ split: "train", part: "labels" });
  const { train, test } = prepareData(experiment, everything, sets);
  expect([...(train.labels[0]?.values ?? [])]).toEqual([...whole.values.slice(0, 54000)]);
  expect([...(test.labels[0]?.values ?? [])]).toEqual([...whole.values.slice(54000)]);
});

it.each([
  ["x, xt = np.sort(x), np.sort(xt)", /changed: rearranged/],
  ["x, xt = x[x > 3], xt", /(not known|condition|not followed)/],
])("leaves unknown with a reason what cannot be repeated: %s", (line, reason) => {
  const { data } = experimentOf(`(x, y), (xt, yt) = keras.datasets.mnist.load_data()\n${line}`);
  expect(data.known ? "" : data.reason).toMatch(reason);
});

it("refuses labels that do not fit one-hot rows, as Keras does", () => {
  const examples = { dtype: "uint8", shape: [2], values: Uint8Array.from([1, 4]) } as const;
  const set = dataSetOf(
    "iris",
    "test",
    { train: { inputs: examples, labels: examples }, test: { inputs: examples, labels: examples } },
    [],
  );
  const place = { path: "", span: { start: 0, end: 0 }, line: 1, column: 1 };
  const plain = { dataSet: "iris", split: "train", shape: [2], transforms: [], place } as const;
  const labels = { ...plain, part: "labels", shape: [2, 3], transforms: [{ kind: "oneHot", classes: 3, place }] } as const;
  const examplesOf = { inputs: { ...plain, part: "inputs" } as const, labels };
  const data = known({ train: examplesOf, test: examplesOf }, "written", place);
  expect(() => prepareData({ data, layers: [], training: null }, everything, { open: () => set, info: () => set.info })).toThrow(
    "label 4 does not fit one-hot rows of 3 classes",
  );
});

// Measured with Keras 3.15 and with tf_keras 2.21: `layer.mean` and `layer.variance` after `adapt`.
it.each([
  ["", "x", [5.843333, 3.057333, 3.758, 1.199333], [0.6811222, 0.1887129, 3.095503, 0.5771329]],
  ["axis=None", "x", [3.4645], [3.896056]],
  ["", "np.array(x / 2)", [2.921667, 1.528667, 1.879, 0.5996667], [0.1702805, 0.04717822, 0.7738757, 0.1442832]],
])("learns mean and variance as Normalization(%s).adapt(%s) does", (settings, adapted, mean, variance) => {
  const experiment = firstExperiment(`import keras
import numpy as np
from sklearn.datasets import load_iris
x, y = load_iris(return_X_y=True)
normalize = keras.layers.Normalization(${settings})
normalize.adapt(${adapted})
model = keras.Sequential([keras.Input((4,)), normalize, keras.layers.Dense(3, activation="softmax")])
model.compile(loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x, y)
model.evaluate(x, y)
`);
  const lowered = lowerExperiment(experiment);
  if ("obstacles" in lowered) throw new Error(lowered.obstacles.map(({ why }) => why).join());
  const { learned } = prepareData(experiment, everything, sets);
  const found = lowered.program.parameters.flatMap((parameter) => (parameter.learned ? [[...learned(parameter.learned)]] : []));
  for (const [i, values] of [mean, variance].entries()) {
    expect(found[i]).toHaveLength(values.length);
    for (const [j, value] of values.entries()) expect((found[i]?.[j] ?? 0) / value).toBeCloseTo(1, 5);
  }
});

it("does not train what adapts to data that are not known", () => {
  const experiment = firstExperiment(`import keras
(x, y), (xt, yt) = keras.datasets.boston_housing.load_data()
normalize = keras.layers.Normalization()
if len(open("answer").read()) > 3:
    normalize.adapt(x)
model = keras.Sequential([keras.Input((13,)), normalize, keras.layers.Dense(1)])
model.compile(loss="mse")
model.fit(x, y, validation_data=(xt, yt))
`);
  const lowered = lowerExperiment(experiment);
  expect("obstacles" in lowered ? lowered.obstacles.map(({ why }) => why).join() : "").toContain("`adapt`");
});
