import type { Span } from "../core/index.ts";

/** A rule that a suppression comment names. */
export interface NamedRule {
  readonly name: string;
  readonly span: Span;
}

const comment = /#\s*parity:\s*ignore(?:-file)?\s*\[([^\]\r\n]*)/g;

/** The rule at `offset` in the brackets of a `# parity: ignore[…]`; null where there is none. */
export function ruleInComment(text: string, offset: number): NamedRule | null {
  const list = listAt(text, offset);
  if (!list) return null;
  for (const match of text.slice(list.start, list.end).matchAll(/[^\s,]+/g)) {
    const start = list.start + match.index;
    const span = { start, end: start + match[0].length };
    if (span.start <= offset && offset <= span.end) return { name: match[0], span };
  }
  return null;
}

/** Whether rules are written at `offset`: in the brackets of a suppression comment. */
export function isInCommentList(text: string, offset: number): boolean {
  return listAt(text, offset) !== null;
}

/** What stands between the brackets around `offset`. */
function listAt(text: string, offset: number): Span | null {
  const lineStart = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  const [line = ""] = /^[^\r\n]*/.exec(text.slice(lineStart)) ?? [];
  for (const match of line.matchAll(comment)) {
    const end = lineStart + match.index + match[0].length;
    const start = end - (match[1] ?? "").length;
    if (start <= offset && offset <= end) return { start, end };
  }
  return null;
}
