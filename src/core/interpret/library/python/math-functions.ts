import { boolean, float, integer, numberOf, tuple, type Value } from "../../value.ts";
import { argumentAt, type LibraryCall, type LibraryFunction } from "../library-call.ts";
import { exact } from "./arithmetic.ts";
import { takeElements } from "./elements.ts";
import { unknownResult, withAllArguments } from "./unknown-result.ts";

/** A function of floats; what is no finite number is an error in Python, unless an argument was infinite. */
const real =
  (compute: (...values: number[]) => number): LibraryFunction =>
  (call) => {
    const values = call.raw.positional.map(({ value }) => numberOf(value));
    if (values.length === 0 || values.includes(null)) return unknownResult(call);
    const numbers = values.map((value) => value ?? 0);
    const result = compute(...numbers);
    return Number.isFinite(result) || (numbers.some((value) => !Number.isFinite(value)) && !Number.isNaN(result))
      ? float(result, call.span)
      : unknownResult(call);
  };

/** A function that rounds; a number of a loop stays the loop's where it is a whole one. */
const whole =
  (round: (value: number) => number): LibraryFunction =>
  (call) => {
    const value = argumentAt(call, 0);
    if (value?.kind === "number" && value.value === null)
      return { ...value, isInteger: true, affine: value.isInteger ? value.affine : null, span: call.span };
    const number = numberOf(value);
    return number === null || !Number.isFinite(number) ? unknownResult(call) : integer(round(number) + 0, call.span);
  };

/** A function of integers, exact. */
const exactly =
  (compute: (...values: bigint[]) => bigint | null): LibraryFunction =>
  (call) => {
    const values = call.raw.positional.map(({ value }) => numberOf(value));
    if (values.some((value) => value === null || !Number.isInteger(value) || Math.abs(value) > 1e15)) return unknownResult(call);
    const result = compute(...values.map((value) => BigInt(value ?? 0)));
    const number = result === null ? null : exact(result);
    return number === null ? unknownResult(call) : integer(number, call.span);
  };

const test =
  (compute: (value: number) => boolean): LibraryFunction =>
  (call) => {
    const number = numberOf(argumentAt(call, 0));
    return number === null ? unknownResult(call) : boolean(compute(number), call.span);
  };

/** Python's `math`. */
export const mathFunctions: ReadonlyMap<string, LibraryFunction> = new Map(
  (
    [
      ["floor", whole(Math.floor)],
      ["ceil", whole(Math.ceil)],
      ["trunc", whole(Math.trunc)],
      ["sqrt", real(Math.sqrt)],
      ["cbrt", real(Math.cbrt)],
      ["exp", real(Math.exp)],
      ["exp2", real((x) => 2 ** x)],
      ["expm1", real(Math.expm1)],
      ["log", real((x, base) => (base === undefined ? Math.log(x) : Math.log(x) / Math.log(base)))],
      ["log2", real((x) => Math.log2(x))],
      ["log10", real((x) => Math.log10(x))],
      ["log1p", real(Math.log1p)],
      ["pow", real((x, y = 1) => (x === 1 ? 1 : x ** y))],
      ["fabs", real(Math.abs)],
      ["fmod", real((x, y = 1) => x % y)],
      ["sin", real(Math.sin)],
      ["cos", real(Math.cos)],
      ["tan", real(Math.tan)],
      ["asin", real(Math.asin)],
      ["acos", real(Math.acos)],
      ["atan", real(Math.atan)],
      ["atan2", real(Math.atan2)],
      ["sinh", real(Math.sinh)],
      ["cosh", real(Math.cosh)],
      ["tanh", real(Math.tanh)],
      ["asinh", real(Math.asinh)],
      ["acosh", real(Math.acosh)],
      ["atanh", real(Math.atanh)],
      ["hypot", real(Math.hypot)],
      ["degrees", real((x) => x * (180 / Math.PI))],
      ["radians", real((x) => x * (Math.PI / 180))],
      ["copysign", real((x, y = 0) => (y < 0 || Object.is(y, -0) ? -Math.abs(x) : Math.abs(x)))],
      ["gcd", exactly((...values) => values.reduce(greatestDivisor, 0n))],
      ["lcm", exactly((...values) => values.reduce((a, b) => (a === 0n || b === 0n ? 0n : magnitude(a * b) / greatestDivisor(a, b)), 1n))],
      ["factorial", exactly((n = 0n) => (n < 0n || n > 170n ? null : product(1n, n)))],
      ["comb", exactly((n = 0n, k = 0n) => (n < 0n || k < 0n || n > 1000n ? null : k > n ? 0n : product(n - k + 1n, n) / product(1n, k)))],
      ["perm", exactly((n = 0n, k = n) => (n < 0n || k < 0n || n > 1000n ? null : k > n ? 0n : product(n - k + 1n, n)))],
      ["isqrt", exactly((n = 0n) => (n < 0n ? null : squareRoot(n)))],
      ["isfinite", test(Number.isFinite)],
      ["isinf", test((x) => !Number.isFinite(x) && !Number.isNaN(x))],
      ["isnan", test(Number.isNaN)],
      ["isclose", isClose],
      ["prod", multiplied],
      ["modf", fractional],
    ] satisfies [string, LibraryFunction][]
  ).map(([name, use]) => [`math.${name}`, withAllArguments(use)]),
);

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [magnitude(a), magnitude(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function product(from: bigint, to: bigint): bigint {
  let result = 1n;
  for (let factor = from; factor <= to; factor++) result *= factor;
  return result;
}

function squareRoot(n: bigint): bigint {
  let root = BigInt(Math.floor(Math.sqrt(Number(n))));
  while (root * root > n) root--;
  while ((root + 1n) * (root + 1n) <= n) root++;
  return root;
}

function isClose(call: LibraryCall): Value {
  const [a, b] = [numberOf(argumentAt(call, 0)), numberOf(argumentAt(call, 1))];
  const [relative, absolute] = [argumentAt(call, -1, "rel_tol"), argumentAt(call, -1, "abs_tol")].map((value, i) =>
    value === null ? (i === 0 ? 1e-9 : 0) : numberOf(value),
  );
  if (a === null || b === null || relative == null || absolute == null) return unknownResult(call);
  return boolean(a === b || Math.abs(a - b) <= Math.max(relative * Math.max(Math.abs(a), Math.abs(b)), absolute), call.span);
}

function multiplied(call: LibraryCall): Value {
  const iterable = argumentAt(call, 0);
  const elements = iterable && takeElements(call.machine, iterable);
  const start: Value = argumentAt(call, -1, "start") ?? integer(1, call.span);
  return elements ? elements.reduce((total, element) => call.machine.binary("*", total, element, call.span), start) : unknownResult(call);
}

function fractional(call: LibraryCall): Value {
  const number = numberOf(argumentAt(call, 0));
  if (number === null || !Number.isFinite(number)) return unknownResult(call);
  return tuple([float(number % 1, call.span), float(Math.trunc(number), call.span)], call.span);
}
