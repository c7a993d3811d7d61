import { castArray, changed, makeArray } from "../../array.ts";
import { compareArrays } from "../../array-arithmetic.ts";
import { dtypeName, floatTypeOf, promoteTypes, promoteWithNumber } from "../../dtype.ts";
import { broadcastShapes } from "../../shape.ts";
import { type ArrayValue, float, integer, none, numberOf, type Value } from "../../value.ts";
import { mathFunctions } from "../builtins.ts";
import type { LibraryCall, LibraryFunction } from "../library-call.ts";
import { argument, arrayArgument, notKnown, toArray } from "./data-call.ts";
import { broadcastAll } from "./numpy-manipulation.ts";

/** Functions whose result is a float, whatever goes in. */
const floatFunctions: readonly string[] = [
  "exp",
  "expm1",
  "log",
  "log2",
  "log10",
  "log1p",
  "sqrt",
  "cbrt",
  "sin",
  "cos",
  "tan",
  "arcsin",
  "arccos",
  "arctan",
  "sinh",
  "cosh",
  "tanh",
  "deg2rad",
  "rad2deg",
  "radians",
  "degrees",
  "sinc",
];

/** Functions that keep the type. */
const sameFunctions: readonly string[] = [
  "abs",
  "absolute",
  "fabs",
  "square",
  "negative",
  "sign",
  "nan_to_num",
  "conj",
  "real",
  "positive",
];

const roundings: readonly string[] = ["floor", "ceil", "rint", "trunc", "round", "around", "round_", "fix"];

const truths: readonly string[] = ["isnan", "isinf", "isfinite", "logical_not", "isneginf", "isposinf"];

const operators: Readonly<Record<string, string>> = {
  add: "+",
  subtract: "-",
  multiply: "*",
  divide: "/",
  true_divide: "/",
  floor_divide: "//",
  power: "**",
  mod: "%",
  remainder: "%",
};

/** NumPy's comparisons by their operators, where they have one. */
const comparisons: Readonly<Record<string, string>> = {
  equal: "==",
  not_equal: "!=",
  less: "<",
  less_equal: "<=",
  greater: ">",
  greater_equal: ">=",
  logical_and: "and",
  logical_or: "or",
  logical_xor: "xor",
  isclose: "close",
};

/** NumPy's functions that work on each element alone. */
export const numpyElementwise: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ...floatFunctions.map((name): [string, LibraryFunction] => [name, (call) => elementwise(call, name, floatTypeOf)]),
  ...sameFunctions.map((name): [string, LibraryFunction] => [name, (call) => elementwise(call, name, (dtype) => dtype)]),
  ...roundings.map((name): [string, LibraryFunction] => [name, (call) => elementwise(call, name, (dtype) => dtype)]),
  ...truths.map((name): [string, LibraryFunction] => [name, (call) => elementwise(call, name, () => "bool")]),
  ...Object.entries(operators).map(([name, operator]): [string, LibraryFunction] => [
    name,
    (call) => call.machine.binary(operator, argument(call, 0, "x1") ?? none(), argument(call, 1, "x2") ?? none(), call.span),
  ]),
  ...Object.entries(comparisons).map(([name, operator]): [string, LibraryFunction] => [
    name,
    (call) => compareArrays(operator, argument(call, 0, "x1", "a") ?? none(), argument(call, 1, "x2", "b") ?? none(), call.span),
  ]),
  ["maximum", extreme],
  ["minimum", extreme],
  ["arctan2", extreme],
  ["hypot", extreme],
  ["clip", clipped],
  ["where", where],
  ["isin", (call) => makeArray({ shape: arrayArgument(call, 0, "element")?.shape ?? null, dtype: "bool", span: call.span })],
  ["in1d", (call) => makeArray({ shape: arrayArgument(call, 0, "ar1")?.shape ?? null, dtype: "bool", span: call.span })],
  ["vectorize", (call) => argument(call, 0, "pyfunc") ?? none()],
]);

function elementwise(call: LibraryCall, name: string, type: (dtype: string | null) => string | null): Value {
  const value = argument(call, 0, "x", "a");
  if (value?.kind === "number" || value?.kind === "boolean") {
    const scalar = mathFunctions.get(`math.${name}`);
    if (scalar) return scalar(call);
    if (value.kind === "number") {
      const number = scalarFunctions[name]?.(value.value ?? Number.NaN);
      if (number !== undefined && Number.isFinite(number)) return { ...value, value: number, affine: null, span: call.span };
      return { ...value, value: null, affine: null, isInteger: false, span: call.span };
    }
  }
  const array = toArray(call, value);
  if (!array) return notKnown(call, value);
  const dtype = dtypeName(argument(call, Number.POSITIVE_INFINITY, "dtype")) ?? type(array.dtype);
  const isRounding = roundings.includes(name);
  return changed(array, { what: name, shape: array.shape, dtype, keepsRange: isRounding, keepsRows: true, span: call.span });
}

const scalarFunctions: Readonly<Record<string, (x: number) => number>> = {
  abs: Math.abs,
  absolute: Math.abs,
  square: (x) => x * x,
  log2: Math.log2,
  log10: Math.log10,
  log1p: Math.log1p,
  negative: (x) => -x,
  sign: Math.sign,
};

function extreme(call: LibraryCall): Value {
  const [left, right] = [argument(call, 0, "x1"), argument(call, 1, "x2")];
  const [a, b] = [toArray(call, left), toArray(call, right)];
  if (!a || !b) return notKnown(call, a ? right : left);
  return makeArray({ shape: broadcastShapes(a.shape, b.shape), dtype: mixedType(left, a, right, b), span: call.span });
}

/** The type of two operands of which a plain number yields to an array. */
function mixedType(left: Value | null, a: ArrayValue, right: Value | null, b: ArrayValue): string | null {
  if (right?.kind === "number") return promoteWithNumber(a.dtype, right.isInteger ? "integer" : "float");
  if (left?.kind === "number") return promoteWithNumber(b.dtype, left.isInteger ? "integer" : "float");
  return promoteTypes(a.dtype, b.dtype);
}

function clipped(call: LibraryCall): Value {
  const value = argument(call, 0, "a");
  const array = toArray(call, value);
  const [low, high] = [argument(call, 1, "a_min", "min"), argument(call, 2, "a_max", "max")];
  const [a, b] = [numberOf(low), numberOf(high)];
  if (value?.kind === "number" && value.value !== null && a !== null && b !== null)
    return { ...value, value: Math.min(b, Math.max(a, value.value)), span: call.span };
  if (!array) return notKnown(call, value);
  const bounds = [low, high].filter((bound) => bound !== null && bound.kind !== "none");
  const dtype = bounds.reduce<string | null>((type, bound) => {
    const other = toArray(call, bound);
    return other ? mixedType(array, { ...array, dtype: type }, bound, other) : null;
  }, array.dtype);
  return changed(array, { what: "clipped", shape: array.shape, dtype, keepsRange: true, keepsRows: true, span: call.span });
}

function where(call: LibraryCall): Value {
  const condition = arrayArgument(call, 0, "condition");
  const [left, right] = [argument(call, 1, "x"), argument(call, 2, "y")];
  if (!left || !right) {
    const rank = condition?.shape?.length;
    if (rank === undefined) return notKnown(call, argument(call, 0, "condition"), "the rank of the array is not known");
    const places = Array.from({ length: Math.max(1, rank) }, () => makeArray({ shape: [null], dtype: "int64", span: call.span }));
    return { kind: "tuple", elements: places, isComplete: true, span: call.span };
  }
  const [a, b] = [toArray(call, left), toArray(call, right)];
  if (!condition || !a || !b) return makeArray({ shape: null, dtype: null, span: call.span });
  const [whenTrue, whenFalse] = [numberOf(left), numberOf(right)];
  if (whenTrue !== null && whenFalse !== null && condition.dtype === "bool" && condition.content?.type === "dataSet") {
    const isWhole = [left, right].every((side) => side.kind === "number" && side.isInteger);
    const of = isWhole ? integer : float;
    const chosen = call.machine.binary(
      "*",
      castArray(condition, isWhole ? "int64" : "float64", call.span),
      of(whenTrue - whenFalse),
      call.span,
    );
    return call.machine.binary("+", chosen, of(whenFalse), call.span);
  }
  return makeArray({ shape: broadcastAll([condition, a, b]), dtype: mixedType(left, a, right, b), span: call.span });
}
