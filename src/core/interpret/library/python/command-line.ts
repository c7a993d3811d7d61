import type { Span } from "../../../text/span.ts";
import {
  boolean,
  type CallArguments,
  integer,
  isSequence,
  list,
  noBoundArguments,
  none,
  numberOf,
  type ObjectValue,
  string,
  truthOf,
  tuple,
  unknownValue,
  type Value,
} from "../../value.ts";
import { argumentAt, type LibraryCall, type LibraryFunction } from "../library-call.ts";
import { copyDict, copySequence } from "./items.ts";
import { callWith, unknownResult } from "./unknown-result.ts";

/** One argument of a command line. */
interface Option {
  readonly name: string;
  /** As it is written: "--learning-rate"; the name itself where it is given by its position. */
  readonly flags: readonly string[];
  readonly arguments: CallArguments;
  readonly isPositional: boolean;
}

interface Parser {
  readonly options: Option[];
  readonly defaults: Map<string, Value>;
  readonly commands: ObjectValue[];
  /** False once arguments were added that were not seen. */
  isComplete: boolean;
}

const parsers = new WeakMap<ObjectValue["state"], Parser>();

function parserOf(object: ObjectValue): Parser {
  const known = parsers.get(object.state);
  if (known) return known;
  const parser: Parser = { options: [], defaults: new Map(), commands: [], isComplete: true };
  parsers.set(object.state, parser);
  return parser;
}

const parserType = "argparse.ArgumentParser";

/** `argparse`: what is not given on the command line has its default. */
export const commandLineFunctions: readonly (readonly [string, LibraryFunction])[] = [
  ...["argparse.ArgumentParser", "configargparse.ArgParser", "configargparse.ArgumentParser"].map((name): [string, LibraryFunction] => [
    name,
    makeParser,
  ]),
  ["argparse.FileType", (call) => unknownValue("files are opened outside of the program", call.span)],
];

function makeParser(call: LibraryCall): Value {
  const made: ObjectValue = {
    kind: "object",
    type: parserType,
    arguments: call.arguments,
    state: new Map(),
    call: call.call,
    span: call.span,
  };
  const parser = parserOf(made);
  const parents = argumentAt(call, -1, "parents");
  for (const parent of parents && isSequence(parents) ? parents.elements : []) {
    if (parent.kind !== "object") continue;
    const from = parserOf(parent);
    parser.options.push(...from.options);
    for (const [name, value] of from.defaults) parser.defaults.set(name, value);
  }
  return made;
}

/** A method of a parser, or of a group of its arguments; null for methods that they do not have. */
export function callParserMethod(call: LibraryCall, self: ObjectValue, method: string): Value | null {
  const parser = parserOf(self);
  switch (method) {
    case "add_argument":
    case "add":
      return addArgument(call, parser);
    case "add_argument_group":
    case "add_mutually_exclusive_group":
    // Sub-commands are parsers of their own.
    case "add_subparsers": {
      if (method !== "add_subparsers") return self;
      const name = argumentAt(call, -1, "dest");
      if (name?.kind === "string") parser.defaults.set(name.value, unknownValue("the sub-command is given on the command line", call.span));
      return self;
    }
    case "add_parser": {
      const made = makeParser(call);
      if (made.kind === "object") parser.commands.push(made);
      return made;
    }
    case "set_defaults":
      for (const [name, { value, span }] of call.raw.keywords)
        parser.defaults.set(name, withNote(value, `default of ${flagFor(parser, name)}`, span));
      if (!call.raw.isComplete) parser.isComplete = false;
      return none(call.span);
    case "get_default": {
      const name = argumentAt(call, 0);
      const option = name?.kind === "string" ? parser.options.find((one) => one.name === name.value) : undefined;
      return option ? defaultOf(call, option) : unknownResult(call);
    }
    case "parse_args":
    case "parse_intermixed_args":
      return parse(call, parser);
    case "parse_known_args":
      return tuple([parse(call, parser), unknownValue("these arguments are given on the command line", call.span)], call.span);
    case "print_help":
    case "print_usage":
    case "register":
      return none(call.span);
    case "error":
    case "exit":
      return unknownValue("the program ends here", call.span);
    case "format_help":
    case "format_usage":
      return unknownValue("the text of the help is not followed", call.span);
    default:
      return null;
  }
}

function flagFor(parser: Parser, name: string): string {
  return parser.options.find((option) => option.name === name)?.flags[0] ?? `--${name}`;
}

function addArgument(call: LibraryCall, parser: Parser): Value {
  const flags = call.raw.positional.flatMap(({ value }) => (value.kind === "string" ? [value.value] : []));
  const given = argumentAt(call, -1, "dest");
  const long = flags.find((flag) => flag.startsWith("--")) ?? flags[0];
  if (flags.length !== call.raw.positional.length || (long === undefined && given?.kind !== "string")) {
    parser.isComplete = false;
    return none(call.span);
  }
  const isPositional = long === undefined || !long.startsWith("-");
  const name = given?.kind === "string" ? given.value : (long ?? "").replace(/^-+/, "").replaceAll("-", "_");
  const action = argumentAt(call, -1, "action");
  if (action?.kind === "string" && (action.value === "help" || action.value === "version")) return none(call.span);
  parser.options.push({
    name,
    flags: isPositional ? [name] : [long, ...flags.filter((flag) => flag !== long)],
    arguments: call.raw,
    isPositional,
  });
  return {
    kind: "object",
    type: "argparse.Action",
    arguments: noBoundArguments,
    state: new Map([["dest", string(name, call.span)]]),
    call: null,
    span: call.span,
  };
}

/** The value with a note of where it comes from, so that it can be told from one that the program computes. */
export function withNote(value: Value, note: string, span: Span | null): Value {
  switch (value.kind) {
    case "none":
    case "boolean":
    case "number":
    case "string":
      return { ...value, note };
    case "tuple":
    case "list":
    case "set":
      return { ...copySequence(value, value.span ?? span), note };
    case "dict":
      return { ...copyDict(value, value.span ?? span), note };
    default:
      return value;
  }
}

function option(one: Option, name: string): Value | null {
  return one.arguments.keywords.get(name)?.value ?? null;
}

/** What an argument is when it is not given. */
function defaultOf(call: LibraryCall, one: Option): Value {
  const note = `default of ${one.flags[0] ?? one.name}`;
  const given = option(one, "default");
  const required = option(one, "required");
  const nargs = option(one, "nargs");
  const action = option(one, "action");
  const kind = action?.kind === "string" ? action.value : action ? "own" : "store";
  const isFree = nargs?.kind === "string" && (nargs.value === "?" || nargs.value === "*");
  const span = given?.span ?? one.arguments.positional[0]?.span ?? call.span;
  if (!one.arguments.isComplete) return unknownValue(`\`${one.flags[0]}\` is described by arguments that are not known`, call.span);
  if ((one.isPositional && !isFree) || (required && truthOf(required) !== false))
    return unknownValue(`\`${one.flags[0]}\` is given on the command line`, call.span);
  if (given === null) {
    if (kind === "store_true" || kind === "store_false") return withNote(boolean(kind === "store_false", span), note, span);
    if (one.isPositional && nargs?.kind === "string" && nargs.value === "*") return withNote(list([], span), note, span);
    return withNote(none(span), note, span);
  }
  const type = option(one, "type");
  if (given.kind !== "string" || !type || type.kind === "none" || !kind.startsWith("store")) return withNote(given, note, span);
  // Only texts are converted.
  return withNote(callWith(call, type, [given]), note, span);
}

function parse(call: LibraryCall, parser: Parser): Value {
  const namespace = argumentAt(call, 1, "namespace");
  const state = namespace?.kind === "object" ? namespace.state : new Map<string, Value>();
  const options = [...parser.options];
  for (const one of options) if (!isSuppressed(one) && !state.has(one.name)) state.set(one.name, defaultOf(call, one));
  for (const [name, value] of parser.defaults)
    if (!state.has(name) || !options.some((one) => one.name === name && one.isPositional)) state.set(name, value);
  addCommands(call, parser, state);
  readArguments(call, options, state);
  if (namespace?.kind === "object") return namespace;
  const isComplete = parser.isComplete && parser.commands.length === 0;
  return {
    kind: "object",
    type: "argparse.Namespace",
    arguments: { ...noBoundArguments, isComplete },
    state,
    call: call.call,
    span: call.span,
  };
}

function isSuppressed(one: Option): boolean {
  const given = option(one, "default");
  return given?.kind === "api" && given.name === "argparse.SUPPRESS";
}

/** Arguments of sub-commands: whichever is chosen, what all agree on that have it. */
function addCommands(call: LibraryCall, parser: Parser, state: Map<string, Value>): void {
  const found = new Map<string, Value[]>();
  for (const command of parser.commands) {
    const inner = parse({ ...call, raw: { ...call.raw, positional: [], keywords: new Map() } }, parserOf(command));
    if (inner.kind === "object") for (const [name, value] of inner.state) found.set(name, [...(found.get(name) ?? []), value]);
  }
  for (const [name, values] of found) {
    const [first, ...others] = values;
    const isSame = others.every(
      (other) => first && (other === first || (other.kind === first.kind && other.kind !== "unknown" && textOf(other) === textOf(first))),
    );
    if (first && isSame) state.set(name, first);
    else state.set(name, unknownValue("it depends on the sub-command on the command line", call.span));
  }
}

function textOf(value: Value): unknown {
  return value.kind === "string" || value.kind === "number" || value.kind === "boolean"
    ? value.value
    : value.kind === "none"
      ? null
      : value;
}

/** `parse_args(["--lr", "0.1"])`: arguments that the program gives itself. */
function readArguments(call: LibraryCall, options: readonly Option[], state: Map<string, Value>): void {
  const given = argumentAt(call, 0, "args");
  if (given === null || given.kind === "none" || given.kind === "unknown" || given.kind === "api" || given.kind === "method") return;
  const words = isSequence(given) && given.isComplete ? given.elements.map((word) => (word.kind === "string" ? word.value : null)) : null;
  if (given.kind === "string" && given.value === "") return;
  const isReadable = words?.every((word) => word !== null) && readWords(call, words, options, state);
  if (!isReadable)
    for (const one of options) state.set(one.name, unknownValue("the arguments that the program gives are not followed", call.span));
}

/** Options with at most one value each; false where there is more to it. */
function readWords(call: LibraryCall, words: readonly (string | null)[], options: readonly Option[], state: Map<string, Value>): boolean {
  const rest = [...words];
  const positional = options.filter((one) => one.isPositional);
  while (rest.length > 0) {
    const word = rest.shift() ?? "";
    const isFlag = /^-/.test(word) && Number.isNaN(Number(word));
    const [flag = "", inline] = isFlag ? word.split(/=(.*)/s) : [];
    const one = isFlag ? options.find((candidate) => candidate.flags.includes(flag)) : positional.shift();
    const nargs = one && option(one, "nargs");
    if (!one || (nargs && nargs.kind !== "none")) return false;
    const action = option(one, "action");
    if (action?.kind === "string" && action.value !== "store") {
      if (action.value !== "store_true" && action.value !== "store_false") return false;
      state.set(one.name, boolean(action.value === "store_true", call.span));
      continue;
    }
    const text = isFlag ? (inline ?? rest.shift()) : word;
    if (text === undefined || action) return false;
    const type = option(one, "type");
    const value: Value = string(text ?? "", call.span);
    state.set(one.name, type && type.kind !== "none" ? callWith(call, type, [value]) : value);
  }
  return true;
}

/** Numbers of what a text of the command line says, for flags that have a type of their own. */
export function convertFlag(type: "integer" | "float" | "boolean" | "list" | "string", value: Value): Value {
  if (value.kind !== "string") {
    const number = numberOf(value);
    if (type === "float" && number !== null) return { kind: "number", value: number, isInteger: false, affine: null, span: value.span };
    return value;
  }
  if (type === "integer" && /^\s*[+-]?\d+\s*$/.test(value.value)) return integer(Number(value.value), value.span);
  if (type === "float" && Number.isFinite(Number(value.value)))
    return { kind: "number", value: Number(value.value), isInteger: false, affine: null, span: value.span };
  if (type === "boolean" && /^(true|false|t|f|1|0)$/i.test(value.value)) return boolean(/^(true|t|1)$/i.test(value.value), value.span);
  if (type === "list")
    return list(value.value === "" ? [] : value.value.split(",").map((part) => string(part.trim(), value.span)), value.span);
  return value;
}
