import type { Generation } from "../../api/generation.ts";
import type { Interpretation } from "../../interpret/interpret.ts";
import { reasonOf } from "../../interpret/reason.ts";
import { numberOf, type Value } from "../../interpret/value.ts";
import type { Place, Span } from "../../text/span.ts";
import { type Fact, known, unknown } from "../fact.ts";

/** Why nothing is known of the training of a model that a program only makes: there is nothing to know. */
export const untrained = "the model is not trained here";

/** What lifting one file needs everywhere. */
export interface LiftContext {
  readonly generation: Generation;
  readonly interpretation: Interpretation;
  place(span: Span): Place;
}

export function placeOf(context: LiftContext, value: Value | null | undefined): Place | null {
  return value?.span ? context.place(value.span) : null;
}

/** A fact that is not known because `value` is not. */
export function unknownFrom(
  context: LiftContext,
  value: Value | null | undefined,
  otherwise: string,
  fallback: Place | null = null,
): Fact<never> {
  return unknown(reasonOf(value) ?? otherwise, placeOf(context, value) ?? fallback);
}

/** A number that the program gives, or the default that the call at `call` leaves in force. */
export function liftNumber(context: LiftContext, value: Value | null, defaultValue: number | null, call: Place | null): Fact<number> {
  if (value === null) {
    return defaultValue === null ? unknown("it is not given", call) : known(defaultValue, "default", call);
  }
  const number = numberOf(value);
  return number === null
    ? unknownFrom(context, value, "its value is not known", call)
    : known(number, "written", placeOf(context, value) ?? call);
}

export function liftBoolean(context: LiftContext, value: Value | null, defaultValue: boolean, call: Place | null): Fact<boolean> {
  if (value === null) return known(defaultValue, "default", call);
  if (value.kind === "boolean") return known(value.value, "written", placeOf(context, value) ?? call);
  return unknownFrom(context, value, "its value is not known", call);
}
