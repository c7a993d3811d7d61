// Where NumPy raises because of the shapes that a function is given.
import type { Span } from "../../../text/span.ts";
import { fills, isOrder, joins, type Misfit, multiplies, remember } from "../../misfit.ts";
import { axisFrom, type PartialShape } from "../../shape.ts";
import type { ArrayValue } from "../../value.ts";
import type { LibraryCall } from "../library-call.ts";
import { argumentSpan } from "./data-call.ts";

function refuse(call: LibraryCall, misfit: Misfit): void {
  remember(call.machine.misfits, misfit);
}

export function checkReshape(call: LibraryCall, array: ArrayValue, target: PartialShape, span: Span): void {
  if (array.shape && target && !fills(array.shape, target)) refuse(call, { kind: "reshape", span, shapes: [array.shape], asked: target });
}

/** `shapes` are those of the arrays in the form in which they are joined. */
export function checkJoin(call: LibraryCall, arrays: readonly ArrayValue[], shapes: readonly PartialShape[], axis: number): void {
  if (joins(shapes, axis) || arrays.some(isTable)) return;
  refuse(call, { kind: "join", span: argumentSpan(call, 0), shapes: shapes.filter((shape) => shape !== null), asked: [axis] });
}

export function checkStack(call: LibraryCall, arrays: readonly ArrayValue[]): void {
  const shapes = arrays.map(({ shape }) => shape);
  if (joins(shapes, Number.NaN) || arrays.some(isTable)) return;
  refuse(call, { kind: "stack", span: argumentSpan(call, 0), shapes: shapes.filter((shape) => shape !== null), asked: [] });
}

export function checkProduct(call: LibraryCall, a: ArrayValue, b: ArrayValue, kind: "dot" | "matmul"): void {
  if (!a.shape || !b.shape || multiplies(a.shape, b.shape, kind)) return;
  refuse(call, {
    kind: "product",
    span: argumentSpan(call, call.raw.positional.length - 1, "b", "x2"),
    shapes: [a.shape, b.shape],
    asked: [],
  });
}

/** `axes` as `axesFrom` gives them. */
export function checkAxes(call: LibraryCall, { shape }: ArrayValue, axes: readonly number[] | null | undefined, span: Span): void {
  const missing =
    shape && shape.length > 0 ? axes?.find((axis) => Number.isInteger(axis) && axisFrom(axis, shape.length) === null) : undefined;
  if (shape && missing !== undefined) refuse(call, { kind: "axis", span, shapes: [shape], asked: [missing] });
}

/** `argmax` along an axis of one place, such as a binary classifier's only output, is 0 whatever the numbers are. */
export function checkChoice(call: LibraryCall, { shape }: ArrayValue, axes: readonly number[] | null | undefined): void {
  const axis = shape && axes?.length === 1 ? axisFrom(axes[0] ?? null, shape.length) : null;
  if (shape && axis !== null && shape.length > 1 && shape[axis] === 1)
    refuse(call, { kind: "single", span: call.span, shapes: [shape], asked: [axis] });
}

export function checkOrder(call: LibraryCall, { shape }: ArrayValue, axes: readonly number[] | null | undefined, span: Span): void {
  if (shape && axes && !isOrder(axes, shape.length)) refuse(call, { kind: "order", span, shapes: [shape], asked: axes });
}

/** pandas lines up what it joins and adds by its labels. */
export function isTable({ content }: ArrayValue): boolean {
  return content?.type === "external";
}
