import type { Span } from "../../../text/span.ts";
import type { Machine } from "../../machine.ts";
import { type ObjectValue, string, unknownValue, type Value } from "../../value.ts";
import type { LibraryCall } from "../library-call.ts";
import { callAttributeDictMethod } from "./attribute-dicts.ts";
import { applyClick, callTyperMethod, runTyper } from "./click.ts";
import { containerAttribute } from "./collection-functions.ts";
import { callParserMethod } from "./command-line.ts";
import { callFlagsMethod, flagAttribute } from "./flags.ts";
import { attributesOf, classOf, isNamespace } from "./introspection.ts";
import { callOutsideMethod } from "./outside.ts";
import { callPathMethod, pathAttribute } from "./paths.ts";

/** Methods of objects of the standard library and of command line libraries; null for objects of other libraries. */
export function callPythonMethod(call: LibraryCall, self: ObjectValue, name: string): Value | null {
  switch (self.type) {
    case "argparse.ArgumentParser":
      return callParserMethod(call, self, name);
    case "absl.flags.FlagValues":
      return callFlagsMethod(call, self, name);
    case "typer.Typer":
      return callTyperMethod(call, self, name);
    case "pathlib.Path":
      return callPathMethod(call, self, name);
    default:
      return callOutsideMethod(call, self.type, name) ?? callAttributeDictMethod(call, self, name);
  }
}

/** What calling such an object gives: `app()` of Typer, `FLAGS(sys.argv)`; null for objects of other libraries. */
export function callPythonObject(call: LibraryCall, self: ObjectValue): Value | null {
  if (self.type === "typer.Typer") return runTyper(call, self);
  if (self.type === "absl.flags.FlagValues") return unknownValue("it is given on the command line", call.span);
  return applyClick(call, self);
}

/** `object.name` of flags, namespaces, paths, named tuples, and what every object has; null for all else. */
export function pythonAttribute(machine: Machine, object: Value, name: string, span: Span): Value | null {
  const value = flagAttribute(machine, object, name) ?? pathAttribute(object, name) ?? containerAttribute(object, name);
  if (value) return value;
  if (name === "__dict__") return attributesOf(object, { machine, span });
  if (name === "__class__" && object.kind !== "instance") return classOf(object);
  if (object.kind === "object" && isNamespace(object)) {
    const missing = object.arguments.isComplete
      ? `there is no \`${name}\` that was seen`
      : `\`${name}\` comes from arguments that are not known`;
    const isMethod = dictMethodNames.has(name) && object.type !== "argparse.Namespace" && object.type !== "types.SimpleNamespace";
    return object.state.get(name) ?? (isMethod ? { kind: "method", self: object, function: name, span } : unknownValue(missing, span));
  }
  if (name === "__name__" && object.kind === "function") return string(object.name, span);
  if (object.kind === "partial") return partialAttribute(object, name, span);
  return null;
}

const dictMethodNames: ReadonlySet<string> = new Set("get items keys values update pop setdefault copy clear popitem".split(" "));

function partialAttribute(object: Value & { readonly kind: "partial" }, name: string, span: Span): Value | null {
  if (name === "func") return object.callee;
  // A click group makes commands of its own.
  if (name === "command" || name === "group") return { kind: "api", name: `click.${name}`, span };
  return name === "add_command" ? { kind: "api", name: "builtins.print", span } : null;
}
