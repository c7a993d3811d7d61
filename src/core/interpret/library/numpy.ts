import { dtypeName } from "../dtype.ts";
import { none, string } from "../value.ts";
import { externalFunctions } from "./data/external.ts";
import { castTo } from "./data/numpy-creation.ts";
import { numpyTable } from "./data/numpy-methods.ts";
import { numpyRandom } from "./data/numpy-random.ts";
import type { LibraryFunction } from "./library-call.ts";

export { arrayAttribute, callArrayMethod } from "./data/numpy-methods.ts";

const numberTypes: readonly string[] = [
  "float16",
  "float32",
  "float64",
  "int8",
  "int16",
  "int32",
  "int64",
  "uint8",
  "uint16",
  "uint32",
  "uint64",
];

/** NumPy's functions, as far as model code prepares its data with them. */
export const numpyFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ...numpyTable,
  ...numpyRandom,
  ...externalFunctions,
  ...numberTypes.map((name): [string, LibraryFunction] => [`numpy.${name}`, (call) => castTo(call, name)]),
  // Names of Python's own types, which NumPy had until 1.24, and names by which others go.
  ...["float", "float_", "double", "int", "int_", "single", "half"].map((name): [string, LibraryFunction] => [
    `numpy.${name}`,
    (call) => castTo(call, dtypeName(string(name)) ?? name),
  ]),
  ["numpy.set_printoptions", ({ span }) => none(span)],
  ["numpy.save", ({ span }) => none(span)],
  ["numpy.savez", ({ span }) => none(span)],
]);
