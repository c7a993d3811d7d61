import type { Span } from "../../../text/span.ts";
import { remember } from "../../misfit.ts";
import type { PartialShape } from "../../shape.ts";
import type { LibraryCall } from "../library-call.ts";

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

/** Remembers an equation whose letters do not fit the shapes: too many or too few of them, or two sizes under one letter. */
export function checkEquation(call: LibraryCall, equation: string, shapes: readonly PartialShape[], span: Span): void {
  if (agrees(equation, shapes)) return;
  remember(call.machine.misfits, { kind: "equation", span, shapes: shapes.filter((shape) => shape !== null), asked: [] });
}

function agrees(equation: string, shapes: readonly PartialShape[]): boolean {
  const operands = equation.replaceAll(" ", "").split("->")[0]?.split(",") ?? [];
  if (operands.length !== shapes.length) return false;
  const sizes = new Map<string, number>();
  for (const [i, labels] of operands.entries()) {
    const shape = shapes[i];
    if (!shape) continue;
    const names = labels.replace("...", "");
    const isOpen = labels.includes("...");
    if (isOpen ? shape.length < names.length : shape.length !== names.length) return false;
    const at = isOpen ? labels.indexOf("...") : labels.length;
    for (const [j, name] of [...names].entries()) {
      const size = shape[j < at ? j : j + shape.length - names.length] ?? null;
      if (size === null || size === 1) continue;
      if ((sizes.get(name) ?? size) !== size) return false;
      sizes.set(name, size);
    }
  }
  return true;
}
