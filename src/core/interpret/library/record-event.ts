import type { Machine, ProgramEvent } from "../machine.ts";
import type { BoundArguments, Value } from "../value.ts";
import type { LibraryCall } from "./library-call.ts";

/** Notes that the program trains or evaluates something. */
export function record(
  machine: Machine,
  call: LibraryCall,
  kind: ProgramEvent["kind"],
  subject: Value,
  args: BoundArguments = call.arguments,
): void {
  machine.events.push({ kind, call: call.call, span: call.span, subject, arguments: args, loops: [...machine.loops] });
}
