import type { Span } from "../../text/span.ts";
import { addAffine, constantOf } from "../affine.ts";
import { libraryBase } from "../calls.ts";
import { affineOf } from "../operators.ts";
import { formatValue } from "../text-format.ts";
import {
  boolean,
  type ClassValue,
  float,
  integer,
  isSequence,
  keyOf,
  list,
  type NumberValue,
  none,
  numberOf,
  string,
  unknownValue,
  type Value,
} from "../value.ts";
import { argumentAt, type LibraryCall, type LibraryFunction } from "./library-call.ts";

/** Python's built-in functions, and those of `math` and `functools`. */
export const builtinFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ["range", makeRange],
  ["xrange", makeRange],
  ["len", ({ raw, span }) => lengthOf(raw.positional[0]?.value ?? null, span)],
  ["print", ({ span }) => none(span)],
  ["int", (call) => rounded(call, Math.trunc)],
  ["float", (call) => toFloat(call)],
  [
    "round",
    (call) =>
      call.raw.positional.length > 1
        ? numeric(call, (x, digits = 0) => Math.round(x * 10 ** digits) / 10 ** digits)
        : rounded(call, Math.round),
  ],
  ["abs", (call) => numeric(call, Math.abs)],
  ["pow", (call) => numeric(call, (x, y = 1) => x ** y)],
  ["min", (call) => extreme(call, Math.min)],
  ["max", (call) => extreme(call, Math.max)],
  ["sum", (call) => sumOf(call)],
  [
    "bool",
    (call) => (numberOf(argumentAt(call, 0)) === null ? unknownResult(call) : boolean(numberOf(argumentAt(call, 0)) !== 0, call.span)),
  ],
  ["str", (call) => textOf(call)],
  ["repr", (call) => textOf(call)],
  ["list", (call) => sequenceFrom(call, "list")],
  ["tuple", (call) => sequenceFrom(call, "tuple")],
  ["set", (call) => sequenceFrom(call, "set")],
  ["sorted", (call) => sequenceFrom(call, "list")],
  ["reversed", (call) => reversed(call)],
  ["dict", (call) => dictFrom(call)],
  [
    "enumerate",
    (call) => ({
      kind: "iterable",
      source: { type: "enumerate", of: argumentAt(call, 0) ?? none(call.span), start: numberOf(argumentAt(call, 1, "start")) ?? 0 },
      span: call.span,
    }),
  ],
  ["zip", ({ raw, span }) => ({ kind: "iterable", source: { type: "zip", of: raw.positional.map((argument) => argument.value) }, span })],
  ["map", (call) => mapped(call)],
  ["isinstance", (call) => isInstance(call)],
  ["hasattr", (call) => hasAttribute(call)],
  ["getattr", (call) => getAttribute(call)],
  ["setattr", (call) => setAttribute(call)],
  ["super", (call) => superOf(call)],
  [
    "slice",
    ({ raw, span }) => {
      const values = raw.positional.map((argument) => argument.value);
      const [lower, upper, step] =
        values.length === 1 ? [null, values[0] ?? null, null] : [values[0] ?? null, values[1] ?? null, values[2] ?? null];
      return { kind: "slice", lower, upper, step, span };
    },
  ],
]);

export const mathFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ["math.floor", (call) => rounded(call, Math.floor)],
  ["math.ceil", (call) => rounded(call, Math.ceil)],
  ["math.trunc", (call) => rounded(call, Math.trunc)],
  ["math.sqrt", (call) => numeric(call, Math.sqrt)],
  ["math.log", (call) => numeric(call, (x, base) => (base === undefined ? Math.log(x) : Math.log(x) / Math.log(base)))],
  ["math.log2", (call) => numeric(call, Math.log2)],
  ["math.log10", (call) => numeric(call, Math.log10)],
  ["math.exp", (call) => numeric(call, Math.exp)],
  ["math.pow", (call) => numeric(call, (x, y = 1) => x ** y)],
  [
    "functools.partial",
    (call) => {
      const [callee, ...rest] = call.raw.positional;
      if (!callee) return unknownResult(call);
      return { kind: "partial", callee: callee.value, arguments: { ...call.raw, positional: rest }, span: call.span };
    },
  ],
  ["operator.add", (call) => call.machine.binary("+", argumentAt(call, 0) ?? none(), argumentAt(call, 1) ?? none(), call.span)],
  ["operator.mul", (call) => call.machine.binary("*", argumentAt(call, 0) ?? none(), argumentAt(call, 1) ?? none(), call.span)],
]);

export function unknownResult(call: LibraryCall): Value {
  const first = call.raw.positional[0]?.value;
  return unknownValue(
    first?.kind === "unknown" ? first.reason : `the result of \`${call.name.replace("builtins.", "")}\` is not known here`,
    call.span,
  );
}

function makeRange({ raw, span }: LibraryCall): Value {
  const values = raw.positional.map((argument) => argument.value);
  const numbers = values.filter((value): value is NumberValue => value.kind === "number");
  const [first, second, third] = numbers;
  if (!first || numbers.length !== values.length) {
    const bad = values.find((value) => value.kind !== "number");
    return unknownValue(bad?.kind === "unknown" ? bad.reason : "the range is not known", span);
  }
  return { kind: "range", start: second ? first : integer(0, span), stop: second ?? first, step: third ?? integer(1, span), span };
}

function lengthOf(value: Value | null, span: Span): Value {
  switch (value?.kind) {
    case "tuple":
    case "list":
    case "set":
      if (value.isComplete) return integer(value.elements.length, span);
      break;
    case "dict":
      if (value.isComplete) return integer(value.entries.size, span);
      break;
    case "string":
      return integer(value.value.length, span);
    case "array":
    case "tensor": {
      const count = value.shape?.[0] ?? null;
      if (count !== null) return integer(count, span);
      break;
    }
    case "range": {
      const [start, stop] = [affineOf(value.start), affineOf(value.stop)];
      const length = start && stop ? constantOf(addAffine(stop, start, -1)) : null;
      if (length !== null) return integer(Math.max(0, Math.ceil(length / (value.step.value ?? 1))), span);
      break;
    }
    default:
  }
  return unknownValue(value?.kind === "unknown" ? value.reason : "the length is not known", span);
}

function numeric(call: LibraryCall, compute: (x: number, y?: number) => number): Value {
  const [x, y] = [argumentAt(call, 0), argumentAt(call, 1)];
  const [a, b] = [numberOf(x), numberOf(y)];
  if (a === null || (y !== null && b === null)) return unknownResult(call);
  const value = b === null ? compute(a) : compute(a, b);
  if (Number.isNaN(value)) return unknownResult(call);
  return x?.kind === "number" && x.isInteger && call.name === "builtins.abs" ? integer(value, call.span) : float(value, call.span);
}

function rounded(call: LibraryCall, round: (x: number) => number): Value {
  const value = argumentAt(call, 0);
  if (value?.kind === "string" && /^\s*-?\d+\s*$/.test(value.value)) return integer(Number(value.value), call.span);
  if (value?.kind === "number" && value.value === null)
    return { ...value, isInteger: true, affine: value.isInteger ? value.affine : null, span: call.span };
  const number = numberOf(value);
  return number === null ? unknownResult(call) : integer(round(number), call.span);
}

function toFloat(call: LibraryCall): Value {
  const value = argumentAt(call, 0);
  if (value?.kind === "string" && value.value.trim() !== "" && Number.isFinite(Number(value.value)))
    return float(Number(value.value), call.span);
  if (value?.kind === "number") return { ...value, isInteger: false, span: call.span };
  const number = numberOf(value);
  return number === null ? unknownResult(call) : float(number, call.span);
}

/** `min(i + size, n)` of a loop keeps the loop's number: as a slice's bound, the limit is what slicing does anyway. */
function extreme(call: LibraryCall, choose: (...values: number[]) => number): Value {
  const first = argumentAt(call, 0);
  const values =
    call.raw.positional.length === 1 && first ? call.machine.elementsOf(first) : call.raw.positional.map((argument) => argument.value);
  if (!values || values.length === 0) return unknownResult(call);
  const numbers = values.map(numberOf);
  if (numbers.every((value) => value !== null)) {
    const value = choose(...numbers.map((number) => number ?? 0));
    return values.every((one) => one.kind === "number" && one.isInteger) ? integer(value, call.span) : float(value, call.span);
  }
  const loop = values.find((value) => value.kind === "number" && value.value === null && value.affine);
  return choose === Math.min && loop && values.length === 2 && numbers.some((number) => number !== null) ? loop : unknownResult(call);
}

function sumOf(call: LibraryCall): Value {
  const first = argumentAt(call, 0);
  const elements = first ? call.machine.elementsOf(first) : null;
  if (!elements) return unknownResult(call);
  return elements.reduce(
    (total, element) => call.machine.binary("+", total, element, call.span),
    argumentAt(call, 1) ?? (integer(0, call.span) as Value),
  );
}

function textOf(call: LibraryCall): Value {
  const value = argumentAt(call, 0);
  const text = value === null ? "" : formatValue(value, "");
  return text === null ? unknownResult(call) : string(text, call.span);
}

function sequenceFrom(call: LibraryCall, kind: "list" | "tuple" | "set"): Value {
  const value = argumentAt(call, 0);
  if (value === null) return { kind, elements: [], isComplete: true, span: call.span };
  const elements = call.machine.elementsOf(value);
  if (!elements) return unknownResult(call);
  if (call.name !== "builtins.sorted") return { kind, elements: [...elements], isComplete: true, span: call.span };
  const numbers = elements.map(numberOf);
  if (numbers.includes(null)) return unknownResult(call);
  return list(
    [...elements].sort((a, b) => (numberOf(a) ?? 0) - (numberOf(b) ?? 0)),
    call.span,
  );
}

function reversed(call: LibraryCall): Value {
  const value = argumentAt(call, 0);
  const elements = value && call.machine.elementsOf(value);
  return elements ? list([...elements].reverse(), call.span) : unknownResult(call);
}

export function dictFrom(call: LibraryCall): Value {
  const result: Value & { kind: "dict" } = { kind: "dict", entries: new Map(), isComplete: call.raw.isComplete, span: call.span };
  const value = argumentAt(call, 0);
  if (value?.kind === "dict") {
    for (const [key, entry] of value.entries) result.entries.set(key, { ...entry });
    result.isComplete &&= value.isComplete;
  } else if (value) {
    const pairs = call.machine.elementsOf(value);
    if (!pairs) result.isComplete = false;
    for (const pair of pairs ?? []) {
      const [key, inner] = isSequence(pair) ? pair.elements : [];
      const identity = key ? keyOf(key) : null;
      if (key && inner && identity !== null) result.entries.set(identity, { key, value: inner });
      else result.isComplete = false;
    }
  }
  for (const [name, argument] of call.raw.keywords)
    result.entries.set(`s:${name}`, { key: string(name, argument.span), value: argument.value });
  return result;
}

function mapped(call: LibraryCall): Value {
  const [callee, sequence] = [argumentAt(call, 0), argumentAt(call, 1)];
  const elements = sequence && call.machine.elementsOf(sequence);
  if (!callee || !elements || call.raw.positional.length > 2) return unknownResult(call);
  return list(
    elements.map((value) =>
      call.machine.call(callee, { positional: [{ value, span: call.span, keyword: null }], keywords: new Map(), isComplete: true }, null),
    ),
    call.span,
  );
}

const builtinTypes: Readonly<Record<string, readonly Value["kind"][]>> = {
  int: ["number"],
  float: ["number"],
  str: ["string"],
  list: ["list"],
  tuple: ["tuple"],
  dict: ["dict"],
  set: ["set"],
  bool: ["boolean"],
};

function isInstance(call: LibraryCall): Value {
  const [value, type] = [argumentAt(call, 0), argumentAt(call, 1)];
  if (!value || !type || value.kind === "unknown") return unknownResult(call);
  if (value.kind === "instance" && type.kind === "class") return boolean(isDerived(value.class, type), call.span);
  if (type.kind === "api" && type.name.startsWith("builtins.")) {
    const name = type.name.slice("builtins.".length);
    const kinds = builtinTypes[name];
    if (!kinds) return unknownResult(call);
    const matches = kinds.includes(value.kind) && !(value.kind === "number" && value.isInteger !== (name === "int"));
    return boolean(matches, call.span);
  }
  return unknownResult(call);
}

function isDerived(type: ClassValue, from: ClassValue): boolean {
  return type === from || type.bases.some((base) => base.kind === "class" && isDerived(base, from));
}

function hasAttribute(call: LibraryCall): Value {
  const [object, name] = [argumentAt(call, 0), argumentAt(call, 1)];
  if (object?.kind !== "instance" || name?.kind !== "string") return unknownResult(call);
  return boolean(call.machine.attribute(object, name.value, call.span).kind !== "unknown", call.span);
}

function getAttribute(call: LibraryCall): Value {
  const [object, name, otherwise] = [argumentAt(call, 0), argumentAt(call, 1), argumentAt(call, 2)];
  if (!object || name?.kind !== "string") return unknownResult(call);
  const value = call.machine.attribute(object, name.value, call.span);
  return value.kind === "unknown" && otherwise ? otherwise : value;
}

function setAttribute(call: LibraryCall): Value {
  const [object, name, value] = [argumentAt(call, 0), argumentAt(call, 1), argumentAt(call, 2)];
  if (object?.kind === "instance" && name?.kind === "string" && value) object.attributes.set(name.value, value);
  return none(call.span);
}

/** `super()`: the instance, seen as its class's base. */
function superOf(call: LibraryCall): Value {
  const { frame } = call.machine;
  const owner = frame.function?.owner;
  const base = owner?.bases[0];
  if (!owner || !base || !frame.self) return unknownResult(call);
  if (base.kind === "class" && frame.self.kind === "instance") return { ...frame.self, class: base, attributes: frame.self.attributes };
  const library = libraryBase(owner);
  return library
    ? {
        kind: "object",
        type: `super:${library}`,
        arguments: { named: new Map(), extra: [], isComplete: true },
        state: new Map(),
        call: null,
        span: call.span,
      }
    : unknownResult(call);
}

/** Names that every Python program has. */
export const builtinNames: readonly string[] = [...builtinFunctions.keys()];
