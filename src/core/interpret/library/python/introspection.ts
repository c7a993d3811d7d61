import { canonicalName } from "../../../api/canonical-name.ts";
import { findMember, libraryBase } from "../../calls.ts";
import { joinValues } from "../../join.ts";
import {
  api,
  boolean,
  type ClassValue,
  type DictValue,
  list,
  none,
  type ObjectValue,
  string,
  unknownValue,
  type Value,
} from "../../value.ts";
import { argumentAt, type LibraryCall, type LibraryFunction } from "../library-call.ts";
import { someTensor } from "./comparison.ts";
import { containerType, markContainer } from "./container-types.ts";
import { unknownResult } from "./unknown-result.ts";

/** Built-in functions that ask what a value is and what it has. */
export const introspectionFunctions: readonly (readonly [string, LibraryFunction])[] = [
  ["builtins.isinstance", (call) => truthResult(call, isInstance(argumentAt(call, 0), argumentAt(call, 1)))],
  ["builtins.issubclass", (call) => truthResult(call, isSubclass(argumentAt(call, 0), argumentAt(call, 1)))],
  ["builtins.type", (call) => (call.raw.positional.length === 1 ? typeOf(call) : unknownResult(call))],
  ["builtins.callable", (call) => truthResult(call, isCallable(argumentAt(call, 0)))],
  ["builtins.hasattr", hasAttribute],
  ["builtins.getattr", getAttribute],
  ["builtins.setattr", setAttribute],
  ["builtins.delattr", deleteAttribute],
  ["builtins.vars", (call) => attributesOf(argumentAt(call, 0), call) ?? unknownResult(call)],
  ["builtins.dir", directory],
  ["builtins.globals", (call) => namesAsDict(call, call.machine.globals.names)],
  ["builtins.locals", (call) => namesAsDict(call, call.machine.frame.scope.names)],
  ["builtins.property", (call) => withBinding(call, "property")],
  ["builtins.staticmethod", (call) => withBinding(call, "static")],
  ["builtins.classmethod", (call) => withBinding(call, "class")],
];

function truthResult(call: LibraryCall, truth: boolean | null): Value {
  return truth === null ? unknownResult(call) : boolean(truth, call.span);
}

/** The built-in type that a plain value has, e.g. "int"; null for other values. */
export function plainTypeOf(value: Value): string | null {
  switch (value.kind) {
    case "none":
      return "NoneType";
    case "boolean":
      return "bool";
    case "number":
      return value.isInteger ? "int" : "float";
    case "string":
      return "str";
    case "tuple":
    case "list":
    case "set":
    case "dict":
      return containerType(value) ? null : value.kind;
    case "range":
    case "slice":
      return value.kind;
    case "function":
      return "function";
    default:
      return null;
  }
}

/** What the built-in and library container types are derived from, themselves included. */
const ancestry: ReadonlyMap<string, readonly string[]> = new Map([
  ["bool", ["bool", "int"]],
  ["OrderedDict", ["OrderedDict", "dict"]],
  ["Counter", ["Counter", "dict"]],
  ["defaultdict", ["defaultdict", "dict"]],
  ["attributes", ["dict"]],
  ["frozenset", ["frozenset"]],
  ["deque", ["deque"]],
  ["namedtuple", ["tuple"]],
]);

/** Other names of the same types, and the abstract ones that they belong to. */
const typeNames: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...["int", "float", "str", "bool", "list", "tuple", "dict", "set", "frozenset", "range", "slice", "function", "NoneType"].map(
    (name): [string, readonly string[]] => [`builtins.${name}`, [name]],
  ),
  ["builtins.long", ["int"]],
  ["builtins.unicode", ["str"]],
  ["builtins.basestring", ["str"]],
  ["six.string_types", ["str"]],
  ["six.text_type", ["str"]],
  ["six.integer_types", ["int"]],
  ["types.FunctionType", ["function"]],
  ["types.LambdaType", ["function"]],
  ["types.NoneType", ["NoneType"]],
  ["collections.OrderedDict", ["OrderedDict"]],
  ["collections.Counter", ["Counter"]],
  ["collections.defaultdict", ["defaultdict"]],
  ["collections.deque", ["deque"]],
  ["builtins.bytes", []],
  ["builtins.bytearray", []],
  ["builtins.complex", []],
  ...["Number", "Real", "Complex"].map((name): [string, readonly string[]] => [`numbers.${name}`, ["int", "float"]]),
  ["numbers.Integral", ["int"]],
  ["numbers.Rational", ["int"]],
  ...["collections", "collections.abc", "typing", "six.moves.collections_abc"].flatMap((module): [string, readonly string[]][] => [
    [`${module}.Sequence`, ["list", "tuple", "str", "range", "deque"]],
    [`${module}.MutableSequence`, ["list", "deque"]],
    [`${module}.Mapping`, ["dict"]],
    [`${module}.MutableMapping`, ["dict"]],
    [`${module}.Set`, ["set", "frozenset"]],
    [`${module}.Iterable`, ["list", "tuple", "str", "range", "dict", "set", "frozenset", "deque"]],
    [`${module}.Callable`, ["function"]],
    [`${module}.Hashable`, ["int", "float", "str", "tuple", "range", "frozenset", "function", "NoneType"]],
  ]),
]);

/** Whether `value` is an instance of `type` (a class or a tuple of classes); null where that is not known. */
export function isInstance(value: Value | null, type: Value | null): boolean | null {
  if (!value || !type || value.kind === "unknown" || type.kind === "unknown") return null;
  if (type.kind === "tuple") return anyOf(type.elements.map((one) => isInstance(value, one)));
  if (value.kind === "instance") return isDerived(value.class, type);
  const container = containerType(value);
  if (container?.type === "own") {
    const names = type.kind === "api" ? typeNames.get(canonicalName(type.name)) : undefined;
    return names ? names.includes(value.kind) : isDerived(container.instance.class, type);
  }
  if (type.kind === "class") return isPlain(value) || value.kind === "object" || value.kind === "array" ? false : null;
  if (type.kind !== "api") return null;
  const name = canonicalName(type.name);
  if (name === "builtins.object") return true;
  const names = typeNames.get(name);
  const own = ownTypes(value);
  if (own) return names ? names.some((one) => own.includes(one)) : isLibraryClass(name) ? false : null;
  if (value.kind === "array") return name === "numpy.ndarray" ? true : names && !/abc|Iterable|Sequence/.test(name) ? false : null;
  if (value.kind === "tensor") {
    if (name === "tensorflow.Variable" && value.operation === "variable") return true;
    return names && name.startsWith("builtins.") ? false : null;
  }
  if (value.kind === "object") {
    if (name === value.type) return true;
    return names && name.startsWith("builtins.") ? false : isLibrarySubclass(value.type, name);
  }
  return null;
}

function isPlain(value: Value): boolean {
  return ownTypes(value) !== null;
}

function ownTypes(value: Value): readonly string[] | null {
  const type = containerType(value)?.type;
  if (type === "iterator") return null;
  const plain = type ?? plainTypeOf(value);
  return plain === null ? null : (ancestry.get(plain) ?? [plain]);
}

function anyOf(truths: readonly (boolean | null)[]): boolean | null {
  return truths.includes(true) ? true : truths.includes(null) ? null : false;
}

function isLibraryClass(name: string): boolean {
  return /^(tensorflow|keras|numpy|torch|pandas|pathlib)\..*\b[A-Z]\w*$/.test(name) || name === "numpy.ndarray" || name === "pathlib.Path";
}

/** Whether a class of the program is derived from `type`. */
function isDerived(type: ClassValue, from: Value): boolean | null {
  if (from.kind === "tuple") return anyOf(from.elements.map((one) => isDerived(type, one)));
  if (type === from) return true;
  const inherited = anyOf(
    type.bases.map((base) => {
      if (base.kind === "class") return isDerived(base, from);
      if (base.kind !== "api") return null;
      if (from.kind !== "api") return false;
      const [own, wanted] = [canonicalName(base.name), canonicalName(from.name)];
      return own === wanted || wanted === "builtins.object" ? true : isLibrarySubclass(own, wanted);
    }),
  );
  if (inherited === false && from.kind === "api" && canonicalName(from.name) === "builtins.object") return true;
  return inherited;
}

const modelClasses: ReadonlySet<string> = new Set(["keras.Model", "keras.Sequential", "keras.Functional", "keras.models.Functional"]);
const layerClasses: ReadonlySet<string> = new Set(["keras.layers.Layer", "keras.Layer", "keras.layers.core.Layer"]);

/** Classes of Keras from which others in the same family are derived, differently in its generations. */
const families: readonly RegExp[] = [
  /Conv/,
  /Pool/,
  /RNN|LSTM|GRU|Cell/,
  /Normalization/,
  /Wrapper|TimeDistributed|Bidirectional/,
  /Merge|Add|Multiply|Average|Maximum|Minimum|Concatenate|Subtract|Dot/,
  /Dropout|Noise/,
  /Random/,
  /Padding|Cropping/,
];

/** Whether one class of a library is derived from another; null where that is not known. */
function isLibrarySubclass(type: string, from: string): boolean | null {
  if (type === from) return true;
  const isLayer = type.startsWith("keras.layers.") || modelClasses.has(type);
  if (layerClasses.has(from))
    return isLayer ? true : type.startsWith("keras.") && /\.(optimizers|losses|callbacks|initializers)\./.test(type) ? false : null;
  if (modelClasses.has(from)) {
    if (from === "keras.Model" && modelClasses.has(type)) return true;
    return type.startsWith("keras.layers.") && !layerClasses.has(type) ? false : null;
  }
  if (!isLayer || !from.startsWith("keras.layers.")) return plainStandardTypes.has(type) && typeNames.has(from) ? false : null;
  const [a, b] = [type.slice("keras.layers.".length), from.slice("keras.layers.".length)];
  return families.some((family) => family.test(a) && family.test(b)) ? null : false;
}

const plainStandardTypes: ReadonlySet<string> = new Set(["builtins.object", "abc.ABC", "typing.Generic", "enum.Enum"]);

function isSubclass(type: Value | null, from: Value | null): boolean | null {
  if (!type || !from) return null;
  if (from.kind === "tuple") return anyOf(from.elements.map((one) => isSubclass(type, one)));
  if (type.kind === "class") return isDerived(type, from);
  if (type.kind !== "api" || from.kind !== "api") return null;
  const [a, b] = [canonicalName(type.name), canonicalName(from.name)];
  if (a === b || b === "builtins.object") return true;
  const [own, names] = [typeNames.get(a)?.[0], typeNames.get(b)];
  if (own && names) return (ancestry.get(own) ?? [own]).some((name) => names.includes(name));
  return isLibrarySubclass(a, b);
}

/** The class of a value: `type(value)`, `value.__class__`; null where it is not known. */
export function classOf(value: Value): Value | null {
  if (value.kind === "instance") return value.class;
  if (value.kind === "object") return api(value.type, value.span);
  if (value.kind === "array") return api("numpy.ndarray", value.span);
  if (value.kind === "tensor") return api(someTensor, value.span);
  const container = containerType(value);
  if (container?.type === "own") return container.instance.class;
  const type = container?.type;
  if (type === "OrderedDict" || type === "Counter" || type === "defaultdict" || type === "deque")
    return api(`collections.${type}`, value.span);
  if (type === "frozenset") return api("builtins.frozenset", value.span);
  const plain = plainTypeOf(value);
  return plain === null ? null : api(`builtins.${plain}`, value.span);
}

function typeOf(call: LibraryCall): Value {
  const value = argumentAt(call, 0);
  return (value && classOf(value)) ?? unknownResult(call);
}

function isCallable(value: Value | null): boolean | null {
  switch (value?.kind) {
    case "function":
    case "method":
    case "partial":
    case "class":
      return true;
    case "none":
    case "boolean":
    case "number":
    case "string":
    case "tuple":
    case "list":
    case "set":
    case "dict":
    case "range":
    case "array":
      return false;
    case "instance":
      return findMember(value.class, "__call__") ? true : libraryBase(value.class) ? null : false;
    case "object":
      return value.type.startsWith("keras.layers.") || modelClasses.has(value.type) ? true : null;
    case "api":
      return value.name.startsWith("keras.") || value.name.startsWith("tensorflow.") ? true : null;
    default:
      return null;
  }
}

/** Whether an object certainly has, or certainly lacks, an attribute. */
function has(object: Value, name: string): boolean | null {
  if (object.kind === "instance") {
    if (object.attributes.has(name) || findMember(object.class, name)) return true;
    return libraryBase(object.class) || findMember(object.class, "__getattr__") ? null : name.startsWith("__") ? null : false;
  }
  const container = containerType(object);
  if (container?.type === "own") {
    if (container.instance.attributes.has(name) || findMember(container.instance.class, name)) return true;
    // `__getattr__ = dict.get` has everything.
    return findMember(container.instance.class, "__getattr__")?.kind === "api" ? true : null;
  }
  if (object.kind === "class") return findMember(object, name) ? true : libraryBase(object) || name.startsWith("__") ? null : false;
  if (object.kind === "object") return object.state.has(name) ? true : isNamespace(object) && object.arguments.isComplete ? false : null;
  if (object.kind === "module") return object.members.names.has(name) ? true : null;
  return null;
}

const namespaceTypes: ReadonlySet<string> = new Set([
  "argparse.Namespace",
  "types.SimpleNamespace",
  "easydict.EasyDict",
  "addict.Dict",
  "munch.Munch",
  "ml_collections.ConfigDict",
  "tensorflow.contrib.training.HParams",
]);

/** Objects that are nothing but their attributes. */
export function isNamespace(object: ObjectValue): boolean {
  return namespaceTypes.has(object.type);
}

function hasAttribute(call: LibraryCall): Value {
  const [object, name] = [argumentAt(call, 0), argumentAt(call, 1)];
  if (!object || name?.kind !== "string") return unknownResult(call);
  return truthResult(call, has(object, name.value));
}

function getAttribute(call: LibraryCall): Value {
  const [object, name, otherwise] = [argumentAt(call, 0), argumentAt(call, 1), argumentAt(call, 2)];
  if (!object || name?.kind !== "string") return unknownResult(call);
  if (otherwise) {
    const truth = has(object, name.value);
    if (truth === false) return otherwise;
    const value = call.machine.attribute(object, name.value, call.span);
    // A library's object may have it or not.
    return truth === null && (object.kind === "instance" || object.kind === "object") && value.kind === "method"
      ? joinValues(value, otherwise, call.span)
      : value;
  }
  return call.machine.attribute(object, name.value, call.span);
}

function setAttribute(call: LibraryCall): Value {
  const [object, name, value] = [argumentAt(call, 0), argumentAt(call, 1), argumentAt(call, 2)];
  if (!object || !value) return none(call.span);
  const attributes =
    object.kind === "instance"
      ? object.attributes
      : object.kind === "object"
        ? object.state
        : object.kind === "class"
          ? object.members.names
          : null;
  if (!attributes) return none(call.span);
  if (name?.kind === "string") {
    attributes.set(name.value, value);
    return none(call.span);
  }
  // Any attribute may be the one that is set; settings are, layers are not.
  for (const [one, old] of attributes) if (isPlain(old)) attributes.set(one, joinValues(old, value, call.span));
  return none(call.span);
}

function deleteAttribute(call: LibraryCall): Value {
  const [object, name] = [argumentAt(call, 0), argumentAt(call, 1)];
  if (name?.kind === "string" && object?.kind === "instance") object.attributes.delete(name.value);
  if (name?.kind === "string" && object?.kind === "object") object.state.delete(name.value);
  return none(call.span);
}

/** `vars(object)`: a dictionary through which the attributes can be written; null for what has none. */
export function attributesOf(object: Value | null, call: Pick<LibraryCall, "span" | "machine">): DictValue | null {
  if (object === null) return namesAsDict(call, call.machine.frame.scope.names);
  if (object.kind === "instance" || (object.kind === "object" && isNamespace(object))) {
    const attributes = object.kind === "instance" ? object.attributes : object.state;
    const dict = namesAsDict(call, attributes);
    dict.isComplete = object.kind === "instance" ? libraryBase(object.class) === null : object.arguments.isComplete;
    return markContainer(dict, { type: "attributes", of: attributes });
  }
  return object.kind === "module" ? namesAsDict(call, object.members.names) : null;
}

function namesAsDict(call: Pick<LibraryCall, "span">, names: ReadonlyMap<string, Value>): DictValue {
  const entries: DictValue["entries"] = new Map();
  for (const [name, value] of names) entries.set(`s:${name}`, { key: string(name, call.span), value });
  return { kind: "dict", entries, isComplete: true, span: call.span };
}

function directory(call: LibraryCall): Value {
  const object = argumentAt(call, 0);
  if (object === null)
    return list(
      [...call.machine.frame.scope.names.keys()].sort().map((name) => string(name, call.span)),
      call.span,
    );
  return unknownValue("the names that an object has are not followed", call.span);
}

function withBinding(call: LibraryCall, binding: "property" | "static" | "class"): Value {
  const value = argumentAt(call, 0, "fget");
  if (value?.kind === "function") return { ...value, binding };
  // What is no function of the program's own is not bound anyway.
  return binding === "static" && value ? value : unknownResult(call);
}
