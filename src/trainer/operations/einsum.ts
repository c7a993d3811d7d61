import type { Computation } from "../computation.ts";
import { Unsupported } from "../unsupported.ts";
import { shapeOf, sizeOf, type Value } from "../value.ts";
import { matmul } from "./matmul.ts";
import { reduce } from "./reduce.ts";
import { reshape, transpose } from "./shape.ts";

interface Labelled {
  readonly value: Value;
  /** A letter for each axis. */
  readonly letters: readonly string[];
}

/** `tf.einsum`, as matrix products of two values at a time. */
export function einsum(c: Computation, equation: string, values: readonly Value[]): Value {
  const { operands, output } = parse(equation, values);
  let [result, ...rest] = operands;
  if (!result) throw new Unsupported("einsum needs an operand");
  for (const [i, next] of rest.entries()) {
    const later = new Set([...output, ...rest.slice(i + 1).flatMap(({ letters }) => letters)]);
    result = contract(c, result, next, later);
  }
  const kept = sumAway(c, result, new Set(output));
  return arrange(c, kept, output);
}

function parse(equation: string, values: readonly Value[]): { readonly operands: Labelled[]; readonly output: readonly string[] } {
  const plain = equation.replaceAll(" ", "");
  const [left = "", right] = plain.split("->");
  const terms = left.split(",");
  // An ellipsis stands for axes without letters: those of the value with the most of them.
  const hidden = terms.map((term, i) => (term.includes("...") ? shapeOf(values[i] as Value).length - (term.length - 3) : 0));
  const most = Math.max(0, ...hidden);
  const expand = (term: string, count: number) => {
    const names = Array.from({ length: count }, (_, i) => `…${most - count + i}`);
    const [before = "", after = ""] = term.split("...");
    return term.includes("...") ? [...before, ...names, ...after] : [...term];
  };
  const operands = terms.map((term, i): Labelled => {
    const letters = expand(term, hidden[i] ?? 0);
    const value = values[i];
    if (!value || letters.length !== shapeOf(value).length) throw new Unsupported(`einsum's ${equation} does not fit its operands`);
    if (new Set(letters).size !== letters.length) throw new Unsupported(`the diagonal in einsum's ${equation} is not executed`);
    return { value, letters };
  });
  const all = operands.flatMap(({ letters }) => letters);
  const once = [...new Set(all)].filter((letter) => all.indexOf(letter) === all.lastIndexOf(letter)).sort();
  return { operands, output: right === undefined ? once : expand(right, most) };
}

/** Sums over axes that nobody needs any more. */
function sumAway(c: Computation, { value, letters }: Labelled, needed: ReadonlySet<string>): Labelled {
  const axes = [...letters.keys()].filter((axis) => !needed.has(letters[axis] ?? ""));
  return {
    value: axes.length === 0 ? value : reduce(c, value, { operation: "sum", axes, keepDims: false }),
    letters: letters.filter((letter) => needed.has(letter)),
  };
}

function arrange(c: Computation, { value, letters }: Labelled, order: readonly string[]): Value {
  const permutation = order.map((letter) => letters.indexOf(letter));
  return permutation.every((from, to) => from === to) ? value : transpose(c, value, permutation);
}

function contract(c: Computation, left: Labelled, right: Labelled, later: ReadonlySet<string>): Labelled {
  const a = sumAway(c, left, new Set([...right.letters, ...later]));
  const b = sumAway(c, right, new Set([...left.letters, ...later]));
  const common = a.letters.filter((letter) => b.letters.includes(letter));
  const batch = common.filter((letter) => later.has(letter));
  const summed = common.filter((letter) => !later.has(letter));
  const [freeA, freeB] = [a, b].map(({ letters }) => letters.filter((letter) => !common.includes(letter))) as [string[], string[]];
  const sizes = new Map<string, number>();
  for (const { value, letters } of [a, b]) for (const [axis, letter] of letters.entries()) sizes.set(letter, shapeOf(value)[axis] ?? 1);
  const lengths = (letters: readonly string[]) => letters.map((letter) => sizes.get(letter) ?? 1);
  const matrix = (operand: Labelled, rows: readonly string[], columns: readonly string[]) =>
    reshape(c, arrange(c, operand, [...batch, ...rows, ...columns]), [...lengths(batch), sizeOf(lengths(rows)), sizeOf(lengths(columns))]);
  const product = matmul(c, matrix(a, freeA, summed), matrix(b, summed, freeB));
  const letters = [...batch, ...freeA, ...freeB];
  return { value: reshape(c, product, lengths(letters)), letters };
}
