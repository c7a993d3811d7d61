import { isSequence, numberOf, type Value } from "./value.ts";

export type PartialShape = readonly (number | null)[] | null;

/** NumPy's broadcasting; a dimension that is not known stays so unless the other side decides it. */
export function broadcastShapes(a: PartialShape, b: PartialShape): PartialShape {
  if (!a || !b) return null;
  const rank = Math.max(a.length, b.length);
  const result: (number | null)[] = [];
  for (let i = 1; i <= rank; i++) {
    const x = i <= a.length ? (a[a.length - i] ?? null) : 1;
    const y = i <= b.length ? (b[b.length - i] ?? null) : 1;
    result.unshift(x === 1 ? y : y === 1 ? x : (x ?? y));
  }
  return result;
}

/** Whether two sizes cannot be the same. */
export function unequal(a: number | null | undefined, b: number | null | undefined): boolean {
  return a != null && b != null && a !== b;
}

/** Whether two sizes cannot stand on top of each other by broadcasting. */
export function clashes(a: number | null | undefined, b: number | null | undefined): boolean {
  return unequal(a, b) && a !== 1 && b !== 1;
}

/** A shape written as a list, a tuple or a single number; null entries for `None`, null where it is not known. */
export function shapeFrom(value: Value | null): PartialShape {
  if (!value) return null;
  if (value.kind === "number") return value.value === null ? null : [value.value];
  // `tf.stack([tf.shape(x)[0], 7, 7, 32])`.
  if (value.kind === "tensor" && value.operation === "stack") return shapeFrom(value.arguments.named.get("values")?.value ?? null);
  if (!isSequence(value) || !value.isComplete) return null;
  return value.elements.map((element) => (element.kind === "none" ? null : numberOf(element)));
}

/** The shape after a reshape to `target`, whose −1 takes what is left over: unknown where `from` is. */
export function reshaped(from: PartialShape, target: PartialShape): PartialShape {
  if (!target?.includes(-1)) return target;
  const total = elementCount(from);
  const rest = elementCount(target.filter((size) => size !== -1));
  const open = total !== null && rest ? total / rest : null;
  return target.map((size) => (size === -1 ? (open !== null && Number.isInteger(open) ? open : null) : size));
}

/** Number of elements, or null where a dimension is not known. */
export function elementCount(shape: PartialShape): number | null {
  if (!shape || shape.includes(null)) return null;
  return shape.reduce<number>((product, size) => product * (size ?? 1), 1);
}

/** An axis counted from the front, or null where there is no such axis. */
export function axisFrom(axis: number | null, rank: number): number | null {
  if (axis === null || !Number.isInteger(axis)) return null;
  const index = axis < 0 ? axis + rank : axis;
  return index >= 0 && index < rank ? index : null;
}

/** NumPy's `a @ b`: vectors are rows or columns as it fits, leading dimensions broadcast. */
export function matrixProductShape(a: PartialShape, b: PartialShape): PartialShape {
  if (!a || !b || a.length === 0 || b.length === 0) return null;
  const [left, right] = [a.length === 1 ? [1, ...a] : a, b.length === 1 ? [...b, 1] : b];
  if (unequal(left.at(-1), right.at(-2))) return null;
  const batch = broadcastShapes(left.slice(0, -2), right.slice(0, -2));
  if (!batch) return null;
  const result = [...batch];
  if (a.length > 1) result.push(left.at(-2) ?? null);
  if (b.length > 1) result.push(right.at(-1) ?? null);
  return result;
}

/** The shape without `axes` (with 1 in their place where they are kept); null axes stand for all of them. */
export function reducedShape(shape: PartialShape, axes: readonly number[] | null, keeps: { readonly dimensions: boolean }): PartialShape {
  if (axes === null) return keeps.dimensions ? (shape?.map(() => 1) ?? null) : [];
  if (!shape) return null;
  const reduced = new Set(axes.map((axis) => axisFrom(axis, shape.length)));
  if (reduced.has(null)) return null;
  return shape.flatMap((size, i) => (reduced.has(i) ? (keeps.dimensions ? [1] : []) : [size]));
}

/** The shape of arrays put one behind the other along an axis. */
export function concatenatedShape(shapes: readonly PartialShape[], axis: number): PartialShape {
  const known = shapes.filter((shape) => shape !== null);
  const [first] = known;
  const at = first ? axisFrom(axis, first.length) : null;
  if (!first || at === null || known.some((shape) => shape.length !== first.length)) return null;
  return first.map((_, i) => {
    const sizes = known.map((shape) => shape[i] ?? null);
    if (i !== at) return sizes.find((size) => size !== null) ?? null;
    return known.length < shapes.length || sizes.includes(null) ? null : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  });
}

/** Shape of a tensor, an array or a number; null where it is not known. */
export function shapeOf(value: Value): readonly (number | null)[] | null {
  if (value.kind === "tensor" || value.kind === "array") return value.shape;
  return value.kind === "number" || value.kind === "boolean" ? [] : null;
}

export function matmulShape(a: readonly (number | null)[] | null, b: readonly (number | null)[] | null): readonly (number | null)[] | null {
  if (!a || !b || a.length < 2 || b.length < 2) return null;
  return [...a.slice(0, -1), b.at(-1) ?? null];
}
