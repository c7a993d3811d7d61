import { parametersOf } from "../../api/signatures.ts";
import type { CallExpression } from "../../python/syntax.ts";
import type { Span } from "../../text/span.ts";
import type { Machine } from "../machine.ts";
import type { BoundArguments, CallArgument, CallArguments, Value } from "../value.ts";

/** A call of a library's function or method whose name was resolved. */
export interface LibraryCall {
  readonly machine: Machine;
  /** Canonical name. */
  readonly name: string;
  /** By parameter name where the signature is known. */
  readonly arguments: BoundArguments;
  readonly raw: CallArguments;
  readonly call: CallExpression | null;
  readonly span: Span;
}

/** What a library function does, as far as model code needs it. */
export type LibraryFunction = (call: LibraryCall) => Value;

/** The argument for parameter `name`, or null. */
export function given(call: LibraryCall, name: string): Value | null {
  return call.arguments.named.get(name)?.value ?? null;
}

/** The `index`-th positional argument, or the keyword `name`. */
export function argumentAt(call: LibraryCall, index: number, name = ""): Value | null {
  return call.raw.positional[index]?.value ?? call.raw.keywords.get(name)?.value ?? null;
}

/** Sorts arguments under the names of the parameters; all are `extra` where the signature is not known. */
export function bindArguments(machine: Machine, name: string, args: CallArguments): BoundArguments {
  const parameters = parametersOf(name, machine.generation);
  const named = new Map<string, CallArgument>();
  const extra: CallArgument[] = [];
  for (const [i, argument] of args.positional.entries()) {
    const parameter = parameters?.[i];
    if (parameter === undefined) extra.push(argument);
    else named.set(parameter, argument);
  }
  for (const [keyword, argument] of args.keywords) named.set(keyword, argument);
  return { named, extra, isComplete: args.isComplete };
}
