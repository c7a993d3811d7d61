import { reasonOf } from "../../reason.ts";
import { noArguments, unknownValue, type Value } from "../../value.ts";
import type { LibraryCall, LibraryFunction } from "../library-call.ts";

/** The result of a call where it depends on something that is not known. */
export function unknownResult(call: LibraryCall): Value {
  for (const { value } of [...call.raw.positional, ...call.raw.keywords.values()]) {
    const reason = reasonOf(value);
    if (reason !== null) return unknownValue(reason, call.span);
  }
  return unknownValue(`the result of \`${call.name.replace("builtins.", "")}\` is not known here`, call.span);
}

/** A function of its arguments alone: unknown where not all of them were seen. */
export function withAllArguments(use: LibraryFunction): LibraryFunction {
  return (call) => (call.raw.isComplete ? use(call) : unknownResult(call));
}

/** Calls a function of the program with these values. */
export function callWith(call: LibraryCall, callee: Value, values: readonly Value[]): Value {
  const positional = values.map((value) => ({ value, span: call.span, keyword: null }));
  return call.machine.call(callee, { ...noArguments, positional }, null);
}

/** Whether the program is in a run of a loop body that stands for all its iterations: what is changed then is changed any number of times. */
export function isRepeated(call: LibraryCall): boolean {
  return call.machine.loops.some((loop) => loop.isSummary);
}
