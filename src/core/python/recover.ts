import { lowerTree } from "./lower.ts";
import type { TreeContent, TreeNode } from "./read-tree.ts";
import { endsTooSoon, type LogicalLine, scanLines } from "./scan-lines.ts";
import type { Statement, SyntaxProblem } from "./syntax.ts";

/** Parses a text and reads the tree; `offset` is added to all positions, and none is above `limit`. */
export type ReadText = (text: string, place?: { readonly offset: number; readonly limit: number }) => TreeContent;

const maximalProblems = 50;
const maximalRounds = 8;
const maximalLinesPerRound = 300;

/**
 * The module of a text that has syntax errors. tree-sitter's own recovery may lose or join the lines
 * around an error, so the lines that are at fault are found one by one, replaced in the text by
 * something of the same length that parses, and the text is parsed again: every other line then means
 * what it means in a correct file. Brackets left open at a line's end are closed for a try.
 */
export function recoverModule(read: ReadText, text: string, lines: readonly LogicalLine[]) {
  const repair = new TextRepair(read, text, lines);
  lines.forEach((line, index) => {
    if (line.problem !== null)
      repair.replaceLine(index, {
        message: line.problem.message,
        span: { start: line.problem.at, end: Math.max(line.problem.at, line.end) },
      });
  });
  let content = read(repair.patched);
  for (let round = 0; round < maximalRounds && content.broken.length > 0; round++) {
    if (!repair.replaceFaulty(content.broken)) break;
    content = read(repair.patched);
  }
  for (const node of content.broken) repair.addProblem(problemOf(text, node));
  return {
    content,
    body: lowerTree(content, repair.patched, repair.placeholders),
    errors: repair.problems.sort((a, b) => a.span.start - b.span.start).slice(0, maximalProblems),
  };
}

class TextRepair {
  readonly placeholders = new Map<number, Statement>();
  readonly problems: SyntaxProblem[] = [];
  patched: string;
  readonly #read: ReadText;
  readonly #text: string;
  readonly #lines: readonly LogicalLine[];
  /** Lines that were replaced once; replaced a second time they become blank. */
  readonly #replaced = new Set<number>();
  readonly #blank = new Set<number>();

  constructor(read: ReadText, text: string, lines: readonly LogicalLine[]) {
    this.#read = read;
    this.#text = text;
    this.#lines = lines;
    this.patched = text;
  }

  addProblem(problem: SyntaxProblem): void {
    if (!this.problems.some(({ span }) => span.start === problem.span.start)) this.problems.push(problem);
  }

  /** Replaces the lines under `broken` that do not parse alone, or else the line where the first one starts. False when nothing is left to replace. */
  replaceFaulty(broken: readonly TreeNode[]): boolean {
    let found = false;
    let looked = 0;
    for (const node of broken) {
      const first = this.#lineAt(node.start);
      const last = this.#lineAt(Math.max(node.start, node.end - 1));
      for (let index = first; index <= last && looked < maximalLinesPerRound; index++) {
        const line = this.#lines[index];
        if (line === undefined || this.#replaced.has(index)) continue;
        looked++;
        const problem = this.#problemAlone(line);
        if (problem === null) continue;
        this.replaceLine(index, problem);
        found = true;
      }
    }
    if (found) return true;
    for (const node of broken) {
      const index = this.#lineAt(node.start);
      if (this.#blank.has(index) || this.#lines[index] === undefined) continue;
      this.replaceLine(index, problemOf(this.#text, node));
      return true;
    }
    return false;
  }

  /** Puts a placeholder where a line stands: a header of the same kind before a body, `0` else. */
  replaceLine(index: number, problem: SyntaxProblem): void {
    const line = this.#lines[index];
    if (line === undefined) return;
    if (!this.#replaced.has(index) && this.#mendLine(index, line, problem)) return;
    this.addProblem(problem);
    if (this.#replaced.has(index)) {
      this.#blank.add(index);
      this.#patch(line, "");
      return;
    }
    this.#replaced.add(index);
    const span = { start: line.start, end: line.end };
    const code = this.#text.slice(line.start, line.end);
    const next = this.#lines[index + 1];
    const header = (next?.indent ?? 0) > line.indent || clausePattern.test(code) ? headerFor(code) : null;
    if (header !== null && header.length <= code.length) {
      this.#patch(line, header);
      const zero = header.indexOf(" 0");
      if (zero >= 0) this.placeholders.set(line.start + zero + 1, { kind: "Invalid", span });
      return;
    }
    this.#patch(line, "0");
    this.placeholders.set(line.start, this.#closed(line, code) ?? { kind: "Invalid", span });
  }

  /** Keeps a line that parses without what the grammar does not know: defaults of type parameters, and spaces that are none. */
  #mendLine(index: number, line: LogicalLine, problem: SyntaxProblem): boolean {
    const code = this.#text.slice(line.start, line.end);
    const spaced = code.replaceAll("\u00a0", " ");
    const mended = withoutTypeParameters(spaced);
    if (mended === code || this.#problemAlone(line, mended) !== null) return false;
    if (spaced !== code) this.addProblem(problem);
    this.#replaced.add(index);
    this.#patch(line, mended);
    return true;
  }

  /** The statement that the line would be if its brackets were closed at its end. */
  #closed(line: LogicalLine, code: string): Statement | null {
    const closers = line.problem?.closers;
    if (closers == null) return null;
    const content = this.#read(code + closers, { offset: line.start, limit: line.end });
    if (content.broken.length > 0) return null;
    const [statement, ...others] = lowerTree(content, this.#text.slice(0, line.start) + code + closers);
    return others.length === 0 ? (statement ?? null) : null;
  }

  #patch(line: LogicalLine, placeholder: string): void {
    const blank = this.#text.slice(line.start + placeholder.length, line.end).replace(/[^\r\n]/g, " ");
    this.patched = this.patched.slice(0, line.start) + placeholder + blank + this.patched.slice(line.end);
  }

  /** What is wrong with a line when it stands alone, with the least around it that makes it a statement. */
  #problemAlone(line: LogicalLine, code = this.#text.slice(line.start, line.end)): SyntaxProblem | null {
    const before = contextBefore(code);
    const after = code.endsWith(":") ? " pass\n" : code.startsWith("@") ? "\ndef f(): pass\n" : "\n";
    const content = this.#read(before + code + after, { offset: line.start - before.length, limit: line.end });
    const [first] = content.broken;
    return first === undefined ? null : problemOf(this.#text, { ...first, start: Math.max(first.start, line.start) });
  }

  /** The index of the line in which `offset` lies, or of the last one before it. */
  #lineAt(offset: number): number {
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lines[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** `def f[T = int](x):` without its brackets, which say nothing about values; their defaults came with Python 3.13. */
function withoutTypeParameters(code: string): string {
  const [whole, head] = /^((?:(?:async\s+)?def|class)\s+[^\W\d]\w*\s*)\[/u.exec(code) ?? [];
  if (whole === undefined || head === undefined) return code;
  let depth = 0;
  let end = head.length;
  do {
    if (code[end] === "[") depth++;
    if (code[end] === "]") depth--;
    end++;
  } while (depth > 0 && end < code.length);
  return head + code.slice(head.length, end).replace(/[^\r\n]/g, " ") + code.slice(end);
}

const clausePattern = /^(?:elif|else|except|finally)\b/;

function headerFor(code: string): string | null {
  const definition = /^(?:def|class)\s+[^\W\d]\w*/.exec(code)?.[0];
  if (definition !== undefined) return definition.startsWith("def") ? `${definition}():` : `${definition}:`;
  const keyword = /^(?:elif|else|except|finally|try|case)\b/.exec(code)?.[0];
  if (keyword === undefined) return "if 0:";
  return keyword === "elif" || keyword === "case" ? `${keyword} 0:` : `${keyword}:`;
}

function contextBefore(code: string): string {
  if (/^(?:elif|else)\b/.test(code)) return "if 0: pass\n";
  if (/^(?:except|finally)\b/.test(code)) return "try: pass\n";
  return /^case\b.*:/s.test(code) ? "match 0:\n " : "";
}

function problemOf(text: string, node: TreeNode): SyntaxProblem {
  const span = { start: node.start, end: Math.max(node.start, node.end) };
  if (node.isMissing) {
    return { message: node.isToken && node.type !== "" ? `\`${node.type}\` is missing here.` : "Something is missing here.", span };
  }
  const [word = ""] = /^\S{0,24}/.exec(text.slice(node.start, node.end).trimStart()) ?? [];
  return { message: word === "" ? "This could not be read as Python." : `\`${word}\` cannot stand here.`, span };
}

/** Whether the text needs `recoverModule`, and its lines if so. */
export function faultyLines(text: string, content: TreeContent): LogicalLine[] | null {
  if (content.broken.length > 0) return scanLines(text);
  if (!mayEndTooSoon(text, content)) return null;
  const incomplete = scanLines(text).map((line) =>
    line.problem !== null && line.problem.at === line.end && line.problem.closers === null ? line : { ...line, problem: null },
  );
  return incomplete.some((line) => line.problem !== null) ? incomplete : null;
}

/** Nodes within which a line's end does not end what the line says. */
const spanningLines = new Set([
  "string",
  "argument_list",
  "parenthesized_expression",
  "parenthesized_list_splat",
  "list",
  "list_pattern",
  "list_comprehension",
  "tuple",
  "tuple_pattern",
  "dictionary",
  "dictionary_comprehension",
  "set",
  "set_comprehension",
  "generator_expression",
  "parameters",
]);

/** Whether some line of a text without errors may end before its expression does: hardly ever, and found out without reading all lines. */
function mayEndTooSoon(text: string, { root, comments }: TreeContent): boolean {
  if (/\r(?!\n)/.test(text)) return true;
  const isSuspect = (end: number): boolean => {
    let codeEnd = end;
    while (isBlank(text.charCodeAt(codeEnd - 1))) codeEnd--;
    return endsTooSoon(text, codeEnd) && !isSpanned(root, root.start + codeEnd - 1);
  };
  let next = 0;
  for (let lineStart = 0; lineStart < text.length; ) {
    const lineEnd = text.indexOf("\n", lineStart);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const comment = (comments[next]?.start ?? Number.POSITIVE_INFINITY) - root.start;
    if (comment < end) next++;
    if (isSuspect(Math.min(comment, end))) return true;
    lineStart = end + 1;
  }
  return false;
}

/** Whether a UTF-16 unit is a space, a tab, a form feed or the first half of a line's end. */
function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 12 || unit === 13;
}

function isSpanned(root: TreeNode, at: number): boolean {
  for (let node: TreeNode | undefined = root; node; ) {
    if (spanningLines.has(node.type)) return true;
    node = node.children.find((child) => child.start <= at && at < child.end);
  }
  return false;
}
