// What programs do beside calling libraries and training; see `ProgramNote`.
import type { Machine, ProgramNote } from "./machine.ts";
import type { Value } from "./value.ts";

const nothing: readonly Value[] = [];

/** Remembers it, with what is around it. */
export function note(
  machine: Machine,
  given: Pick<ProgramNote, "kind" | "span" | "subject"> & { readonly value?: Value | null; readonly added?: ProgramNote["added"] },
): void {
  machine.notes.push({
    value: null,
    added: null,
    ...given,
    events: machine.events.length,
    contexts: machine.contexts.length > 0 ? [...machine.contexts] : nothing,
    tracing: machine.tracings.at(-1) ?? null,
  });
}
