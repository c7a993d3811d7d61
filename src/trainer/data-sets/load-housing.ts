import type { LoadArguments } from "../../core/index.ts";
import { checkExamples, countOf, type DataSet, type DataSetPlaces } from "./data-set.ts";
import { findCached } from "./keras-cache.ts";
import type { NumericArray } from "./numeric-array.ts";
import { numpyRandom } from "./numpy-random.ts";
import { readNpz } from "./read-npz.ts";
import { takeRows } from "./take-rows.ts";

const files = {
  boston_housing: {
    features: 13,
    name: "boston_housing",
    file: "boston_housing.npz",
    checksums: ["sha256:f553886a1f8d56431e820c5b82552d9d95cfcb96d1e678153f8839538947dff5"],
  },
  california_housing: {
    features: 8,
    name: "california_housing",
    file: "california_housing.npz",
    checksums: ["sha256:1a2e3a52e0398de6463aebe6f4a8da34fb21fbb6b934cf88c3425e766f2a1a6f"],
  },
} as const;

/** Boston or California Housing from the file that Keras has downloaded or that the user names, with the arguments of `load_data`. */
export function loadHousing(name: "boston_housing" | "california_housing", places: DataSetPlaces): DataSet {
  const { file, source, deviations } = findCached(files[name], places);
  const archive = readNpz(file);
  const [inputs, labels] = [archive.read("x"), archive.read("y")];
  if (inputs.dtype === "object" || labels.dtype === "object") throw new Error(`${file} does not hold ${name}'s numbers`);
  checkExamples({ inputs, labels }, [files[name].features], file);
  const rowsOf = (split: "train" | "test", { version, seed = 113, testSplit = 0.2 }: LoadArguments) => {
    const count = version === "small" ? Math.min(600, countOf(inputs)) : countOf(inputs);
    const order = numpyRandom(seed).permutation(count);
    const train = Math.trunc(count * (1 - testSplit));
    return split === "train" ? order.subarray(0, train) : order.subarray(train);
  };
  return {
    info: { name, source, trainAvailable: rowsOf("train", {}).length, testAvailable: rowsOf("test", {}).length },
    deviations,
    read: ({ split, part, load = {} }): NumericArray => takeRows(part === "inputs" ? inputs : labels, rowsOf(split, load)),
  };
}
