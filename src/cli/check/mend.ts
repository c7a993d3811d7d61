import { type Analysis, applyFixes, type Diagnostic, type ProgramText } from "../../core/index.ts";
import type { Analyzer } from "../analyzer.ts";
import type { Source } from "../read-source.ts";

export interface MendOptions {
  readonly unsafe: boolean;
}

export interface Mended {
  /** The whole file. */
  readonly content: string;
  readonly mended: readonly Diagnostic[];
}

/**
 * The file with all fixes made that can be made together, until there is none left. Throws with a clause that fits behind the path
 * where the result cannot be written: in an encoding that can only be read, or because it would not parse any more.
 */
export function mend(name: string, source: Source, { analyzer, unsafe }: MendOptions & { readonly analyzer: Analyzer }): Mended {
  const analyzeProgram = (program: ProgramText): Analysis => analyzer.analyze(name, program);
  const { program, mended } = applyFixes(source.program, analyzeProgram, { unsafe, codes: null });
  if (mended.length === 0) return { content: source.content, mended };
  if (!source.encode) throw new Error("is not mended: its encoding can be read, but not written");
  const errors = (one: ProgramText) => analyzer.parse(one).errors.length;
  if (errors(program) > errors(source.program)) throw new Error("is not mended: the fixes together would leave a syntax error");
  return { content: source.render(withLineEnds(program, source.program)), mended };
}

/** New lines end as all the others do. */
function withLineEnds(program: ProgramText, before: ProgramText): ProgramText {
  const isWindows = before.text.includes("\r\n") && !/(?<!\r)\n/.test(before.text);
  // A notebook's cells are joined by plain line breaks.
  return isWindows && !program.cells ? { text: program.text.replace(/\r?\n/g, "\r\n") } : program;
}
