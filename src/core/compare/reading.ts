import type { Fact } from "../model/fact.ts";
import type { Place } from "../text/span.ts";
import type { Aspect, Comparison, Difference, DifferenceSide, SamePart } from "./comparison.ts";

/** What one side says about one aspect, reduced to what matters: equal keys mean equal training. */
export type Reading = KnownReading | { readonly known: false; readonly reason: string; readonly place: Place | null };

export interface KnownReading extends DifferenceSide {
  readonly known: true;
  readonly key: string;
}

/** What a comparison has found so far. */
export interface Findings {
  readonly differences: Difference[];
  readonly unknown: Comparison["unknown"][number][];
  readonly same: SamePart[];
}

export interface Judgement {
  readonly consequence: Difference["consequence"];
  readonly explanation: string;
}

/** One thing to compare, with both sides' readings. */
export interface Question extends Judgement {
  readonly id: string;
  readonly aspect: Aspect;
  /** Named in `unknown`: "batch size". */
  readonly what: string;
  readonly layer?: string | null;
}

/** A number's key: equal to six digits, so that 1 - 0.7 is 0.3. */
export function numberKey(value: number): string {
  return String(Number(value.toPrecision(6)));
}

export function readFact<T>(fact: Fact<T>, text: (value: T) => string, key: (value: T) => string = text): Reading {
  if (!fact.known) return { known: false, reason: fact.reason, place: fact.place };
  return { known: true, key: key(fact.value), value: text(fact.value), isDefault: fact.origin === "default", place: fact.place };
}

/** A reading that follows from the program's structure. */
export function readStructure(key: string, value: string, place: Place | null): KnownReading {
  return { known: true, key, value, isDefault: false, place };
}

/** Lists the difference between two readings, if there is one and both are known. */
export function ask(findings: Findings, question: Question, a: Reading, b: Reading): void {
  noteUnknown(findings, question.what, a, b);
  noteSame(findings, question.what, a, b);
  if (a.known && b.known && a.key !== b.key) findings.differences.push(difference(question, a, b));
}

/** Notes what both sides say, for people who look for it. */
export function noteSame(findings: Findings, what: string, a: Reading, b: Reading): void {
  if (a.known && b.known && a.key === b.key) findings.same.push({ what, value: a.value, a: a.place, b: b.place });
}

export function noteUnknown(findings: Findings, what: string, a: Reading, b: Reading): void {
  if (!a.known) findings.unknown.push({ what, why: a.reason, side: "a", place: a.place });
  if (!b.known) findings.unknown.push({ what, why: b.reason, side: "b", place: b.place });
}

export function difference({ id, aspect, layer, consequence, explanation }: Question, a: KnownReading, b: KnownReading): Difference {
  return { id, aspect, layer: layer ?? null, a: side(a), b: side(b), consequence, explanation };
}

function side({ value, isDefault, place }: KnownReading): DifferenceSide {
  return { value, isDefault, place };
}
