import { compareValues } from "../../operators.ts";
import { none, numberOf, truthOf, tuple, type Value } from "../../value.ts";
import { argumentAt, type LibraryCall, type LibraryFunction } from "../library-call.ts";
import { makeIterator, takeElements } from "./elements.ts";
import { takeRows } from "./sequences.ts";
import { resolveSlice } from "./slicing.ts";
import { callWith, unknownResult } from "./unknown-result.ts";

const mostResults = 10_000;
const mostRepeats = 64;

/** `itertools`, as far as its results end. */
const byName: readonly (readonly [string, LibraryFunction])[] = [
  ["product", (call) => tuples(call, productOf(call))],
  ["permutations", (call) => selections(call, permute)],
  ["combinations", (call) => selections(call, (items, size) => combine(items, size, 1))],
  ["combinations_with_replacement", (call) => selections(call, (items, size) => combine(items, size, 0))],
  [
    "chain",
    (call) =>
      chained(
        call,
        call.raw.positional.map(({ value }) => value),
      ),
  ],
  ["chain.from_iterable", (call) => chained(call, takeElements(call.machine, argumentAt(call, 0) ?? none()))],
  ["repeat", repeated],
  ["islice", sliced],
  ["zip_longest", zippedLongest],
  ["izip_longest", zippedLongest],
  [
    "izip",
    (call) =>
      tuples(
        call,
        takeRows(
          call,
          call.raw.positional.map(({ value }) => value),
        ),
      ),
  ],
  ["imap", mappedRows],
  ["accumulate", accumulated],
  ["starmap", starMapped],
  ["takewhile", (call) => prefix(call, true)],
  ["dropwhile", (call) => prefix(call, false)],
  ["compress", compressed],
  ["pairwise", (call) => tuples(call, adjacent(takeElements(call.machine, argumentAt(call, 0) ?? none())))],
  ["batched", batched],
  ["groupby", grouped],
  ["tee", copies],
];

/** The functions by their qualified names. */
export const iteratorFunctions: readonly (readonly [string, LibraryFunction])[] = byName.map(([name, use]) => [`itertools.${name}`, use]);

function tuples(call: LibraryCall, rows: readonly (readonly Value[])[] | null): Value {
  if (!rows) return unknownResult(call);
  return makeIterator(
    rows.map((row) => tuple([...row], call.span)),
    call.span,
  );
}

function productOf(call: LibraryCall): Value[][] | null {
  const repeat = numberOf(argumentAt(call, -1, "repeat") ?? { kind: "number", value: 1, isInteger: true, affine: null, span: null });
  const pools = call.raw.positional.map(({ value }) => takeElements(call.machine, value));
  if (repeat === null || repeat < 0 || repeat > mostRepeats) return null;
  let rows: Value[][] = [[]];
  for (let time = 0; time < repeat; time++) {
    for (const pool of pools) {
      if (!pool || rows.length * pool.length > mostResults) return null;
      rows = rows.flatMap((row) => pool.map((element) => [...row, element]));
    }
  }
  return rows;
}

function selections(call: LibraryCall, select: (items: readonly Value[], size: number) => Value[][] | null): Value {
  const items = takeElements(call.machine, argumentAt(call, 0) ?? none());
  const given = argumentAt(call, 1, "r");
  const size = given === null || given.kind === "none" ? (items?.length ?? null) : numberOf(given);
  return tuples(call, items && size !== null && Number.isInteger(size) && size >= 0 ? select(items, size) : null);
}

function permute(items: readonly Value[], size: number): Value[][] | null {
  if (size === 0) return [[]];
  if (size > items.length) return [];
  const rows: Value[][] = [];
  for (const [i, item] of items.entries()) {
    const rest = permute([...items.slice(0, i), ...items.slice(i + 1)], size - 1);
    if (!rest || rows.length + rest.length > mostResults) return null;
    for (const row of rest) rows.push([item, ...row]);
  }
  return rows;
}

/** Selections in order; with `advance` 0, an element may be taken again. */
function combine(items: readonly Value[], size: number, advance: 0 | 1): Value[][] | null {
  if (size === 0) return [[]];
  if (size > mostResults || (advance === 1 && size > items.length)) return [];
  const rows: Value[][] = [];
  for (const [i, item] of items.entries()) {
    const rest = combine(items.slice(i + advance), size - 1, advance);
    if (!rest || rows.length + rest.length > mostResults) return null;
    for (const row of rest) rows.push([item, ...row]);
  }
  return rows;
}

function chained(call: LibraryCall, iterables: readonly Value[] | null): Value {
  const parts = iterables?.map((iterable) => takeElements(call.machine, iterable));
  if (!parts || parts.includes(null)) return unknownResult(call);
  return makeIterator(
    parts.flatMap((part) => part ?? []),
    call.span,
  );
}

function repeated(call: LibraryCall): Value {
  const [value, times] = [argumentAt(call, 0), numberOf(argumentAt(call, 1, "times"))];
  if (!value || times === null || !Number.isInteger(times) || times > mostResults) return unknownResult(call);
  return makeIterator(Array<Value>(Math.max(0, times)).fill(value), call.span);
}

function sliced(call: LibraryCall): Value {
  const [iterable, ...bounds] = call.raw.positional.map(({ value }) => value);
  const elements = iterable && takeElements(call.machine, iterable);
  const [lower, upper, step] =
    bounds.length === 1 ? [null, bounds[0] ?? null, null] : [bounds[0] ?? null, bounds[1] ?? null, bounds[2] ?? null];
  const resolved = elements && resolveSlice(elements.length, { kind: "slice", lower, upper, step, span: call.span });
  if (!elements || !resolved || resolved.step < 0) return unknownResult(call);
  return makeIterator(
    elements.filter((_, i) => i >= resolved.start && i < resolved.stop && (i - resolved.start) % resolved.step === 0),
    call.span,
  );
}

function zippedLongest(call: LibraryCall): Value {
  const columns = call.raw.positional.map(({ value }) => takeElements(call.machine, value));
  if (columns.includes(null)) return unknownResult(call);
  const fill = argumentAt(call, -1, "fillvalue") ?? none(call.span);
  const length = Math.max(0, ...columns.map((column) => column?.length ?? 0));
  return tuples(
    call,
    Array.from({ length }, (_, i) => columns.map((column) => column?.[i] ?? fill)),
  );
}

function mappedRows(call: LibraryCall): Value {
  const [callee, ...iterables] = call.raw.positional.map(({ value }) => value);
  const rows = takeRows(call, iterables);
  return callee && rows
    ? makeIterator(
        rows.map((row) => callWith(call, callee, row)),
        call.span,
      )
    : unknownResult(call);
}

function accumulated(call: LibraryCall): Value {
  const elements = takeElements(call.machine, argumentAt(call, 0) ?? none());
  const [callee, initial] = [argumentAt(call, 1, "func"), argumentAt(call, -1, "initial")];
  if (!elements) return unknownResult(call);
  const sums: Value[] = initial && initial.kind !== "none" ? [initial] : [];
  for (const element of elements) {
    const last = sums.at(-1);
    const isSum = !callee || callee.kind === "none";
    sums.push(!last ? element : isSum ? call.machine.binary("+", last, element, call.span) : callWith(call, callee, [last, element]));
  }
  return makeIterator(sums, call.span);
}

function starMapped(call: LibraryCall): Value {
  const callee = argumentAt(call, 0);
  const rows = takeElements(call.machine, argumentAt(call, 1) ?? none())?.map((row) => takeElements(call.machine, row));
  if (!callee || !rows || rows.includes(null)) return unknownResult(call);
  return makeIterator(
    rows.map((row) => callWith(call, callee, row ?? [])),
    call.span,
  );
}

function prefix(call: LibraryCall, isTaken: boolean): Value {
  const [predicate, iterable] = [argumentAt(call, 0), argumentAt(call, 1)];
  const elements = iterable && takeElements(call.machine, iterable);
  if (!predicate || !elements) return unknownResult(call);
  let end = 0;
  for (const element of elements) {
    const truth = truthOf(callWith(call, predicate, [element]));
    if (truth === null) return unknownResult(call);
    if (!truth) break;
    end++;
  }
  return makeIterator(isTaken ? elements.slice(0, end) : elements.slice(end), call.span);
}

function compressed(call: LibraryCall): Value {
  const [data, selectors] = [argumentAt(call, 0), argumentAt(call, 1)].map((value) => value && takeElements(call.machine, value));
  const truths = selectors?.map(truthOf);
  if (!data || !truths || truths.includes(null)) return unknownResult(call);
  return makeIterator(
    data.filter((_, i) => truths[i] === true),
    call.span,
  );
}

function adjacent(elements: readonly Value[] | null): Value[][] | null {
  return elements === null ? null : elements.slice(1).map((element, i) => [elements[i] ?? element, element]);
}

function batched(call: LibraryCall): Value {
  const elements = takeElements(call.machine, argumentAt(call, 0) ?? none());
  const size = numberOf(argumentAt(call, 1, "n"));
  if (!elements || size === null || !Number.isInteger(size) || size < 1) return unknownResult(call);
  return tuples(
    call,
    Array.from({ length: Math.ceil(elements.length / size) }, (_, i) => elements.slice(i * size, (i + 1) * size)),
  );
}

function grouped(call: LibraryCall): Value {
  const elements = takeElements(call.machine, argumentAt(call, 0) ?? none());
  const key = argumentAt(call, 1, "key");
  if (!elements) return unknownResult(call);
  const groups: { readonly key: Value; readonly members: Value[] }[] = [];
  for (const element of elements) {
    const own = key && key.kind !== "none" ? callWith(call, key, [element]) : element;
    const last = groups.at(-1);
    const same = last ? compareValues("==", last.key, own, call.span) : null;
    if (same && same.kind !== "boolean") return unknownResult(call);
    if (last && same?.kind === "boolean" && same.value) last.members.push(element);
    else groups.push({ key: own, members: [element] });
  }
  return tuples(
    call,
    groups.map((group) => [group.key, makeIterator(group.members, call.span)]),
  );
}

function copies(call: LibraryCall): Value {
  const elements = takeElements(call.machine, argumentAt(call, 0) ?? none());
  const count = numberOf(argumentAt(call, 1, "n") ?? { kind: "number", value: 2, isInteger: true, affine: null, span: null });
  if (!elements || count === null || count > 100) return unknownResult(call);
  return tuple(
    Array.from({ length: count }, () => makeIterator([...elements], call.span)),
    call.span,
  );
}
