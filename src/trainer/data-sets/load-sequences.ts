import type { LoadArguments } from "../../core/index.ts";
import { countOf, type DataSet, type DataSetPlaces } from "./data-set.ts";
import { findCached } from "./keras-cache.ts";
import type { NumericArray, RawArray, SequenceArray } from "./numeric-array.ts";
import { numpyRandom } from "./numpy-random.ts";
import { readNpz } from "./read-npz.ts";

const files = {
  imdb: {
    name: "imdb",
    file: "imdb.npz",
    checksums: ["sha256:69664113be75683a8fe16e3ed0ab59fda8886cb3cd7ada244f7d9544e4676b9f", "md5:599dadb1135973df5b59232a0e9a887c"],
  },
  reuters: {
    name: "reuters",
    file: "reuters.npz",
    checksums: ["sha256:d6586e694ee56d7a4e65172e12b3e987c03096cb01eab99753921ef915959916", "md5:87aedbeb0cb229e378797a632c1997b6"],
  },
} as const;

/** Reviews or news as sequences of word numbers, in the order in which their file has them. */
interface Texts {
  readonly inputs: SequenceArray;
  readonly labels: NumericArray;
}

/** IMDB or Reuters from the file that Keras has downloaded or that the user names, with the arguments of `load_data`. Throws naming the file. */
export function loadSequences(name: "imdb" | "reuters", places: DataSetPlaces): DataSet {
  const { file, source, deviations } = findCached(files[name], places);
  const archive = readNpz(file);
  const read = (x: string, y: string): Texts => {
    const [inputs, labels] = [archive.read(x), archive.read(y)];
    if (inputs.dtype !== "object" || labels.dtype === "object" || countOf(inputs) !== countOf(labels))
      throw new Error(`${file} does not hold ${name}: ${x} and ${y} are not sequences with one label each`);
    return { inputs, labels };
  };
  const parts = name === "imdb" ? [read("x_train", "y_train"), read("x_test", "y_test")] : [read("x", "y")];
  const prepared = new Map<string, readonly [Texts, Texts]>();
  const splits = (load: LoadArguments): readonly [Texts, Texts] => {
    const key = JSON.stringify(load);
    const found = prepared.get(key) ?? prepareTexts(parts, load);
    prepared.set(key, found);
    return found;
  };
  const [train, test] = splits({});
  return {
    info: { name, source, trainAvailable: countOf(train.inputs), testAvailable: countOf(test.inputs) },
    deviations,
    read: ({ split, part, load = {} }): RawArray => splits(load)[split === "train" ? 0 : 1][part],
  };
}

/** What `load_data` makes of the file's parts: shuffled, numbered from `index_from` on, rare and too frequent words replaced. */
function prepareTexts(parts: readonly Texts[], load: LoadArguments): readonly [Texts, Texts] {
  const random = numpyRandom(load.seed ?? 113);
  const shuffled = parts.map(({ inputs, labels }): Texts => {
    const order = random.permutation(countOf(inputs));
    return {
      inputs: numbered(inputs, order, load),
      labels: { ...labels, values: labels.values.map((_, i) => labels.values[order[i] ?? 0] ?? 0) },
    };
  });
  const [first, second] = shuffled;
  if (!first) throw new Error("there are no texts");
  const largest = Math.max(...shuffled.map(({ inputs }) => inputs.values.reduce((most, word) => Math.max(most, word), 0)));
  const limited = ({ inputs, labels }: Texts): Texts => ({ inputs: limitWords(inputs, load, load.numWords || largest), labels });
  if (second) return [limited(first), limited(second)];
  const train = Math.trunc(countOf(first.inputs) * (1 - (load.testSplit ?? 0.2)));
  const all = limited(first);
  return [textsBetween(all, 0, train), textsBetween(all, train, countOf(all.inputs))];
}

/** The sequences in an order, with the start's number in front and every word's number moved up. */
function numbered(inputs: SequenceArray, order: Uint32Array, { startChar = 1, indexFrom = 3 }: LoadArguments): SequenceArray {
  const extra = startChar === null ? 0 : 1;
  const values = new Int32Array(inputs.values.length + extra * order.length);
  const offsets = new Uint32Array(order.length + 1);
  let at = 0;
  for (const [i, row] of order.entries()) {
    if (startChar !== null) values[at++] = startChar;
    const end = inputs.offsets[row + 1] ?? 0;
    for (let j = inputs.offsets[row] ?? 0; j < end; j++) values[at++] = (inputs.values[j] ?? 0) + indexFrom;
    offsets[i + 1] = at;
  }
  return { dtype: "object", shape: [order.length], offsets, values };
}

function limitWords(inputs: SequenceArray, { skipTop = 0, oovChar = 2 }: LoadArguments, numWords: number): SequenceArray {
  const isKept = (word: number) => skipTop <= word && word < numWords;
  if (oovChar !== null) return { ...inputs, values: inputs.values.map((word) => (isKept(word) ? word : oovChar)) };
  const values: number[] = [];
  const offsets = new Uint32Array(inputs.offsets.length);
  for (let i = 0; i + 1 < offsets.length; i++) {
    for (const word of inputs.values.subarray(inputs.offsets[i], inputs.offsets[i + 1])) if (isKept(word)) values.push(word);
    offsets[i + 1] = values.length;
  }
  return { ...inputs, offsets, values: Int32Array.from(values) };
}

function textsBetween({ inputs, labels }: Texts, start: number, stop: number): Texts {
  return {
    inputs: { ...inputs, shape: [stop - start], offsets: inputs.offsets.subarray(start, stop + 1) },
    labels: { ...labels, shape: [stop - start], values: labels.values.slice(start, stop) },
  };
}
