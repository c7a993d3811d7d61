import type { Span } from "../../../text/span.ts";
import type { PartialShape } from "../../shape.ts";
import { makeTensor } from "../../tensor.ts";
import { integer, isSequence, list, numberOf, type TensorValue, type Value } from "../../value.ts";

/** `tensor[index]`, as Python writes it. */
export function indexTensor(tensor: TensorValue, index: Value, span: Span): Value {
  const [source] = tensor.inputs;
  if (tensor.operation === "shape" && source?.kind === "tensor") {
    const dimension = dimensionOf(source, index, span);
    if (dimension) return dimension;
  }
  return makeTensor({ operation: "slice", inputs: [tensor, index], shape: sliced(tensor.shape, index), span });
}

/** `tf.shape(x)[i]`: the size where it is known, else a scalar that remembers whose size it is. */
function dimensionOf(source: TensorValue, index: Value, span: Span): Value | null {
  const at = numberOf(index);
  if (index.kind === "slice" && source.shape) {
    const [lower, upper] = [index.lower, index.upper].map((bound) => (bound && bound.kind !== "none" ? numberOf(bound) : undefined));
    if (lower === null || upper === null || index.step) return null;
    const axes = source.shape.map((_, i) => i).slice(lower, upper);
    return list(
      axes.map((axis) => sizeOf(source, axis, span)),
      span,
    );
  }
  if (at === null || !source.shape) return null;
  return sizeOf(source, at < 0 ? source.shape.length + at : at, span);
}

function sizeOf(source: TensorValue, axis: number, span: Span): Value {
  const size = source.shape?.[axis] ?? null;
  return size === null
    ? makeTensor({ operation: "dimension", inputs: [source, integer(axis, span)], shape: [], span })
    : integer(size, span);
}

/** The shape of a slice; null where the index is not understood. */
function sliced(shape: PartialShape, index: Value): PartialShape {
  if (!shape) return null;
  const parts = index.kind === "tuple" ? index.elements : [index];
  const consumed = parts.filter((part) => !isNewAxis(part) && !isEllipsis(part)).length;
  const result: (number | null)[] = [];
  let axis = 0;
  for (const part of parts) {
    if (isEllipsis(part)) {
      const rest = shape.length - consumed;
      result.push(...shape.slice(axis, axis + rest));
      axis += rest;
    } else if (isNewAxis(part)) result.push(1);
    else if (part.kind === "slice") result.push(sliceLength(shape[axis++] ?? null, part));
    else if (part.kind === "number" || (part.kind === "tensor" && part.shape?.length === 0)) axis++;
    else if (part.kind === "tensor" && part.shape) {
      result.push(...part.shape);
      axis++;
    } else if (isSequence(part)) {
      result.push(part.elements.length);
      axis++;
    } else return null;
  }
  return axis > shape.length ? null : [...result, ...shape.slice(axis)];
}

function isNewAxis(value: Value): boolean {
  return value.kind === "none" || (value.kind === "api" && /newaxis$/.test(value.name));
}

function isEllipsis(value: Value): boolean {
  return value.kind === "api" && value.name === "builtins.Ellipsis";
}

function sliceLength(size: number | null, slice: Value & { readonly kind: "slice" }): number | null {
  const bound = (value: Value | null) => (value && value.kind !== "none" ? numberOf(value) : undefined);
  const [lower, upper, step] = [bound(slice.lower), bound(slice.upper), bound(slice.step)];
  if (lower === null || upper === null || step === null) return null;
  if (lower === undefined && upper === undefined && (step === undefined || step === -1 || step === 1)) return size;
  const by = step ?? 1;
  if (by < 0 || by === 0) return null;
  if (size === null) return null;
  const at = (value: number | undefined, otherwise: number) =>
    value === undefined ? otherwise : Math.min(size, Math.max(0, value < 0 ? size + value : value));
  return Math.max(0, Math.ceil((at(upper, size) - at(lower, 0)) / by));
}
