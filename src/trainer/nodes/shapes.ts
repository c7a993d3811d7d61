import type { ProgramNode } from "../../core/index.ts";
import type { Computation } from "../computation.ts";
import { pad, reshape, reverse, slice } from "../operations/shape.ts";
import { take, weigh } from "../operations/take.ts";
import { constantValue, shapeOf, type Value } from "../value.ts";

type Kind<K extends ProgramNode["kind"]> = Extract<ProgramNode, { kind: K }>;

/** Python's slices: bounds may be open, negative, or beyond the ends. */
export function sliceNode(c: Computation, node: Kind<"slice">, x: Value): Value {
  const shape = shapeOf(x);
  const ranges = shape.map((length, axis) => {
    const step = node.strides[axis] ?? 1;
    return rangeOf(length, { begin: node.begin[axis] ?? null, end: node.end[axis] ?? null, step });
  });
  const begin = ranges.map(({ first, step, count }) => (step > 0 || count === 0 ? first : first + step * (count - 1)));
  const size = ranges.map(({ step, count }) => (count === 0 ? 0 : Math.abs(step) * (count - 1) + 1));
  let value = slice(c, x, { begin, size });
  for (const [axis, { step, count }] of ranges.entries()) {
    if (step === -1) value = reverse(c, value, [axis]);
    else if (step !== 1) {
      const places = Array.from({ length: count }, (_, i) => i * Math.abs(step));
      value = take(c, value, axis, step > 0 ? places : places.reverse());
    }
  }
  if (node.squeeze.length === 0) return value;
  return reshape(
    c,
    value,
    shapeOf(value).filter((_, axis) => !node.squeeze.includes(axis)),
  );
}

interface Bounds {
  readonly begin: number | null;
  readonly end: number | null;
  readonly step: number;
}

function rangeOf(length: number, { begin, end, step }: Bounds): { readonly first: number; readonly step: number; readonly count: number } {
  const [lowest, highest] = step > 0 ? [0, length] : [-1, length - 1];
  const place = (bound: number) => Math.min(highest, Math.max(lowest, bound < 0 ? bound + length : bound));
  const first = begin === null ? (step > 0 ? 0 : length - 1) : place(begin);
  const last = end === null ? (step > 0 ? length : -1) : place(end);
  const count = Math.max(0, Math.ceil((last - first) / step));
  return { first: count === 0 ? 0 : first, step, count };
}

export function padNode(c: Computation, node: Kind<"pad">, x: Value): Value {
  if (node.mode === "constant") return pad(c, x, node.paddings, node.value);
  const offset = node.mode === "reflect" ? 1 : 0;
  return node.paddings.reduce((value, [before, after], axis) => {
    if (before === 0 && after === 0) return value;
    const length = shapeOf(value)[axis] ?? 0;
    const places = [
      ...Array.from({ length: before }, (_, i) => before - 1 - i + offset),
      ...Array.from({ length }, (_, i) => i),
      ...Array.from({ length: after }, (_, i) => length - 1 - offset - i),
    ];
    return take(c, value, axis, places);
  }, x);
}

/** Spatial axes made longer: each place repeated, or interpolated between the centres of the pixels. */
export function upsample(c: Computation, { size, interpolation }: Kind<"upsample">, x: Value): Value {
  return size.reduce((value, factor, i) => {
    const length = shapeOf(value)[i + 1] ?? 0;
    return resizeAxis(c, value, { axis: i + 1, length: length * factor, interpolation });
  }, x);
}

export function resize(c: Computation, { size, interpolation }: Kind<"resize">, x: Value): Value {
  return size.reduce((value, length, i) => resizeAxis(c, value, { axis: i + 1, length, interpolation }), x);
}

interface Resized {
  readonly axis: number;
  readonly length: number;
  readonly interpolation: Kind<"resize">["interpolation"];
}

/** What TensorFlow's `half_pixel_centers` gives along an axis. */
function resizeAxis(c: Computation, x: Value, { axis, length, interpolation }: Resized): Value {
  const before = shapeOf(x)[axis] ?? 0;
  if (length === before) return x;
  const scale = before / length;
  const centres = Array.from({ length }, (_, to) => (to + 0.5) * scale);
  if (interpolation === "nearest")
    return take(
      c,
      x,
      axis,
      centres.map((at) => Math.min(before - 1, Math.floor(at))),
    );
  const weights = centres.map((centre) => {
    const at = Math.max(0, centre - 0.5);
    const low = Math.min(Math.floor(at), before - 1);
    const high = Math.min(low + 1, before - 1);
    const row = Array<number>(before).fill(0);
    row[low] = (row[low] ?? 0) + 1 - (at - low);
    row[high] = (row[high] ?? 0) + (at - low);
    return row;
  });
  return weigh(c, x, axis, weights);
}

export function oneHot({ tf }: Computation, node: Kind<"oneHot">, x: Value): Value {
  return constantValue(tf.cast(tf.oneHot(tf.cast(x.tensor, "int32") as never, node.depth, node.on, node.off), "float32"), x.isStacked);
}
