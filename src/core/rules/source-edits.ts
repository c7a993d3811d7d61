import type { CallFact, Fix } from "../analysis.ts";
import type { Place, Span, TextEdit } from "../text/span.ts";
import type { RuleFacts } from "./rule.ts";

/** The text at a place of the analysed file; null at one of another file. */
export function sourceAt({ text, path }: RuleFacts, place: Place | null | undefined): string | null {
  return place?.path === path ? text.slice(place.span.start, place.span.end) : null;
}

/** What a report says of its fix: nothing where an edit could not be made. */
export function unsafeFix(title: string, ...edits: readonly (TextEdit | null)[]): { readonly fix?: Omit<Fix, "scope"> } {
  const made = edits.filter((edit) => edit !== null);
  return made.length > 0 && made.length === edits.length ? { fix: { title, applicability: "unsafe", edits: made } } : {};
}

/** Puts other source in the place of what is written; null in another file. */
export function replaceSource(facts: RuleFacts, place: Place | null | undefined, newText: string): TextEdit | null {
  return place && sourceAt(facts, place) !== null ? { span: place.span, newText } : null;
}

/** Puts another string into the quotes of the one that is written; null where something else is written. */
export function replaceString(facts: RuleFacts, place: Place | null | undefined, newText: string): TextEdit | null {
  const quote = /^(["'])\w+\1$/.exec(sourceAt(facts, place) ?? "")?.[1];
  return place && quote ? { span: place.span, newText: quote + newText + quote } : null;
}

/** A string in the quotes that the file prefers. */
export function quoted({ text }: RuleFacts, value: string): string {
  const mark = text.split("'").length > text.split('"').length ? "'" : '"';
  return mark + value + mark;
}

/** Adds `argument` behind the arguments of the call at `place`; null where no call ends there. */
export function addArgument(facts: RuleFacts, place: Place, argument: string): TextEdit | null {
  const source = sourceAt(facts, place);
  if (!source?.endsWith(")")) return null;
  const inside = source.slice(0, -1).trimEnd();
  const at = place.span.start + inside.length;
  const separator = inside.endsWith("(") ? "" : inside.endsWith(",") ? " " : ", ";
  return { span: { start: at, end: at }, newText: `${separator}${argument}` };
}

/** Takes `name=value` out of a call, with the comma before it; null where it comes first or stands in another file. */
export function removeKeyword(facts: RuleFacts, name: string, value: Place): TextEdit | null {
  const written = value.path === facts.path ? new RegExp(`\\s*,\\s*${name}\\s*=\\s*$`).exec(facts.text.slice(0, value.span.start)) : null;
  return written ? { span: { start: written.index, end: value.span.end }, newText: "" } : null;
}

/** Puts the only argument of the call at `place` in the place of the call: `tf.nn.softmax(x)` becomes `x`. */
export function unwrapCall(facts: RuleFacts, place: Place | null): TextEdit | null {
  const [argument, another] = callAt(facts, place)?.arguments ?? [];
  const inside = argument && !another ? sourceAt(facts, argument.place) : null;
  return place && inside ? { span: place.span, newText: inside } : null;
}

/** Calls another function of the same module: `tf.nn.relu(x)` becomes `tf.nn.tanh(x)`. */
export function renameCallee(facts: RuleFacts, place: Place | null, newName: string): TextEdit | null {
  const callee = callAt(facts, place)?.callee;
  const name = /\w+$/.exec(sourceAt(facts, callee) ?? "")?.[0];
  return callee && name ? { span: { start: callee.span.end - name.length, end: callee.span.end }, newText: newName } : null;
}

/** The resolved call that is written at a place. */
export function callAt({ calls, path }: RuleFacts, place: Place | null): CallFact | null {
  if (place?.path !== path) return null;
  const known = callsBySpan.get(calls) ?? indexBySpan(calls);
  return known.get(spanKey(place.span)) ?? null;
}

const callsBySpan = new WeakMap<RuleFacts["calls"], ReadonlyMap<string, CallFact>>();

function indexBySpan(calls: RuleFacts["calls"]): ReadonlyMap<string, CallFact> {
  const index = new Map<string, CallFact>();
  for (const call of calls) {
    const key = spanKey(call.place.span);
    if (!index.has(key)) index.set(key, call);
  }
  callsBySpan.set(calls, index);
  return index;
}

function spanKey({ start, end }: Span): string {
  return `${start}:${end}`;
}

/** Writes another number where one is written; null where the number comes from elsewhere. */
export function replaceNumber(facts: RuleFacts, place: Place | null | undefined, value: number): TextEdit | null {
  return /^-?[\d.]+(e-?\d+)?$/i.test(sourceAt(facts, place) ?? "") ? replaceSource(facts, place, String(value)) : null;
}

/** Leaves out the division by a number: `y / 255.0` becomes `y`; null where something else is written. */
export function withoutDivision(facts: RuleFacts, place: Place | null | undefined): TextEdit | null {
  const divided = /^(.*[\w)\]])\s*\/\s*[\d.]+$/s.exec(sourceAt(facts, place) ?? "")?.[1];
  return divided === undefined ? null : replaceSource(facts, place, divided);
}
