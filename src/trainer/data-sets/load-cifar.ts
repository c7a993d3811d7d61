import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { checkExamples, countOf, type DataSet, type DataSetPlaces } from "./data-set.ts";
import { kerasCache } from "./keras-cache.ts";
import { type NumericArray, transposeArray } from "./numeric-array.ts";
import { readBytes } from "./read-bytes.ts";
import { arrayFromPickled, readPickle } from "./read-pickle.ts";

type Name = "cifar10" | "cifar100";

const batches = {
  cifar10: { folder: "cifar-10-batches-py", train: [1, 2, 3, 4, 5].map((i) => `data_batch_${i}`), test: ["test_batch"] },
  cifar100: { folder: "cifar-100-python", train: ["train"], test: ["test"] },
} as const;

/** CIFAR-10 or CIFAR-100 from the pickled batches that Keras has unpacked, or in a folder that the user names. Throws naming the file. */
export function loadCifar(name: Name, { path: named }: DataSetPlaces): DataSet {
  const { folder, train, test } = batches[name];
  // Keras 3 unpacks into a folder of its own.
  const usual = [kerasCache(`${folder}-target`, folder), kerasCache(folder)];
  const found = (named === null ? usual : [named, path.join(named, folder)]).find((each) => existsSync(path.join(each, train[0] ?? "")));
  if (!found) {
    if (named === null) throw new Error(`${name} was not found: ${usual.join(" and ")} do not hold its batches`);
    const isArchive = existsSync(named) && !statSync(named).isDirectory();
    throw new Error(`${named} does not hold ${name}'s batches (${train[0]}, …)${isArchive ? ": unpack it and name the folder" : ""}`);
  }
  const read = (files: readonly string[]) => files.map((file) => readBatch(path.join(found, file)));
  const splits = { train: joinBatches(read(train)), test: joinBatches(read(test)) };
  return {
    info: {
      name,
      source: named === null ? `Keras's cache (${folder})` : found,
      trainAvailable: countOf(splits.train.images),
      testAvailable: countOf(splits.test.images),
    },
    deviations: [],
    read({ split, part, load }) {
      if (part === "inputs") return splits[split].images;
      const labels = splits[split].labels(name === "cifar10" ? "labels" : `${load?.labelMode ?? "fine"}_labels`);
      checkExamples({ inputs: splits[split].images, labels }, [32, 32, 3], found);
      return labels;
    },
  };
}

interface Batch {
  readonly file: string;
  /** [count, 32, 32, 3] */
  readonly images: NumericArray;
  readonly content: ReadonlyMap<unknown, unknown>;
}

function readBatch(file: string): Batch {
  const content = readPickle(readBytes(file), file);
  if (!(content instanceof Map)) throw new Error(`${file} is not a batch of CIFAR: it holds no dictionary`);
  const data = arrayFromPickled(content.get("data"), `data in ${file}`);
  if (data.dtype !== "uint8" || data.shape.length !== 2 || data.shape[1] !== 3072)
    throw new Error(`${file} is not a batch of CIFAR: its data are ${data.shape.join(" × ")}, not … × 3072 bytes`);
  // The files have the channels first.
  const images = transposeArray({ ...data, shape: [countOf(data), 3, 32, 32] }, [0, 2, 3, 1]);
  return { file, images, content };
}

function joinBatches(parts: readonly Batch[]): { readonly images: NumericArray; labels(key: string): NumericArray } {
  const count = parts.reduce((sum, { images }) => sum + countOf(images), 0);
  const values = new Uint8Array(count * 3072);
  let at = 0;
  for (const { images } of parts) {
    values.set(images.values, at);
    at += images.values.length;
  }
  return {
    images: { dtype: "uint8", shape: [count, 32, 32, 3], values },
    labels(key) {
      const labels = parts.flatMap(({ content, file }) => {
        const found = arrayFromPickled(content.get(key) ?? [], `${key} in ${file}`);
        return [...found.values];
      });
      return { dtype: "int64", shape: [labels.length, 1], values: Float64Array.from(labels) };
    },
  };
}
