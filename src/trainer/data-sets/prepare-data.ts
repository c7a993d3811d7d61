import {
  type ArraySource,
  type DataSetInfo,
  type DataSetName,
  type Examples,
  type Experiment,
  knownValue,
  type LearnedStatistic,
} from "../../core/index.ts";
import { Unsupported } from "../unsupported.ts";
import type { DataSet } from "./data-set.ts";
import type { DataSets } from "./load-data-set.ts";
import { type NumericArray, type RawArray, sizeOf } from "./numeric-array.ts";
import { type Rows, rowsBetween, rowsOf } from "./rows.ts";
import { computeStatistic } from "./statistics.ts";
import { type Learn, transformRows } from "./transform-rows.ts";

/** An array as a model is fed it, examples first. Whole numbers stay whole numbers. */
export interface LoadedArray {
  readonly shape: readonly number[];
  readonly values: Float32Array | Int32Array | Uint8Array;
}

export interface LoadedExamples {
  readonly inputs: readonly LoadedArray[];
  readonly labels: readonly LoadedArray[];
  /** How much each example counts; left out where all count once. */
  readonly sampleWeights?: readonly LoadedArray[];
}

export interface PreparedData {
  readonly train: LoadedExamples;
  readonly test: LoadedExamples;
  readonly info: DataSetInfo;
  /** What a parameter is set to that is learned from data. */
  learned(statistic: LearnedStatistic): Float32Array;
  /** In what the data are not those of the program. */
  readonly deviations: readonly string[];
}

/** Examples used of the training and of the test split, from the front. */
export interface Sizes {
  readonly train: number;
  readonly test: number;
}

/** Examples that are prepared at a time. */
const chunk = 1000;

/**
 * An experiment's data, prepared as the program does and cut to the given sizes. Statistics are those of all examples that the
 * program takes them of. Throws `Unsupported` where something cannot be done as written, and an error naming the file where that
 * cannot be read.
 */
export function prepareData(experiment: Pick<Experiment, "data" | "layers" | "training">, sizes: Sizes, sets: DataSets): PreparedData {
  const data = knownValue(experiment.data);
  if (!data) throw new Unsupported("the data that the program trains on are not known");
  if (!data.test) throw new Unsupported("the program does not say on which examples the accuracy is measured");
  const deviations: string[] = [];
  const open = (name: DataSetName) => sets.open(name, experiment);
  const { openSource, learn } = sourceOpener(open);
  const prepare = (examples: Examples, size: number, what: string): LoadedExamples => {
    const [inputs, labels] = [openSource(examples.inputs), openSource(examples.labels)];
    const written = examples.inputs.shape[0] ?? 0;
    const weights = examples.sampleWeights && openSource(examples.sampleWeights);
    const count = Math.min(size, written, inputs.count, labels.count, weights?.count ?? size);
    const set = open(examples.inputs.dataSet);
    if (count < 1)
      throw new Unsupported(
        `the ${what} examples start behind the ${set.info[examples.inputs.split === "train" ? "trainAvailable" : "testAvailable"].toLocaleString("en")} that ${set.info.source} holds`,
      );
    if (count < written && examples.inputs.dataSet !== "own")
      deviations.push(`the first ${count.toLocaleString("en")} of ${written.toLocaleString("en")} ${what} examples were used`);
    for (const deviation of [...set.deviations, ...open(examples.labels.dataSet).deviations])
      if (!deviations.includes(deviation)) deviations.push(deviation);
    const load = (rows: Rows, source: ArraySource) => {
      const loaded = loadRows(rows, count);
      const [found, said] = [loaded, source].map(({ shape }) => shape.slice(1).join(" × ") || "one value");
      if (sizeOf(loaded.shape) !== count * sizeOf(source.shape.slice(1)))
        throw new Unsupported(`the ${what} ${source.part} have ${found} an example where the program has ${said}`);
      // What stands in for the program's data is laid out as the model takes it.
      return source.dataSet === "own" ? { ...loaded, shape: [count, ...source.shape.slice(1)] } : loaded;
    };
    const loadAll = (sources: readonly ArraySource[] = []) => sources.map((source) => load(openSource(source), source));
    const { otherInputs, otherLabels } = examples;
    return {
      inputs: [load(inputs, examples.inputs), ...loadAll(otherInputs)],
      labels: [load(labels, examples.labels), ...loadAll(otherLabels)],
      ...(examples.sampleWeights ? { sampleWeights: loadAll([examples.sampleWeights]) } : {}),
    };
  };
  return {
    train: prepare(data.train, sizes.train, "training"),
    test: prepare(data.test, sizes.test, "test"),
    info: open(data.train.inputs.dataSet).info,
    learned: (statistic) => Float32Array.from(learn(statistic.of, statistic).values),
    deviations,
  };
}

/** Gives the rows of arrays after all that is done to them. What is learned of an array is learned once. */
function sourceOpener(open: (name: DataSetName) => DataSet) {
  const learned = new Map<string, NumericArray>();
  const learn: Learn = (source, { by, axes }) => {
    const key = JSON.stringify([source, by, axes], (name, value: unknown) => (name === "place" ? undefined : value));
    const statistic = learned.get(key) ?? computeStatistic(openSource(source), by, axes);
    learned.set(key, statistic);
    return statistic;
  };
  const openSource = (source: ArraySource): Rows =>
    source.transforms.reduce(
      (rows, transform) => transformRows(rows, transform, { learn, open: openSource }),
      rowsOf(open(source.dataSet).read(source)),
    );
  return { openSource, learn };
}

/** The first rows, as a model is fed them. */
function loadRows(rows: Rows, count: number): LoadedArray {
  let loaded: { readonly example: readonly number[]; readonly values: LoadedArray["values"] } | null = null;
  for (let first = 0; first < count; first += chunk) {
    const part = rows.read(rowsBetween(first, Math.min(count, first + chunk)));
    if (part.dtype === "object") throw new Unsupported("sequences of different lengths are fed to the model");
    const example = part.shape.slice(1);
    loaded ??= { example, values: room(part, count * sizeOf(example)) };
    loaded.values.set(part.values, first * sizeOf(example));
  }
  if (!loaded) throw new Unsupported("there are no examples");
  return { shape: [count, ...loaded.example], values: loaded.values };
}

function room({ dtype }: RawArray, size: number): LoadedArray["values"] {
  if (dtype.startsWith("float")) return new Float32Array(size);
  return dtype === "uint8" || dtype === "bool" ? new Uint8Array(size) : new Int32Array(size);
}
