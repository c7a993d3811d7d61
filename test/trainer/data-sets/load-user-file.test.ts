import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { afterAll, expect, it } from "vitest";
import { openDataSets } from "../../../src/trainer/data-sets/load-data-set.ts";
import { sizeLimit } from "../../../src/trainer/data-sets/read-bytes.ts";
import { fixtures } from "./expected.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "kp-own-"));
afterAll(() => rmSync(folder, { recursive: true }));

const nothing = { layers: [], training: null };

function write(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

function own(file: string, inputs: readonly string[] = [], labels: readonly string[] = []) {
  const set = openDataSets({ path: file, inputs, labels, samples: "media/data" }).open("own", nothing);
  const read = (split: "train" | "test", part: "inputs" | "labels") => {
    const { shape, values } = set.read({ split, part });
    return [shape, [...values]];
  };
  return { info: set.info, deviations: set.deviations, read };
}

const table = "size;weight;kind\n1;2;b\n3;4;a\n5;6;b\n7;8;c\n9;10;a\n";

it("reads a table: numbers, and texts as numbers of classes", () => {
  const { info, deviations, read } = own(write("fruit.csv", table), [], ["kind"]);
  expect(info).toMatchObject({ name: "fruit.csv", trainAvailable: 4, testAvailable: 1 });
  expect(read("train", "inputs")).toEqual([
    [4, 2],
    [1, 2, 3, 4, 5, 6, 7, 8],
  ]);
  expect(read("train", "labels")).toEqual([[4], [1, 0, 1, 2]]);
  expect(read("test", "labels")).toEqual([[1], [0]]);
  expect(deviations.slice(1)).toEqual([
    expect.stringMatching(/the last 1 of 5 examples of .*fruit.csv were kept for the test/),
    expect.stringMatching(/numbered in alphabetical order \(a, b, c\)/),
  ]);
});

it("reads packed tables without names of columns", () => {
  const { read } = own(write("plain.csv.gz", gzipSync("1.5,0\n2.5,1\n3,1\n4,0\n5,1\n")), ["0"], ["1"]);
  expect(read("train", "inputs")).toEqual([
    [4, 1],
    [1.5, 2.5, 3, 4],
  ]);
});

it("reads arrays of an archive, for training and test", () => {
  const { info, read } = own(path.join(fixtures, "imdb.npz"), ["y_train", "y_test"], ["y_train", "y_test"]);
  expect(info).toMatchObject({ trainAvailable: 14, testAvailable: 9 });
  expect(read("test", "inputs")).toEqual(read("test", "labels"));
});

it.each<[string, () => unknown, RegExp]>([
  [
    "a table without labels",
    () => own(write("t.csv", table)),
    /t.csv has the columns size, weight, kind: say which one holds the labels \(--labels kind\)/,
  ],
  [
    "a column that there is not",
    () => own(write("t.csv", table), ["height"], ["kind"]),
    /t.csv has no column height; it has size, weight, kind/,
  ],
  [
    "a text among numbers",
    () => own(write("n.csv", "a,b\n1,0\nx,1\n"), [], ["b"]),
    /n.csv has "x" in column a of line 3, where a number is needed/,
  ],
  ["a label that is missing", () => own(write("l.csv", "a,b\n1,0\n2,\n"), ["a"], ["b"]), /l.csv has no label in column b of line 3/],
  ["rows of different lengths", () => own(write("r.csv", "a,b\n1,0\n2\n"), [], ["b"]), /r.csv cannot be read as a table: .*line 3/],
  ["an empty table", () => own(write("e.csv", ""), [], ["b"]), /e.csv holds no rows/],
  ["another kind of file", () => own(write("x.parquet", "PAR1")), /x.parquet is none of these: a table/],
  [
    "an archive without names",
    () => own(path.join(fixtures, "imdb.npz")),
    /imdb.npz holds the arrays x_train, y_train, x_test, y_test: say which/,
  ],
  [
    "arrays of different lengths",
    () => own(path.join(fixtures, "imdb.npz"), ["x_train"], ["y_test"]),
    /14 examples in x_train and 9 in y_test/,
  ],
  [
    "a folder without arrays",
    () => own(path.dirname(write("empty/note.md", "")), ["a.npy"], ["b.npy"]),
    /empty has no array a.npy; it has none/,
  ],
  ["a file that is not there", () => own(path.join(folder, "nowhere.csv")), /nowhere.csv does not exist/],
  [
    "a pickle that would run something",
    () => {
      const header = `${"{'descr': '|O', 'fortran_order': False, 'shape': (1,), }".padEnd(117)}\n`;
      const npy = Buffer.concat([
        Buffer.from([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0, header.length, 0]),
        Buffer.from(`${header}cos\nsystem\n(S'echo'\ntR.`),
      ]);
      return own(write("evil.npz", zipSync({ "x.npy": npy })), ["x"], ["x"]);
    },
    /x in .*evil.npz cannot be unpickled: it asks for os.system, which no data file needs/,
  ],
  [
    "a file that is too large",
    () => {
      const file = write("large.csv", "a,b\n");
      truncateSync(file, sizeLimit + 1);
      return own(file, [], ["b"]);
    },
    /large.csv is larger than 1 GiB: name a file with fewer examples/,
  ],
])("names what is wrong: %s", (_, act, message) => {
  expect(act).toThrow(message);
});

const named = (name: Parameters<ReturnType<typeof openDataSets>["open"]>[0], file: string | null) =>
  openDataSets({ path: file, inputs: [], labels: [], samples: "media/data" }).open(name, nothing);

it.each<[string, () => unknown, RegExp]>([
  ["a folder without batches", () => named("cifar10", folder), /does not hold cifar10's batches \(data_batch_1, …\)/],
  ["an archive that is not unpacked", () => named("cifar10", write("cifar-10-python.tar.gz", "")), /unpack it and name the folder/],
  ["a batch that is none", () => named("cifar100", path.dirname(write("c/train", "no pickle"))), /train cannot be unpickled/],
  ["a wrong archive", () => named("reuters", path.join(fixtures, "imdb.npz")), /imdb.npz has no array x; it has x_train/],
  [
    "other features",
    () => named("california_housing", path.join(fixtures, "boston_housing.npz")),
    /does not have the data set's shapes \(… × 8\)/,
  ],
  ["a toy set elsewhere", () => named("iris", folder), /iris comes with Keras Parity: leave out --data-set/],
])("names what is wrong with a known data set: %s", (_, act, message) => {
  expect(act).toThrow(message);
});

it("refuses another file than Keras's own in Keras's cache", () => {
  const before = process.env.KERAS_HOME;
  process.env.KERAS_HOME = path.join(folder, "home");
  try {
    expect(() => named("imdb", null)).toThrow(/imdb was not found: .*datasets\/imdb.npz does not exist/);
    write("home/datasets/imdb.npz", "damaged");
    expect(() => named("imdb", null)).toThrow(/its checksum differs\): delete it and let Keras load it again, or name it with --data-set/);
  } finally {
    if (before === undefined) delete process.env.KERAS_HOME;
    else process.env.KERAS_HOME = before;
  }
});

it("makes examples up in the shape and range of a data set, and says so", () => {
  const set = named("cifar10", "synthetic");
  expect(set.info).toEqual({
    name: "cifar10",
    source: "made up at random",
    trainAvailable: 50000,
    testAvailable: 10000,
    isSynthetic: true,
  });
  expect(set.deviations).toEqual([expect.stringMatching(/made up at random: .* accuracies mean nothing/)]);
  const images = set.read({ split: "test", part: "inputs" });
  expect([images.dtype, images.shape]).toEqual(["uint8", [10000, 32, 32, 3]]);
  expect(Math.max(...images.values.slice(0, 10000))).toBeGreaterThan(250);
  const texts = named("imdb", "synthetic").read({ split: "train", part: "inputs" });
  expect([texts.dtype, texts.shape]).toEqual(["object", [25000]]);
});
