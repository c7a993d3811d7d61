import type { Place } from "../text/span.ts";

/** How a value came about: the program writes it, or it is a library's default, or it follows from other facts. */
export type Origin = "written" | "default" | "derived";

/**
 * A value of the program together with where it comes from. What cannot be proven is
 * `known: false` with a reason that a reader understands; it is never guessed.
 */
export type Fact<T> = KnownFact<T> | UnknownFact;

export interface KnownFact<T> {
  readonly known: true;
  readonly value: T;
  readonly origin: Origin;
  /** The expression that gives the value; for a default, the call that leaves it out. Null where no place in the source says it. */
  readonly place: Place | null;
}

export interface UnknownFact {
  readonly known: false;
  /** A clause such as "depends on the command line (--units)". */
  readonly reason: string;
  readonly place: Place | null;
}

export function known<T>(value: T, origin: Origin, place: Place | null): KnownFact<T> {
  return { known: true, value, origin, place };
}

export function unknown(reason: string, place: Place | null): UnknownFact {
  return { known: false, reason, place };
}

/** The value where it is known, else undefined. */
export function knownValue<T>(fact: Fact<T> | null | undefined): T | undefined {
  return fact?.known ? fact.value : undefined;
}
