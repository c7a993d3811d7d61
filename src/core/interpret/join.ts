import type { Span } from "../text/span.ts";
import { sameAffine } from "./affine.ts";
import { keyOf } from "./key-of.ts";
import type { PartialShape } from "./shape.ts";
import { makeTensor } from "./tensor.ts";
import { isSequence, unknownValue, type Value } from "./value.ts";

/**
 * The value where both branches of a condition that is not known agree, else what can be said of either. `reason` tells why the
 * condition is not known, where that is clear.
 */
export function joinValues(a: Value, b: Value, span: Span | null, reason: string | null = null): Value {
  if (sameValue(a, b)) return a;
  if (a.kind === "tensor" && b.kind === "tensor")
    return makeTensor({ operation: "either", inputs: [a, b], shape: joinShapes(a.shape, b.shape), span: span ?? b.span });
  if (isSequence(a) && isSequence(b) && a.kind === b.kind && a.isComplete && b.isComplete && a.elements.length === b.elements.length) {
    const elements = a.elements.map((element, i) => joinValues(element, b.elements[i] ?? element, span, reason));
    return { kind: a.kind, elements, isComplete: true, span: span ?? b.span };
  }
  if (reason?.startsWith(dependsOnCondition)) return unknownValue(reason, span ?? b.span);
  return unknownValue(dependsOnCondition + (reason === null ? "" : `: ${reason}`), span ?? b.span);
}

/** How reasons begin where branches differ. */
const dependsOnCondition = "it depends on a condition that is not known";

function joinShapes(a: PartialShape, b: PartialShape): PartialShape {
  if (!a || !b || a.length !== b.length) return null;
  return a.map((size, i) => (size === b[i] ? size : null));
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
