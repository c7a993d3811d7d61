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

/** A shape written as a list, a tuple or a single number; null entries for `None`, null where it is not known. */
export function shapeFrom(value: Value | null): PartialShape {
  if (!value) return null;
  if (value.kind === "number") return value.value === null ? null : [value.value];
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
