import type { TextEdit } from "../core/index.ts";
import type { AnalyzedPart } from "./analyzed-document.ts";

/** `# parity: ignore[…]` at the end of a line (0-based, of the part); a comment that is already there takes the code in. */
export function disableForLineEdit(part: AnalyzedPart, code: string, line: number): TextEdit {
  return inProgram(part, lineEdit(part, code, line));
}

/**
 * `# parity: ignore-file[…]` on a line of its own at the top: behind what must stand first, and behind what tools and readers
 * expect there (`#!`, an encoding, a cell's `%%` line). A comment that is already there takes the code in.
 */
export function disableForFileEdit(part: AnalyzedPart, code: string): TextEdit {
  const { text } = part;
  const list = /^[ \t]*#\s*parity:\s*ignore-file\s*\[([^\]\r\n]*)(?=\])/m.exec(text);
  if (list) {
    const end = list.index + list[0].length;
    return inProgram(part, { span: { start: end, end }, newText: list[1]?.trim() ? `, ${code}` : code });
  }
  const lead = /^\uFEFF?(?:#!.*(?:\r?\n|$))?(?:[ \t]*#.*?coding[:=].*(?:\r?\n|$))?(?:%%.*(?:\r?\n|$))?/.exec(text)?.[0] ?? "";
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? "\n";
  const isCut = lead !== "" && lead !== "\uFEFF" && !/\n$/.test(lead);
  const comment = `# parity: ignore-file[${code}]`;
  return inProgram(part, {
    span: { start: lead.length, end: lead.length },
    newText: isCut ? `${lineEnd}${comment}` : `${comment}${lineEnd}`,
  });
}

/** From offsets of the part's own text to those of the program. */
function inProgram({ start }: AnalyzedPart, { span, newText }: TextEdit): TextEdit {
  return { span: { start: span.start + start, end: span.end + start }, newText };
}

function lineEdit({ lines, text }: AnalyzedPart, code: string, line: number): TextEdit {
  const lineText = (index: number) =>
    text.slice(lines.offset({ line: index, column: 0 }), lines.offset({ line: index + 1, column: 0 })).replace(/[\r\n]+$/, "");
  const start = lines.offset({ line, column: 0 });
  const content = lineText(line);
  const list = /#\s*parity:\s*ignore\s*\[([^\]]*)(?=\])/.exec(content);
  if (list) {
    const end = start + list.index + list[0].length;
    return { span: { start: end, end }, newText: list[1]?.trim() ? `, ${code}` : code };
  }
  // A comment inside a string or behind a line continuation would be none: the line above serves those.
  if (/\\\s*$/.test(content) || isInsideString(text, start + content.length)) {
    let first = line;
    while (first > 0 && /\\\s*$/.test(lineText(first - 1))) first--;
    const above = lines.offset({ line: first, column: 0 });
    const indent = /^[ \t]*/.exec(lineText(first))?.[0] ?? "";
    return { span: { start: above, end: above }, newText: `${indent}# parity: ignore[${code}]${/\r?\n/.exec(text)?.[0] ?? "\n"}` };
  }
  const end = start + content.trimEnd().length;
  return { span: { start: end, end: start + content.length }, newText: `  # parity: ignore[${code}]` };
}

/** Whether `offset` lies inside a triple-quoted string, by counting what opens and closes them. */
function isInsideString(text: string, offset: number): boolean {
  let open: string | null = null;
  for (const match of text.slice(0, offset).matchAll(/\\.|"""|'''|#[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g)) {
    const [token] = match;
    if (open === null && (token === '"""' || token === "'''")) open = token;
    else if (token === open) open = null;
  }
  return open !== null;
}
