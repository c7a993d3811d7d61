import { type DataSetInfo, type DataSetName, dataSetFacts, type Experiment, knownValue, type Layer } from "../../core/index.ts";
import { type RandomStream, randomStream } from "../random-stream.ts";
import { type DataSet, dataSetOf } from "./data-set.ts";
import { type RawArray, sizeOf } from "./numeric-array.ts";
import { rowsBetween } from "./rows.ts";
import { takeExamples } from "./take-rows.ts";

/** What is given to `--data-set` for examples that are made up. */
export const synthetic = "synthetic";

/** So many different examples are drawn; they are repeated as often as it takes. */
const distinct = 1000;
const longestSequence = 400;
const mostWords = 10_000;

const deviations: readonly string[] = [
  "the examples are made up at random: shapes, initial loss and speed are those of the program, accuracies mean nothing",
];

export const syntheticInfo: DataSetInfo = {
  name: synthetic,
  source: "made up at random",
  trainAvailable: 10 * distinct,
  testAvailable: 2 * distinct,
  isSynthetic: true,
};

/** Random examples of the shape, type and range of a data set's. */
export function syntheticDataSet(name: Exclude<DataSetName, "own">): DataSet {
  const facts = dataSetFacts[name];
  if (!facts) throw new Error(`the data set ${name} is not known`);
  const random = randomStream(0, `synthetic/${name}`);
  const [low, high] = facts.range ?? [0, 1];
  const make = (count: number) => {
    const size = Math.min(distinct, count);
    const shape = [size, ...facts.input.map((length) => length ?? 0)];
    const inputs =
      facts.inputType === "object" ? sequences(random, size) : numbers(random, shape, [low, high], facts.inputType === "uint8");
    const labels = numbers(random, [size, ...facts.label], [0, (facts.classes ?? 2) - 1], facts.classes !== null);
    return { inputs: repeated(inputs, count), labels: repeated(labels, count) };
  };
  const set = dataSetOf(name, syntheticInfo.source, { train: make(facts.train), test: make(facts.test) }, deviations);
  // The test examples of a data set without a test split are some of the others.
  const testAvailable = facts.test === 0 ? facts.train : facts.test;
  return { ...set, info: { ...set.info, testAvailable, isSynthetic: true } };
}

/** Random examples that fit a model whose data cannot be had: inputs of its input's shape, labels as its loss takes them. */
export function syntheticFor({ layers, training }: Pick<Experiment, "layers" | "training">): DataSet {
  const random = randomStream(0, "synthetic/model");
  const input = inputShape(layers);
  const output = knownValue(layers.at(-1)?.outputShape)
    ?.slice(1)
    .map((size) => size ?? 1) ?? [1];
  const loss = knownValue(training?.loss);
  const classes = output.at(-1) ?? 1;
  const words = layers.find(({ type }) => type === "Embedding")?.config.input_dim;
  const kind = loss?.kind === "other" ? loss.name : loss?.labels === "integer" ? "sparse" : "one-hot";
  const isSparse = kind.includes("sparse");
  const make = (count: number): { readonly inputs: RawArray; readonly labels: RawArray } => {
    const inputs =
      typeof words === "number"
        ? numbers(random, [count, ...input], [0, words - 1], true)
        : numbers(random, [count, ...input], null, false);
    if (isSparse) return { inputs, labels: numbers(random, [count, ...output.slice(0, -1)], [0, classes - 1], true) };
    if (/binary|hinge/.test(kind)) return { inputs, labels: numbers(random, [count, ...output], [0, 1], true) };
    if (kind === "one-hot" || kind.includes("categorical")) return { inputs, labels: oneHotRows(random, [count, ...output]) };
    return { inputs, labels: numbers(random, [count, ...output], null, false) };
  };
  const splits = { train: make(syntheticInfo.trainAvailable), test: make(syntheticInfo.testAvailable) };
  return { info: syntheticInfo, deviations, read: ({ split, part }) => splits[split][part] };
}

/** The shape of one example of a model's input. Throws where it is not known. */
function inputShape(layers: readonly Layer[]): readonly number[] {
  const shape = knownValue(layers.find(({ kind }) => kind === "input")?.outputShape);
  if (!shape || shape.slice(1).includes(null)) throw new Error("the shape of the model's inputs is not known");
  return shape.slice(1).map((size) => size ?? 1);
}

/** Uniform in the range, whole numbers or not; standard normal without a range. */
function numbers(random: RandomStream, shape: readonly number[], range: readonly [number, number] | null, isWhole: boolean): RawArray {
  const size = sizeOf(shape);
  if (!range) return { dtype: "float32", shape, values: Float32Array.from({ length: size }, () => random.normal()) };
  const [low, high] = range;
  if (!isWhole)
    return { dtype: "float32", shape, values: Float32Array.from({ length: size }, () => low + (high - low) * random.uniform()) };
  const draw = () => low + Math.floor((high - low + 1) * random.uniform());
  return high <= 255
    ? { dtype: "uint8", shape, values: Uint8Array.from({ length: size }, draw) }
    : { dtype: "int32", shape, values: Int32Array.from({ length: size }, draw) };
}

function oneHotRows(random: RandomStream, shape: readonly number[]): RawArray {
  const classes = shape.at(-1) ?? 1;
  const values = new Float32Array(sizeOf(shape));
  for (let row = 0; row < values.length; row += classes) values[row + Math.floor(classes * random.uniform())] = 1;
  return { dtype: "float32", shape, values };
}

function sequences(random: RandomStream, count: number): RawArray {
  const offsets = new Uint32Array(count + 1);
  for (let i = 0; i < count; i++) offsets[i + 1] = (offsets[i] ?? 0) + 1 + Math.floor(longestSequence * random.uniform());
  const values = Int32Array.from({ length: offsets.at(-1) ?? 0 }, () => 1 + Math.floor((mostWords - 1) * random.uniform()));
  return { dtype: "object", shape: [count], offsets, values };
}

function repeated(array: RawArray, count: number): RawArray {
  const drawn = array.shape[0] ?? 1;
  return takeExamples(
    array,
    rowsBetween(0, count).map((row) => row % drawn),
  );
}
