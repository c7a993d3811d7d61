/**
 * A logical line: what Python reads up to its end of line, brackets and backslashes considered.
 * Lines without code are left out.
 */
export interface LogicalLine {
  /** Offset of the first character of code. */
  readonly start: number;
  /** Offset behind the last character of code, before a comment. */
  readonly end: number;
  readonly indent: number;
  readonly problem: LineProblem | null;
}

interface LineProblem {
  readonly message: string;
  readonly at: number;
  /** Brackets that would close what is open at the end, innermost first; null when closing them does not help. */
  readonly closers: string | null;
}

const closerOf: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

const statementStart =
  /^(?:(?:def|class|import|from|return|raise|assert|del|pass|break|continue|global|nonlocal|while|with|try|except|finally|elif|async)\b|(?:if|for|else)\b.*:$|@\w|[A-Za-z_*(][\w.[\]'", ()*]*\s*(?:=(?!=)|[-+*/@%&|^]=|\/\/=|\*\*=).*[^,]$|[A-Za-z_][\w.]*\(.*\)$)/;

const header = /^(?:def|class|if|elif|for|while|with|except|match|case|async)\b[^\r\n]*:$/;

/**
 * Splits a text into logical lines and finds what tree-sitter does not report, or reports far from its
 * cause: brackets and strings that are never closed, and lines that end before their expression does.
 * Strings with quotes nested in replacement fields may be misread; callers scan only texts that the
 * parser could not read, or take nothing but `incomplete ends` from it.
 */
export function scanLines(text: string): LogicalLine[] {
  const plain = scan(text, neverStarts);
  return plain.some((line) => line.problem?.closers != null) ? scan(text, looksLikeStatement) : plain;
}

/** Where the line behind the logical line that starts at `start` begins, whatever is wrong with it. */
export function endOfLogicalLine(text: string, start: number): number {
  return scanLine(text, start, 0, neverStarts).next;
}

type StartsStatement = (line: string) => boolean;
const neverStarts: StartsStatement = () => false;
const looksLikeStatement: StartsStatement = (line) => statementStart.test(line.replace(/\s+#.*$/, ""));
const alwaysStarts: StartsStatement = (line) => !/^[)\]}]/.test(line);

function scan(text: string, startsStatement: StartsStatement): LogicalLine[] {
  const lines: LogicalLine[] = [];
  let position = 0;
  while (position < text.length) {
    const lead = /[ \t\f]*/y;
    lead.lastIndex = position;
    const indent = lead.exec(text)?.[0].length ?? 0;
    const start = position + indent;
    const first = text[start];
    if (first === undefined || first === "#" || first === "\n" || first === "\r") {
      position = nextLine(text, start);
      continue;
    }
    let line = scanLine(text, start, indent, startsStatement);
    if (line.next >= text.length && line.open && startsStatement !== neverStarts) line = scanLine(text, start, indent, alwaysStarts);
    lines.push({ start, end: line.end, indent, problem: line.problem ?? incompleteProblem(text, line.end) });
    position = line.next;
  }
  return lines;
}

/** Whether an expression cannot end at `end`: behind an operator, the dot of an attribute, or a word that needs something behind it. */
export function endsTooSoon(text: string, end: number): boolean {
  const last = text[end - 1] ?? "";
  if (operators.has(last))
    return text[end - 2] !== "." && !(last === "*" && /\bimport\s*(?:\(\s*)?\*$/.test(text.slice(Math.max(0, end - 40), end)));
  if (last === ".") return isName(text, end - 1);
  return lastOfWords.has(last) && openWord.test(text.slice(Math.max(0, end - 8), end));
}

const operators = new Set("=+-*/%@&|^~<>");
const openWord = /\b(?:and|or|not|in|is|lambda|import|as)$/;
const lastOfWords = new Set("drtnsa");

/** Whether what lies before `end` has attributes: `...` and `1.` may stand at a line's end. */
function isName(text: string, end: number): boolean {
  let at = end - 1;
  while (text[at] === " " || text[at] === "\t") at--;
  while (/\d/.test(text[at] ?? "")) at--;
  return /[\w)\]}'"]/.test(text[at] ?? "");
}

function incompleteProblem(text: string, end: number): LineProblem | null {
  if (!endsTooSoon(text, end)) return null;
  return { message: "This line ends before its expression does.", at: end, closers: null };
}

function scanLine(text: string, start: number, indent: number, startsStatement: StartsStatement) {
  const open: { readonly bracket: string; readonly at: number }[] = [];
  let problem: LineProblem | null = null;
  let end = start;
  let position = start;
  while (position < text.length) {
    const unit = text[position] ?? "";
    if (unit === "\n" || unit === "\r") {
      const next = nextLine(text, position);
      if (open.length === 0) return { end, next, problem, open: false };
      const following = /[ \t\f]*([^\r\n]*)/y;
      following.lastIndex = next;
      const match = following.exec(text);
      const content = match?.[1] ?? "";
      const itsIndent = (match?.[0].length ?? 0) - content.length;
      // A header that ends in a colon is followed by its body, whatever is open in it.
      if (startsStatement !== neverStarts && text[end - 1] === ":" && header.test(text.slice(start, end))) {
        return { end, next, problem: problem ?? unclosed(open), open: true };
      }
      if (content !== "" && !content.startsWith("#") && itsIndent <= indent && startsStatement(content.trimEnd())) {
        return { end, next, problem: problem ?? unclosed(open), open: true };
      }
      position = next;
    } else if (unit === "#") {
      position = endOfLine(text, position);
    } else if (unit === "\\") {
      end = position + 1;
      position = nextLineIfAt(text, position + 1);
    } else if (unit === '"' || unit === "'") {
      const closed = endOfString(text, position);
      problem ??= closed.isClosed ? null : { message: "This string is never closed.", at: position, closers: null };
      position = closed.end;
      end = position;
    } else {
      if (unit === "(" || unit === "[" || unit === "{") open.push({ bracket: unit, at: position });
      if (unit === ")" || unit === "]" || unit === "}") {
        const last = open.pop();
        if (last === undefined) problem ??= { message: `\`${unit}\` closes no bracket.`, at: position, closers: null };
        else if (closerOf[last.bracket] !== unit) {
          problem ??= { message: `\`${unit}\` does not close \`${last.bracket}\`.`, at: position, closers: null };
        }
      }
      position++;
      if (unit !== " " && unit !== "\t" && unit !== "\f") end = position;
    }
  }
  return { end, next: text.length, problem: open.length > 0 ? (problem ?? unclosed(open)) : problem, open: open.length > 0 };
}

function unclosed(open: readonly { readonly bracket: string; readonly at: number }[]): LineProblem {
  const innermost = open.at(-1);
  const closers = open.map(({ bracket }) => closerOf[bracket] ?? "").reverse();
  return { message: `\`${innermost?.bracket ?? "("}\` is never closed.`, at: innermost?.at ?? 0, closers: closers.join("") };
}

function endOfString(text: string, start: number): { end: number; isClosed: boolean } {
  const quote = text[start] ?? "";
  const isTriple = text.startsWith(quote.repeat(3), start);
  const closing = isTriple ? quote.repeat(3) : quote;
  let position = start + closing.length;
  while (position < text.length) {
    const unit = text[position];
    if (unit === "\\") position += text.startsWith("\r\n", position + 1) ? 3 : 2;
    else if (!isTriple && (unit === "\n" || unit === "\r")) break;
    else if (unit === quote && text.startsWith(closing, position)) return { end: position + closing.length, isClosed: true };
    else position++;
  }
  // Whoever opens a docstring does not mean the rest of the file: only this line is given up.
  return { end: isTriple ? endOfLine(text, start) : Math.min(position, text.length), isClosed: false };
}

export function endOfLine(text: string, from: number): number {
  let position = from;
  while (position < text.length && text[position] !== "\n" && text[position] !== "\r") position++;
  return position;
}

export function nextLine(text: string, from: number): number {
  const end = endOfLine(text, from);
  return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length);
}

function nextLineIfAt(text: string, position: number): number {
  return text[position] === "\n" || text[position] === "\r" ? nextLine(text, position) : position;
}
