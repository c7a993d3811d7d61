type Sizes = readonly (number | null)[];

/** A shape, or a list of them, as Keras prints it: "(None, 128)", "[(None, 4, 8), (None, 8)]"; "?" where it is not known. */
export function shapeText(shape: Sizes | readonly Sizes[] | null): string {
  if (shape === null) return "?";
  const parts = shape.map((part) => (typeof part === "object" && part !== null ? shapeText(part) : String(part ?? "None")));
  if (shape.some((part) => typeof part === "object" && part !== null)) return `[${parts.join(", ")}]`;
  return `(${parts.join(", ")}${parts.length === 1 ? "," : ""})`;
}
