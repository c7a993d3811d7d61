import type { PythonParser } from "../../src/core/index.ts";
import { callRewrites } from "./rewrites/calls.ts";
import { expressionRewrites } from "./rewrites/expressions.ts";
import { compatibility, importRewrites } from "./rewrites/imports.ts";
import { layoutRewrites, printStatements } from "./rewrites/layout.ts";
import { loopRewrites } from "./rewrites/loops.ts";
import { nameRewrites } from "./rewrites/names.ts";
import { structureRewrites } from "./rewrites/structure.ts";
import type { Rewrite } from "./source.ts";

/** Rewrites that change a program's text but not its experiment, written for TensorFlow 1 or not. */
export const rewrites: readonly Rewrite[] = [
  ...importRewrites,
  ...nameRewrites,
  ...structureRewrites,
  ...loopRewrites,
  ...callRewrites,
  ...expressionRewrites,
  ...layoutRewrites,
];

/** What a program may be rewritten with that is written for TensorFlow 1, or not. */
export function rewritesFor(isTensorFlow1: boolean): readonly Rewrite[] {
  return isTensorFlow1 ? rewrites : rewrites.filter((rewrite) => rewrite !== compatibility);
}

/** Some of the rewrites, one after the other, drawn by `seed`; what no Python 3 reads comes last. */
export function composeRewrites(seed: number, rewrites: readonly Rewrite[]): Rewrite {
  let state = (seed * 2_654_435_761) >>> 0;
  // Mulberry32: small, and the same everywhere.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const left = [...rewrites];
  const chosen = Array.from({ length: 3 + Math.floor(next() * 4) }, () => left.splice(Math.floor(next() * left.length), 1)).flat();
  const ordered = [...chosen.filter((rewrite) => rewrite !== printStatements), ...chosen.filter((rewrite) => rewrite === printStatements)];
  return {
    name: ordered.map(({ name }) => name).join(" + "),
    apply: (text: string, parser: PythonParser) => ordered.reduce((current, rewrite) => rewrite.apply(current, parser), text),
  };
}
