import { makeArray } from "../../array.ts";
import type { ArrayContent } from "../../array-content.ts";
import { dtypeName } from "../../dtype.ts";
import type { PartialShape } from "../../shape.ts";
import { type ArrayValue, float, isSequence, none, numberOf, type ObjectValue, tuple, type Value } from "../../value.ts";
import type { LibraryCall, LibraryFunction } from "../library-call.ts";
import { argument, dataObject, notKnown, toArray } from "./data-call.ts";
import { givenShape } from "./numpy-creation.ts";
import { broadcastAll } from "./numpy-manipulation.ts";

/** Functions of `numpy.random`, which are also the methods of its generators. */
const randomFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ["permutation", permutation],
  ["shuffle", shuffle],
  ["permuted", permutation],
  ["seed", ({ span }) => none(span)],
  ["set_state", ({ span }) => none(span)],
  ["randn", (call) => draw(call, "normal", [0, 1], positionalShape(call))],
  ["rand", (call) => draw(call, "uniform", [0, 1], positionalShape(call))],
  ...["standard_normal"].map((name): [string, LibraryFunction] => [name, (call) => draw(call, "normal", [0, 1], size(call, 0))]),
  ...["random", "random_sample", "ranf", "sample"].map((name): [string, LibraryFunction] => [
    name,
    (call) => draw(call, "uniform", [0, 1], size(call, 0)),
  ]),
  ["normal", (call) => draw(call, "normal", [number(call, 0, "loc", 0), number(call, 1, "scale", 1)], size(call, 2))],
  ["uniform", (call) => draw(call, "uniform", [number(call, 0, "low", 0), number(call, 1, "high", 1)], size(call, 2))],
  ["randint", (call) => integers(call, 3)],
  ["integers", (call) => integers(call, 3)],
  ["random_integers", (call) => integers(call, 3)],
  ["choice", choice],
  ["binomial", (call) => made(call, "counts of a binomial distribution", size(call, 2), "int64")],
  ["poisson", (call) => made(call, "counts of a Poisson distribution", size(call, 1), "int64")],
  ["multivariate_normal", multivariate],
  ...["exponential", "standard_cauchy", "standard_exponential", "rayleigh"].map((name): [string, LibraryFunction] => [
    name,
    (call) => made(call, "random numbers", size(call, name.startsWith("standard") ? 0 : 1), "float64"),
  ]),
  ...["laplace", "logistic", "gumbel", "lognormal", "beta", "gamma"].map((name): [string, LibraryFunction] => [
    name,
    (call) => made(call, "random numbers", size(call, 2), "float64"),
  ]),
]);

const generatorType = "numpy.random.Generator";

/** `numpy.random.*` by canonical name. */
export const numpyRandom: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ...[...randomFunctions].map(([name, use]): [string, LibraryFunction] => [`numpy.random.${name}`, use]),
  ...["default_rng", "RandomState", "Generator", "mtrand.RandomState"].map((name): [string, LibraryFunction] => [
    `numpy.random.${name}`,
    (call) => dataObject(call, generatorType, {}),
  ]),
  ["sklearn.utils.shuffle", shuffledTogether],
  ["sklearn.utils.check_random_state", (call) => dataObject(call, generatorType, {})],
]);

/** Methods of `np.random.default_rng()` and `np.random.RandomState()`. */
export function callGeneratorMethod(call: LibraryCall, self: ObjectValue, name: string): Value | null {
  return self.type === generatorType ? (randomFunctions.get(name)?.(call) ?? null) : null;
}

function positionalShape(call: LibraryCall): PartialShape {
  return givenShape(call, tuple(call.raw.positional.map((one) => one.value)));
}

/** The `size` argument: none gives one number. */
function size(call: LibraryCall, index: number): PartialShape {
  const value = argument(call, index, "size", "shape");
  return value === null || value.kind === "none" ? [] : givenShape(call, value);
}

function number(call: LibraryCall, index: number, name: string, otherwise: number): Value {
  return argument(call, index, name) ?? float(otherwise);
}

function draw(
  call: LibraryCall,
  distribution: "normal" | "uniform",
  parameters: readonly [Value | number, Value | number],
  shape: PartialShape,
): Value {
  const values = parameters.map((one) => (typeof one === "number" ? float(one) : one));
  const [a, b] = values.map(numberOf);
  const content: ArrayContent | null = a == null || b == null ? null : { type: "random", distribution, a, b };
  const arrays = values.map((value) => toArray(call, value));
  const open = shape?.length === 0 && arrays.every((array) => array !== null) ? broadcastAll(arrays) : shape;
  const dtype = dtypeName(argument(call, Number.POSITIVE_INFINITY, "dtype")) ?? "float64";
  return scalarOr(makeArray({ shape: open, dtype, content, span: call.span }));
}

/** One random number is a number of which the value is not known. */
function scalarOr(array: ArrayValue): Value {
  if (array.shape?.length !== 0) return array;
  return { kind: "number", value: null, isInteger: /^u?int/.test(array.dtype ?? ""), affine: null, span: array.span };
}

function made(call: LibraryCall, what: string, shape: PartialShape, dtype: string): Value {
  return scalarOr(makeArray({ shape, dtype, content: { type: "made", what, range: null, steps: [] }, span: call.span }));
}

function integers(call: LibraryCall, typeAt: number): Value {
  const [first, second] = [argument(call, 0, "low"), argument(call, 1, "high")];
  const [a, b] = [numberOf(first), second && second.kind !== "none" ? numberOf(second) : null];
  const range: readonly [number, number] | null = a === null ? null : b === null ? [0, a - 1] : [a, b - 1];
  const dtype = dtypeName(argument(call, typeAt, "dtype")) ?? "int64";
  const isKnown = range !== null && (b !== null || !second || second.kind === "none");
  const content: ArrayContent = { type: "made", what: "random integers", range: isKnown ? range : null, steps: [] };
  return scalarOr(makeArray({ shape: size(call, 2), dtype, content, span: call.span }));
}

function choice(call: LibraryCall): Value {
  const value = argument(call, 0, "a");
  const limit = numberOf(value);
  const array = limit === null ? toArray(call, value) : null;
  if (limit === null && !array) {
    if (value && isSequence(value)) return notKnown(call, null, "which element is chosen is not known");
    return notKnown(call, value);
  }
  const chosen = size(call, 1);
  const shape = chosen && array?.shape ? [...chosen, ...array.shape.slice(1)] : chosen;
  const range: readonly [number, number] | null = limit === null ? null : [0, limit - 1];
  const dtype = limit === null ? (array?.dtype ?? null) : "int64";
  return scalarOr(makeArray({ shape, dtype, content: { type: "made", what: "a random choice", range, steps: [] }, span: call.span }));
}

function multivariate(call: LibraryCall): Value {
  const mean = toArray(call, argument(call, 0, "mean"));
  const chosen = size(call, 2);
  return made(call, "random numbers", chosen && mean?.shape ? [...chosen, ...mean.shape] : null, "float64");
}

/** Rows in random order, or a random order of numbers. */
function permutation(call: LibraryCall): Value {
  const value = argument(call, 0, "x");
  const depth = call.machine.loops.length;
  const array = toArray(call, value?.kind === "range" ? null : value);
  if (array && value?.kind !== "number") {
    if (array.content?.type !== "permutation") return { ...array, shuffledAt: depth, span: call.span };
  }
  const length =
    value?.kind === "range"
      ? (call.machine.elementsOf(value)?.length ?? null)
      : value?.kind === "number"
        ? value.value
        : (array?.shape?.[0] ?? null);
  if (value === null || value.kind === "unknown") return notKnown(call, value);
  return makeArray({
    shape: [length],
    dtype: "int64",
    content: { type: "permutation", count: length },
    shuffledAt: depth,
    span: call.span,
  });
}

/** `shuffle(x)` changes the array that a name stands for. */
function shuffle(call: LibraryCall): Value {
  const node = call.call?.arguments[0]?.value;
  const value = argument(call, 0, "x");
  if (node && value?.kind === "array") call.machine.assign(node, { ...value, shuffledAt: call.machine.loops.length });
  return none(call.span);
}

/** scikit-learn's `shuffle(x, y)`: the same new order for all. */
function shuffledTogether(call: LibraryCall): Value {
  const arrays = call.raw.positional.map(({ value }) => toArray(call, value));
  const results = arrays.map(
    (array, i): Value =>
      array ? { ...array, shuffledAt: call.machine.loops.length, span: call.span } : notKnown(call, call.raw.positional[i]?.value ?? null),
  );
  const [only, ...others] = results;
  return only && others.length === 0 ? only : tuple(results, call.span);
}
