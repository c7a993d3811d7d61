import { remember } from "../../../api/facts/remember.ts";
import type { CallExpression } from "../../../python/syntax.ts";
import type { Span } from "../../../text/span.ts";
import { findMember, libraryBase } from "../../calls.ts";
import type { Machine } from "../../machine.ts";
import {
  type CallArguments,
  type ClassValue,
  type DictValue,
  type InstanceValue,
  noArguments,
  type SequenceValue,
  string,
  unknownValue,
  type Value,
} from "../../value.ts";
import { callContainerMethod } from "../container-methods.ts";
import type { LibraryCall } from "../library-call.ts";
import { containerType, markContainer } from "./container-types.ts";
import { setEntry } from "./items.ts";

/** Containers that programs derive classes of their own from. */
const bases: ReadonlyMap<string, "dict" | "list"> = new Map([
  ["builtins.dict", "dict"],
  ["builtins.list", "list"],
  ["collections.OrderedDict", "dict"],
  ["collections.UserDict", "dict"],
  ["collections.UserList", "list"],
]);

/** With these a class is not the container that it is derived from. */
const overriding = ["__getitem__", "__iter__", "__len__", "__missing__", "__setitem__", "__new__"];

const dictMethods: ReadonlySet<string> = new Set(
  "keys values items get pop popitem setdefault update clear copy __getitem__ __setitem__ __delitem__ __contains__".split(" "),
);

/**
 * Makes an object of a class that is derived from `dict` or `list`: the container itself, which knows the class and what
 * attributes it has beside. Null for other classes, and for those that change how it is read.
 */
export function makeOwnContainer(
  machine: Machine,
  type: ClassValue,
  args: CallArguments,
  call: CallExpression | null,
): DictValue | SequenceValue | null {
  const base = containerBase(type);
  if (base === null) return null;
  const span = call?.span ?? type.span;
  const plain: DictValue | SequenceValue =
    bases.get(base) === "dict"
      ? { kind: "dict", entries: new Map(), isComplete: true, span }
      : { kind: "list", elements: [], isComplete: true, span };
  const instance: InstanceValue = { kind: "instance", class: type, attributes: new Map(), library: null, weights: [], span };
  const made = markContainer(plain, { type: "own", instance });
  const initializer = findMember(type, "__init__");
  if (initializer?.kind === "function") machine.call({ kind: "method", self: made, function: initializer, span }, args, null);
  else fill(machine, made, args, span);
  return made;
}

function containerBase(type: ClassValue): string | null {
  const [base] = type.bases;
  const name = base?.kind === "api" ? base.name : base?.kind === "class" ? containerBase(base) : null;
  if (name === null || !bases.has(name) || overriding.some((method) => findMember(type, method))) return null;
  const library = libraryBase(type);
  return library === null || bases.has(library) ? name : null;
}

/** What the container's own `__init__` does with its arguments. */
function fill(machine: Machine, made: DictValue | SequenceValue, args: CallArguments, span: Span | null): void {
  const method = made.kind === "dict" ? "update" : "extend";
  if (args.positional.length > 0 || args.keywords.size > 0 || !args.isComplete)
    machine.call({ kind: "method", self: made, function: method, span }, args, null);
}

/** The class and attributes of such a container; null for all other values. */
export function ownInstance(value: Value): InstanceValue | null {
  const type = containerType(value);
  return type?.type === "own" ? type.instance : null;
}

/** `object.name` of such a container; null for all other values. */
export function ownContainerAttribute(machine: Machine, object: Value, name: string, span: Span): Value | null {
  const instance = ownInstance(object);
  if (!instance) return null;
  const own = instance.attributes.get(name) ?? (hasEntriesAsAttributes(object, instance) ? entryNamed(object, name) : null);
  if (own) return own;
  const member = findMember(instance.class, name);
  if (member?.kind === "function") {
    if (member.binding === "static") return member;
    const method: Value = { kind: "method", self: member.binding === "class" ? instance.class : object, function: member, span };
    return member.binding === "property" ? machine.call(method, noArguments, null) : method;
  }
  if (member !== undefined) return member;
  if (object.kind !== "dict" || dictMethods.has(name)) return { kind: "method", self: object, function: name, span };
  const reader = name.startsWith("__") ? undefined : findMember(instance.class, "__getattr__");
  if (reader) return callMember(machine, object, reader, [string(name, span)], span);
  return unknownValue(`\`${instance.class.name}\` has no attribute \`${name}\` that was seen`, span);
}

/** Sets an attribute of such a container; false for all other values. */
export function setOwnAttribute(machine: Machine, object: Value, name: string, value: Value): boolean {
  const instance = ownInstance(object);
  if (!instance) return false;
  const writer = findMember(instance.class, "__setattr__");
  const span = value.span ?? object.span;
  if (writer && span) callMember(machine, object, writer, [string(name, span), value], span);
  else if (object.kind === "dict" && name !== "__dict__" && hasEntriesAsAttributes(object, instance))
    setEntry(object, string(name, span), value);
  else instance.attributes.set(name, value);
  return true;
}

/** `self.__dict__ = self`. */
function hasEntriesAsAttributes(object: Value, instance: InstanceValue): boolean {
  return instance.attributes.get("__dict__") === object;
}

function entryNamed(object: Value, name: string): Value | null {
  return object.kind === "dict" ? (object.entries.get(`s:${name}`)?.value ?? null) : null;
}

/** Calls what a class says about its attributes: a function of its own, or the container's (`__getattr__ = dict.get`). */
function callMember(machine: Machine, object: Value, member: Value, values: readonly Value[], span: Span): Value {
  const args: CallArguments = {
    positional: values.map((value) => ({ value, span, keyword: null })),
    keywords: new Map(),
    isComplete: true,
  };
  const name = member.kind === "api" ? member.name.slice(member.name.lastIndexOf(".") + 1) : null;
  if (member.kind === "function" || name !== null)
    return machine.call({ kind: "method", self: object, function: member.kind === "function" ? member : (name ?? ""), span }, args, null);
  return unknownValue("how its attributes are read is not known", span);
}

/** A method of the container that the class is derived from, as `super()` finds it. */
export function callInheritedMethod(call: LibraryCall, self: Value, name: string): Value {
  const method = name === "__init__" && self.kind === "list" ? "extend" : name;
  const isEmpty = call.raw.positional.length === 0 && call.raw.keywords.size === 0 && call.raw.isComplete;
  if (name === "__init__" && isEmpty) return { kind: "none", span: call.span };
  return callContainerMethod(call, self, method) ?? unknownValue("the base class's own code is not followed", call.span);
}

/** `dict.update(self, …)`, as `super` was written before Python 3; null for other functions. */
export function callUnbound(call: LibraryCall): Value | null {
  const unbound = unboundMethod(call.name);
  if (!unbound) return null;
  const { type, method } = unbound;
  const [first, ...positional] = call.raw.positional;
  if (first?.value.kind !== type) return null;
  return callInheritedMethod({ ...call, name: `${type}.${method}`, raw: { ...call.raw, positional } }, first.value, method);
}

/** Asked of every call. */
const unboundMethod = /* @__PURE__ */ remember((name: string): { readonly type: string; readonly method: string } | null => {
  const [, type, method] = /^builtins\.(dict|list)\.(\w+)$/.exec(name) ?? [];
  return type && method ? { type, method } : null;
});
