import { compareValues } from "../../operators.ts";
import { makeTensor } from "../../tensor.ts";
import { boolean, float, integer, type NumberValue, numberOf, string, truthOf, tuple, unknownValue, type Value } from "../../value.ts";
import { argumentAt, type LibraryCall, type LibraryFunction } from "../library-call.ts";
import { decimalDigits, exact, modularPower, roundHalfEven } from "./arithmetic.ts";
import { takeUnordered } from "./elements.ts";
import { reprOf, strOf } from "./representation.ts";
import { callWith, unknownResult } from "./unknown-result.ts";

/** Built-in functions that make numbers and texts. */
export const numberFunctions: readonly (readonly [string, LibraryFunction])[] = [
  ["builtins.int", toInteger],
  ["builtins.long", toInteger],
  ["builtins.float", toFloat],
  ["builtins.bool", toBoolean],
  ["builtins.str", toText],
  ["builtins.unicode", toText],
  ["builtins.repr", (call) => textResult(call, reprOf)],
  ["builtins.ascii", (call) => textResult(call, (value) => plainAscii(reprOf(value)))],
  ["builtins.abs", absolute],
  ["builtins.round", round],
  ["builtins.divmod", divide],
  ["builtins.pow", power],
  ["builtins.sum", sum],
  ["builtins.min", (call) => extreme(call, "<")],
  ["builtins.max", (call) => extreme(call, ">")],
  ["builtins.hex", (call) => inBase(call, 16, "0x")],
  ["builtins.oct", (call) => inBase(call, 8, "0o")],
  ["builtins.bin", (call) => inBase(call, 2, "0b")],
  ["builtins.chr", toCharacter],
  ["builtins.unichr", toCharacter],
  ["builtins.ord", toCodePoint],
];

/** The number of a call's argument where it is a plain one. */
function plainNumber(value: Value | null): NumberValue | null {
  if (value?.kind === "boolean") return integer(value.value ? 1 : 0, value.span);
  return value?.kind === "number" ? value : null;
}

function toInteger(call: LibraryCall): Value {
  const { span } = call;
  const value = argumentAt(call, 0);
  if (value === null) return call.raw.keywords.size === 0 ? integer(0, span) : unknownResult(call);
  const base = argumentAt(call, 1, "base");
  if (value.kind === "string") {
    const parsed = parseInteger(value.value, base === null ? 10 : numberOf(base));
    return parsed === null
      ? unknownValue(`\`${value.value.slice(0, 40)}\` is no integer that can be followed`, span)
      : integer(parsed, span);
  }
  const number = plainNumber(value);
  if (!number) return unknownResult(call);
  if (number.value === null) return { ...number, isInteger: true, affine: number.isInteger ? number.affine : null, span };
  return Number.isFinite(number.value) ? noted(integer(Math.trunc(number.value) + 0, span), value) : unknownResult(call);
}

/** A conversion is still the value that the note tells of. */
function noted<T extends Value>(value: T, from: Value): T {
  return from.note === undefined ? value : { ...value, note: from.note };
}

function parseInteger(text: string, base: number | null): number | null {
  if (base === null || base === 1 || base < 0 || base > 36) return null;
  const match = /^\s*([+-]?)(0[xXoObB])?_?([0-9a-zA-Z]+(?:_[0-9a-zA-Z]+)*)\s*$/.exec(text);
  if (!match) return null;
  let digits = (match[3] ?? "").replaceAll("_", "").toLowerCase();
  const prefix = (match[2] ?? "").toLowerCase();
  const prefixBase = prefix === "0x" ? 16 : prefix === "0o" ? 8 : prefix === "0b" ? 2 : null;
  let radix = base;
  if (base === 0) radix = prefixBase ?? 10;
  if (base === 0 && prefixBase === null && /^0+[1-9a-z]/.test(digits)) return null;
  if (prefixBase !== null && prefixBase !== radix) digits = prefix + digits;
  let result = 0n;
  for (const digit of digits) {
    const value = Number.parseInt(digit, 36);
    if (!(value < radix)) return null;
    result = result * BigInt(radix) + BigInt(value);
  }
  return exact(match[1] === "-" ? -result : result);
}

function toFloat(call: LibraryCall): Value {
  const { span } = call;
  const value = argumentAt(call, 0);
  if (value === null) return float(0, span);
  if (value.kind === "string") {
    const text = value.value.trim();
    if (/^[+-]?(\d+(_\d+)*\.?(\d+(_\d+)*)?|\.\d+(_\d+)*)([eE][+-]?\d+)?$/.test(text)) return float(Number(text.replaceAll("_", "")), span);
    const infinite = /^([+-]?)inf(inity)?$/i.exec(text);
    if (infinite) return float(infinite[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY, span);
    return unknownValue(/^[+-]?nan$/i.test(text) ? "it is not a number (`nan`)" : `\`${text.slice(0, 40)}\` is no number`, span);
  }
  const number = plainNumber(value);
  return number ? noted({ ...number, isInteger: false, span }, value) : unknownResult(call);
}

function toBoolean(call: LibraryCall): Value {
  const value = argumentAt(call, 0);
  const truth = value === null ? false : truthOf(value);
  return truth === null ? unknownResult(call) : boolean(truth, call.span);
}

function toText(call: LibraryCall): Value {
  return argumentAt(call, 0) === null
    ? string("", call.span)
    : call.raw.positional.length > 1
      ? unknownResult(call)
      : textResult(call, strOf);
}

function textResult(call: LibraryCall, write: (value: Value) => string | null): Value {
  const value = argumentAt(call, 0);
  const text = value && write(value);
  return text === null ? unknownResult(call) : string(text, call.span);
}

function plainAscii(text: string | null): string | null {
  return text === null || /[^ -~]/.test(text) ? null : text;
}

function absolute(call: LibraryCall): Value {
  const value = argumentAt(call, 0);
  if (value?.kind === "tensor")
    return makeTensor({ operation: "abs", inputs: [value], shape: value.shape, call: call.call, span: call.span });
  const number = plainNumber(value);
  if (!number || number.value === null) return unknownResult(call);
  return { ...number, value: Math.abs(number.value), span: call.span };
}

function round(call: LibraryCall): Value {
  const number = plainNumber(argumentAt(call, 0, "number"));
  const places = argumentAt(call, 1, "ndigits");
  if (!number || number.value === null || !Number.isFinite(number.value)) return unknownResult(call);
  if (places === null || places.kind === "none") return integer(number.isInteger ? number.value : roundHalfEven(number.value), call.span);
  const digits = numberOf(places);
  if (digits === null || !Number.isInteger(digits) || Math.abs(digits) > 400) return unknownResult(call);
  if (number.isInteger && digits >= 0) return integer(number.value, call.span);
  if (number.isInteger && Number.isInteger(number.value)) {
    const rounded = decimalDigits(number.value, digits) * 10n ** BigInt(-digits);
    const whole = exact(number.value < 0 ? -rounded : rounded);
    return whole === null ? unknownResult(call) : integer(whole, call.span);
  }
  const text = `${decimalDigits(number.value, digits)}e${-digits}`;
  return float(number.value < 0 || Object.is(number.value, -0) ? -Number(text) : Number(text), call.span);
}

function divide(call: LibraryCall): Value {
  const [a, b] = [argumentAt(call, 0), argumentAt(call, 1)];
  if (!a || !b) return unknownResult(call);
  return tuple([call.machine.binary("//", a, b, call.span), call.machine.binary("%", a, b, call.span)], call.span);
}

function power(call: LibraryCall): Value {
  const [base, exponent, modulus] = [argumentAt(call, 0, "base"), argumentAt(call, 1, "exp"), argumentAt(call, 2, "mod")];
  if (!base || !exponent) return unknownResult(call);
  if (modulus === null || modulus.kind === "none") return call.machine.binary("**", base, exponent, call.span);
  const [a, b, m] = [numberOf(base), numberOf(exponent), numberOf(modulus)];
  const result = ![a, b, m].every(Number.isInteger) || a === null || b === null || m === null ? null : modularPower(a, b, m);
  return result === null ? unknownResult(call) : integer(result, call.span);
}

function sum(call: LibraryCall): Value {
  const iterable = argumentAt(call, 0);
  const elements = iterable ? takeUnordered(call.machine, iterable) : null;
  if (!elements) return unknownResult(call);
  const start: Value = argumentAt(call, 1, "start") ?? integer(0, call.span);
  return elements.reduce((total, element) => call.machine.binary("+", total, element, call.span), start);
}

/** `min` and `max`. `min(i + size, n)` of a loop keeps the loop's number: as a slice's bound, the limit is what slicing does anyway. */
function extreme(call: LibraryCall, operator: "<" | ">"): Value {
  const first = argumentAt(call, 0);
  const values =
    call.raw.positional.length === 1 && first ? takeUnordered(call.machine, first) : call.raw.positional.map((argument) => argument.value);
  if (!values) return unknownResult(call);
  const key = argumentAt(call, -1, "key");
  let best: { readonly value: Value; readonly rank: Value } | null = null;
  for (const value of values) {
    const rank: Value = key && key.kind !== "none" ? callWith(call, key, [value]) : value;
    if (best === null) {
      best = { value, rank };
      continue;
    }
    const isBetter = compareValues(operator, rank, best.rank, call.span);
    if (isBetter.kind !== "boolean") return loopNumber(values, operator) ?? unknownOf(values, call);
    if (isBetter.value) best = { value, rank };
  }
  if (best === null) return argumentAt(call, -1, "default") ?? unknownResult(call);
  return best.value;
}

function loopNumber(values: readonly Value[], operator: "<" | ">"): Value | null {
  const loop = values.find((value) => value.kind === "number" && value.value === null && value.affine);
  return operator === "<" && loop && values.length === 2 && values.some((value) => numberOf(value) !== null) ? loop : null;
}

function unknownOf(values: readonly Value[], call: LibraryCall): Value {
  const unknown = values.find((value) => value.kind === "unknown");
  return unknown?.kind === "unknown" ? unknownValue(unknown.reason, call.span) : unknownResult(call);
}

function inBase(call: LibraryCall, base: number, prefix: string): Value {
  const number = plainNumber(argumentAt(call, 0));
  if (!number?.isInteger || number.value === null || !Number.isInteger(number.value)) return unknownResult(call);
  const digits = BigInt(Math.abs(number.value)).toString(base);
  return string(`${number.value < 0 ? "-" : ""}${prefix}${digits}`, call.span);
}

function toCharacter(call: LibraryCall): Value {
  const code = numberOf(argumentAt(call, 0));
  return code === null || !Number.isInteger(code) || code < 0 || code > 0x10ffff
    ? unknownResult(call)
    : string(String.fromCodePoint(code), call.span);
}

function toCodePoint(call: LibraryCall): Value {
  const text = argumentAt(call, 0);
  const points = text?.kind === "string" ? [...text.value] : [];
  const code = points.length === 1 ? points[0]?.codePointAt(0) : undefined;
  return code === undefined ? unknownResult(call) : integer(code, call.span);
}
