import { boolean, list, noArguments, noBoundArguments, none, type ObjectValue, truthOf, unknownValue, type Value } from "../../value.ts";
import { argumentAt, type LibraryCall, type LibraryFunction } from "../library-call.ts";
import { convertFlag, withNote } from "./command-line.ts";
import { callWith, unknownResult } from "./unknown-result.ts";

/** `click`, `typer` and `fire`: functions whose arguments come from the command line, called with their defaults. */
export const clickFunctions: readonly (readonly [string, LibraryFunction])[] = [
  ["click.option", (call) => option(call)],
  ["click.argument", (call) => argument(call)],
  ...["command", "group", "pass_context", "pass_obj", "version_option", "help_option", "password_option", "confirmation_option"].map(
    (name): [string, LibraryFunction] => [`click.${name}`, decorate],
  ),
  ...["echo", "secho"].map((name): [string, LibraryFunction] => [`click.${name}`, (call) => none(call.span)]),
  ["typer.Option", (call) => typerDefault(call, "default of an option of the command line")],
  ["typer.Argument", (call) => typerDefault(call, "default of an argument of the command line")],
  ["typer.run", (call) => runWithDefaults(call, argumentAt(call, 0))],
  [
    "typer.Typer",
    (call) => ({ kind: "object", type: "typer.Typer", arguments: noBoundArguments, state: new Map(), call: call.call, span: call.span }),
  ],
  ["typer.echo", (call) => none(call.span)],
  ["fire.Fire", (call) => runWithDefaults(call, argumentAt(call, 0, "component"))],
];

/** A decorator that fills in the parameter `name`. */
function filling(call: LibraryCall, name: string, value: Value): ObjectValue {
  const keyword = { name, span: call.span };
  const named = new Map([[name, { value, span: value.span ?? call.span, keyword }]]);
  return {
    kind: "object",
    type: "click.option",
    arguments: { ...noBoundArguments, named },
    state: new Map(),
    call: call.call,
    span: call.span,
  };
}

/** Applies such a decorator to a function; null for other objects. */
export function applyClick(call: LibraryCall, self: ObjectValue): Value | null {
  const callee = argumentAt(call, 0);
  if (self.type === "click.typer-command") return callee ? register(self, callee) : unknownResult(call);
  if (self.type !== "click.option") return null;
  if (!callee) return unknownResult(call);
  return { kind: "partial", callee, arguments: { ...noArguments, keywords: self.arguments.named }, span: callee.span };
}

/** `@click.command` and `@click.command()`. */
function decorate(call: LibraryCall): Value {
  const first = argumentAt(call, 0);
  return first?.kind === "function" || first?.kind === "partial" ? first : { kind: "api", name: "functools.identity", span: call.span };
}

function option(call: LibraryCall): Value {
  const names = call.raw.positional.flatMap(({ value }) => (value.kind === "string" ? [value.value] : []));
  const long = names.find((name) => name.startsWith("--")) ?? names.find((name) => name.startsWith("-"));
  const own = names.find((name) => !name.startsWith("-"));
  const [flag = ""] = (long ?? "").split("/");
  const name = own ?? flag.replace(/^-+/, "").replaceAll("-", "_").toLowerCase();
  const isFlag = argumentAt(call, -1, "is_flag");
  const given = argumentAt(call, -1, "default");
  const required = argumentAt(call, -1, "required");
  const note = `default of ${flag}`;
  if (required && truthOf(required) !== false)
    return filling(call, name, unknownValue(`\`${flag}\` is given on the command line`, call.span));
  if (given) return filling(call, name, withNote(converted(argumentAt(call, -1, "type"), given, call), note, call.span));
  const isSwitch = (isFlag && truthOf(isFlag)) || (long ?? "").includes("/");
  const multiple = argumentAt(call, -1, "multiple");
  const value = isSwitch
    ? boolean(false, call.span)
    : multiple && truthOf(multiple)
      ? { ...list([], call.span), kind: "tuple" as const }
      : none(call.span);
  return filling(call, name, withNote(value, note, call.span));
}

/** A default is read as the option's type says. */
function converted(type: Value | null, given: Value, call: LibraryCall): Value {
  if (type?.kind !== "api") return given;
  const name = type.name.split(".").at(-1);
  if (given.kind === "none") return given;
  if (name === "float" || name === "FLOAT") return convertFlag("float", given);
  if (name === "int" || name === "INT")
    return given.kind === "number" && !given.isInteger
      ? callWith(call, { ...type, name: "builtins.int" }, [given])
      : convertFlag("integer", given);
  return name === "bool" || name === "BOOL" ? convertFlag("boolean", given) : given;
}

function argument(call: LibraryCall): Value {
  const first = argumentAt(call, 0);
  const given = argumentAt(call, -1, "default");
  if (first?.kind !== "string") return { kind: "api", name: "functools.identity", span: call.span };
  const name = first.value.replaceAll("-", "_").toLowerCase();
  const value = given
    ? withNote(given, `default of ${first.value}`, call.span)
    : unknownValue(`\`${first.value}\` is given on the command line`, call.span);
  return filling(call, name, value);
}

function typerDefault(call: LibraryCall, note: string): Value {
  const given = argumentAt(call, 0, "default");
  // An ellipsis reads as None, and stands for what must be given.
  if (!given || given.kind === "none") return unknownValue("it is given on the command line", call.span);
  return withNote(given, note, call.span);
}

function runWithDefaults(call: LibraryCall, main: Value | null): Value {
  if (main?.kind === "function" || main?.kind === "partial") return call.machine.call(main, noArguments, null);
  return unknownValue("what is called is chosen on the command line", call.span);
}

/** `app.command()` of Typer and `cli.command()` of a click group. */
export function callTyperMethod(call: LibraryCall, self: ObjectValue, method: string): Value | null {
  if (method === "add_typer") return none(call.span);
  if (method !== "command" && method !== "callback") return null;
  return {
    kind: "object",
    type: "click.typer-command",
    arguments: noBoundArguments,
    state: new Map([["app", self]]),
    call: call.call,
    span: call.span,
  };
}

function register(self: ObjectValue, callee: Value): Value {
  const app = self.state.get("app");
  if (app?.kind === "object") {
    const main = app.state.has("main") ? unknownValue("the command is chosen on the command line", callee.span) : callee;
    app.state.set("main", main);
  }
  return callee;
}

/** A Typer application that is called runs its command, where it has one. */
export function runTyper(call: LibraryCall, self: ObjectValue): Value {
  return runWithDefaults(call, self.state.get("main") ?? null);
}
