import { type PythonParser, parseProgram } from "../../src/core/index.ts";
import { argumentsByKeyword } from "../metamorphic/rewrites/calls.ts";
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

const tensorflow2 = { Adam: ["learning_rate"], "nn.dropout": ["x", "rate"] };

/** What is called otherwise than in TensorFlow 1 and Keras 2.2, by software. */
const newNames: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "tf-keras-2.21": tensorflow2,
  "keras-3": { ...tensorflow2, to_categorical: ["x", "num_classes"] },
};

/** A program in another style; null where the style changes nothing. Notebooks and packages stay as they are. */
export function inStyle(program: CorrectProgram, style: string, parser: PythonParser): CorrectProgram | null {
  const byKeyword = argumentsByKeyword(newNames[program.software]);
  const rewrite = style === byKeyword.name ? byKeyword : rewrites.find(({ name }) => name === style);
  const [file] = program.files;
  if (!rewrite) throw new Error(`no rewrite ${style}`);
  if (!file || file.cells || program.files.length > 1) return null;
  const text = rewrite.apply(file.text, parser);
  if (text === file.text || parseProgram(parser, { text }).errors.length > 0) return null;
  return { ...program, files: [{ ...file, text }] };
}

export const styles: readonly string[] = names;
