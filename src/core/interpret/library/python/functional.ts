import { compareValues, negate } from "../../operators.ts";
import {
  boolean,
  type CallArguments,
  list,
  noArguments,
  none,
  type PartialValue,
  truthOf,
  tuple,
  unknownValue,
  type Value,
} from "../../value.ts";
import { argumentAt, type LibraryCall, type LibraryFunction } from "../library-call.ts";
import { takeElements } from "./elements.ts";
import { assignItem, deleteItem } from "./items.ts";
import { callWith, unknownResult } from "./unknown-result.ts";

/** A function of the library with its first arguments given. */
export function partialOf(name: string, values: readonly Value[], call: LibraryCall): PartialValue {
  const positional = values.map((value) => ({ value, span: call.span, keyword: null }));
  return { kind: "partial", callee: { kind: "api", name, span: call.span }, arguments: { ...noArguments, positional }, span: call.span };
}

/** Returns its first argument: decorators that leave a function what it is. */
export const identity: LibraryFunction = (call) => argumentAt(call, 0) ?? unknownResult(call);

/** A decorator that leaves a function what it is, written with or without arguments of its own. */
const decorator: LibraryFunction = (call) => {
  const first = argumentAt(call, 0);
  const isApplied = first?.kind === "function" || first?.kind === "class" || first?.kind === "method" || first?.kind === "partial";
  return isApplied ? first : { kind: "api", name: "functools.identity", span: call.span };
};

const binary =
  (operator: string): LibraryFunction =>
  (call) => {
    const [a, b] = [argumentAt(call, 0), argumentAt(call, 1)];
    return a && b ? call.machine.binary(operator, a, b, call.span) : unknownResult(call);
  };

const comparison =
  (operator: string): LibraryFunction =>
  (call) => {
    const [a, b] = [argumentAt(call, 0), argumentAt(call, 1)];
    return a && b ? compareValues(operator, a, b, call.span) : unknownResult(call);
  };

const binaryNames: readonly (readonly [string, string])[] = [
  ["add", "+"],
  ["iadd", "+"],
  ["concat", "+"],
  ["sub", "-"],
  ["mul", "*"],
  ["imul", "*"],
  ["truediv", "/"],
  ["div", "/"],
  ["floordiv", "//"],
  ["mod", "%"],
  ["pow", "**"],
  ["matmul", "@"],
  ["and_", "&"],
  ["or_", "|"],
  ["xor", "^"],
  ["lshift", "<<"],
  ["rshift", ">>"],
];

const comparisonNames: readonly (readonly [string, string])[] = [
  ["eq", "=="],
  ["ne", "!="],
  ["lt", "<"],
  ["le", "<="],
  ["gt", ">"],
  ["ge", ">="],
  ["is_", "is"],
  ["is_not", "is not"],
];

/** `functools` and `operator`. */
export const functionalFunctions: readonly (readonly [string, LibraryFunction])[] = [
  ["functools.partial", partial],
  ["functools.partialmethod", partial],
  ["functools.reduce", reduce],
  ["builtins.reduce", reduce],
  ["six.moves.reduce", reduce],
  ["functools.identity", identity],
  ["functools.update_wrapper", identity],
  ["functools.total_ordering", identity],
  ["functools.cache", identity],
  ["functools.singledispatch", identity],
  ["functools.wraps", (call) => ({ kind: "api", name: "functools.identity", span: call.span })],
  ["functools.lru_cache", decorator],
  ["functools.cached_property", (call) => boundAsProperty(call)],
  ...binaryNames.map(([name, operator]): [string, LibraryFunction] => [`operator.${name}`, binary(operator)]),
  ...comparisonNames.map(([name, operator]): [string, LibraryFunction] => [`operator.${name}`, comparison(operator)]),
  ["operator.contains", (call) => comparison("in")({ ...call, raw: { ...call.raw, positional: [...call.raw.positional].reverse() } })],
  ["operator.neg", (call) => negated(call, "-")],
  ["operator.pos", (call) => negated(call, "+")],
  ["operator.invert", (call) => negated(call, "~")],
  ["operator.not_", (call) => truth(call, false)],
  ["operator.truth", (call) => truth(call, true)],
  ["operator.getitem", (call) => item(call, argumentAt(call, 0), argumentAt(call, 1))],
  ["operator.setitem", setItem],
  ["operator.delitem", removeItem],
  ["operator.itemgetter", (call) => partialOf("operator.<itemgetter>", [tuple(call.raw.positional.map(({ value }) => value))], call)],
  ["operator.<itemgetter>", (call) => gotten(call, (object, key) => item(call, object, key))],
  ["operator.attrgetter", (call) => partialOf("operator.<attrgetter>", [tuple(call.raw.positional.map(({ value }) => value))], call)],
  ["operator.<attrgetter>", (call) => gotten(call, (object, name) => attribute(call, object, name))],
  ["operator.methodcaller", (call) => ({ ...partialOf("operator.<methodcaller>", [packed(call)], call) })],
  ["operator.<methodcaller>", callNamedMethod],
];

function partial(call: LibraryCall): Value {
  const [callee, ...rest] = call.raw.positional;
  if (!callee) return unknownResult(call);
  return { kind: "partial", callee: callee.value, arguments: { ...call.raw, positional: rest }, span: call.span };
}

function reduce(call: LibraryCall): Value {
  const [callee, iterable, initial] = [argumentAt(call, 0), argumentAt(call, 1), argumentAt(call, 2, "initial")];
  const elements = iterable && takeElements(call.machine, iterable);
  if (!callee || !elements) return unknownResult(call);
  const [first, ...rest] = initial ? [initial, ...elements] : elements;
  return first ? rest.reduce((total, element) => callWith(call, callee, [total, element]), first) : unknownResult(call);
}

function boundAsProperty(call: LibraryCall): Value {
  const value = argumentAt(call, 0);
  return value?.kind === "function" ? { ...value, binding: "property" } : unknownResult(call);
}

function negated(call: LibraryCall, operator: "-" | "+" | "~"): Value {
  const value = argumentAt(call, 0);
  return value ? negate(operator, value, call.span) : unknownResult(call);
}

function truth(call: LibraryCall, wanted: boolean): Value {
  const value = argumentAt(call, 0);
  const known = value && truthOf(value);
  return known === null ? unknownResult(call) : boolean(known === wanted, call.span);
}

function item(call: LibraryCall, object: Value | null, key: Value | null): Value {
  return object && key ? call.machine.index(object, key, call.span) : unknownResult(call);
}

function setItem(call: LibraryCall): Value {
  const [object, key, value] = [argumentAt(call, 0), argumentAt(call, 1), argumentAt(call, 2)];
  if (object && key && value) assignItem(call.machine, object, key, value);
  return none(call.span);
}

function removeItem(call: LibraryCall): Value {
  const [object, key] = [argumentAt(call, 0), argumentAt(call, 1)];
  if (object && key) deleteItem(object, key);
  return none(call.span);
}

/** What `itemgetter` and `attrgetter` take: one thing, or a tuple of several. */
function gotten(call: LibraryCall, take: (object: Value, key: Value) => Value): Value {
  const [keys, object] = [argumentAt(call, 0), argumentAt(call, 1)];
  if (keys?.kind !== "tuple" || !object) return unknownResult(call);
  const [only, ...others] = keys.elements.map((key) => take(object, key));
  return only && others.length === 0 ? only : tuple(only ? [only, ...others] : [], call.span);
}

function attribute(call: LibraryCall, object: Value, name: Value): Value {
  if (name.kind !== "string") return unknownResult(call);
  return name.value.split(".").reduce((value, part) => call.machine.attribute(value, part, call.span), object);
}

function packed(call: LibraryCall): Value {
  return call.raw.keywords.size > 0
    ? unknownValue("keywords of `methodcaller` are not followed", call.span)
    : list(
        call.raw.positional.map(({ value }) => value),
        call.span,
      );
}

function callNamedMethod(call: LibraryCall): Value {
  const [given, object] = [argumentAt(call, 0), argumentAt(call, 1)];
  const [name, ...values] = given?.kind === "list" ? given.elements : [];
  if (name?.kind !== "string" || !object) return unknownResult(call);
  const args: CallArguments = { ...noArguments, positional: values.map((value) => ({ value, span: call.span, keyword: null })) };
  return call.machine.call(call.machine.attribute(object, name.value, call.span), args, null);
}
