import { keepSyntaxFacts } from "./syntax-facts.ts";

/**
 * A copy of a piece of syntax that lies `by` further on the number line. Syntax is plain data: every object with a
 * numeric `start` and `end` is a span.
 */
export function moveSyntax<T>(syntax: T, by: number): T {
  if (by === 0) return syntax;
  const copy = moved(syntax, by) as T;
  if (typeof syntax === "object" && syntax !== null) keepSyntaxFacts(syntax, copy as object);
  return copy;
}

function moved(value: unknown, by: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((element) => moved(element, by));
  if ("start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number") {
    return { start: value.start + by, end: value.end + by };
  }
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = moved((value as Record<string, unknown>)[key], by);
  if (copy.kind === "FunctionDefinition" || copy.kind === "ClassDefinition") keepSyntaxFacts(value, copy);
  return copy;
}
