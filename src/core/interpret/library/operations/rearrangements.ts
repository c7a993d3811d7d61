import { broadcastShapes, type PartialShape, reshaped, shapeFrom } from "../../shape.ts";
import { isSequence, numberOf, type TensorValue, type Value } from "../../value.ts";
import type { LibraryCall } from "../library-call.ts";
import { argument, flagArgument, numberArgument, type Operation, sizesArgument } from "./operation.ts";

function axisOf(axis: number | null, rank: number): number | null {
  return axis === null ? null : axis < 0 ? rank + axis : axis;
}

/** Operations that give the same values in another shape. */
export const rearrangements: Readonly<Record<string, Operation>> = {
  reshape: {
    tensors: [["tensor", "x", "inputs"]],
    shape: ([shape = null], call) =>
      reshapedTo(shape, argument(call, ["shape", "newshape", "target_shape"]), argument(call, ["tensor", "x", "input"])),
  },
  expand_dims: {
    tensors: [["input", "x"]],
    shape: ([shape = null], call) => {
      const axis = numberArgument(call, ["axis", "dim"], -1);
      if (!shape || axis === null) return null;
      const at = axis < 0 ? shape.length + 1 + axis : axis;
      return [...shape.slice(0, at), 1, ...shape.slice(at)];
    },
  },
  squeeze: {
    tensors: [["input", "x"]],
    shape: ([shape = null], call) => {
      const given = argument(call, ["axis", "squeeze_dims"]);
      if (!shape) return null;
      if (given === null) return shape.includes(null) ? null : shape.filter((size) => size !== 1);
      const axes = (isSequence(given) ? given.elements : [given]).map((axis) => axisOf(numberOf(axis), shape.length));
      return axes.includes(null) ? null : shape.filter((_, i) => !axes.includes(i));
    },
  },
  transpose: {
    tensors: [["a", "x"]],
    shape: ([shape = null], call) => {
      const order = argument(call, ["perm", "axes"]);
      if (!shape) return null;
      if (order === null) return [...shape].reverse();
      const axes = isSequence(order) ? order.elements.map(numberOf) : [null];
      return axes.includes(null) || axes.length !== shape.length ? null : axes.map((axis) => shape[axis ?? 0] ?? null);
    },
  },
  matrix_transpose: {
    tensors: [["a", "matrix", "x"]],
    shape: ([shape = null]) => shape && [...shape.slice(0, -2), shape.at(-1) ?? null, shape.at(-2) ?? null],
  },
  permute_dimensions: {
    tensors: ["x"],
    shape: ([shape = null], call) => {
      const axes = sizesArgument(call, "pattern");
      return shape && axes && !axes.includes(null) ? axes.map((axis) => shape[axis ?? 0] ?? null) : null;
    },
  },
  tile: {
    tensors: [["input", "x"]],
    shape: ([shape = null], call) => {
      const times = sizesArgument(call, ["multiples", "n", "repeats"]);
      return shape && times && times.length === shape.length ? shape.map((size, i) => product(size, times[i] ?? null)) : null;
    },
  },
  repeat: {
    tensors: [["input", "x"]],
    shape: ([shape = null], call) => {
      const [times, axis] = [numberArgument(call, ["repeats", "n"], null), axisOf(numberArgument(call, "axis", null), shape?.length ?? 0)];
      return shape && axis !== null ? shape.map((size, i) => (i === axis ? product(size, times) : size)) : null;
    },
  },
  pad: {
    tensors: [["tensor", "x"]],
    shape: ([shape = null], call) => {
      const pads = pairsFrom(argument(call, ["paddings", "pad_width"]));
      if (!shape || !pads) return null;
      return shape.map((size, i) => {
        const [before, after] = pads[i] ?? [];
        return size === null || before == null || after == null ? null : size + before + after;
      });
    },
  },
  slice: {
    tensors: ["input_"],
    shape: ([shape = null], call) => {
      const [begin, size] = [sizesArgument(call, "begin"), sizesArgument(call, "size")];
      if (!shape || !size) return null;
      return size.map((length, i) => {
        const [whole, start] = [shape[i] ?? null, begin?.[i] ?? null];
        return length === -1 ? (whole === null || start === null ? null : whole - start) : length;
      });
    },
  },
  broadcast_to: { tensors: [["input", "x"]], shape: (_shapes, call) => sizesArgument(call, "shape") },
  reverse: { tensors: [["tensor", "x"]], shape: ([shape = null]) => shape },
  flatten: { tensors: ["x"], shape: ([shape = null]) => (shape ? [shape.includes(null) ? null : shape.reduce(product, 1)] : null) },
  batch_flatten: {
    tensors: ["x"],
    shape: ([shape = null]) => (shape ? [shape[0] ?? null, shape.slice(1).reduce(product, 1)] : null),
  },
  gather: {
    tensors: [["params", "x", "reference"], ["indices"]],
    shape: ([from = null, indices = null], call) => {
      if (!from || !indices) return null;
      const axis = axisOf(numberArgument(call, "axis", 0), from.length);
      const batch = numberArgument(call, "batch_dims", 0);
      if (axis === null || batch !== 0) return null;
      return [...from.slice(0, axis), ...indices, ...from.slice(axis + 1)];
    },
  },
  gather_nd: {
    tensors: ["params", "indices"],
    shape: ([from = null, indices = null]) => {
      const depth = indices?.at(-1);
      return from && indices && depth != null ? [...indices.slice(0, -1), ...from.slice(depth)] : null;
    },
  },
  embedding_lookup: {
    tensors: ["params", "ids"],
    shape: ([table = null, ids = null]) => (table && ids ? [...ids, ...table.slice(1)] : null),
  },
  one_hot: {
    tensors: [["indices", "x"]],
    shape: ([shape = null], call) => (shape ? [...shape, numberArgument(call, ["depth", "num_classes"], null)] : null),
  },
  space_to_depth: {
    tensors: ["input"],
    shape: ([shape = null], call) => {
      const block = numberArgument(call, "block_size", null);
      if (shape?.length !== 4 || block === null) return null;
      const [batch = null, height = null, width = null, channels = null] = shape;
      return [batch, quotient(height, block), quotient(width, block), product(channels, block * block)];
    },
  },
  depth_to_space: {
    tensors: ["input"],
    shape: ([shape = null], call) => {
      const block = numberArgument(call, "block_size", null);
      if (shape?.length !== 4 || block === null) return null;
      const [batch = null, height = null, width = null, channels = null] = shape;
      return [batch, product(height, block), product(width, block), quotient(channels, block * block)];
    },
  },
  where: {
    tensors: [["condition"], ["x", "x1"], ["y", "x2"]],
    shape: ([condition = null, x = null, y = null]) => (x ? broadcastShapes(broadcastShapes(condition, x), y) : null),
  },
};

function product(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a * b;
}

function quotient(a: number | null, b: number): number | null {
  return a === null ? null : a / b;
}

/** Pairs of numbers in a list or an array: how much is put before and behind each axis. */
function pairsFrom(value: Value | null): readonly (readonly (number | null)[])[] | null {
  if (value && isSequence(value)) return value.elements.map((pair) => (isSequence(pair) ? pair.elements.map(numberOf) : []));
  if (value?.kind !== "array" || value.content?.type !== "literal" || value.shape?.[1] !== 2) return null;
  const { values } = value.content;
  return Array.from({ length: values.length / 2 }, (_, i) => values.slice(2 * i, 2 * i + 2));
}

/**
 * A reshape. Sizes that the program takes from the tensor's own unknown dimensions (`tf.shape(x)[0]`) stand for the same
 * unknown, so that −1 is what the rest leaves.
 */
function reshapedTo(shape: PartialShape, target: Value | null, tensor: Value | null): PartialShape {
  if (target?.kind === "tensor") {
    const [size] = target.shape ?? [];
    return target.operation === "shape"
      ? target.inputs[0]?.kind === "tensor"
        ? target.inputs[0].shape
        : null
      : size == null || !Number.isInteger(size) || size < 0 || size > 32
        ? null
        : new Array<null>(size).fill(null);
  }
  if (!target || !isSequence(target)) return reshaped(shape, shapeFrom(target));
  const own = target.elements.map((element) => (isSameAxis(element, tensor) ? dimensionAxis(element) : null));
  const sizes = target.elements.map((element) => (element.kind === "none" ? null : numberOf(element)));
  if (!sizes.includes(-1)) return sizes;
  if (!shape) return sizes.map((size) => (size === -1 ? null : size));
  const used = new Set(own.filter((axis) => axis !== null));
  const left = shape.filter((_, i) => !used.has(i)).reduce(product, 1);
  const rest = sizes.filter((size, i) => size !== -1 && own[i] === null).reduce(product, 1);
  const open = left !== null && rest ? left / rest : null;
  return sizes.map((size) => (size === -1 ? (open !== null && Number.isInteger(open) ? open : null) : size));
}

/** The axis of the tensor whose size a value is: `tf.shape(x)[i]`. */
function dimensionAxis(value: Value): number | null {
  return value.kind === "tensor" && value.operation === "dimension" ? numberOf((value as TensorValue).inputs[1]) : null;
}

/** Whether a size is one of the tensor that is reshaped, or of another one with the same examples. */
function isSameAxis(size: Value, tensor: Value | null): boolean {
  const of = size.kind === "tensor" ? size.inputs[0] : undefined;
  return of === undefined || tensor === null || of === tensor || examplesOf(of) === examplesOf(tensor);
}

/** The tensor that a tensor's first axis was handed down from, unchanged. */
function examplesOf(value: Value): Value {
  let tensor = value;
  for (let i = 0; i < furthest && tensor.kind === "tensor"; i++) {
    const before = handsDown(tensor);
    if (!before) break;
    tensor = before;
  }
  return tensor;
}

const furthest = 200;

/** The input whose first axis is the tensor's own; null where it is made anew. */
function handsDown(tensor: TensorValue): Value | null {
  const input = tensor.inputs.find((one) => one.kind === "tensor" && one.operation !== "variable") ?? null;
  const argumentOf = (name: string) => tensor.arguments.named.get(name)?.value ?? null;
  const first = (value: Value | null) => (value && isSequence(value) ? (value.elements[0] ?? null) : null);
  if (tensor.operation === "transpose") return numberOf(first(argumentOf("perm") ?? argumentOf("axes"))) === 0 ? input : null;
  if (tensor.operation !== "reshape") return input;
  const size = first(argumentOf("shape") ?? argumentOf("newshape"));
  if (size && dimensionAxis(size) === 0) return (size as TensorValue).inputs[0] ?? null;
  const [before, after] = [input?.kind === "tensor" ? input.shape : null, tensor.shape];
  const perExample = (shape: PartialShape) => (shape ? shape.slice(1).reduce(product, 1) : null);
  return perExample(before) !== null && perExample(before) === perExample(after) ? input : null;
}

/** Tensors in a list, joined along an axis. */
export function concatenated(shapes: readonly PartialShape[], axis: number | null): PartialShape {
  const [first] = shapes;
  if (!first) return null;
  const at = axisOf(axis, first.length);
  if (at === null) return first.map(() => null);
  return first.map((size, i) => {
    const sizes = shapes.map((shape) => shape?.[i] ?? null);
    if (i !== at) return sizes.find((one) => one !== null) ?? size;
    return sizes.includes(null) ? null : sizes.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  });
}

export function stacked(shapes: readonly PartialShape[], axis: number | null): PartialShape {
  const [first] = shapes;
  if (!first || axis === null) return null;
  const at = axis < 0 ? first.length + 1 + axis : axis;
  return [...first.slice(0, at), shapes.length, ...first.slice(at)];
}

/** What `keepdims` leaves of reduced axes. */
export function reduced([shape = null]: readonly PartialShape[], call: LibraryCall): PartialShape {
  const given = argument(call, ["axis", "reduction_indices"]);
  const keeps = flagArgument(call, ["keepdims", "keep_dims"]);
  if (given === null) return keeps ? (shape ? shape.map(() => 1) : null) : [];
  if (!shape) return null;
  const axes = (isSequence(given) ? given.elements : [given]).map((axis) => axisOf(numberOf(axis), shape.length));
  if (axes.includes(null)) return null;
  return keeps ? shape.map((size, i) => (axes.includes(i) ? 1 : size)) : shape.filter((_, i) => !axes.includes(i));
}
