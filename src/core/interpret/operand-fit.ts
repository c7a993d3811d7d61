// Where Python's own notation for arrays and tensors raises because of shapes: `a + b`, `a @ b`, `a[i, j]`.
import type { Span } from "../text/span.ts";
import type { Machine } from "./machine.ts";
import { broadcasts, type Misfits, multiplies, remember } from "./misfit.ts";
import type { ArrayValue, TensorValue, Value } from "./value.ts";

const arithmetic = new Set(["+", "-", "*", "/", "//", "**", "%"]);

/** Operators between arrays; those between tensors are tensors themselves, which rules look at. */
export function checkOperands(misfits: Misfits, operator: string, left: Value, right: Value, span: Span): void {
  if (left.kind !== "array" || right.kind !== "array" || !left.shape || !right.shape) return;
  if (left.content?.type === "external" || right.content?.type === "external") return;
  const shapes = [left.shape, right.shape];
  if (operator === "@" && !multiplies(left.shape, right.shape, "matmul")) remember(misfits, { kind: "product", span, shapes, asked: [] });
  else if (arithmetic.has(operator) && !broadcasts(left.shape, right.shape))
    remember(misfits, { kind: "broadcast", span, shapes, asked: [] });
}

/** `object[index]`: more indices than axes, or a place behind the last. */
export function checkIndex(machine: Machine, object: ArrayValue | TensorValue, index: Value, span: Span): void {
  const { shape } = object;
  if (!shape || (object.kind === "array" && (object.content?.type === "external" || object.dtype === "object"))) return;
  const items = index.kind === "tuple" ? index.elements : [index];
  if (index.kind === "tuple" && !index.isComplete) return;
  const used = items.filter((item) => item.kind === "number" || item.kind === "slice");
  const others = items.filter((item) => item.kind !== "number" && item.kind !== "slice");
  if (!others.every(takesNoAxis)) return;
  if (used.length > shape.length) {
    remember(machine.misfits, { kind: "indices", span, shapes: [shape], asked: [used.length] });
    return;
  }
  // A condition that is not decided may keep it from being reached, also by ending the loop before.
  if (machine.undecided > 0 || machine.loops.length > 0) return;
  const behind = items.findIndex((item) => item.kind === "api" && item.name === "builtins.Ellipsis");
  let axis = 0;
  for (const [i, item] of items.entries()) {
    if (i === behind) axis = shape.length - items.slice(i + 1).filter((one) => one.kind === "number" || one.kind === "slice").length;
    const size = shape[axis];
    const at = item.kind === "number" ? item.value : null;
    if (at !== null && size != null && Number.isInteger(at) && (at >= size || at < -size)) {
      remember(machine.misfits, { kind: "index", span, shapes: [shape], asked: [at, axis] });
      return;
    }
    if (item.kind === "number" || item.kind === "slice") axis += 1;
  }
}

function takesNoAxis(item: Value): boolean {
  return item.kind === "none" || (item.kind === "api" && /\.newaxis$|^builtins\.Ellipsis$/.test(item.name));
}
