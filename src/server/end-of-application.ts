/** Characters that are looked through for the bracket that closes a call. */
const farthest = 4000;

/**
 * Where a remark on a layer's call that ends at `end` stands best: behind the call of the layer itself (`Dense(10)(x)`), and
 * behind closing brackets and commas where nothing else follows in the line.
 */
export function endOfApplication(text: string, end: number): number {
  let at = end;
  while (text[at] === "(") {
    const closed = closingBracket(text, at);
    if (closed === null) return end;
    at = closed + 1;
  }
  const rest = /^[)\]},]*(?=[ \t]*(?:#.*)?(?:\r?\n|$))/.exec(text.slice(at, text.indexOf("\n", at) + 1 || undefined));
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
