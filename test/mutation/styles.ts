import { type PythonParser, parseProgram } from "../../src/core/index.ts";
import { rewrites } from "../metamorphic/rewrites.ts";
import type { CorrectProgram } from "./programs.ts";

/** Rewrites that change how a program is written, not what it does: faults are put into the rewritten programs as well. */
const names: readonly string[] = [
  "everything in main()",
  "everything in a class",
  "stages as functions that return tuples",
  "import under other names",
  "arguments by keyword",
  "numbers and strings get names",
  "Sequential by add",
  "comments, types, assertions and dead code",
];

/** A program in another style; null where the style changes nothing. Notebooks and packages stay as they are. */
export function inStyle(program: CorrectProgram, style: string, parser: PythonParser): CorrectProgram | null {
  const rewrite = rewrites.find(({ name }) => name === style);
  const [file] = program.files;
  if (!rewrite) throw new Error(`no rewrite ${style}`);
  if (!file || file.cells || program.files.length > 1) return null;
  const text = rewrite.apply(file.text, parser);
  if (text === file.text || parseProgram(parser, { text }).errors.length > 0) return null;
  return { ...program, files: [{ ...file, text }] };
}

export const styles: readonly string[] = names;
