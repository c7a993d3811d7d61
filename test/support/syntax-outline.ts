/** A piece of syntax without its spans, so that tests can write what they expect. */
export function withoutSpans(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSpans);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "span")
      .map(([key, inner]) => [key, withoutSpans(inner)]),
  );
}

/** All spans within a piece of syntax. */
export function spansWithin(value: unknown): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  const open: unknown[] = [value];
  for (let next = open.pop(); open.length > 0 || next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    if ("start" in next && "end" in next && typeof next.start === "number" && typeof next.end === "number") {
      spans.push({ start: next.start, end: next.end });
    }
    open.push(...Object.values(next).filter((inner) => typeof inner === "object" && inner !== null));
  }
  return spans;
}
