import type { Suppression } from "../python/suppressions.ts";
import type { TextEdit } from "../text/span.ts";

/** Takes away the comment with its `#` and the space before it; the whole line where nothing else stands there. */
export function withoutComment(text: string, { span: { start, end } }: Suppression): TextEdit {
  const before = text.slice(0, start).replace(/[ \t]*#[ \t]*$/, "");
  const isAlone = before === "" || before.endsWith("\n");
  return { span: { start: before.length, end: isAlone && text.charAt(end) === "\n" ? end + 1 : end }, newText: "" };
}

/** Writes other codes into the comment's brackets; without any the comment goes. */
export function withCodes(text: string, suppression: Suppression, codes: readonly string[]): TextEdit {
  const { start, end } = suppression.span;
  const written = text.slice(start, end);
  const [open, close] = [written.indexOf("["), written.indexOf("]")];
  if (codes.length === 0 || open < 0 || close < open) return withoutComment(text, suppression);
  return { span: { start: start + open + 1, end: start + close }, newText: codes.join(", ") };
}
