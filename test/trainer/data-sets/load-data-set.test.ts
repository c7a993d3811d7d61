import path from "node:path";
import { expect, it } from "vitest";
import type { LoadArguments } from "../../../src/core/index.ts";
import { openDataSets } from "../../../src/trainer/data-sets/load-data-set.ts";
import type { RawArray } from "../../../src/trainer/data-sets/numeric-array.ts";
import { numpyRandom } from "../../../src/trainer/data-sets/numpy-random.ts";
import { readNpz } from "../../../src/trainer/data-sets/read-npz.ts";
import { expected, fixtures, type WrittenArray } from "./expected.ts";

const files: Readonly<Record<string, string>> = { cifar10: "cifar-10-batches-py", cifar100: "cifar-100-python" };

function written(array: RawArray): WrittenArray {
  if (array.dtype !== "object") return { shape: [...array.shape], values: [...array.values] };
  const count = array.shape[0] ?? 0;
  return { sequences: Array.from({ length: count }, (_, i) => [...array.values.subarray(array.offsets[i], array.offsets[i + 1])]) };
}

/** Names as `load_data` has them, as ours. */
function loadArguments(given: Readonly<Record<string, number | string | null>>): LoadArguments {
  const camel = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [camel(name), value]));
}

it.each(expected.loads.map((one) => [`${one.dataSet}.load_data(${JSON.stringify(one.arguments)})`, one] as const))(
  "gives what Keras does: %s",
  (_, { dataSet, arguments: given, arrays }) => {
    const sets = openDataSets({
      path: path.join(fixtures, files[dataSet] ?? `${dataSet}.npz`),
      inputs: [],
      labels: [],
      samples: "media/data",
    });
    const set = sets.open(dataSet as Parameters<typeof sets.open>[0], { layers: [], training: null });
    const load = loadArguments(given);
    const parts = (["train", "test"] as const).flatMap((split) =>
      (["inputs", "labels"] as const).map((part) => written(set.read({ split, part, load }))),
    );
    expect(parts).toEqual(arrays);
  },
);

it("says that a file of the user's is not the one that Keras reads", () => {
  const sets = openDataSets({ path: path.join(fixtures, "imdb.npz"), inputs: [], labels: [], samples: "media/data" });
  expect(sets.open("imdb", { layers: [], training: null }).deviations).toEqual([
    `${path.join(fixtures, "imdb.npz")} is not the imdb.npz that Keras reads`,
  ]);
});

it.each(expected.permutations)("shuffles $count examples as NumPy does with seed $seed", ({ seed, count, order }) => {
  expect([...numpyRandom(seed).permutation(count)]).toEqual(order);
});

it("reads every type of number that NumPy writes, in either order of bytes and of axes", () => {
  const archive = readNpz(path.join(fixtures, "types.npz"));
  const small = { shape: [2, 3], values: [-2, -1, 0, 1, 2, 3] };
  for (const dtype of ["int8", "int16", "int32", "int64", "float16", "float32", "float64"]) {
    const array = archive.read(dtype);
    expect([array.dtype, written(array)]).toEqual([dtype, small]);
  }
  expect(written(archive.read("unsigned"))).toEqual({ shape: [6], values: [0, 1, 2, 3, 4, 5] });
  expect(written(archive.read("big"))).toEqual({ shape: [6], values: [0, 1, 2, 3, 4, 5] });
  expect(written(archive.read("truth"))).toEqual({ shape: [2], values: [1, 0] });
  expect(written(archive.read("fortran"))).toEqual({ shape: [2, 3], values: [0, 1, 2, 3, 4, 5] });
  expect(() => archive.read("words")).toThrow(/words in .*types.npz has values of type <U1: only arrays of numbers/);
  expect(() => archive.read("x_train")).toThrow(/types.npz has no array x_train; it has int8, int16/);
});
