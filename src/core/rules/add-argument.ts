import type { Place, TextEdit } from "../text/span.ts";
import type { RuleFacts } from "./rule.ts";

/** Adds `argument` behind the arguments of the call at `place`; null where no call ends there. */
export function addArgument({ text, path }: RuleFacts, place: Place, argument: string): TextEdit | null {
  const { start, end } = place.span;
  const source = text.slice(start, end);
  if (place.path !== path || !source.endsWith(")")) return null;
  const inside = source.slice(0, -1).trimEnd();
  const at = start + inside.length;
  const separator = inside.endsWith("(") ? "" : inside.endsWith(",") ? " " : ", ";
  return { span: { start: at, end: at }, newText: `${separator}${argument}` };
}
