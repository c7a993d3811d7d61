import type { Shape } from "../model/layer.ts";

/** "(None, 28, 28)": as Keras prints shapes. */
export function shapeText(shape: Shape): string {
  return `(${shape.map((size) => size ?? "None").join(", ")}${shape.length === 1 ? "," : ""})`;
}

/** Whether two sizes cannot be the same. */
export function differ(a: number | null | undefined, b: number | null | undefined): boolean {
  return a != null && b != null && a !== b;
}

/** Whether two sizes cannot stand on top of each other by broadcasting. */
export function clash(a: number | null | undefined, b: number | null | undefined): boolean {
  return differ(a, b) && a !== 1 && b !== 1;
}

/** Number of elements; null where a size is not known. */
export function elementsOf(shape: Shape): number | null {
  return shape.reduce<number | null>((all, size) => (all === null || size === null ? null : all * size), 1);
}
