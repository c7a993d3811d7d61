import { resolutionOrder } from "../../calls.ts";
import { keyOf } from "../../key-of.ts";
import {
  api,
  type DictValue,
  integer,
  isSequence,
  list,
  noArguments,
  none,
  numberOf,
  type ObjectValue,
  type SequenceValue,
  string,
  tuple,
  unknownValue,
  type Value,
} from "../../value.ts";
import { argumentAt, type LibraryCall, type LibraryFunction } from "../library-call.ts";
import { containerType, markContainer } from "./container-types.ts";
import { count } from "./dict-methods.ts";
import { takeElements } from "./elements.ts";
import { partialOf } from "./functional.ts";
import { copyDict, copySequence } from "./items.ts";
import { dictFrom } from "./sequences.ts";
import { unknownResult } from "./unknown-result.ts";

/** `collections`, `dataclasses`, `copy` and `types`. */
export const collectionFunctions: readonly (readonly [string, LibraryFunction])[] = [
  ["collections.OrderedDict", (call) => markContainer({ ...dictFrom(call) }, { type: "OrderedDict" })],
  ["collections.defaultdict", makeDefaultDict],
  ["collections.Counter", makeCounter],
  ["collections.deque", makeDeque],
  ["collections.ChainMap", chainMaps],
  ["collections.namedtuple", makeNamedTuple],
  ["typing.NamedTuple", makeNamedTuple],
  ["collections.<namedtuple>", fillNamedTuple],
  ["collections.<namedtuple>._make", (call) => fillNamedTuple(spread(call))],
  ["builtins.dict.fromkeys", fromKeys],
  ["collections.OrderedDict.fromkeys", fromKeys],
  ["types.SimpleNamespace", (call) => makeNamespace(call, "types.SimpleNamespace")],
  ["argparse.Namespace", (call) => makeNamespace(call, "argparse.Namespace")],
  ["dataclasses.field", field],
  ["dataclasses.asdict", (call) => fieldsOf(call, (names, values) => dictOf(names, values, call))],
  ["dataclasses.astuple", (call) => fieldsOf(call, (_, values) => tuple([...values], call.span))],
  ["dataclasses.replace", replace],
  ["copy.copy", (call) => copied(argumentAt(call, 0), call)],
  ["copy.deepcopy", (call) => deepCopied(argumentAt(call, 0) ?? none(), call, new Map())],
];

/** An object that is nothing but attributes. */
export function makeNamespace(call: LibraryCall, type: "types.SimpleNamespace" | "argparse.Namespace"): ObjectValue {
  const state = new Map([...call.raw.keywords].map(([name, { value }]) => [name, value]));
  const isComplete = call.raw.isComplete && call.raw.positional.length === 0;
  return { kind: "object", type, arguments: { named: new Map(), extra: [], isComplete }, state, call: call.call, span: call.span };
}

function makeDefaultDict(call: LibraryCall): Value {
  const [factory, ...rest] = call.raw.positional;
  const dict = { ...dictFrom({ ...call, raw: { ...call.raw, positional: rest } }) };
  return factory && factory.value.kind !== "none" ? markContainer(dict, { type: "defaultdict", factory: factory.value }) : dict;
}

function makeCounter(call: LibraryCall): Value {
  const counter = markContainer<DictValue>(
    { kind: "dict", entries: new Map(), isComplete: call.raw.isComplete, span: call.span },
    { type: "Counter" },
  );
  count(call, counter, 1);
  return counter;
}

function makeDeque(call: LibraryCall): Value {
  const [iterable, limit] = [argumentAt(call, 0, "iterable"), argumentAt(call, 1, "maxlen")];
  const elements = iterable ? takeElements(call.machine, iterable) : [];
  const most = limit === null || limit.kind === "none" ? null : numberOf(limit);
  if (!elements || (limit !== null && limit.kind !== "none" && most === null)) return unknownResult(call);
  const kept = most === null ? elements : most === 0 ? [] : elements.slice(-most);
  return markContainer(list(kept, call.span), { type: "deque", limit: most });
}

function chainMaps(call: LibraryCall): Value {
  const result: DictValue = { kind: "dict", entries: new Map(), isComplete: call.raw.isComplete, span: call.span };
  for (const { value } of [...call.raw.positional].reverse()) {
    if (value.kind !== "dict") return unknownResult(call);
    for (const [key, entry] of value.entries) result.entries.set(key, { ...entry });
    result.isComplete &&= value.isComplete;
  }
  return result;
}

/** A class of named tuples: a function that fills in the fields. */
function makeNamedTuple(call: LibraryCall): Value {
  const [name, given] = [argumentAt(call, 0, "typename"), argumentAt(call, 1, "field_names")];
  const fields = given?.kind === "string" ? given.value.split(/[\s,]+/).filter(Boolean) : namesOf(call, given);
  if (name?.kind !== "string" || !fields) return unknownResult(call);
  const defaults = argumentAt(call, -1, "defaults");
  const values = defaults && defaults.kind !== "none" ? takeElements(call.machine, defaults) : [];
  if (!values) return unknownResult(call);
  return partialOf("collections.<namedtuple>", [name, tuple(fields.map((field) => string(field, call.span))), tuple(values)], call);
}

function namesOf(call: LibraryCall, given: Value | null): string[] | null {
  const elements = given && takeElements(call.machine, given);
  const names = elements
    ?.map((element) => (isSequence(element) ? element.elements[0] : element))
    .map((element) => (element?.kind === "string" ? element.value : null));
  return names?.every((name) => name !== null) ? names : null;
}

function fillNamedTuple(call: LibraryCall): Value {
  const [name, fields, defaults, ...rest] = call.raw.positional.map(({ value }) => value);
  if (name?.kind !== "string" || fields?.kind !== "tuple" || defaults?.kind !== "tuple") return unknownResult(call);
  const names = fields.elements.flatMap((field) => (field.kind === "string" ? [field.value] : []));
  const firstDefault = names.length - defaults.elements.length;
  const values = names.map(
    (field, i) =>
      rest[i] ??
      call.raw.keywords.get(field)?.value ??
      defaults.elements[i - firstDefault] ??
      unknownValue(`\`${field}\` is not given`, call.span),
  );
  return markContainer(tuple(values, call.span), { type: "namedtuple", name: name.value, fields: names });
}

/** The call with the elements of its last argument as arguments. */
function spread(call: LibraryCall): LibraryCall {
  const positional = [...call.raw.positional];
  const last = positional.pop();
  const elements = last && takeElements(call.machine, last.value);
  return {
    ...call,
    raw: { ...call.raw, positional: [...positional, ...(elements ?? []).map((value) => ({ value, span: call.span, keyword: null }))] },
  };
}

/** Fields of a class that is derived from a `namedtuple`, to make its instances with; null for other bases. */
export function namedTupleBase(base: Value): readonly string[] | null {
  if (base.kind !== "partial" || base.callee.kind !== "api" || base.callee.name !== "collections.<namedtuple>") return null;
  const fields = base.arguments.positional[1]?.value;
  return fields?.kind === "tuple" ? fields.elements.flatMap((field) => (field.kind === "string" ? [field.value] : [])) : null;
}

function fromKeys(call: LibraryCall): Value {
  const keys = takeElements(call.machine, argumentAt(call, 0) ?? none());
  const value = argumentAt(call, 1) ?? none(call.span);
  if (!keys) return unknownResult(call);
  const result: DictValue = { kind: "dict", entries: new Map(), isComplete: true, span: call.span };
  for (const key of keys) {
    const identity = keyOf(key);
    if (identity === null) result.isComplete = false;
    else result.entries.set(identity, { key, value });
  }
  return call.name.startsWith("collections") ? markContainer(result, { type: "OrderedDict" }) : result;
}

/** `dataclasses.field(…)`: what a field has that is given no value is its argument "default". */
function field(call: LibraryCall): Value {
  const factory = argumentAt(call, -1, "default_factory");
  const named = new Map(call.raw.keywords);
  if (factory) named.set("default", { value: call.machine.call(factory, noArguments, null), span: call.span, keyword: null });
  return {
    kind: "object",
    type: "dataclasses.field",
    arguments: { named, extra: [], isComplete: call.raw.isComplete },
    state: new Map(),
    call: call.call,
    span: call.span,
  };
}

function fieldsOf(call: LibraryCall, make: (names: readonly string[], values: readonly Value[]) => Value): Value {
  const instance = argumentAt(call, 0);
  if (instance?.kind !== "instance") return unknownResult(call);
  const names: string[] = [];
  for (const type of [...resolutionOrder(instance.class)].reverse())
    for (const statement of type.definition.body)
      if (statement.kind === "AnnotatedAssign" && statement.target.kind === "Name" && !names.includes(statement.target.name))
        names.push(statement.target.name);
  const values = names.map((name) => instance.attributes.get(name) ?? unknownValue(`\`${name}\` is not known`, call.span));
  return make(names, values);
}

function dictOf(names: readonly string[], values: readonly Value[], call: LibraryCall): Value {
  const entries: DictValue["entries"] = new Map();
  for (const [i, name] of names.entries()) entries.set(`s:${name}`, { key: string(name, call.span), value: values[i] ?? none(call.span) });
  return { kind: "dict", entries, isComplete: true, span: call.span };
}

function replace(call: LibraryCall): Value {
  const instance = argumentAt(call, 0);
  if (instance?.kind !== "instance") return unknownResult(call);
  const attributes = new Map(instance.attributes);
  for (const [name, { value }] of call.raw.keywords) attributes.set(name, value);
  return { ...instance, attributes, span: call.span };
}

function copied(value: Value | null, call: LibraryCall): Value {
  if (!value) return unknownResult(call);
  if (isSequence(value)) return copySequence(value, call.span);
  if (value.kind === "dict") return copyDict(value, call.span);
  if (value.kind === "instance") return { ...value, attributes: new Map(value.attributes), span: call.span };
  if (value.kind === "object" && /Namespace$/.test(value.type)) return { ...value, state: new Map(value.state), span: call.span };
  if (value.kind === "object" || value.kind === "tensor")
    return unknownValue("copies of layers, models and tensors are not followed", call.span);
  return value;
}

function deepCopied(value: Value, call: LibraryCall, memo: Map<Value, Value>): Value {
  const known = memo.get(value);
  if (known) return known;
  const copy = copied(value, call);
  memo.set(value, copy);
  if (copy === value) return value;
  if (isSequence(copy)) replaceElements(copy, call, memo);
  else if (copy.kind === "dict") for (const entry of copy.entries.values()) entry.value = deepCopied(entry.value, call, memo);
  else if (copy.kind === "instance") for (const [name, inner] of copy.attributes) copy.attributes.set(name, deepCopied(inner, call, memo));
  else if (copy.kind === "object") for (const [name, inner] of copy.state) copy.state.set(name, deepCopied(inner, call, memo));
  return copy;
}

function replaceElements(copy: SequenceValue, call: LibraryCall, memo: Map<Value, Value>): void {
  for (const [i, element] of copy.elements.entries()) copy.elements[i] = deepCopied(element, call, memo);
}

/** Attributes of containers of the library: fields of a named tuple, the limit of a deque. */
export function containerAttribute(object: Value, name: string): Value | null {
  if (!isSequence(object) && object.kind !== "dict" && object.kind !== "partial") return null;
  const type = containerType(object);
  if (type?.type === "namedtuple" && object.kind === "tuple") {
    if (name === "_fields") return tuple(type.fields.map((one) => string(one, object.span)));
    const at = type.fields.indexOf(name);
    return at < 0 ? null : (object.elements[at] ?? null);
  }
  if (type?.type === "deque" && name === "maxlen") return type.limit === null ? none(object.span) : integer(type.limit, object.span);
  if (type?.type === "defaultdict" && name === "default_factory") return type.factory;
  const fields = namedTupleBase(object);
  if (!fields || object.kind !== "partial") return null;
  if (name === "_fields") return tuple(fields.map((one) => string(one, object.span)));
  return name === "_make" ? { ...object, callee: api("collections.<namedtuple>._make", object.span) } : null;
}
