import type { ProgramText } from "../text/program-text.ts";
import type { PythonParser } from "./create-python-parser.ts";
import { hideMagics } from "./notebook/hide-magics.ts";
import { hideScriptMagics } from "./notebook/hide-script-magics.ts";
import type { Module } from "./syntax.ts";

/** Parses a program; a notebook's cells one by one, so that a broken one leaves the others as they are. */
export function parseProgram(parser: Pick<PythonParser, "parse">, { text, cells }: ProgramText): Module {
  if (!cells) return parser.parse(hideScriptMagics(text));
  const python = cells.map(({ start, end }) => hideMagics(text.slice(start, end))).join("\n");
  const modules = cells.map(({ start, end }) => parser.parse(python, { start, end }));
  return {
    body: modules.flatMap(({ body }) => body),
    comments: modules.flatMap(({ comments }) => comments),
    errors: modules.flatMap(({ errors }) => errors),
    span: { start: 0, end: text.length },
  };
}
