/** A value's shape, batch dimension first; null is a size that the batch decides. */
export type ValueShape = readonly (number | null)[];

/** "[batch, 28, 28, 1]" */
export function describeShape(shape: ValueShape): string {
  return `[${shape.map((size) => size ?? "batch").join(", ")}]`;
}

/** The shape that NumPy's rules give two operands; throws a RangeError where they give none. */
export function broadcastShapes(a: ValueShape, b: ValueShape): ValueShape {
  const rank = Math.max(a.length, b.length);
  const padded = (shape: ValueShape) => [...Array<number>(rank - shape.length).fill(1), ...shape];
  const [x, y] = [padded(a), padded(b)];
  return x.map((size, axis) => {
    const other = y[axis] ?? null;
    if (size === other || other === 1) return size;
    if (size === 1) return other;
    // A batch that holds so many examples as the other operand has rows is possible, but not what any batch is.
    throw new RangeError(`${describeShape(a)} and ${describeShape(b)} do not fit together`);
  });
}

/** Number of values in so many dimensions; null where the batch decides it. */
export function sizeOf(shape: ValueShape): number | null {
  return shape.reduce<number | null>((size, one) => (size === null || one === null ? null : size * one), 1);
}
