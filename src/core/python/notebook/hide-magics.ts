import { endOfLine, endOfLogicalLine, nextLine } from "../scan-lines.ts";

/** Cell magics that run the rest of the cell as Python; all others hand it to something else. */
const runsPython = new Set(["time", "timeit", "capture", "prun", "memit", "mprun", "lprun", "wandb"]);

const assignment = /^([^=#'"()]*[^=!<>+\-*/%&|^#'"()]=[ \t]*)([!%](?![=%\s]).*)$/;
const help = /^(?:\?{1,2}[ \t]*[\w.*%]+|%{0,2}[A-Za-z_][\w.*]*(?:\[[^\]]*\])?[\w.]*\?{1,2})[ \t]*(?:#.*)?$/;

/**
 * The Python of a notebook's cell: what IPython reads as something else (`%magic`, `!shell`, `name?`) gives way to
 * something of the same length, so that every other character keeps its place. A cell in another language becomes blank.
 */
export function hideMagics(source: string): string {
  if (!/[%!?]/.test(source)) return source;
  const first = /^\s*/.exec(source)?.[0].length ?? 0;
  const magic = /%%([\w.]*)/y;
  magic.lastIndex = first;
  const name = magic.exec(source)?.[1];
  const from = name === undefined ? 0 : endOfLine(source, first);
  if (name !== undefined && !runsPython.has(name)) return blank(source);
  let python = blank(source.slice(0, from));
  let position = from;
  while (position < source.length) {
    const lead = /[ \t\f]*/y;
    lead.lastIndex = position;
    const start = position + (lead.exec(source)?.[0].length ?? 0);
    const shown = hiddenLine(source, start);
    const end = shown === null ? lineEnd(source, start) : start + shown.length;
    python += source.slice(position, start) + (shown ?? source.slice(start, end));
    position = end;
  }
  return python;
}

function lineEnd(source: string, start: number): number {
  const isEmpty = start === endOfLine(source, start) || source[start] === "#";
  return isEmpty ? nextLine(source, start) : endOfLogicalLine(source, start);
}

/** What stands for the line at `start`, with its end of line; null for a line of Python. */
function hiddenLine(source: string, start: number): string | null {
  const line = source.slice(start, endOfLine(source, start));
  // `%time statement` runs the statement where it stands.
  const timed = /^%time[ \t]+(?=\S)/.exec(line)?.[0];
  if (timed !== undefined)
    return " ".repeat(timed.length) + source.slice(start + timed.length, endOfLogicalLine(source, start + timed.length));
  const [, target, command] = assignment.exec(line) ?? [];
  if (target !== undefined && command !== undefined) {
    return target + standIn("_", source.slice(start + target.length, endOfCommand(source, start)));
  }
  if (!/^[%!?]/.test(line) && !help.test(line)) return null;
  const hidden = source.slice(start, endOfCommand(source, start));
  return standIn(/^\S{4}/.test(line) || line.length >= 4 ? "pass" : "0", hidden);
}

/** A command goes on behind a backslash at its line's end. */
function endOfCommand(source: string, start: number): number {
  let end = endOfLine(source, start);
  while (source[end - 1] === "\\" && end < source.length) end = endOfLine(source, nextLine(source, end));
  return nextLine(source, end);
}

function standIn(python: string, hidden: string): string {
  return python + blank(hidden.slice(python.length));
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}
