import type { Span } from "../../../text/span.ts";
import { addAffine, constantOf } from "../../affine.ts";
import { classCount } from "../../array-content.ts";
import { findMember } from "../../calls.ts";
import { eachGradient } from "../../each-gradient.ts";
import { keyOf } from "../../key-of.ts";
import { affineOf, compareValues } from "../../operators.ts";
import { reasonOf } from "../../reason.ts";
import {
  boolean,
  type DictValue,
  integer,
  isSequence,
  list,
  type NumberValue,
  noArguments,
  numberOf,
  type SequenceValue,
  string,
  truthOf,
  tuple,
  unknownValue,
  type Value,
} from "../../value.ts";
import { tableOf } from "../data/table.ts";
import { argumentAt, type LibraryCall, type LibraryFunction } from "../library-call.ts";
import { containerType, markContainer } from "./container-types.ts";
import { makeIterator, takeElements, takeUnordered } from "./elements.ts";
import { copyDict, makeSet } from "./items.ts";
import { callWith, isRepeated, unknownResult } from "./unknown-result.ts";

/** Built-in functions on what can be iterated over. */
export const sequenceFunctions: readonly (readonly [string, LibraryFunction])[] = [
  ["builtins.len", (call) => lengthOf(call, argumentAt(call, 0))],
  ["builtins.range", makeRange],
  ["builtins.xrange", makeRange],
  ["builtins.list", (call) => sequenceFrom(call, "list")],
  ["builtins.tuple", (call) => sequenceFrom(call, "tuple")],
  ["builtins.set", (call) => setFrom(call)],
  ["builtins.frozenset", (call) => setFrom(call)],
  ["builtins.dict", dictFrom],
  ["builtins.sorted", sorted],
  ["builtins.reversed", reversed],
  ["builtins.enumerate", enumerate],
  [
    "builtins.zip",
    (call) =>
      transposed(call) ?? {
        kind: "iterable",
        source: { type: "zip", of: call.raw.positional.map(({ value }) => value) },
        span: call.span,
      },
  ],
  ["builtins.map", mapped],
  ["builtins.filter", (call) => filtered(call, true)],
  ["itertools.filterfalse", (call) => filtered(call, false)],
  ["builtins.any", (call) => quantified(call, true)],
  ["builtins.all", (call) => quantified(call, false)],
  ["builtins.iter", iterator],
  ["builtins.next", nextElement],
  ["builtins.slice", makeSlice],
];

/** `zip(*pairs)` of pairs whose number is not known: one list of each part, of which so much is known as of the pairs. */
function transposed({ machine, raw: { rest, keywords }, span }: LibraryCall): Value | null {
  if (!rest || keywords.size > 0) return null;
  const pairs = isSequence(rest) ? rest.elements : [machine.elementOf(rest, span)];
  const [first] = pairs;
  const isPair = (value: Value) => isSequence(value) && value.isComplete && first && isSequence(first) && sameLength(value, first);
  if (!first || !isSequence(first) || !pairs.every(isPair)) return null;
  const part = (i: number): Value =>
    Object.assign(
      list(
        pairs.flatMap((pair) => (isSequence(pair) ? (pair.elements[i] ?? []) : [])),
        span,
      ),
      { isComplete: false, open: reasonOf(rest) },
    );
  return tuple(
    first.elements.map((_, i) => part(i)),
    span,
  );
}

function sameLength(one: SequenceValue, other: SequenceValue): boolean {
  return one.elements.length === other.elements.length;
}

function makeRange({ raw, span }: LibraryCall): Value {
  const values = raw.positional.map(({ value }) => (value.kind === "boolean" ? integer(value.value ? 1 : 0, value.span) : value));
  const numbers = values.filter((value): value is NumberValue => value.kind === "number");
  const [first, second, third] = numbers;
  if (!first || numbers.length !== values.length || !raw.isComplete) {
    const bad = values.find((value) => value.kind !== "number");
    return unknownValue(bad?.kind === "unknown" ? bad.reason : "the range is not known", span);
  }
  return { kind: "range", start: second ? first : integer(0, span), stop: second ?? first, step: third ?? integer(1, span), span };
}

function lengthOf(call: LibraryCall, value: Value | null): Value {
  const { span } = call;
  const count = countOf(value);
  if (count !== null) return integer(count, span);
  if (value?.kind === "instance" && findMember(value.class, "__len__"))
    return call.machine.call(call.machine.attribute(value, "__len__", span), noArguments, null);
  return unknownValue(value?.kind === "unknown" ? value.reason : "the length is not known", span);
}

function countOf(value: Value | null): number | null {
  switch (value?.kind) {
    case "tuple":
    case "list":
      return value.isComplete && containerType(value)?.type !== "iterator" ? value.elements.length : null;
    case "set": {
      const { elements, isComplete } = makeSet(value.elements, value.isComplete, value.span);
      return isComplete ? elements.length : null;
    }
    case "dict":
      return value.isComplete ? value.entries.size : null;
    case "string":
      return [...value.value].length;
    case "array":
    case "tensor":
      return value.shape?.[0] ?? null;
    case "dataset":
      return value.count;
    case "object":
      return tableOf(value)?.rows ?? null;
    case "range": {
      const [start, stop] = [affineOf(value.start), affineOf(value.stop)];
      const length = start && stop ? constantOf(addAffine(stop, start, -1)) : null;
      const step = value.step.value;
      return length === null || !step ? null : Math.max(0, Math.ceil(length / step));
    }
    default:
      return null;
  }
}

function sequenceFrom(call: LibraryCall, kind: "list" | "tuple"): Value {
  const value = argumentAt(call, 0);
  if (value === null) return { kind, elements: [], isComplete: true, span: call.span };
  const elements = takeElements(call.machine, value);
  if (elements) return { kind, elements, isComplete: true, span: call.span };
  // The elements at the start of an incomplete sequence stay known.
  if ((value.kind === "list" || value.kind === "tuple") && !value.isComplete)
    return { kind, elements: [...value.elements], isComplete: false, open: reasonOf(value), span: call.span };
  return areGradients(value) ? ofGradients(call, value, (one) => one) : unknownResult(call);
}

function setFrom(call: LibraryCall): Value {
  const value = argumentAt(call, 0);
  const labels = value?.kind === "array" ? classCount(value) : null;
  const classes = labels === null ? null : Array.from({ length: labels }, (_, i) => integer(i, call.span));
  const elements = value === null ? [] : (classes ?? takeUnordered(call.machine, value));
  if (!elements) return unknownResult(call);
  const set = makeSet(elements, true, call.span);
  return call.name === "builtins.frozenset" ? markContainer(set, { type: "frozenset" }) : set;
}

/** Gradients of so many variables as there are, or pairs of these. */
function areGradients(value: Value): boolean {
  if (value.kind === "iterable" && value.source.type === "zip") return value.source.of.some(areGradients);
  return eachGradient(value) !== null || (value.kind === "object" && value.type === "tensorflow.Gradients");
}

/** A list of which one element stands for all. */
function ofGradients({ machine, span }: LibraryCall, value: Value, change: (one: Value) => Value): Value {
  return Object.assign(list([change(machine.elementOf(value, span))], span), { isComplete: false, open: null });
}

/** `dict(…)` of a mapping or of pairs, and keywords. */
export function dictFrom(call: LibraryCall): DictValue {
  const value = argumentAt(call, 0);
  const result: DictValue =
    value?.kind === "dict" ? { ...copyDict(value, call.span) } : { kind: "dict", entries: new Map(), isComplete: true, span: call.span };
  if (value && value.kind !== "dict") addPairs(call, result, value);
  for (const [name, { value: inner, span }] of call.raw.keywords)
    result.entries.set(`s:${name}`, { key: string(name, span), value: inner });
  if (!call.raw.isComplete) result.isComplete = false;
  return result;
}

function addPairs(call: LibraryCall, result: DictValue, value: Value): void {
  const pairs = takeElements(call.machine, value);
  if (!pairs) result.isComplete = false;
  for (const pair of pairs ?? []) {
    const inner = takeElements(call.machine, pair);
    const [key, item] = inner?.length === 2 ? inner : [];
    const identity = key ? keyOf(key) : null;
    if (key && item && identity !== null) result.entries.set(identity, { key: result.entries.get(identity)?.key ?? key, value: item });
    else {
      result.isComplete = false;
      for (const entry of result.entries.values())
        entry.value = unknownValue("it may be replaced by an entry that is not known", call.span);
    }
  }
}

function sorted(call: LibraryCall): Value {
  const value = argumentAt(call, 0);
  const elements = value && takeUnordered(call.machine, value);
  return elements ? list(sortElements(call, elements), call.span) : unknownResult(call);
}

/** The elements in order; unknown ones, but as many, where the order depends on something that is not known. */
export function sortElements(call: LibraryCall, elements: readonly Value[]): Value[] {
  const key = argumentAt(call, -1, "key");
  const reverse = argumentAt(call, -1, "reverse");
  const direction = reverse === null ? false : truthOf(reverse);
  let isKnown = direction !== null && call.raw.isComplete;
  const ranked = elements.map((value) => ({ value, rank: key && key.kind !== "none" ? callWith(call, key, [value]) : value }));
  const isBefore = (a: Value, b: Value): boolean => {
    const truth = compareValues("<", a, b, call.span);
    if (truth.kind !== "boolean") isKnown = false;
    return truth.kind === "boolean" && truth.value;
  };
  // Equal elements keep their order also when it is reversed.
  const sign = direction ? -1 : 1;
  if (ranked.length > 1) ranked.sort((a, b) => (isBefore(a.rank, b.rank) ? -sign : isBefore(b.rank, a.rank) ? sign : 0));
  return ranked.map(({ value }) => (isKnown ? value : unknownValue("the order depends on a value that is not known", call.span)));
}

function reversed(call: LibraryCall): Value {
  const value = argumentAt(call, 0);
  const elements = value && takeElements(call.machine, value);
  return elements ? makeIterator(elements.reverse(), call.span) : unknownResult(call);
}

function enumerate(call: LibraryCall): Value {
  const of = argumentAt(call, 0, "iterable");
  const start = argumentAt(call, 1, "start");
  const first = start === null ? 0 : numberOf(start);
  return of && first !== null
    ? { kind: "iterable", source: { type: "enumerate", of, start: first }, span: call.span }
    : unknownResult(call);
}

function mapped(call: LibraryCall): Value {
  const [callee, ...iterables] = call.raw.positional.map(({ value }) => value);
  const rows = takeRows(call, iterables);
  const [first, ...others] = iterables;
  if (callee && first && others.length === 0 && areGradients(first))
    return ofGradients(call, first, (one) => callWith(call, callee, [one]));
  if (!callee || !rows) return unknownResult(call);
  return makeIterator(
    rows.map((row) => callWith(call, callee, row)),
    call.span,
  );
}

/** The first elements of all iterables, the second ones, … as long as there are some of each. */
export function takeRows(call: LibraryCall, iterables: readonly Value[]): Value[][] | null {
  const columns: Value[][] = [];
  for (const iterable of iterables) {
    const elements = takeElements(call.machine, iterable);
    if (!elements) return null;
    columns.push(elements);
  }
  if (columns.length === 0) return null;
  const length = Math.min(...columns.map((column) => column.length));
  return Array.from({ length }, (_, i) => columns.flatMap((column) => column[i] ?? []));
}

function filtered(call: LibraryCall, wanted: boolean): Value {
  const [test, iterable] = [argumentAt(call, 0), argumentAt(call, 1)];
  const elements = iterable && takeElements(call.machine, iterable);
  if (!test || !elements) return unknownResult(call);
  const kept: Value[] = [];
  for (const element of elements) {
    const truth = truthOf(test.kind === "none" ? element : callWith(call, test, [element]));
    if (truth === null) return unknownResult(call);
    if (truth === wanted) kept.push(element);
  }
  return makeIterator(kept, call.span);
}

/** `any` (with `decisive` true) and `all`. */
function quantified(call: LibraryCall, decisive: boolean): Value {
  const iterable = argumentAt(call, 0);
  const elements = iterable && takeUnordered(call.machine, iterable);
  const truths = elements?.map(truthOf) ?? [null];
  if (truths.includes(decisive)) return boolean(decisive, call.span);
  return truths.includes(null) ? unknownResult(call) : boolean(!decisive, call.span);
}

function iterator(call: LibraryCall): Value {
  const value = argumentAt(call, 0);
  if (!value || call.raw.positional.length > 1) return unknownResult(call);
  if (value.kind === "dataset" || (value.kind === "list" && containerType(value)?.type === "iterator")) return value;
  if (value.kind === "instance" && findMember(value.class, "__iter__"))
    return call.machine.call(call.machine.attribute(value, "__iter__", call.span), noArguments, null);
  const elements = takeElements(call.machine, value);
  return elements ? makeIterator(elements, call.span) : unknownResult(call);
}

/** Takes one element from an iterator; from what is taken any number of times, nothing can be told. */
function nextElement(call: LibraryCall): Value {
  const [value, otherwise] = [argumentAt(call, 0), argumentAt(call, 1)];
  if (value?.kind === "dataset") return value.element;
  if (value?.kind === "iterable" && value.source.type === "generator")
    return unknownValue("how far the generator has come is not followed", call.span);
  if (value?.kind === "instance") {
    const name = ["__next__", "next"].find((candidate) => findMember(value.class, candidate));
    if (name) return call.machine.call(call.machine.attribute(value, name, call.span), noArguments, null);
  }
  // A list here is what `iter` or a generator expression made: of others, Python has no next element.
  if (value?.kind !== "list") return unknownResult(call);
  if (!value.isComplete || isRepeated(call)) {
    value.isComplete = false;
    value.elements.length = 0;
    return unknownValue("how far the iterator has come is not known", call.span);
  }
  return value.elements.shift() ?? otherwise ?? unknownResult(call);
}

function makeSlice({ raw, span }: LibraryCall): Value {
  const values = raw.positional.map(({ value }) => value);
  const [lower, upper, step] =
    values.length === 1 ? [null, values[0] ?? null, null] : [values[0] ?? null, values[1] ?? null, values[2] ?? null];
  return { kind: "slice", lower, upper, step, span };
}

/** The pairs of a dictionary. */
export function pairsOf(dict: DictValue, span: Span): Value[] {
  return [...dict.entries.values()].map(({ key, value }) => tuple([key, value], span));
}
