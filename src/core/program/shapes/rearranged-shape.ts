import type { ProgramNode } from "../node.ts";
import { describeShape, sizeOf, type ValueShape } from "./value-shape.ts";

type Rearrangement = Extract<
  ProgramNode,
  {
    readonly kind:
      | "reshape"
      | "flatten"
      | "transpose"
      | "concatenate"
      | "stack"
      | "split"
      | "slice"
      | "gather"
      | "pad"
      | "tile"
      | "upsample"
      | "resize";
  }
>;

/** Shapes of what a node gives that only moves values. Throws a RangeError where its inputs do not fit it. */
export function rearrangedShape(node: Rearrangement, inputs: readonly ValueShape[]): readonly ValueShape[] {
  const first = inputs[0] ?? [];
  switch (node.kind) {
    case "reshape":
      return [reshaped(first, node.shape)];
    case "flatten":
      return [[first[0] ?? null, sizeOf(first.slice(1))]];
    case "transpose":
      return [node.permutation.map((axis) => first[axis] ?? null)];
    case "concatenate":
      return [concatenated(inputs, node.axis)];
    case "stack":
      return [[...first.slice(0, node.axis), inputs.length, ...first.slice(node.axis)]];
    case "split":
      return node.sizes.map((size) => first.map((whole, axis) => (axis === node.axis ? size : whole)));
    case "slice":
      return [sliced(node, first)];
    case "gather":
      return [[...first.slice(0, node.axis), ...(inputs[1] ?? []), ...first.slice(node.axis + 1)]];
    case "pad":
      return [first.map((size, axis) => plus(size, (node.paddings[axis]?.[0] ?? 0) + (node.paddings[axis]?.[1] ?? 0)))];
    case "tile":
      return [first.map((size, axis) => times(size, node.repeats[axis] ?? 1))];
    case "resize":
      return [[first[0] ?? null, ...node.size, first[3] ?? null]];
    case "upsample":
      return [first.map((size, axis) => times(size, node.size[axis - 1] ?? 1))];
  }
}

const plus = (size: number | null, more: number) => (size === null ? null : size + more);
const times = (size: number | null, factor: number) => (factor === 1 ? size : size === null ? null : size * factor);

/** A −1 is the batch where the batch goes through unchanged, else what is left. */
function reshaped(input: ValueShape, shape: readonly number[]): ValueShape {
  const isOpen = input.includes(null);
  const inner = sizeOf(input.filter((size) => size !== null)) ?? 0;
  const given = shape.reduce((size, one) => (one === -1 ? size : size * one), 1);
  if (!shape.includes(-1)) {
    if (isOpen || given !== inner) throw new RangeError(`${describeShape(input)} cannot be laid out as [${shape.join(", ")}]`);
    return shape;
  }
  // What the batch is a multiple of may move into or out of the other dimensions.
  const fits = given !== 0 && (inner % given === 0 || (isOpen && given % inner === 0));
  if (!fits) throw new RangeError(`${describeShape(input)} cannot be laid out as [${shape.join(", ")}]`);
  return shape.map((size) => (size === -1 ? (isOpen ? null : inner / given) : size));
}

function concatenated(inputs: readonly ValueShape[], axis: number): ValueShape {
  const [first = [], ...others] = inputs;
  const stranger = others.find((shape) => shape.length !== first.length || shape.some((size, i) => i !== axis && size !== first[i]));
  if (stranger) throw new RangeError(`${describeShape(first)} and ${describeShape(stranger)} cannot be joined along axis ${axis}`);
  const total = inputs.reduce<number | null>((sum, shape) => (sum === null || shape[axis] == null ? null : sum + shape[axis]), 0);
  return first.map((size, i) => (i === axis ? total : size));
}

function sliced(node: Rearrangement & { readonly kind: "slice" }, input: ValueShape): ValueShape {
  const sizes = input.map((size, axis) => {
    const [begin, end, stride] = [node.begin[axis] ?? null, node.end[axis] ?? null, node.strides[axis] ?? 1];
    if (begin === null && end === null && Math.abs(stride) === 1) return size;
    if (size === null) {
      // A batch's first examples, or a single one of them.
      if (node.squeeze.includes(axis)) return 1;
      throw new RangeError("how many examples are cut out depends on the batch");
    }
    const clamp = (index: number) => Math.min(size, Math.max(0, index < 0 ? index + size : index));
    return stride > 0
      ? Math.max(0, Math.ceil(((end === null ? size : clamp(end)) - (begin === null ? 0 : clamp(begin))) / stride))
      : Math.max(
          0,
          Math.ceil(((begin === null ? size - 1 : Math.min(size - 1, clamp(begin))) - (end === null ? -1 : clamp(end))) / -stride),
        );
  });
  return sizes.filter((_, axis) => !node.squeeze.includes(axis));
}
