import type { Span } from "../../text/span.ts";

/** Which of two neighbouring places is meant where one string of a source ends and the next begins. */
export type Side = "start" | "end";

/**
 * Where an offset in a cell's source lies in the notebook's JSON. `span` is where the value of the cell's `source` stands there:
 * a string, or an array of strings that are joined.
 */
export function offsetInJson(json: string, span: Span, offset: number, side: Side): number {
  const token = /"(?:[^"\\]|\\.)*"/y;
  let left = offset;
  let last = span.start;
  let position = json[span.start] === "[" ? span.start + 1 : span.start;
  while (position < span.end) {
    token.lastIndex = position;
    const written = token.exec(json)?.[0];
    if (written === undefined) {
      position++;
      continue;
    }
    const inside = position + 1;
    const end = position + written.length - 1;
    const { at, units } = walkUnits(json, { start: inside, end }, left);
    if (units === left && (at < end || side === "end")) return at;
    last = end;
    left -= units;
    position = end + 1;
  }
  return last;
}

/** Goes at most `most` UTF-16 units into a JSON string's inside; an escape is one. */
function walkUnits(json: string, { start, end }: Span, most: number): { readonly at: number; readonly units: number } {
  let at = start;
  let units = 0;
  while (at < end && units < most) {
    at += json[at] !== "\\" ? 1 : json[at + 1] === "u" ? 6 : 2;
    units++;
  }
  return { at, units };
}
