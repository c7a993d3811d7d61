import type { PartialShape } from "../../shape.ts";

/** The shape of `einsum("bij,bkj->bik", a, b)`; an output that is not written has the labels that occur once, in order. */
export function einsumShape(equation: string, shapes: readonly PartialShape[]): PartialShape {
  const [left = "", right] = equation.replaceAll(" ", "").split("->");
  const operands = left.split(",");
  if (operands.length !== shapes.length) return null;
  const sizes = new Map<string, number | null>();
  let ellipsis: readonly (number | null)[] = [];
  for (const [i, labels] of operands.entries()) {
    const shape = shapes[i];
    if (!shape) return null;
    const names = labels.replace("...", "");
    const skipped = shape.length - names.length;
    if (skipped < 0 || (skipped > 0 && !labels.includes("..."))) return null;
    const at = labels.includes("...") ? labels.indexOf("...") : labels.length;
    if (skipped > ellipsis.length) ellipsis = shape.slice(at, at + skipped);
    for (const [j, name] of [...names].entries()) sizes.set(name, sizes.get(name) ?? shape[j < at ? j : j + skipped] ?? null);
  }
  const once = [...sizes.keys()].filter((name) => left.split(name).length === 2).sort();
  const output = right ?? (left.includes("...") ? "..." : "") + once.join("");
  const [before = "", after = ""] = output.split("...");
  const named = (names: string) => [...names].map((name) => sizes.get(name) ?? null);
  return output.includes("...") ? [...named(before), ...ellipsis, ...named(after)] : named(before);
}
