import type { CallRecord } from "../../interpret/machine.ts";
import type { ArgumentValue, CallRecordFact } from "./flow.ts";
import type { ValueFacts } from "./value-facts.ts";

/** One call of a library; what is said of it is made when it is asked for. */
export class ProgramCallRecord implements CallRecordFact {
  readonly written: string;
  readonly isConditional: boolean;
  readonly #facts: ValueFacts;
  readonly #record: CallRecord;
  #arguments: ReadonlyMap<string, ArgumentValue> | undefined;

  constructor(
    facts: ValueFacts,
    record: CallRecord,
    readonly name: string,
  ) {
    this.#facts = facts;
    this.#record = record;
    this.written = record.name;
    this.isConditional = record.isConditional;
  }

  get place() {
    return this.#facts.place(this.#record.call.span);
  }

  get arguments() {
    this.#arguments ??= this.#facts.arguments(this.#record.arguments);
    return this.#arguments;
  }

  get result() {
    return this.#facts.value(this.#record.result);
  }

  get self() {
    const { self } = this.#record;
    return self && this.#facts.value(self);
  }

  get tracing() {
    return this.#facts.tracing(this.#record.tracing);
  }
}
