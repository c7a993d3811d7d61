import type { Span } from "../text/span.ts";
import { clashes, elementCount, type PartialShape, unequal } from "./shape.ts";

type Shape = readonly (number | null)[];

/**
 * Why an operation refuses what it is given:
 *
 * - "reshape": the numbers do not fill the shape `asked`;
 * - "join": sizes beside the axis `asked` differ; "stack": shapes differ;
 * - "product": the sizes that are summed over differ; "broadcast": sizes differ and neither is 1;
 * - "axis": there is no axis `asked`;
 * - "order": `asked` is not every axis once; "length": `asked` are not as many as there are axes;
 * - "part": a part reaches beyond the axis; "target": what is there does not broadcast to the shape `asked`;
 * - "equation": the letters of an `einsum` and the shapes do not agree;
 * - "index": there is no place `asked`; "indices": there are more indices than axes;
 * - "rank": an operation takes so many dimensions as `asked`;
 * - "single": of one number along the axis `asked` the largest is looked for;
 * - "reuse": the variable that is shared has another shape than `asked`.
 */
export type MisfitKind =
  | "reshape"
  | "join"
  | "stack"
  | "product"
  | "broadcast"
  | "axis"
  | "order"
  | "length"
  | "part"
  | "target"
  | "equation"
  | "index"
  | "indices"
  | "rank"
  | "single"
  | "reuse";

/** An operation that NumPy, TensorFlow or Keras refuses for the shapes that it is given, or that can only give one result for them. */
export interface Misfit {
  readonly kind: MisfitKind;
  /** The argument that causes it; the operation where none can be told. */
  readonly span: Span;
  /** Of the operands, in their order. */
  readonly shapes: readonly Shape[];
  /** What the operation is asked for, see the kinds. */
  readonly asked: Shape;
}

/** Misfits by place: what is reached several times is told once. */
export type Misfits = Map<string, Misfit>;

export function remember(misfits: Misfits, misfit: Misfit): void {
  const key = `${misfit.kind}:${misfit.span.start}:${misfit.span.end}`;
  if (!misfits.has(key)) misfits.set(key, misfit);
}

/** Whether the numbers of an array fill a shape, which may have one −1. */
export function fills(from: PartialShape, target: PartialShape): boolean {
  const [all, wanted] = [elementCount(from), elementCount(target?.filter((size) => size !== -1) ?? null)];
  if (all === null || wanted === null || !target || target.some((size) => size !== null && size < -1)) return true;
  return target.includes(-1) ? wanted === 0 || all % wanted === 0 : all === wanted;
}

/** Whether arrays can be put one behind the other along an axis. */
export function joins(shapes: readonly PartialShape[], axis: number): boolean {
  const known = shapes.filter((shape) => shape !== null);
  const [first] = known;
  if (!first || known.length < 2) return true;
  const at = axis < 0 ? axis + first.length : axis;
  return known.every((shape) => shape.length === first.length && !shape.some((size, i) => i !== at && unequal(size, first[i])));
}

/** Whether two shapes can stand on top of each other. */
export function broadcasts(a: PartialShape, b: PartialShape): boolean {
  if (!a || !b) return true;
  const count = Math.min(a.length, b.length);
  for (let i = 1; i <= count; i++) if (clashes(a.at(-i), b.at(-i))) return false;
  return true;
}

/** Whether NumPy's `dot` (without stacks) or `matmul` can multiply two shapes. */
export function multiplies(a: PartialShape, b: PartialShape, kind: "dot" | "matmul"): boolean {
  if (!a || !b || a.length === 0 || b.length === 0) return true;
  if (unequal(a.at(-1), b.length === 1 ? b[0] : b.at(-2))) return false;
  return kind === "dot" || a.length < 3 || b.length < 3 || broadcasts(a.slice(0, -2), b.slice(0, -2));
}

/** Whether a shape can be spread to another one. */
export function spreads(from: PartialShape, target: PartialShape): boolean {
  if (!from || !target) return true;
  if (from.length > target.length) return false;
  return from.every((size, i) => size === 1 || !unequal(size, target[target.length - from.length + i]));
}

/** Whether numbers are every axis of so many once, counted from either end. */
export function isOrder(axes: PartialShape, rank: number): boolean {
  if (!axes || axes.includes(null)) return true;
  return (
    axes.length === rank &&
    new Set(axes.map((axis) => (axis ?? 0) + ((axis ?? 0) < 0 ? rank : 0))).size === rank &&
    axes.every((axis) => axis !== null && axis >= -rank && axis < rank)
  );
}
