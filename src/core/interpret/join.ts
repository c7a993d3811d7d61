import type { Span } from "../text/span.ts";
import { sameAffine } from "./affine.ts";
import { keyOf, unknownValue, type Value } from "./value.ts";

/** The value where both branches of a condition that is not known agree, else unknown. */
export function joinValues(a: Value, b: Value, span: Span | null): Value {
  if (sameValue(a, b)) return a;
  return unknownValue("it depends on a condition that is not known", span ?? b.span);
}

/** Whether two values are certainly equal. */
export function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  if (a.kind === "number" && b.kind === "number") {
    if (a.value !== null || b.value !== null) return a.value === b.value && a.isInteger === b.isInteger;
    return a.affine !== null && b.affine !== null && sameAffine(a.affine, b.affine);
  }
  if (a.kind === "tensor" || a.kind === "object" || a.kind === "instance" || a.kind === "function" || a.kind === "class") return false;
  const key = keyOf(a);
  return key !== null && key === keyOf(b);
}
