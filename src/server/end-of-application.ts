/** Characters that are looked through for the bracket that closes a call. */
const farthest = 4000;

/** Where a layer's call that ends at `end` is over together with the call of the layer itself: behind `Dense(10)(x)`. */
export function endOfApplication(text: string, end: number): number {
  let at = end;
  while (text[at] === "(") {
    const closed = closingBracket(text, at);
    if (closed === null) return end;
    at = closed + 1;
  }
  return at;
}

/** The place behind closing brackets and commas where nothing else follows `at` in its line; else `at`. */
export function behindClosing(text: string, at: number): number {
  const lineEnd = text.indexOf("\n", at);
  const rest = /^[)\]},]+(?=\s*(?:#|$))/.exec(text.slice(at, lineEnd < 0 ? text.length : lineEnd));
  return at + (rest?.[0].length ?? 0);
}

/** The bracket that closes the one at `open`; null where it is too far. Brackets in strings and comments do not count. */
function closingBracket(text: string, open: number): number | null {
  const token = /"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|#.*|[([{]|[)\]}]/g;
  token.lastIndex = open;
  let depth = 0;
  for (let match = token.exec(text); match && match.index < open + farthest; match = token.exec(text)) {
    if (/^[([{]/.test(match[0])) depth++;
    else if (/^[)\]}]/.test(match[0]) && --depth === 0) return match.index;
  }
  return null;
}
