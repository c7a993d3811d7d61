import path from "node:path";
import type { ToyDataSetName } from "../../core/index.ts";
import { type DataSet, type DataSetPlaces, dataSetOf } from "./data-set.ts";
import type { NumericArray } from "./numeric-array.ts";
import { readNpz } from "./read-npz.ts";
import { takeRows } from "./take-rows.ts";

/** One of scikit-learn's toy sets, which come with this program. They have no test split. */
export function loadToy(name: ToyDataSetName, { path: named, samples }: DataSetPlaces): DataSet {
  if (named !== null) throw new Error(`${name} comes with Keras Parity: leave out --data-set`);
  const archive = readNpz(path.join(samples, "toy", `${name}.npz`));
  const read = (key: string): NumericArray => {
    const array = archive.read(key);
    if (array.dtype === "object") throw new Error(`${name} is not what was bundled`);
    return array;
  };
  const train = { inputs: read("x"), labels: read("y") };
  const test = { inputs: takeRows(train.inputs, []), labels: takeRows(train.labels, []) };
  const set = dataSetOf(name, "bundled from scikit-learn", { train, test }, []);
  // The program itself splits off what it tests with.
  return { ...set, info: { ...set.info, testAvailable: set.info.trainAvailable } };
}
