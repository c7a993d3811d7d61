import type { Machine } from "../../machine.ts";
import { list, noArguments, noBoundArguments, none, type ObjectValue, string, unknownValue, type Value } from "../../value.ts";
import { argumentAt, type LibraryCall, type LibraryFunction } from "../library-call.ts";
import { convertFlag, withNote } from "./command-line.ts";
import { callWith, unknownResult } from "./unknown-result.ts";

/** Modules that have the flags of `absl`, by their canonical names. */
const modules = ["absl.flags", "tensorflow.flags", "tensorflow.app.flags", "tensorflow.python.platform.flags"];
const flagsType = "absl.flags.FlagValues";

const flagsOf = new WeakMap<Machine, ObjectValue>();

/** The program's flags: one object, whatever module it is taken from. */
function flagValues(machine: Machine): ObjectValue {
  const known = flagsOf.get(machine);
  if (known) return known;
  const made: ObjectValue = { kind: "object", type: flagsType, arguments: noBoundArguments, state: new Map(), call: null, span: null };
  flagsOf.set(machine, made);
  return made;
}

type FlagType = "integer" | "float" | "boolean" | "list" | "string";

const definitions: readonly (readonly [string, FlagType, number])[] = [
  ["DEFINE_string", "string", 1],
  ["DEFINE_integer", "integer", 1],
  ["DEFINE_float", "float", 1],
  ["DEFINE_bool", "boolean", 1],
  ["DEFINE_boolean", "boolean", 1],
  ["DEFINE_enum", "string", 1],
  ["DEFINE_enum_class", "string", 1],
  ["DEFINE_list", "list", 1],
  ["DEFINE_spaceseplist", "list", 1],
  ["DEFINE_multi_string", "string", 1],
  ["DEFINE_multi_integer", "integer", 1],
  ["DEFINE_multi_float", "float", 1],
  ["DEFINE_multi_enum", "string", 1],
  ["DEFINE", "string", 2],
];

/** `absl.flags`, `tf.flags` and `tf.app.flags`: what is not given on the command line has its default. */
export const flagFunctions: readonly (readonly [string, LibraryFunction])[] = [
  ...modules.flatMap((module): [string, LibraryFunction][] => [
    ...definitions.map(([name, type, at]): [string, LibraryFunction] => [`${module}.${name}`, (call) => define(call, type, at, name)]),
    [`${module}.mark_flag_as_required`, (call) => require(call, argumentAt(call, 0, "flag_name"))],
    [`${module}.mark_flags_as_required`, requireAll],
    [`${module}.set_default`, setDefault],
    [`${module}.FLAGS`, (call) => list([unknownValue("it is given on the command line", call.span)], call.span)],
    ...["adopt_module_key_flags", "declare_key_flag", "register_validator", "disclaim_key_flags", "validator"].map(
      (name): [string, LibraryFunction] => [`${module}.${name}`, (call) => none(call.span)],
    ),
  ]),
  ...["absl.app.run", "tensorflow.app.run", "tensorflow.python.platform.app.run"].map((name): [string, LibraryFunction] => [name, runApp]),
];

function define(call: LibraryCall, type: FlagType, at: number, definition: string): Value {
  const name = argumentAt(call, at - 1, "name");
  const given = argumentAt(call, at, definition === "DEFINE" || argumentAt(call, -1, "default") ? "default" : "default_value");
  const flags = flagValues(call.machine);
  if (name?.kind !== "string" || !given) return unknownResult(call);
  const separator =
    definition === "DEFINE_spaceseplist" && given.kind === "string" ? string(given.value.trim().split(/\s+/).join(","), given.span) : given;
  const isMulti = definition.startsWith("DEFINE_multi") && given.kind !== "none" && given.kind !== "list" && given.kind !== "unknown";
  const converted = convertFlag(type, separator);
  const value = withNote(isMulti ? list([converted], call.span) : converted, `default of --${name.value}`, call.span);
  flags.state.set(name.value, value);
  const state = new Map<string, Value>([
    ["name", name],
    ["value", value],
    ["default", value],
  ]);
  return { kind: "object", type: "absl.flags.FlagHolder", arguments: noBoundArguments, state, call: call.call, span: call.span };
}

function require(call: LibraryCall, name: Value | null): Value {
  const { state } = flagValues(call.machine);
  const key = name?.kind === "string" ? name.value : name?.kind === "object" ? name.state.get("name") : null;
  const text = typeof key === "string" ? key : key?.kind === "string" ? key.value : null;
  if (text !== null && state.get(text)?.kind === "none")
    state.set(text, unknownValue(`\`--${text}\` is given on the command line`, call.span));
  return none(call.span);
}

function requireAll(call: LibraryCall): Value {
  const names = call.machine.elementsOf(argumentAt(call, 0, "flag_names") ?? none());
  for (const name of names ?? []) require(call, name);
  return none(call.span);
}

function setDefault(call: LibraryCall): Value {
  const [name, value] = [argumentAt(call, 0), argumentAt(call, 1)];
  const text = name?.kind === "object" ? name.state.get("name") : name;
  if (text?.kind === "string" && value)
    flagValues(call.machine).state.set(text.value, withNote(value, `default of --${text.value}`, call.span));
  return none(call.span);
}

/** Calls the program's `main` with the arguments that the flags leave over. */
function runApp(call: LibraryCall): Value {
  const main = argumentAt(call, 0, "main") ?? call.machine.globals.names.get("main") ?? null;
  const rest = unknownValue("it is given on the command line", call.span);
  const takesNone = main?.kind === "function" && main.definition.parameters.length === 0;
  if (main && takesNone) call.machine.call(main, noArguments, null);
  else if (main) callWith(call, main, [rest]);
  return none(call.span);
}

/** Whether a name is that of a module with flags, or of the flags themselves. */
export function isFlagsName(name: string): boolean {
  return isFlagsModule(name) || (name.endsWith(".FLAGS") && isFlagsModule(name.slice(0, -".FLAGS".length)));
}

function isFlagsModule(name: string): boolean {
  return modules.includes(name.replace(/^tensorflow\.compat\.v[12]\./, "tensorflow."));
}

/** `flags.FLAGS`, and the flags that it has; null for other attributes. */
export function flagAttribute(machine: Machine, object: Value, name: string): Value | null {
  if (object.kind !== "api" && object.kind !== "object") return null;
  if (object.kind === "api" && isFlagsModule(object.name)) return name === "FLAGS" ? flagValues(machine) : null;
  const isImported = object.kind === "api" && isFlagsName(object.name);
  const flags = isImported ? flagValues(machine) : object.kind === "object" && object.type === flagsType ? object : null;
  if (!flags) return null;
  const value = flags.state.get(name);
  if (value) return value;
  if (flagMethods.has(name)) return { kind: "method", self: flags, function: name, span: object.span };
  return unknownValue(`the flag \`--${name}\` is not defined in what was read`, object.span);
}

const flagMethods: ReadonlySet<string> = new Set([
  "flag_values_dict",
  "mark_as_parsed",
  "set_default",
  "is_parsed",
  "append_flags_into_file",
  "flags_into_string",
]);

/** Methods of the flags as a whole; null for others. */
export function callFlagsMethod(call: LibraryCall, self: ObjectValue, method: string): Value | null {
  if (method === "flag_values_dict") {
    const entries = new Map([...self.state].map(([name, value]) => [`s:${name}`, { key: string(name, call.span), value }]));
    return { kind: "dict", entries, isComplete: true, span: call.span };
  }
  return method === "set_default" ? setDefault(call) : flagMethods.has(method) ? none(call.span) : null;
}
