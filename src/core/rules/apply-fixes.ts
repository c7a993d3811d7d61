import type { Analysis, Diagnostic, Fix } from "../analysis.ts";
import { editProgram, type ProgramText } from "../text/program-text.ts";
import type { TextEdit } from "../text/span.ts";

export interface FixOptions {
  readonly unsafe: boolean;
  /** Rule codes to mend; null for all. */
  readonly codes: ReadonlySet<string> | null;
}

export interface FixedProgram {
  readonly program: ProgramText;
  /** The problems that were mended, in the order in which they were. */
  readonly mended: readonly Diagnostic[];
}

/** The fix that mends this one site, as the program offers it first. */
export function ownFix(diagnostic: Diagnostic): Fix | null {
  return diagnostic.fixes.find((fix) => fix.scope === "site") ?? null;
}

/** One fix may make room for the next, but a program is mended in a few passes or not at all. */
const mostPasses = 10;

/** Mends what can be mended, pass by pass: of two fixes that touch the same text, the second waits for the next pass. */
export function applyFixes(program: ProgramText, analyzeProgram: (program: ProgramText) => Analysis, options: FixOptions): FixedProgram {
  let current = program;
  const mended: Diagnostic[] = [];
  for (let pass = 0; pass < mostPasses; pass++) {
    const accepted: TextEdit[] = [];
    const fixed: Diagnostic[] = [];
    const { path, diagnostics } = analyzeProgram(current);
    for (const diagnostic of diagnostics) {
      if (diagnostic.place.path !== path) continue;
      const fix = ownFix(diagnostic);
      if (!fix || (options.codes && !options.codes.has(diagnostic.code)) || (fix.applicability === "unsafe" && !options.unsafe)) continue;
      const added = editsToAdd(fix, accepted);
      if (added === null) continue;
      accepted.push(...added);
      fixed.push(diagnostic);
    }
    const next = editProgram(current, accepted);
    if (next.text === current.text) break;
    current = next;
    mended.push(...fixed);
  }
  return { program: current, mended };
}

/** The fix's edits that are not made already (an import that two fixes need); null when one of them is in the way of another. */
function editsToAdd(fix: Fix, accepted: readonly TextEdit[]): readonly TextEdit[] | null {
  const added: TextEdit[] = [];
  for (const edit of fix.edits) {
    const clash = accepted.find((other) => overlaps(edit, other));
    if (!clash) added.push(edit);
    else if (clash.newText !== edit.newText || clash.span.start !== edit.span.start || clash.span.end !== edit.span.end) return null;
  }
  return added;
}

function overlaps(a: TextEdit, b: TextEdit): boolean {
  if (a.span.start === b.span.start) return true;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}
