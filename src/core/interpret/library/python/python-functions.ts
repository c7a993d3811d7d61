import { formatValue } from "../../text-format.ts";
import { list, unknownValue, type Value } from "../../value.ts";
import { argumentAt, type LibraryCall, type LibraryFunction } from "../library-call.ts";
import { callTextMethod, textMethodNames } from "../text-methods.ts";
import { attributeDictFunctions } from "./attribute-dicts.ts";
import { clickFunctions } from "./click.ts";
import { collectionFunctions } from "./collection-functions.ts";
import { commandLineFunctions } from "./command-line.ts";
import { flagFunctions } from "./flags.ts";
import { functionalFunctions, identity } from "./functional.ts";
import { introspectionFunctions } from "./introspection.ts";
import { iteratorFunctions } from "./itertools.ts";
import { mathFunctions } from "./math-functions.ts";
import { numberFunctions } from "./numbers.ts";
import { outsideFunctions } from "./outside.ts";
import { pathFunctions } from "./paths.ts";
import { pairsOf, sequenceFunctions } from "./sequences.ts";
import { unknownResult, withAllArguments } from "./unknown-result.ts";

/** Built-in functions under the names that libraries of compatibility give them. */
const moved: readonly string[] = ["range", "xrange", "zip", "map", "filter"];
const compatibility: readonly string[] = [
  "six.moves",
  "future.builtins",
  "past.builtins",
  "builtins.builtins",
  "__builtin__",
  "future_builtins",
];

/** Decorators and markers that leave what they are applied to as it is. */
const markers: readonly string[] = [
  "abc.abstractmethod",
  "abc.abstractproperty",
  "typing.no_type_check",
  "typing.overload",
  "typing.final",
  "typing.override",
  "typing.runtime_checkable",
  "six.python_2_unicode_compatible",
  "contextlib.contextmanager",
  "enum.unique",
  "atexit.register",
];

const progressBars: readonly string[] = [
  "tqdm",
  "tqdm.tqdm",
  "tqdm.auto.tqdm",
  "tqdm.notebook.tqdm",
  "tqdm.tqdm_notebook",
  "tqdm.std.tqdm",
  "progressbar.progressbar",
];
const progressRanges: readonly string[] = ["tqdm.trange", "tqdm.auto.trange", "tqdm.notebook.trange", "tqdm.tnrange"];

const pure = [...numberFunctions, ...sequenceFunctions, ...iteratorFunctions];
const range = new Map(sequenceFunctions).get("builtins.range") ?? unknownResult;

/** Functions of Python and its standard library, and of libraries for command lines, by qualified name. */
export const pythonFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ...pure.map(([name, use]): [string, LibraryFunction] => [
    name,
    name === "builtins.dict" || name === "builtins.zip" ? use : withAllArguments(use),
  ]),
  ...pure.flatMap(([name, use]): [string, LibraryFunction][] => {
    const short = name.replace("builtins.", "");
    return moved.includes(short) ? compatibility.map((module) => [`${module}.${short}`, withAllArguments(use)]) : [];
  }),
  ...introspectionFunctions,
  ...functionalFunctions,
  ...collectionFunctions,
  ...attributeDictFunctions,
  ...mathFunctions,
  ...pathFunctions,
  ...commandLineFunctions,
  ...flagFunctions,
  ...clickFunctions,
  ...outsideFunctions,
  ...markers.map((name): [string, LibraryFunction] => [name, identity]),
  ...progressBars.map((name): [string, LibraryFunction] => [name, progress]),
  ...progressRanges.map((name): [string, LibraryFunction] => [name, range]),
  ...textMethodNames.map((name): [string, LibraryFunction] => [`builtins.str.${name}`, (call) => unboundText(call, name)]),
  ["builtins.format", formatted],
  [
    "builtins.object",
    ({ span, call }) => ({ kind: "object", type: "builtins.object", arguments: emptyArguments, state: new Map(), call, span }),
  ],
  ["typing.cast", (call) => argumentAt(call, 1) ?? unknownResult(call)],
  ["six.iteritems", (call) => ofDict(call, "items")],
  ["six.iterkeys", (call) => ofDict(call, "keys")],
  ["six.itervalues", (call) => ofDict(call, "values")],
  ["six.viewitems", (call) => ofDict(call, "items")],
  ["six.add_metaclass", (call) => ({ kind: "api", name: "functools.identity", span: call.span })],
  ["six.with_metaclass", (call) => argumentAt(call, 1) ?? unknownResult(call)],
  ["six.ensure_str", identity],
  ["dataclasses.dataclass", dataclass],
  ["attr.s", dataclass],
]);

const emptyArguments = { named: new Map(), extra: [], isComplete: true } as const;

/** `@dataclass` and `@dataclass(frozen=True)`: the class stays what it is. */
function dataclass(call: LibraryCall): Value {
  const first = argumentAt(call, 0);
  return first?.kind === "class" ? first : { kind: "api", name: "functools.identity", span: call.span };
}

/** A bar around an iterable is the iterable. */
function progress(call: LibraryCall): Value {
  return argumentAt(call, 0, "iterable") ?? unknownValue("a progress bar is not followed", call.span);
}

/** `str.lower(text)`. */
function unboundText(call: LibraryCall, name: string): Value {
  const [text, ...rest] = call.raw.positional;
  return text?.value.kind === "string"
    ? callTextMethod({ ...call, raw: { ...call.raw, positional: rest } }, text.value, name)
    : unknownResult(call);
}

function formatted(call: LibraryCall): Value {
  const [value, specification] = [argumentAt(call, 0), argumentAt(call, 1)];
  const text = value && (specification === null || specification.kind === "string") ? formatValue(value, specification?.value ?? "") : null;
  return text === null ? unknownResult(call) : { kind: "string", value: text, span: call.span };
}

function ofDict(call: LibraryCall, part: "items" | "keys" | "values"): Value {
  const dict = argumentAt(call, 0);
  if (dict?.kind !== "dict") return unknownResult(call);
  const pairs = pairsOf(dict, call.span);
  const elements = part === "items" ? pairs : [...dict.entries.values()].map((entry) => (part === "keys" ? entry.key : entry.value));
  const result = list(elements, call.span);
  result.isComplete = dict.isComplete;
  return result;
}
