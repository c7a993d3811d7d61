import { arraySize, makeArray } from "../../array.ts";
import { meanTypeOf, promoteTypes } from "../../dtype.ts";
import { axisFrom, matrixProductShape, type PartialShape, unequal } from "../../shape.ts";
import { type ArrayValue, isSequence, numberOf, type Value } from "../../value.ts";
import type { LibraryCall, LibraryFunction } from "../library-call.ts";
import { checkEquation } from "../operations/einsum.ts";
import { checkProduct } from "./array-fit.ts";
import { argument, argumentSpan, axesFrom, notKnown, toArray, withArray } from "./data-call.ts";

/** NumPy's products of arrays and its linear algebra. */
export const numpyProducts: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ["dot", (call) => product(call, dotShape, "dot")],
  ["matmul", (call) => product(call, matrixProductShape, "matmul")],
  ["vdot", (call) => product(call, () => [])],
  ["inner", (call) => product(call, innerShape)],
  ["outer", (call) => product(call, (a, b) => [sizeOf(a), sizeOf(b)])],
  ["cross", (call) => product(call, (a) => a)],
  ["kron", (call) => product(call, () => null)],
  ["tensordot", tensordot],
  ["einsum", einsum],
  ["linalg.inv", (call) => withArray(call, (array) => like(call, array, array.shape))],
  ["linalg.pinv", (call) => withArray(call, (array) => like(call, array, array.shape && swapLast(array.shape)))],
  ["linalg.det", (call) => withArray(call, (array) => like(call, array, array.shape?.slice(0, -2) ?? null))],
  [
    "cov",
    (call) =>
      withArray(call, (array) =>
        makeArray({
          shape: array.shape?.length === 2 ? [array.shape[0] ?? null, array.shape[0] ?? null] : [],
          dtype: promoteTypes(array.dtype, "float64"),
          span: call.span,
        }),
      ),
  ],
]);

function like(call: LibraryCall, array: ArrayValue, shape: PartialShape): ArrayValue {
  return makeArray({ shape, dtype: meanTypeOf(array.dtype), span: call.span });
}

function swapLast(shape: readonly (number | null)[]): readonly (number | null)[] {
  return [...shape.slice(0, -2), shape.at(-1) ?? null, shape.at(-2) ?? null];
}

function sizeOf(shape: PartialShape): number | null {
  return arraySize(makeArray({ shape, span: null }));
}

function product(call: LibraryCall, shape: (a: PartialShape, b: PartialShape) => PartialShape, kind?: "dot" | "matmul"): Value {
  const [left, right] = [argument(call, 0, "a", "x1"), argument(call, 1, "b", "x2")];
  const [a, b] = [toArray(call, left), toArray(call, right)];
  if (!a || !b) return notKnown(call, a ? right : left);
  if (kind) checkProduct(call, a, b, kind);
  return makeArray({ shape: shape(a.shape, b.shape), dtype: promoteTypes(a.dtype, b.dtype), span: call.span });
}

/** The last axis of `a` with the last but one of `b`. */
function dotShape(a: PartialShape, b: PartialShape): PartialShape {
  if (!a || !b) return null;
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  if (unequal(a.at(-1), b.length === 1 ? b[0] : b.at(-2))) return null;
  return [...a.slice(0, -1), ...(b.length === 1 ? [] : [...b.slice(0, -2), b.at(-1) ?? null])];
}

function innerShape(a: PartialShape, b: PartialShape): PartialShape {
  if (!a || !b) return null;
  if (a.length === 0) return b;
  return b.length === 0 ? a : [...a.slice(0, -1), ...b.slice(0, -1)];
}

function tensordot(call: LibraryCall): Value {
  const axes = argument(call, 2, "axes");
  return product(call, (a, b) => {
    if (!a || !b) return null;
    const number = axes === null ? 2 : numberOf(axes);
    if (number !== null) return [...a.slice(0, a.length - number), ...b.slice(number)];
    const pair = axes && isSequence(axes) ? axes.elements.map((element) => axesFrom(element)) : [];
    const [left, right] = [pair[0]?.map((axis) => axisFrom(axis, a.length)), pair[1]?.map((axis) => axisFrom(axis, b.length))];
    if (!left || !right) return null;
    return [...a.filter((_, i) => !left.includes(i)), ...b.filter((_, i) => !right.includes(i))];
  });
}

function einsum(call: LibraryCall): Value {
  const equation = argument(call, 0, "subscripts");
  const operands = call.raw.positional.slice(1).map(({ value }) => toArray(call, value));
  const dtype = operands.map((array) => array?.dtype ?? null).reduce(promoteTypes, operands[0]?.dtype ?? null);
  if (equation?.kind !== "string") return notKnown(call, equation, "the equation is not known");
  const shapes = operands.map((array) => array?.shape ?? null);
  if (call.raw.isComplete) checkEquation(call, equation.value, shapes, argumentSpan(call, 0, "subscripts"));
  return makeArray({ shape: einsumShape(equation.value, shapes), dtype, span: call.span });
}

/** The output shape of `np.einsum`; an ellipsis stands for the axes that have no letter. */
export function einsumShape(equation: string, shapes: readonly PartialShape[]): PartialShape {
  const [inputs = "", output] = equation.replace(/\s/g, "").split("->");
  const terms = inputs.split(",");
  const sizes = new Map<string, number | null>();
  let rest: readonly (number | null)[] = [];
  if (terms.length !== shapes.length) return null;
  for (const [i, term] of terms.entries()) {
    const shape = shapes[i];
    if (!shape) return null;
    const [before = "", after] = term.split("...");
    const letters = [...before, ...(after ?? "")];
    const open = shape.length - letters.length;
    if (open < 0 || (after === undefined && open > 0)) return null;
    const named = [...shape.slice(0, before.length), ...shape.slice(before.length + open)];
    for (const [k, letter] of letters.entries()) if ((sizes.get(letter) ?? null) === null) sizes.set(letter, named[k] ?? null);
    if (open > rest.length) rest = shape.slice(before.length, before.length + open);
  }
  const target = output ?? implicitOutput(terms);
  const [before = "", after] = target.split("...");
  const side = (letters: string) => [...letters].map((letter) => sizes.get(letter) ?? null);
  return [...side(before), ...(after === undefined ? [] : rest), ...side(after ?? "")];
}

/** Without an arrow, letters that occur once remain, in the order of the alphabet. */
function implicitOutput(terms: readonly string[]): string {
  const letters = [...terms.join("").replaceAll(".", "")];
  const once = letters.filter((letter) => letters.filter((other) => other === letter).length === 1).sort();
  return `${terms.some((term) => term.includes("...")) ? "..." : ""}${once.join("")}`;
}
