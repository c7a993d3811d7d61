import type { ObjectValue, Value } from "../value.ts";
import type { LibraryCall } from "./library-call.ts";

/** An instance of a library's class, made by `call`. */
export function makeObject(call: LibraryCall, type: string, state: Iterable<readonly [string, Value]> = []): ObjectValue {
  return { kind: "object", type, arguments: call.arguments, state: new Map(state), call: call.call, span: call.span };
}
